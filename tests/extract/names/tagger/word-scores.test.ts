import { expect, test } from 'vitest'
import { FIELD, STRIDE } from '../../../../src/extract/names/tagger/fields.ts'
import { LABEL_COUNT } from '../../../../src/extract/names/tagger/labels.ts'
import { OFFSETS, readWordScores, wordScores } from '../../../../src/extract/names/tagger/word-scores.ts'
import { randomFrom } from '../../../../tools/train-names/random.ts'

const WIDTH = LABEL_COUNT - 1
const ROW = OFFSETS.length * WIDTH

function scoresOf(bytes: Int8Array, words: readonly number[]): number[] {
  const atoms = new Int32Array(words.length * STRIDE)
  for (const [i, word] of words.entries()) atoms[i * STRIDE + FIELD.row] = word
  const scores = new Float32Array(LABEL_COUNT)
  readWordScores(wordScores(bytes), 0.5, atoms, 2, scores, 0)
  return [...scores]
}

test('the scores of five words in a row, each for its distance, are added up', () => {
  const random = randomFrom(3)
  const bytes = Int8Array.from({ length: 20 * ROW }, () => Math.floor(random() * 255) - 127)
  const words = [3, 0, 19, 7, 7]
  const expected = Array.from({ length: WIDTH }, (_, l) =>
    words.reduce((sum, word, o) => sum + bytes[word * ROW + o * WIDTH + l]! * 0.5, 0),
  )
  expect(scoresOf(bytes, words)).toEqual([0, ...expected])
})

test.each([[127], [-127]])('five times %i is no overflow', extreme => {
  const bytes = new Int8Array(ROW).fill(extreme)
  expect(scoresOf(bytes, [0, 0, 0, 0, 0])).toEqual([0, ...new Array(WIDTH).fill(extreme * 2.5)])
})
