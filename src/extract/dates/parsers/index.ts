import { keyOf } from '../../../text/fold.ts'
import type { DateParser } from '../parser.ts'
import { clock } from './clock.ts'
import { bareDays, namedDay } from './day.ts'
import { century, decade } from './decade.ts'
import { holiday } from './holiday.ts'
import { bareLunarDay, lunarDay } from './lunar.ts'
import { bareMonth, namedMonth } from './month.ts'
import { daysOfMonth, half, monthsInWords, monthsOfYear, quarter } from './part-of-year.ts'
import { ago, agoInWords, shift } from './relative.ts'
import { season } from './season.ts'
import { weekday } from './weekday.ts'
import { bareYear, namedYear, period } from './year.ts'

/** All parsers in the order in which they are asked; the first that reads something wins. */
export const PARSERS: readonly DateParser[] = [
  lunarDay,
  holiday,
  bareLunarDay,
  period,
  shift,
  agoInWords,
  ago,
  monthsInWords,
  monthsOfYear,
  daysOfMonth,
  namedDay,
  namedMonth,
  namedYear,
  quarter,
  half,
  season,
  century,
  decade,
  weekday,
  clock,
  bareDays,
  bareMonth,
  bareYear,
]

export interface ParserIndex {
  /** Parsers by the key of the word that they begin with. */
  readonly byWord: ReadonlyMap<number, readonly DateParser[]>
  readonly atNumbers: readonly DateParser[]
  /** 1 where some word of `byWord` has a key that ends so (`HINT_MASK`): a test cheaper than the map for every other word. */
  readonly hints: Uint8Array
}

export const HINT_MASK = 0x1fff

let index: ParserIndex | null = null

export function parserIndex(): ParserIndex {
  index ??= buildIndex()
  return index
}

function buildIndex(): ParserIndex {
  const byWord = new Map<number, DateParser[]>()
  for (const parser of PARSERS) {
    if (parser.begins === 'numbers') continue
    for (const key of new Set(parser.begins.map(keyOf))) {
      const list = byWord.get(key)
      if (list === undefined) byWord.set(key, [parser])
      else list.push(parser)
    }
  }
  const hints = new Uint8Array(HINT_MASK + 1)
  for (const key of byWord.keys()) hints[key & HINT_MASK] = 1
  return { byWord, hints, atNumbers: PARSERS.filter(parser => parser.begins === 'numbers') }
}
