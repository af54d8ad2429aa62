import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { TokenBlock } from '../../../../src/extract/context.ts'
import { loadNameModel } from '../../../../src/extract/names/tagger/model.ts'
import { nameTagger } from '../../../../src/extract/names/tagger/tag-names.ts'
import { tokenise } from '../../../../src/text/tokens.ts'

const tag = nameTagger(loadNameModel(new Uint8Array(readFileSync('models/names.bin'))))
const SENTENCE =
  'Sáng qua, ông Nguyễn Văn Hùng, Chủ tịch UBND huyện Củ Chi, đã đi thăm các gia đình bị thiệt hại vì mưa lũ. '

function secondsFor(copies: number): number {
  const text = SENTENCE.repeat(copies)
  const block: TokenBlock = { index: 0, label: 'body', text, tokens: tokenise(text) }
  const start = performance.now()
  tag([block], [])
  return (performance.now() - start) / 1000
}

test('time grows with the length of the text, not with its square', () => {
  secondsFor(200)
  const one = secondsFor(500)
  const four = secondsFor(2000)
  expect(four).toBeLessThan(one * 4 * 4 + 0.05)
})
