import { describe, expect, test } from 'vitest'
import { type Filters, isWithin, unwanted } from '../../src/corpus/filters.ts'
import { splitText } from '../../src/split/split.ts'

const ALL: Filters = { languages: null, minWords: 0, since: null, until: null }

describe('dates within bounds', () => {
  test.each<[string, string | null, string | null, boolean]>([
    ['2024-07-30', '2024-07-30', '2024-07-30', true],
    ['2024-07-30T09:00', '2024-07-30', '2024-07-30', true],
    ['2024-07-30', '2024-07', '2024-07', true],
    ['2024-07-30', '2024', null, true],
    ['2024', '2024-07', null, true],
    ['2024-07', null, '2024-07-01', true],
    ['2024-07-30T09:00+07:00', '2024-07-30T09:00', null, true],
    ['2024-07-29', '2024-07-30', null, false],
    ['2024-07-31', null, '2024-07-30', false],
    ['2024-08', null, '2024-07-30', false],
    ['2023', '2024-07', null, false],
    ['2024-07-30T08:59', '2024-07-30T09:00', null, false],
  ])('%s from %s to %s: %s', (date, since, until, expected) => {
    expect(isWithin(date, since, until)).toBe(expected)
  })
})

describe('what speaks against a document', () => {
  const plain = (text: string, published: string | null = null) => splitText(text, { plain: true, published })

  test.each<[string, string | null, Partial<Filters>, string | null]>([
    ['Hội nghị khai mạc.', null, {}, null],
    ['Hội nghị khai mạc.', null, { minWords: 4 }, null],
    ['Hội nghị khai mạc.', null, { minWords: 5 }, 'words'],
    ['Năm 2024, 3 – 5 người', null, { minWords: 5 }, null],
    ['Năm 2024, 3 – 5 người', null, { minWords: 6 }, 'words'],
    ['một hai\nba bốn', null, { minWords: 4 }, null],
    ['', null, { minWords: 1 }, 'words'],
    ['một', null, { since: '2024' }, 'undated'],
    ['một', '2024-02-03', { since: '2024' }, null],
    ['một', '2023-02-03', { since: '2024' }, 'date'],
    ['một', '2024-02-03', { until: '2024-02-02' }, 'date'],
  ])('%j of %s, %j: %s', (text, published, filters, expected) => {
    expect(unwanted(plain(text, published), { ...ALL, ...filters })).toBe(expected)
  })

  test('words of the body alone count', () => {
    const page = 'Trang chủ\nThời sự\nThế giới\nĐăng nhập\nLiên hệ\n'
    expect(unwanted(splitText(page), { ...ALL, minWords: 3 })).toBe('words')
  })
})
