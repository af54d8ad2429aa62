import { LABEL_COUNT } from './labels.ts'

/** Weights per feature: one a label but OUTSIDE, whose weight is taken off from all. */
export const WIDTH = LABEL_COUNT - 1

/**
 * Features by hash, eight bytes a slot: 16 further bits of the hash, so that a feature that was not learned is told
 * from one that was (but for one in thirty thousand), and six weights. At most half of the slots are filled.
 */
export interface FeatureTable {
  /** 32 − log₂ of the number of slots. */
  readonly shift: number
  readonly marks: Uint16Array
  readonly weights: Int8Array
}

function markOf(hash: number): number {
  return (hash & 0xffff) === 0 ? 1 : hash & 0xffff
}

/** `hashes` and, for each, WIDTH weights. */
export function featureTable(hashes: Int32Array, rows: Int8Array): FeatureTable {
  let bits = 4
  while (1 << bits < hashes.length * 2) bits += 1
  const mask = (1 << bits) - 1
  const shift = 32 - bits
  const marks = new Uint16Array(1 << bits)
  const weights = new Int8Array(WIDTH << bits)
  for (let i = 0; i < hashes.length; i += 1) {
    const hash = hashes[i]!
    let slot = hash >>> shift
    while (marks[slot] !== 0) slot = (slot + 1) & mask
    marks[slot] = markOf(hash)
    for (let l = 0; l < WIDTH; l += 1) weights[slot * WIDTH + l] = rows[i * WIDTH + l]!
  }
  return { shift, marks, weights }
}

/** Adds up the weights of `count` features, times `scale`, onto LABEL_COUNT scores from `row` on. */
export function addScores(
  table: FeatureTable,
  scale: number,
  features: Int32Array,
  count: number,
  scores: Float32Array,
  row: number,
): void {
  const { shift, marks, weights } = table
  const mask = marks.length - 1
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  for (let i = 0; i < count; i += 1) {
    const hash = features[i]!
    let slot = hash >>> shift
    let held = marks[slot]!
    if (held === 0) continue
    const mark = (hash & 0xffff) === 0 ? 1 : hash & 0xffff
    while (held !== mark && held !== 0) {
      slot = (slot + 1) & mask
      held = marks[slot]!
    }
    if (held === 0) continue
    const at = slot * WIDTH
    a += weights[at]!
    b += weights[at + 1]!
    c += weights[at + 2]!
    d += weights[at + 3]!
    e += weights[at + 4]!
    f += weights[at + 5]!
  }
  scores[row + 1]! += a * scale
  scores[row + 2]! += b * scale
  scores[row + 3]! += c * scale
  scores[row + 4]! += d * scale
  scores[row + 5]! += e * scale
  scores[row + 6]! += f * scale
}
