import { HARVESTED, type LexiconColumns } from '../../src/extract/names/tagger/lexicon.ts'
import type { Hints } from './hints.ts'
import type { PhraseColumns } from './phrase-columns.ts'
import type { WordColumns } from './resources.ts'

/** Puts together what the model knows of words. */
export function lexiconColumns(words: WordColumns, hints: Hints, harvest: PhraseColumns): LexiconColumns {
  const values = new Map<number, number>()
  for (const [i, key] of hints.hintKeys.entries()) values.set(key, hints.hintValues[i]!)
  for (const key of harvest.firsts) values.set(key, (values.get(key) ?? 0) | HARVESTED)
  const sorted = [...values].sort((a, b) => a[0] - b[0])
  const harvested = harvest.columns()
  return {
    words: words.words,
    traits: words.traits,
    hintKeys: Int32Array.from(sorted, ([key]) => key),
    hintValues: Uint8Array.from(sorted, ([, value]) => value),
    pairKeys: hints.pairKeys,
    pairValues: hints.pairValues,
    harvestKeys: harvested.keys,
    harvestValues: harvested.values,
  }
}
