import { featureTable, WIDTH } from '../../src/extract/names/tagger/feature-table.ts'
import { LABEL_COUNT } from '../../src/extract/names/tagger/labels.ts'
import { type LexiconColumns, makeLexicon } from '../../src/extract/names/tagger/lexicon.ts'
import {
  checksum,
  HEADER_BYTES,
  keyCheck,
  MODEL_MAGIC,
  MODEL_VERSION,
  type NameModelMetadata,
  SECTIONS,
} from '../../src/extract/names/tagger/model.ts'
import type { CrfWeights } from './crf.ts'

export interface ModelParts {
  readonly metadata: NameModelMetadata
  readonly lexicon: LexiconColumns
  readonly features: PackedFeatures
  readonly transitions: Float32Array
}

/** The features that were kept, the weightiest first: hashes, WIDTH bytes of weights each. */
export interface PackedFeatures {
  readonly hashes: Int32Array
  readonly weights: Int8Array
  /** What one unit of a weight is worth. */
  readonly scale: number
}

/** Largest weight that is told from larger ones. */
const LARGEST = 4

/** Keeps the `most` weightiest features, their weights as bytes. */
export function packFeatures(
  hashes: Int32Array,
  counts: Int32Array,
  weights: CrfWeights,
  most: number,
): PackedFeatures {
  const importance = new Float32Array(hashes.length)
  let largest = 0
  for (let f = 0; f < hashes.length; f += 1) {
    let reach = 0
    for (let l = 1; l < LABEL_COUNT; l += 1) reach = Math.max(reach, Math.abs(difference(weights, f, l)))
    importance[f] = reach * Math.sqrt(Math.min(counts[f]!, 16))
    largest = Math.max(largest, reach)
  }
  const scale = Math.min(largest, LARGEST) / 127
  const kept = Array.from(importance.keys())
    .filter(f => importance[f]! > scale / 2)
    .sort((a, b) => importance[b]! - importance[a]! || hashes[a]! - hashes[b]!)
    .slice(0, most)
  const rows = new Int8Array(kept.length * WIDTH)
  for (const [row, f] of kept.entries()) {
    for (let l = 1; l < LABEL_COUNT; l += 1) {
      const value = Math.round(difference(weights, f, l) / scale)
      rows[row * WIDTH + l - 1] = Math.max(-127, Math.min(127, value))
    }
  }
  return { hashes: Int32Array.from(kept, f => hashes[f]!), weights: rows, scale }
}

function difference(weights: CrfWeights, feature: number, label: number): number {
  const row = feature * LABEL_COUNT
  return weights.features[row + label]! - weights.features[row]!
}

/** The bytes of a model file; see `loadNameModel`. */
export function encodeModel(parts: ModelParts): Uint8Array {
  const metadata = new TextEncoder().encode(JSON.stringify(parts.metadata))
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT + 1)
  transitions.set(parts.transitions)
  transitions[LABEL_COUNT * LABEL_COUNT] = parts.features.scale
  const columns: Record<string, ArrayBufferView & { length: number }> = {
    ...makeLexicon(parts.lexicon),
    features: featureTable(parts.features.hashes, parts.features.weights),
    transitions,
  }
  let size = HEADER_BYTES + ((metadata.length + 3) & ~3)
  for (const [name, width] of SECTIONS) size += 4 + ((columns[name]!.length * width + 3) & ~3)
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  bytes.set(metadata, HEADER_BYTES)
  let at = HEADER_BYTES + ((metadata.length + 3) & ~3)
  for (const [name, width] of SECTIONS) {
    const column = columns[name]!
    view.setUint32(at, column.length, true)
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.length * width), at + 4)
    at += 4 + ((column.length * width + 3) & ~3)
  }
  view.setUint32(0, MODEL_MAGIC, true)
  view.setUint32(4, MODEL_VERSION, true)
  view.setInt32(8, keyCheck(), true)
  view.setUint32(12, size, true)
  view.setUint32(20, metadata.length, true)
  view.setInt32(16, checksum(bytes), true)
  return bytes
}
