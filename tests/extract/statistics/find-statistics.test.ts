import { expect, it } from 'vitest'
import type { DateFind, Span } from '../../../src/document.ts'
import { tokenBlocks } from '../../../src/extract/context.ts'
import { boundByPeriod } from '../../../src/extract/statistics/bound-by-period.ts'
import { find, show } from './read.ts'

function span(text: string, piece: string, block = 0): Span {
  const start = text.indexOf(piece)
  return { block, start, end: start + piece.length, rule: 'test' }
}

function date(text: string, piece: string, value: string): DateFind {
  return { ...span(text, piece), value, kind: 'day', guessed: [] }
}

it.each(['title', 'body', 'caption'] as const)('reads %s', label => {
  expect(find('Có 7 huyện.', label)).toHaveLength(1)
})

it('reads no byline', () => {
  expect(find('Có 7 huyện.', 'byline')).toEqual([])
})

it('leaves what dates, names and legal references have taken', () => {
  const text = 'Sáng 20 tháng 8, 300 người đến thăm 3 Đình.'
  const taken = [span(text, '3 Đình'), span(text, 'Sáng 20 tháng 8')]
  expect(show(text, find(text, 'body', taken))).toEqual(['300 người: 300 người'])
})

it('asks for the spans of the same block only', () => {
  const text = 'Có 7 huyện.\nHôm ấy trời đẹp, có 8 xã.'
  expect(show(text, find(text, 'body', [span(text, '7 huyện', 1)]))).toEqual(['7 huyện: 7 huyện', '8 xã: 8 xã'])
})

it('gives the exact piece of the text', () => {
  const text = 'Chi  khoảng  3,5 tỷ   đồng.'
  const [found] = find(text)
  expect(text.slice(found!.start, found!.end)).toBe('khoảng  3,5 tỷ   đồng')
})

it.each([
  ['Tổng kinh phí trên 8,2 tỷ đồng.', 'Tổng kinh phí'],
  ['Đã có trên 11.000 lượt người được cứu trợ khẩn cấp.', 'được cứu trợ khẩn cấp'],
  ['Lợi nhuận sau thuế đạt 31 tỷ đồng.', 'Lợi nhuận sau thuế'],
  ['Sau 3 năm.', null],
  ['Chị Hoa (46 tuổi).', null],
])('subject of %s', (text, subject) => {
  expect(find(text)[0]!.subject).toBe(subject)
})

it('bounds a statistic by the one date of its sentence', () => {
  const text = 'Ngày 2/3/2024, quỹ chi 5 tỷ đồng. Quỹ còn 1 tỷ đồng.'
  const blocks = tokenBlocks([{ label: 'body', lines: [1, 1], text, breaks: [] }])
  const found = boundByPeriod(find(text), [date(text, 'Ngày 2/3/2024', '2024-03-02')], blocks)
  expect(found.map(statistic => statistic.period)).toEqual(['2024-03-02', null])
})

it('bounds nothing where a sentence has two dates', () => {
  const text = 'Năm 2023 và năm 2024 quỹ chi 5 tỷ đồng.'
  const blocks = tokenBlocks([{ label: 'body', lines: [1, 1], text, breaks: [] }])
  const dates = [date(text, 'Năm 2023', '2023'), date(text, 'năm 2024', '2024')]
  expect(boundByPeriod(find(text), dates, blocks)[0]!.period).toBeNull()
})

it('takes time in proportion to the text', () => {
  const time = (times: number): number => {
    const text = '1-2-3 hàng nghìn 5, 6, 7 và 8 triệu $1/2/3 '.repeat(times)
    const start = performance.now()
    find(text)
    return performance.now() - start
  }
  time(500)
  expect(time(4000)).toBeLessThan(40 * Math.max(time(500), 1))
})
