import { isInside, OUTSIDE } from '../../src/extract/names/tagger/labels.ts'
import { INNER, type LexiconColumns, OUTER, QUIET } from '../../src/extract/names/tagger/lexicon.ts'
import { opensQuietly, pairKey } from '../../src/extract/names/tagger/windows.ts'
import { LOWER, NUMBER, WORD } from '../../src/text/tokens.ts'
import type { GoldDocument } from './read-data.ts'
import type { WordColumns } from './resources.ts'

export type Hints = Pick<LexiconColumns, 'hintKeys' | 'hintValues' | 'pairKeys' | 'pairValues'>

/** A word is foreign to names when, seen so often, less than this share of it stands in one. */
const OUTER_COUNT = 60
const OUTER_SHARE = 0.0005
/** A word before a capital, and a pair, belong to names where at least this share does. */
const INNER_SHARE = 0.02
/** So often must a word open a sentence, and never a name, to be passed over. */
const QUIET_COUNT = 5

/** Learns where names may be: which words to look at closely. */
export function learnHints(documents: readonly GoldDocument[], words: WordColumns): Hints {
  const mostlySmall = new Set<number>()
  for (const [i, key] of words.words.entries()) if (((words.traits[i]! >>> 27) & 7) === 0) mostlySmall.add(key)
  const small = new Tally()
  const beforeCapital = new Tally()
  const opening = new Tally()
  const innerPairs = new Tally()
  for (const { lines } of documents) {
    for (const { tokens, labels } of lines) {
      for (let i = 0; i < tokens.count; i += 1) {
        if (tokens.kind[i] === NUMBER) continue
        const named = labels[i] !== OUTSIDE
        const key = tokens.key[i]!
        if (tokens.kind[i] === WORD && tokens.shape[i] !== LOWER) {
          if (opensQuietly(tokens, i)) opening.add(key, named)
          continue
        }
        small.add(key, named)
        if (i + 1 === tokens.count) continue
        const together = named && isInside(labels[i + 1]!)
        if (tokens.shape[i + 1] !== LOWER) beforeCapital.add(key, together)
        if (tokens.shape[i + 1] === LOWER) innerPairs.add(pairKey(tokens, i), together)
      }
    }
  }
  const hints = new Map<number, number>()
  const pairs = new Map<number, number>()
  const add = (to: Map<number, number>, key: number, value: number) => to.set(key, (to.get(key) ?? 0) | value)
  for (const [key, { seen, named }] of small.counts) {
    if (seen >= OUTER_COUNT && named / seen < OUTER_SHARE) add(hints, key, OUTER)
  }
  for (const key of beforeCapital.over(INNER_SHARE)) add(hints, key, INNER)
  for (const pair of innerPairs.over(INNER_SHARE)) add(pairs, pair, INNER)
  for (const [key, { seen, named }] of opening.counts) {
    if (named === 0 && seen >= QUIET_COUNT && mostlySmall.has(key)) add(hints, key, QUIET)
  }
  const byKey = (map: Map<number, number>) => [...map].sort((a, b) => a[0] - b[0])
  return {
    hintKeys: Int32Array.from(byKey(hints), ([key]) => key),
    hintValues: Uint8Array.from(byKey(hints), ([, value]) => value),
    pairKeys: Int32Array.from(byKey(pairs), ([key]) => key),
    pairValues: Uint8Array.from(byKey(pairs), ([, value]) => value),
  }
}

class Tally {
  readonly counts = new Map<number, { seen: number; named: number }>()

  add(key: number, named: boolean): void {
    const count = this.counts.get(key) ?? { seen: 0, named: 0 }
    this.counts.set(key, count)
    count.seen += 1
    if (named) count.named += 1
  }

  /** Keys of which at least this share is in names. */
  over(share: number): number[] {
    return [...this.counts].filter(([, { seen, named }]) => named > 0 && named / seen >= share).map(([key]) => key)
  }
}
