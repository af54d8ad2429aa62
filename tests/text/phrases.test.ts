import { expect, test } from 'vitest'
import { compilePhrases } from '../../src/text/phrases.ts'
import { tokenise } from '../../src/text/tokens.ts'

const phrases = compilePhrases<string>([
  ['hội', 'head'],
  ['hội chữ thập đỏ', 'red cross'],
  ['Việt - Lào', 'pair'],
  ['hòa bình', 'peace'],
  ['quận 1', 'district'],
])

test.each<[string, string | undefined, number]>([
  ['Hội Chữ thập đỏ tỉnh', 'red cross', 4],
  ['hội Chữ thập', 'head', 1],
  ['HOÀ BÌNH', 'peace', 2],
  ['Việt – Lào', 'pair', 3],
  ['Quận 1', 'district', 2],
  ['Quận 12', undefined, 0],
  ['chữ thập đỏ', undefined, 0],
  ['hỏi', undefined, 0],
])('%s gives %s', (text, value, end) => {
  const tokens = tokenise(text)
  const found = phrases.match(tokens, 0)
  expect(found).toBe(value)
  if (found !== undefined) expect(phrases.phraseEnd()).toBe(end)
})

test('only a first word begins a phrase', () => {
  const tokens = tokenise('hội đỏ')
  expect(phrases.begins(tokens.key[0]!)).toBe(true)
  expect(phrases.begins(tokens.key[1]!)).toBe(false)
})
