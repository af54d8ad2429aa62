import { expect, test } from 'vitest'
import { constrained, decode, scratchFor } from '../../../../src/extract/names/tagger/decode.ts'
import { LABEL_COUNT, mayFollow, OUTSIDE } from '../../../../src/extract/names/tagger/labels.ts'
import { randomFrom } from '../../../../tools/train-names/random.ts'

const L = LABEL_COUNT
const random = randomFrom(9)

/** The score of every path, tried one by one. */
function bestPath(emissions: Float32Array, transitions: Float32Array, length: number): number[] {
  let best = { score: Number.NEGATIVE_INFINITY, path: [] as number[] }
  const walk = (path: number[], score: number): void => {
    if (path.length === length) {
      if (score > best.score) best = { score, path }
      return
    }
    const before = path.at(-1) ?? OUTSIDE
    for (let l = 0; l < L; l += 1) {
      if (!mayFollow(before, l)) continue
      walk([...path, l], score + transitions[before * L + l]! + emissions[path.length * L + l]!)
    }
  }
  walk([], 0)
  return best.path
}

test.each([1, 3, 10])('decode finds the best of all paths (scores up to %i)', size => {
  for (let round = 0; round < 40; round += 1) {
    const length = 1 + (round % 5)
    const emissions = Float32Array.from({ length: length * L }, () => (random() - 0.5) * size)
    const transitions = constrained(Float32Array.from({ length: L * L }, () => random() * 4 - 2))
    const labels = new Uint8Array(length)
    decode(emissions, transitions, length, labels, scratchFor(length, transitions))
    expect([...labels]).toEqual(bestPath(emissions, transitions, length))
  }
})
