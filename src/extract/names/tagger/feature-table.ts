import { LABEL_COUNT } from './labels.ts'

/** Weights per feature: one a label but OUTSIDE, whose weight is taken off from all. */
export const WIDTH = LABEL_COUNT - 1

/**
 * Features by hash, two integers a slot, so that a look touches one line of the processor's cache: 16 bits of mark
 * and two weights, then four weights. The mark is 15 further bits of the hash: a feature that was not learned is
 * told from one that was but for one in thirty thousand. Weights are bytes above BIAS, so that two of them, 16 bits
 * apart, are added up at once. At most half of the slots are filled.
 */
export interface FeatureTable {
  /** 32 − log₂ of the number of slots. */
  readonly shift: number
  readonly slots: Int32Array
}

const BIAS = 128
const PAIR = 0x00ff00ff

/** `hashes` and, for each, WIDTH weights. */
export function featureTable(hashes: Int32Array, weights: Int8Array): FeatureTable {
  let bits = 4
  while (1 << bits < hashes.length * 2) bits += 1
  const mask = (1 << bits) - 1
  const shift = 32 - bits
  const slots = new Int32Array(2 << bits)
  for (let i = 0; i < hashes.length; i += 1) {
    const hash = hashes[i]!
    let slot = (hash >>> shift) & mask
    while (slots[slot * 2] !== 0) slot = (slot + 1) & mask
    const at = i * WIDTH
    slots[slot * 2] = markOf(hash) | byteAt(weights, at) | (byteAt(weights, at + 1) << 8)
    slots[slot * 2 + 1] =
      byteAt(weights, at + 2) |
      (byteAt(weights, at + 3) << 8) |
      (byteAt(weights, at + 4) << 16) |
      (byteAt(weights, at + 5) << 24)
  }
  return { shift, slots }
}

function byteAt(weights: Int8Array, at: number): number {
  return weights[at]! + BIAS
}

/** Never 0, which is an empty slot. */
function markOf(hash: number): number {
  return (hash | 1) << 16
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
  const { shift, slots } = table
  const mask = (slots.length >> 1) - 1
  let known = 0
  let first = 0
  let even = 0
  let odd = 0
  for (let i = 0; i < count; i += 1) {
    const hash = features[i]!
    const mark = (hash | 1) << 16
    let slot = (hash >>> shift) & mask
    let held = slots[slot * 2]!
    while (held !== 0 && ((held ^ mark) & ~0xffff) !== 0) {
      slot = (slot + 1) & mask
      held = slots[slot * 2]!
    }
    if (held === 0) continue
    const rest = slots[slot * 2 + 1]!
    known += 1
    first = (first + ((held & 0xff) | ((held & 0xff00) << 8))) | 0
    even = (even + (rest & PAIR)) | 0
    odd = (odd + ((rest >>> 8) & PAIR)) | 0
  }
  const bias = known * BIAS
  scores[row + 1]! += ((first & 0xffff) - bias) * scale
  scores[row + 2]! += ((first >>> 16) - bias) * scale
  scores[row + 3]! += ((even & 0xffff) - bias) * scale
  scores[row + 4]! += ((odd & 0xffff) - bias) * scale
  scores[row + 5]! += ((even >>> 16) - bias) * scale
  scores[row + 6]! += ((odd >>> 16) - bias) * scale
}
