import { featureTable } from '../../src/extract/names/tagger/feature-table.ts'
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
import { wordScores } from '../../src/extract/names/tagger/word-scores.ts'
import type { Learned } from './learn.ts'

export interface ModelParts extends Learned {
  readonly metadata: NameModelMetadata
  readonly lexicon: LexiconColumns
}

/** The bytes of a model file; see `loadNameModel`. */
export function encodeModel(parts: ModelParts): Uint8Array {
  const metadata = new TextEncoder().encode(JSON.stringify(parts.metadata))
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT + 2)
  transitions.set(parts.transitions)
  transitions[LABEL_COUNT * LABEL_COUNT] = parts.words.scale
  transitions[LABEL_COUNT * LABEL_COUNT + 1] = parts.features.scale
  const columns: Record<string, ArrayBufferView & { length: number }> = {
    ...makeLexicon(parts.lexicon),
    wordScores: wordScores(parts.words.bytes),
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
