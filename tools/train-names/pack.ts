import { WIDTH } from '../../src/extract/names/tagger/feature-table.ts'
import { LABEL_COUNT } from '../../src/extract/names/tagger/labels.ts'
import { OFFSETS } from '../../src/extract/names/tagger/word-scores.ts'
import type { CrfWeights } from './crf.ts'
import type { WordProperties } from './word-properties.ts'

/** What words say by themselves: per row and offset, WIDTH bytes. */
export interface PackedWords {
  readonly bytes: Int8Array
  /** What one unit is worth. */
  readonly scale: number
}

/** The features that were kept, the weightiest first: hashes, WIDTH bytes of weights each. */
export interface PackedFeatures {
  readonly hashes: Int32Array
  readonly weights: Int8Array
  /** What one unit of a weight is worth. */
  readonly scale: number
}

/** Largest score of a word, and largest weight of a feature, that is told from larger ones. */
const LARGEST_SCORE = 8
const LARGEST_WEIGHT = 4

/** Adds up the weights of all that is known of each word. */
export function packWords(properties: WordProperties, weights: CrfWeights): PackedWords {
  const sums = new Float32Array(properties.rows.length * OFFSETS.length * WIDTH)
  let at = 0
  for (const row of properties.rows) {
    for (let o = 0; o < OFFSETS.length; o += 1) {
      for (const property of row) {
        for (let l = 1; l < LABEL_COUNT; l += 1) {
          sums[at + l - 1]! += difference(weights, property * OFFSETS.length + o, l)
        }
      }
      at += WIDTH
    }
  }
  const scale = unitOf(sums, LARGEST_SCORE)
  return { bytes: Int8Array.from(sums, sum => byteOf(sum, scale)), scale }
}

/** Keeps the `most` weightiest of the hashed features, which are numbered from `first` on. */
export function packFeatures(
  hashes: Int32Array,
  first: number,
  counts: Int32Array,
  weights: CrfWeights,
  most: number,
): PackedFeatures {
  const importance = new Float32Array(hashes.length)
  const reaches = new Float32Array(hashes.length)
  for (let f = 0; f < hashes.length; f += 1) {
    for (let l = 1; l < LABEL_COUNT; l += 1) {
      reaches[f] = Math.max(reaches[f]!, Math.abs(difference(weights, first + f, l)))
    }
    importance[f] = reaches[f]! * Math.sqrt(Math.min(counts[first + f]!, 16))
  }
  const scale = unitOf(reaches, LARGEST_WEIGHT)
  const kept = Array.from(importance.keys())
    .filter(f => importance[f]! > scale / 2)
    .sort((a, b) => importance[b]! - importance[a]! || hashes[a]! - hashes[b]!)
    .slice(0, most)
  const rows = new Int8Array(kept.length * WIDTH)
  for (const [row, f] of kept.entries()) {
    for (let l = 1; l < LABEL_COUNT; l += 1) {
      rows[row * WIDTH + l - 1] = byteOf(difference(weights, first + f, l), scale)
    }
  }
  return { hashes: Int32Array.from(kept, f => hashes[f]!), weights: rows, scale }
}

function difference(weights: CrfWeights, feature: number, label: number): number {
  const row = feature * LABEL_COUNT
  return weights.features[row + label]! - weights.features[row]!
}

/** What one of 127 steps up to the largest value, or to `most`, is worth. */
function unitOf(values: Float32Array, most: number): number {
  const largest = values.reduce((held, value) => Math.max(held, Math.abs(value)), 0)
  return Math.max(Math.min(largest, most), 1e-6) / 127
}

function byteOf(value: number, scale: number): number {
  return Math.max(-127, Math.min(127, Math.round(value / scale)))
}
