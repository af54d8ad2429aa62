import { describe, expect, test } from 'vitest'
import { addScores, featureTable, WIDTH } from '../../../../src/extract/names/tagger/feature-table.ts'
import { randomFrom } from '../../../../tools/train-names/random.ts'

const random = randomFrom(5)
const hash = () => Math.floor(random() * 2 ** 32) | 0

function summed(table: Int32Array, features: readonly number[]): number[] {
  const scores = new Float32Array(WIDTH + 1)
  addScores(table, 1, Int32Array.from(features), features.length, scores, 0)
  return [...scores]
}

describe('addScores', () => {
  const hashes = Int32Array.from({ length: 1000 }, hash)
  const weights = Int8Array.from({ length: 1000 * WIDTH }, () => Math.floor(random() * 255) - 127)
  const table = featureTable(hashes, weights)
  const weightsOf = (i: number) => [0, ...weights.subarray(i * WIDTH, (i + 1) * WIDTH)]

  test('gives back the weights of all but the few features without room', () => {
    const wrong = Array.from(hashes.keys()).filter(i => `${summed(table, [hashes[i]!])}` !== `${weightsOf(i)}`)
    expect(wrong.length).toBeLessThan(1000 * 0.15)
    expect(wrong.every(i => summed(table, [hashes[i]!]).every(score => score === 0))).toBe(true)
    expect(wrong.every(i => i > 20)).toBe(true)
  })

  test('adds up to 128 features without overflow', () => {
    const largest = featureTable(Int32Array.of(7), Int8Array.of(127, 127, 127, 127, 127, 127))
    expect(summed(largest, new Array(128).fill(7))).toEqual([0, ...new Array(WIDTH).fill(127 * 128)])
    const least = featureTable(Int32Array.of(7), Int8Array.of(-127, -127, -127, -127, -127, -127))
    expect(summed(least, new Array(128).fill(7))).toEqual([0, ...new Array(WIDTH).fill(-127 * 128)])
  })

  test('unknown features add nothing', () => {
    const unknown = Array.from({ length: 100 }, hash).filter(each => !hashes.includes(each))
    expect(summed(table, unknown)).toEqual(new Array(WIDTH + 1).fill(0))
  })
})
