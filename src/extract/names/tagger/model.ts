import { CooptoolError } from '../../../errors.ts'
import { keyOf } from '../../../text/fold.ts'
import { constrained } from './decode.ts'
import type { FeatureTable } from './feature-table.ts'
import { collectFeatures, MOST_FEATURES } from './features.ts'
import { FIELD, PAD, STRIDE } from './fields.ts'
import { mix } from './hash.ts'
import { LABEL_COUNT } from './labels.ts'
import type { Lexicon } from './lexicon.ts'
import type { WordScores } from './word-scores.ts'

/** A trained name tagger, ready to use; immutable, so that it can be shared. */
export interface NameModel {
  readonly metadata: NameModelMetadata
  readonly lexicon: Lexicon
  readonly wordScores: WordScores
  readonly features: FeatureTable
  /** What one unit of a word's scores, and of a feature's weights, is worth. */
  readonly wordScale: number
  readonly scale: number
  /** LABEL_COUNT × LABEL_COUNT, from row to column. */
  readonly transitions: Float32Array
}

/** How the model came about; free of dates and paths, so that the same training gives the same bytes. */
export interface NameModelMetadata {
  readonly seed: number
  /** SHA-256 of each input, by its role. */
  readonly data: Readonly<Record<string, string>>
  readonly options: Readonly<Record<string, number | string>>
  /** F1 on the development set, by type. */
  readonly scores: Readonly<Record<string, number>>
}

export const MODEL_MAGIC = 0x4e4d4f43 // COMN
/** Raised with every change of the file's layout or of the features. */
export const MODEL_VERSION = 4
export const HEADER_BYTES = 24
/** The file's sections in their order, with the bytes of one element: tables as they are used. */
export const SECTIONS = [
  ['words', 4],
  ['traits', 4],
  ['wordScores', 4],
  ['harvest', 4],
  ['pairs', 4],
  ['hints', 1],
  ['features', 4],
  ['transitions', 4],
] as const

type Section = (typeof SECTIONS)[number][0]

const HINT = 'reinstall cooptool, or train the model again: npm run train:names (docs/names.md)'

/** Hash that stands for the way words and features are keyed; a model is of no use with other keys. */
export function keyCheck(): number {
  const atoms = Int32Array.from({ length: (2 * PAD + 1) * STRIDE }, (_, i) => i + 1)
  atoms[PAD * STRIDE + FIELD.next] = 1
  const features = new Int32Array(MOST_FEATURES)
  const count = collectFeatures(atoms, PAD, features)
  let hash = mix(keyOf('Nguyễn'), keyOf('hoà'))
  for (const feature of features.subarray(0, count)) hash = mix(hash, feature)
  return hash
}

/** Reads a model file's bytes. Throws a CooptoolError where they are damaged or of another version. */
export function loadNameModel(bytes: Uint8Array): NameModel {
  if (bytes.length < HEADER_BYTES) throw new CooptoolError('parse', 'the name model is cut short', HINT)
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const header = new DataView(aligned.buffer, aligned.byteOffset, HEADER_BYTES)
  if (header.getUint32(0, true) !== MODEL_MAGIC) throw new CooptoolError('parse', 'this is no name model', HINT)
  const version = header.getUint32(4, true)
  if (version !== MODEL_VERSION) {
    const message = `the name model has version ${version}; this program reads version ${MODEL_VERSION}`
    throw new CooptoolError('parse', message, HINT)
  }
  if (header.getInt32(8, true) !== keyCheck()) {
    throw new CooptoolError('parse', 'the name model was trained for other features', HINT)
  }
  const length = header.getUint32(12, true)
  if (length !== aligned.length || length % 4 !== 0) {
    throw new CooptoolError('parse', 'the name model is cut short', HINT)
  }
  if (header.getInt32(16, true) !== checksum(aligned))
    throw new CooptoolError('parse', 'the name model is damaged', HINT)
  return opened(aligned, header.getUint32(20, true))
}

/** FNV-1a over the 32-bit words behind the header. */
export function checksum(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + HEADER_BYTES, (bytes.length - HEADER_BYTES) >> 2)
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words[i]!, 0x01000193)
  return hash
}

function opened(bytes: Uint8Array, metadataLength: number): NameModel {
  let at = HEADER_BYTES
  const text = new TextDecoder().decode(bytes.subarray(at, at + metadataLength))
  const metadata = JSON.parse(text) as NameModelMetadata
  at += (metadataLength + 3) & ~3
  const places = new Map<string, { offset: number; length: number }>()
  for (const [name, size] of SECTIONS) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, 4)
    const length = view.getUint32(0, true)
    places.set(name, { offset: bytes.byteOffset + at + 4, length })
    at += 4 + ((length * size + 3) & ~3)
  }
  const { buffer } = bytes
  const ints = (name: Section) => new Int32Array(buffer, places.get(name)!.offset, places.get(name)!.length)
  const { offset, length } = places.get('hints')!
  const transitions = new Float32Array(buffer, places.get('transitions')!.offset, LABEL_COUNT * LABEL_COUNT + 2)
  return {
    metadata,
    lexicon: {
      words: ints('words'),
      traits: ints('traits'),
      harvest: ints('harvest'),
      pairs: ints('pairs'),
      hints: new Uint8Array(buffer, offset, length),
    },
    wordScores: ints('wordScores'),
    features: ints('features'),
    wordScale: transitions[LABEL_COUNT * LABEL_COUNT]!,
    scale: transitions[LABEL_COUNT * LABEL_COUNT + 1]!,
    transitions: constrained(transitions.slice(0, LABEL_COUNT * LABEL_COUNT)),
  }
}
