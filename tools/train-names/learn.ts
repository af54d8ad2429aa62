import { type Sequence, trainCrf } from './crf.ts'
import { FeatureIndex } from './examples.ts'
import { type PackedFeatures, type PackedWords, packFeatures, packWords } from './pack.ts'
import { randomFrom } from './random.ts'
import type { GoldDocument } from './read-data.ts'
import type { WordProperties } from './word-properties.ts'

export interface LearnOptions {
  readonly seed: number
  readonly rate: number
  readonly dropout: number
  /** Features that are kept. */
  readonly features: number
}

/** How a document becomes examples. */
export type Read = (document: GoldDocument, index: FeatureIndex) => readonly Sequence[]

/** What was learned, as it goes into the model. */
export interface Learned {
  readonly words: PackedWords
  readonly features: PackedFeatures
  readonly transitions: Float32Array
}

/** Learns a field from documents and keeps its weightiest features. */
export function learn(
  documents: readonly GoldDocument[],
  options: LearnOptions,
  epochs: number,
  say: (line: string) => void,
  properties: WordProperties,
  read: Read,
): Learned {
  const index = new FeatureIndex(properties)
  const sequences = documents.flatMap(document => read(document, index))
  say(`${sequences.length} windows, ${index.size} features`)
  const counts = new Int32Array(index.size)
  for (const { features } of sequences) for (const feature of features) counts[feature]! += 1
  const weights = trainCrf(sequences, index.size, {
    epochs,
    rate: options.rate,
    dropout: options.dropout,
    random: randomFrom(options.seed),
    onEpoch: (epoch, loss) => say(`  pass ${epoch + 1}: loss ${loss.toFixed(0)}`),
  })
  return {
    words: packWords(properties, weights),
    features: packFeatures(index.hashes(), index.first, counts, weights, options.features),
    transitions: weights.transitions,
  }
}
