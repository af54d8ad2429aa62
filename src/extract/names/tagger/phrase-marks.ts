import { FIELD, isCapital, STRIDE } from './fields.ts'
import { mix } from './hash.ts'
import { HARVESTED, hintSlot } from './lexicon.ts'
import { type NarrowTable, narrowValue } from './packed-table.ts'

/**
 * Phrases are held as hashes of their words' keys, strings are not kept. Every beginning of a phrase is an entry,
 * too, so that a walk stops at the first word that no phrase goes on with.
 */

/** Bit of an entry's value that says: some longer phrase begins so. */
export const GOES_ON = 0x80
const SEED = 0x51ed270b

/** Keys of the entries of a phrase: one for each beginning of it, the last one for the whole. */
export function phraseKeys(words: ArrayLike<number>): number[] {
  const keys: number[] = []
  let hash = SEED
  for (let i = 0; i < words.length; i += 1) {
    hash = mix(hash, words[i]!)
    keys.push(hash)
  }
  return keys
}

/**
 * Writes value × 4 + place in the phrase (0 alone, 1 first, 2 inner, 3 last) into `harvest` of the rows from `from` to
 * `to` for the longest phrases, left to right. A phrase begins with a capital, and with a word that has the hint.
 */
export function markPhrases(table: NarrowTable, hints: Uint8Array, atoms: Int32Array, from: number, to: number): void {
  let at = from
  while (at < to) {
    const here = at * STRIDE
    if (!isCapital(atoms[here + FIELD.shape]!) || (hints[hintSlot(atoms[here + FIELD.word]!)]! & HARVESTED) === 0) {
      at += 1
      continue
    }
    let hash = SEED
    let next = at
    let end = at
    let value = 0
    while (next < to) {
      hash = mix(hash, atoms[next * STRIDE + FIELD.word]!)
      const held = narrowValue(table, hash)
      if (held === 0) break
      next += 1
      if ((held & 0x7f) !== 0) {
        value = held & 0x7f
        end = next
      }
      if (held < GOES_ON) break
    }
    if (value === 0) {
      at += 1
      continue
    }
    for (let i = at; i < end; i += 1) {
      const place = end - at === 1 ? 0 : i === at ? 1 : i === end - 1 ? 3 : 2
      atoms[i * STRIDE + FIELD.harvest] = value * 4 + place
    }
    at = end
  }
}
