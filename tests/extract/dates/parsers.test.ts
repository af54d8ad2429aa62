import parseEdtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PARSERS } from '../../../src/extract/dates/parsers/index.ts'
import { datesOf } from './read.ts'

const phrases = (list: string): string[] => list.split('; ')

describe('what a parser says of itself is so', () => {
  for (const { rule, example, counterExample, begins } of PARSERS) {
    if (rule === 'clock') continue // a time of day is no date before it meets its day
    test.each(phrases(example))(`${rule} (${begins === 'numbers' ? begins : 'words'}) reads: %s`, text => {
      expect(datesOf(text.replace(/,$/u, ', rồi')).length).toBeGreaterThan(0)
    })
    test.each(phrases(counterExample))(`${rule} leaves alone: %s`, text => {
      expect(datesOf(text).filter(find => find.rule.startsWith(rule))).toEqual([])
    })
  }
})

const PIECES = [
  'ngày', 'tháng', 'năm', 'quý', 'tuần', 'từ', 'đến', 'và', ',', '-', '/', '(', ')', 'sáng', 'nay', 'qua', 'trước', 'tới',
  'thứ', 'Hai', 'Tết', 'mùng', 'rằm', 'Ất Tỵ', 'thế kỷ', 'XX', 'những', 'thập niên', 'mùa', 'hè', 'đầu', 'cuối', 'âm lịch',
  '5', '31', '12', '2024', '1990', '90', '9h30', '26/6', '7/2025', '9.7.2018', '29/2', '0', '99', 'II', 'giai đoạn', 'của', '.',
] // biome-ignore format: one list

test('any heap of calendar words gives well-formed values in order and in place', () => {
  const heap = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ')), { maxLength: 24 })
  fc.assert(
    fc.property(heap, fc.constantFrom(null, '2024-02-29T10:00+07:00', '2023-01-01'), (pieces, published) => {
      const text = pieces.map(([piece, gap]) => piece + gap).join('')
      let behind = 0
      for (const { start, end, value } of datesOf(text, published)) {
        expect(start).toBeGreaterThanOrEqual(behind)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        behind = end
        if (value !== null) expect(() => parseEdtf(value)).not.toThrow()
      }
    }),
    { numRuns: 3000, seed: 20240229 },
  )
})
