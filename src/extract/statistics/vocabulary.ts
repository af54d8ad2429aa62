import { COUNTED_NOUNS } from '../../lexicon/counted-nouns.ts'
import { COUNTING_COMPOUNDS } from '../../lexicon/counting-compounds.ts'
import { COUNTING_WORDS, CROWD_WORDS, HEAD_WORDS } from '../../lexicon/counting-words.ts'
import { CURRENCIES, SCALED_CURRENCIES } from '../../lexicon/currencies.ts'
import { MEASURE_UNITS, PERCENT_UNITS, POINT_UNITS, SYMBOL_UNITS, TIME_UNITS } from '../../lexicon/units.ts'
import { compilePhrases, type Phrases } from '../../text/phrases.ts'

/**
 * What a unit is. `time`, `money`, `measure` and `percent` let small numbers in words count; `point`, `count` and
 * `noun` do not; `head` takes the noun behind it; `word` is one that no list knows.
 */
export type UnitKind = 'percent' | 'money' | 'time' | 'measure' | 'point' | 'count' | 'noun' | 'head' | 'word'

/** A unit as the lists know it. */
export interface UnitEntry {
  readonly kind: UnitKind
  /** The unit that is printed, where it is not what is written. */
  readonly unit: string | null
  /** The spelling that must stand there, where case matters. */
  readonly exact: string | null
  /** Is this unit behind large numbers only (`80 triệu bảng`). */
  readonly large: boolean
}

let units: Phrases<UnitEntry> | null = null

/** All units that the lists know, longest first: `đồng tiền` before `đồng`. */
export function unitPhrases(): Phrases<UnitEntry> {
  units ??= compilePhrases(entries())
  return units
}

function* entries(): Generator<readonly [string, UnitEntry]> {
  // One object for all words of a kind: the lists are long and this is the start of the program.
  const noun = entry('noun')
  const head = entry('head')
  const count = entry('count')
  for (const word of COUNTED_NOUNS.trim().split('\n')) yield [word, noun]
  for (const word of HEAD_WORDS) yield [word, head]
  for (const word of COUNTING_WORDS) yield [word, count]
  for (const word of COUNTING_COMPOUNDS.trim().split('\n')) yield [word, noun]
  for (const word of CROWD_WORDS) yield [word, { ...noun, large: true }]
  for (const word of POINT_UNITS) yield [word, entry('point')]
  for (const word of TIME_UNITS) yield [word, entry('time')]
  // Symbols are printed as they are spelt in the list: `kWh`, `MW`, `°C`.
  for (const word of MEASURE_UNITS) yield [word, entry('measure', word === word.toLowerCase() ? null : word)]
  for (const word of SYMBOL_UNITS) {
    yield [word, { ...entry('measure'), kind: word === 'h' ? 'time' : 'measure', exact: word }]
  }
  for (const [word, unit] of PERCENT_UNITS) yield [word, entry('percent', unit)]
  for (const [word, code] of CURRENCIES) yield [word, entry('money', code)]
  for (const [word, code] of SCALED_CURRENCIES) yield [word, { ...entry('money', code), large: true }]
}

function entry(kind: UnitKind, unit: string | null = null): UnitEntry {
  return { kind, unit, exact: null, large: false }
}
