import { constrained } from '../../src/extract/names/tagger/decode.ts'
import { featureTable } from '../../src/extract/names/tagger/feature-table.ts'
import { type LexiconColumns, makeLexicon } from '../../src/extract/names/tagger/lexicon.ts'
import type { NameModel } from '../../src/extract/names/tagger/model.ts'
import { wordScores } from '../../src/extract/names/tagger/word-scores.ts'
import type { Learned } from './learn.ts'

/** A model that was never in a file: what the trainer itself uses on the way. */
export function inMemory(lexicon: LexiconColumns, { words, features, transitions }: Learned): NameModel {
  return {
    metadata: { seed: 0, data: {}, options: {}, scores: {} },
    lexicon: makeLexicon(lexicon),
    wordScores: wordScores(words.bytes),
    features: featureTable(features.hashes, features.weights),
    wordScale: words.scale,
    scale: features.scale,
    transitions: constrained(transitions),
  }
}
