import { describe, expect, test } from 'vitest'
import {
  CAPITALISED,
  LOWER,
  MARK,
  MIXED,
  NUMBER,
  tokenAt,
  tokenise,
  tokenText,
  touchesPrevious,
  UPPER,
  WORD,
} from '../../src/text/tokens.ts'

const texts = (text: string): string[] => {
  const tokens = tokenise(text)
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i))
}

describe('tokens', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['   \t ', []],
    ['Hội Chữ thập đỏ', ['Hội', 'Chữ', 'thập', 'đỏ']],
    ['ngày 9/7/2018.', ['ngày', '9', '/', '7', '/', '2018', '.']],
    ['8,2 tỷ và 11.000 người.', ['8,2', 'tỷ', 'và', '11.000', 'người', '.']],
    ['ngày 9.7.2018', ['ngày', '9.7.2018']],
    ['năm 2018. Sau', ['năm', '2018', '.', 'Sau']],
    ['Bun-hiên', ['Bun', '-', 'hiên']],
    ['COVID-19, lớp 7C', ['COVID', '-', '19', ',', 'lớp', '7', 'C']],
    ['“ba cứu”…', ['“', 'ba', 'cứu', '”', '…']],
    ['Hòa'.normalize('NFD'), ['Hòa'.normalize('NFD')]],
    ['中文 và', ['中文', 'và']],
    ['a\u{1F600}b', ['a\u{1F600}b']],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  test.each<[string, number, number]>([
    ['hội', WORD, LOWER],
    ['Hội', WORD, CAPITALISED],
    ['ĐẢNG', WORD, UPPER],
    ['D', WORD, UPPER],
    ['iPhone', WORD, MIXED],
    ['VnExpress', WORD, MIXED],
    ['8,2', NUMBER, LOWER],
    ['%', MARK, LOWER],
  ])('%s has its kind and shape', (text, kind, shape) => {
    const tokens = tokenise(text)
    expect([tokens.kind[0], tokens.shape[0]]).toEqual([kind, shape])
  })

  test('offsets name the pieces of the text, in order', () => {
    const text = 'Theo ông Dũng, 29,67/30 điểm (2023).'
    const tokens = tokenise(text)
    let behind = 0
    for (let i = 0; i < tokens.count; i += 1) {
      expect(text.slice(behind, tokens.start[i])).toMatch(/^\s*$/u)
      behind = tokens.end[i]!
    }
    expect(behind).toBe(text.length)
  })

  test('a token is found by its offset', () => {
    const tokens = tokenise('Ngày 22/10, đoàn')
    expect(tokenAt(tokens, 0)).toBe(0)
    expect(tokenAt(tokens, 5)).toBe(1)
    expect(tokenAt(tokens, 100)).toBe(tokens.count)
    expect(touchesPrevious(tokens, 2)).toBe(true)
    expect(touchesPrevious(tokens, 1)).toBe(false)
  })
})
