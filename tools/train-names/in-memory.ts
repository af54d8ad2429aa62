import { constrained } from '../../src/extract/names/tagger/decode.ts'
import { featureTable } from '../../src/extract/names/tagger/feature-table.ts'
import { type LexiconColumns, makeLexicon } from '../../src/extract/names/tagger/lexicon.ts'
import type { NameModel } from '../../src/extract/names/tagger/model.ts'
import { compileTemplates } from '../../src/extract/names/tagger/templates.ts'
import type { PackedFeatures } from './encode-model.ts'

/** A model that was never in a file: what the trainer itself uses on the way. */
export function inMemory(lexicon: LexiconColumns, features: PackedFeatures, transitions: Float32Array): NameModel {
  return {
    metadata: { seed: 0, data: {}, options: {}, scores: {} },
    lexicon: makeLexicon(lexicon),
    templates: compileTemplates(),
    features: featureTable(features.hashes, features.weights),
    scale: features.scale,
    transitions: constrained(transitions),
  }
}
