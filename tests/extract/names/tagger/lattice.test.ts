import { expect, test } from 'vitest'
import { LABEL_COUNT } from '../../../../src/extract/names/tagger/labels.ts'
import type { Sequence } from '../../../../tools/train-names/crf.ts'
import { Lattice } from '../../../../tools/train-names/lattice.ts'
import { randomFrom } from '../../../../tools/train-names/random.ts'

const SEQUENCE: Sequence = {
  bounds: Int32Array.of(0, 2, 3, 5, 6),
  features: Int32Array.of(0, 1, 2, 0, 2, 1),
  labels: Uint8Array.of(0, 1, 2, 3),
}
const STEP = 1e-2

function weights(count: number, seed: number): Float32Array {
  const random = randomFrom(seed)
  return Float32Array.from({ length: count }, () => random() - 0.5)
}

test('expectation minus truth is the slope of the loss', () => {
  const lattice = new Lattice(4)
  const features = weights(3 * LABEL_COUNT, 1)
  const transitions = weights(LABEL_COUNT * LABEL_COUNT, 2)
  lattice.expect(SEQUENCE, features, transitions)
  const slope = new Float64Array(features.length)
  for (let i = 0; i < 4; i += 1) {
    for (let e = SEQUENCE.bounds[i]!; e < SEQUENCE.bounds[i + 1]!; e += 1) {
      for (let l = 0; l < LABEL_COUNT; l += 1) {
        slope[SEQUENCE.features[e]! * LABEL_COUNT + l]! += lattice.difference[i * LABEL_COUNT + l]!
      }
    }
  }
  const transitionSlope = lattice.transitionDifference.slice()
  const measured = (array: Float32Array, at: number) => {
    const value = array[at]!
    array[at] = value + STEP
    const above = lattice.expect(SEQUENCE, features, transitions)
    array[at] = value - STEP
    const below = lattice.expect(SEQUENCE, features, transitions)
    array[at] = value
    return (above - below) / (2 * STEP)
  }
  for (let at = 0; at < features.length; at += 1) expect(measured(features, at)).toBeCloseTo(slope[at]!, 3)
  for (let at = 0; at < transitions.length; at += 1) {
    expect(measured(transitions, at)).toBeCloseTo(transitionSlope[at]!, 3)
  }
})
