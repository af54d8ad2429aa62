import { entries } from '../../lexicon/entries.ts'
import { keyOf } from '../../text/fold.ts'

/** Keys of the syllables that a lexicon lists. */
export function keySet(lexicon: string): ReadonlySet<number> {
  return new Set(entries(lexicon).map(keyOf))
}
