import { LABEL_COUNT } from './labels.ts'

/** Weights per feature: one a label but OUTSIDE, whose weight is taken off from all. */
export const WIDTH = LABEL_COUNT - 1

/**
 * Features by hash, in pairs of slots: a feature stands in either slot of the pair that the upper bits of its hash choose,
 * or was left out. So a look reads one line of the processor's cache and needs no branch, which costs more than anything
 * else here. A slot is two integers: 16 bits of mark and two weights; four weights. The mark is 15 further bits of the
 * hash: a feature that was not learned is told from one that was but for one in fifteen thousand. Weights are bytes above
 * BIAS, so that two of them, 16 bits apart, are added up at once.
 */
export type FeatureTable = Int32Array

/** Integers of a pair: the first halves of both slots, then the second halves. */
const PAIR = 4
const BIAS = 128
const TWO_BYTES = 0x00ff00ff

/** A table of `hashes`, the weightiest first, each with WIDTH weights; those for which a pair has no room are left out. */
export function featureTable(hashes: Int32Array, weights: Int8Array): FeatureTable {
  let bits = 2
  while (1 << bits < hashes.length) bits += 1
  const mask = (1 << bits) - 1
  const table = new Int32Array(PAIR << bits)
  for (let i = 0; i < hashes.length; i += 1) {
    const hash = hashes[i]!
    const at = ((hash >>> shiftOf(mask)) & mask) * PAIR
    const mark = markOf(hash)
    const slot = table[at] === 0 ? at : at + 1
    if (table[slot] !== 0 || table[at]! >>> 16 === mark) continue
    const from = i * WIDTH
    table[slot] = (mark << 16) | byteAt(weights, from) | (byteAt(weights, from + 1) << 8)
    table[slot + 2] =
      byteAt(weights, from + 2) |
      (byteAt(weights, from + 3) << 8) |
      (byteAt(weights, from + 4) << 16) |
      (byteAt(weights, from + 5) << 24)
  }
  return table
}

function shiftOf(mask: number): number {
  return Math.clz32(mask)
}

/** Never 0, which is an empty slot. */
function markOf(hash: number): number {
  return (hash & 0xffff) | 1
}

function byteAt(weights: Int8Array, at: number): number {
  return weights[at]! + BIAS
}

/**
 * Adds up the weights of `count` features (128 at most, or the sums would overflow), times `scale`, onto LABEL_COUNT
 * scores from `row` on.
 */
export function addScores(
  table: FeatureTable,
  scale: number,
  features: Int32Array,
  count: number,
  scores: Float32Array,
  row: number,
): void {
  const mask = (table.length >> 2) - 1
  const shift = shiftOf(mask)
  let known = 0
  let first = 0
  let even = 0
  let odd = 0
  for (let i = 0; i < count; i += 1) {
    const hash = features[i]!
    const at = ((hash >>> shift) & mask) << 2
    const mark = (hash & 0xffff) | 1
    const left = table[at]!
    const right = table[at + 1]!
    // All ones where the marks are alike, or else 0.
    const isLeft = (((left >>> 16) ^ mark) - 1) >> 31
    const isRight = (((right >>> 16) ^ mark) - 1) >> 31
    const start = (left & isLeft) | (right & isRight)
    const rest = (table[at + 2]! & isLeft) | (table[at + 3]! & isRight)
    known = (known - (isLeft | isRight)) | 0
    first = (first + ((start & 0xff) | ((start & 0xff00) << 8))) | 0
    even = (even + (rest & TWO_BYTES)) | 0
    odd = (odd + ((rest >>> 8) & TWO_BYTES)) | 0
  }
  const bias = known * BIAS
  scores[row + 1]! += ((first & 0xffff) - bias) * scale
  scores[row + 2]! += ((first >>> 16) - bias) * scale
  scores[row + 3]! += ((even & 0xffff) - bias) * scale
  scores[row + 4]! += ((odd & 0xffff) - bias) * scale
  scores[row + 5]! += ((even >>> 16) - bias) * scale
  scores[row + 6]! += ((odd >>> 16) - bias) * scale
}
