import { trainCrf } from './crf.ts'
import { type PackedFeatures, packFeatures } from './encode-model.ts'
import { type examplesOf, FeatureIndex } from './examples.ts'
import { randomFrom } from './random.ts'
import type { GoldDocument } from './read-data.ts'

export interface LearnOptions {
  readonly seed: number
  readonly rate: number
  readonly dropout: number
  /** Features that are kept. */
  readonly features: number
}

/** How a document becomes examples. */
export type Read = (document: GoldDocument, index: FeatureIndex) => ReturnType<typeof examplesOf>

/** Learns a field from documents and keeps its weightiest features. */
export function learn(
  documents: readonly GoldDocument[],
  options: LearnOptions,
  epochs: number,
  say: (line: string) => void,
  read: Read,
): { features: PackedFeatures; transitions: Float32Array } {
  const index = new FeatureIndex()
  const sequences = documents.flatMap(document => read(document, index).flatMap(example => example.sequences))
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
    features: packFeatures(index.hashes(), counts, weights, options.features),
    transitions: weights.transitions,
  }
}
