import { isInside, OUTSIDE } from '../../src/extract/names/tagger/labels.ts'
import type { LexiconColumns } from '../../src/extract/names/tagger/lexicon.ts'
import { OUTER, QUIET, TRIGGER } from '../../src/extract/names/tagger/lexicon.ts'
import { opensQuietly, triggerKey } from '../../src/extract/names/tagger/windows.ts'
import { LOWER, NUMBER, type Tokens, WORD } from '../../src/text/tokens.ts'
import type { GoldDocument } from './read-data.ts'

export type Hints = Pick<LexiconColumns, 'hintKeys' | 'hintValues' | 'triggers'>

/** A word is foreign to names when, seen so often, less than this share of it stands in one. */
const OUTER_COUNT = 40
const OUTER_SHARE = 0.001
/** A pair begins names without capitals where at least this share of it does. */
const TRIGGER_SHARE = 0.1
/** So often must a word open a sentence, and never a name, to be passed over. */
const QUIET_COUNT = 4

/** Learns where names may be: which words to look at closely. */
export function learnHints(documents: readonly GoldDocument[]): Hints {
  const small = new Tally()
  const opening = new Tally()
  const pairs = new Tally()
  const firsts = new Map<number, number>()
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
        if (tokens.kind[i] !== WORD) continue
        const pair = triggerKey(tokens, i)
        pairs.add(pair, named && !isInside(labels[i]!) && withoutCapital(tokens, labels, i))
        firsts.set(pair, key)
      }
    }
  }
  const hints = new Map<number, number>()
  const hint = (key: number, value: number) => hints.set(key, (hints.get(key) ?? 0) | value)
  for (const [key, { seen, named }] of small.counts)
    if (seen >= OUTER_COUNT && named / seen < OUTER_SHARE) hint(key, OUTER)
  for (const [key, { seen, named }] of opening.counts) if (named === 0 && seen >= QUIET_COUNT) hint(key, QUIET)
  const triggers: number[] = []
  for (const [pair, { seen, named }] of pairs.counts) {
    if (named === 0 || named / seen < TRIGGER_SHARE) continue
    triggers.push(pair)
    hint(firsts.get(pair)!, TRIGGER)
  }
  const sorted = [...hints].sort((a, b) => a[0] - b[0])
  return {
    hintKeys: Int32Array.from(sorted, ([key]) => key),
    hintValues: Uint8Array.from(sorted, ([, value]) => value),
    triggers: Int32Array.from(triggers).sort(),
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
}

function withoutCapital(tokens: Tokens, labels: Uint8Array, first: number): boolean {
  let i = first
  do {
    if (tokens.shape[i] !== LOWER) return false
    i += 1
  } while (i < tokens.count && isInside(labels[i]!))
  return true
}
