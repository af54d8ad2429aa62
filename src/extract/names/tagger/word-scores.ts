import { FIELD, STRIDE } from './fields.ts'
import { LABEL_COUNT } from './labels.ts'

/** Where a word stands, seen from the token whose label it speaks for. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const
/** Scores per word and offset: one a label but OUTSIDE, whose score is taken off from all. */
const WIDTH = LABEL_COUNT - 1

/**
 * What words alone say of the labels of the tokens around them. All that was learned of a word (its own weights, its
 * classes', its use of capitals) is added up when the model is made, so that a token costs five looks, however many
 * features there are. Per row OFFSETS.length × 2 integers: four bytes above BIAS, then two.
 */
export type WordScores = Int32Array

const BIAS = 128
const TWO_BYTES = 0x00ff00ff
const ROW = OFFSETS.length * 2

/** Packs bytes from −127 to 127: per row, per offset, WIDTH of them. */
export function wordScores(bytes: Int8Array): WordScores {
  const table = new Int32Array((bytes.length / WIDTH) * 2)
  for (let at = 0, from = 0; at < table.length; at += 2, from += WIDTH) {
    const byte = (i: number) => bytes[from + i]! + BIAS
    table[at] = byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24)
    table[at + 1] = byte(4) | (byte(5) << 8)
  }
  return table
}

/** Writes the LABEL_COUNT scores of the token in `row` to `scores`, from `to` on. */
export function readWordScores(
  table: WordScores,
  scale: number,
  atoms: Int32Array,
  row: number,
  scores: Float32Array,
  to: number,
): void {
  let at = (row - 2) * STRIDE + FIELD.row
  let even = 0
  let odd = 0
  let last = 0
  for (let o = 0; o < ROW; o += 2) {
    const from = atoms[at]! * ROW + o
    const four = table[from]!
    const two = table[from + 1]!
    even += four & TWO_BYTES
    odd += (four >>> 8) & TWO_BYTES
    last += (two & 0xff) | ((two & 0xff00) << 8)
    at += STRIDE
  }
  const bias = OFFSETS.length * BIAS
  scores[to + 1] = ((even & 0xffff) - bias) * scale
  scores[to + 2] = ((odd & 0xffff) - bias) * scale
  scores[to + 3] = ((even >>> 16) - bias) * scale
  scores[to + 4] = ((odd >>> 16) - bias) * scale
  scores[to + 5] = ((last & 0xffff) - bias) * scale
  scores[to + 6] = ((last >>> 16) - bias) * scale
}
