import { SEASONS } from '../../../lexicon/seasons.ts'
import { keyOf } from '../../../text/fold.ts'
import type { Tokens } from '../../../text/tokens.ts'
import { isCountedAfter } from '../cues.ts'
import type { DateParser } from '../parser.ts'
import { isDash, isKey, isMark, SLASH, yearAt, yearTail } from '../read.ts'
import { given, type Match, type YearRef } from '../when.ts'
import { cycleYearAt } from './year.ts'

const SEASON = keyOf('mùa')
const THIS = keyOf('này')
const seasons = new Map(SEASONS.map(([word, season]) => [keyOf(word), season]))

export const season: DateParser = {
  rule: 'season',
  example: 'mùa xuân năm 2020; mùa hè này; hè 2024; mùa đông 2023-2024',
  counterExample: 'mùa xuân; mùa thu hoạch; Xuân 30',
  begins: ['mùa', 'hè', 'xuân'],
  at(tokens, i) {
    const at = isKey(tokens, i, SEASON) ? i + 1 : i
    const number = at < tokens.count ? seasons.get(tokens.key[at]!) : undefined
    if (number === undefined) return null
    if (at > i && isKey(tokens, at + 1, THIS)) {
      return { end: at + 2, when: { form: 'season', year: { of: 'publication', plus: 0 }, season: number } }
    }
    return yearOfSeason(tokens, at + 1, number)
  },
}

function yearOfSeason(tokens: Tokens, i: number, season: number): Match | null {
  const tail = yearTail(tokens, i)
  if (tail !== null) return match(tail.year, season, tail.end)
  const cycle = cycleYearAt(tokens, i)
  if (cycle !== null && season === 21) {
    const year = yearAt(tokens, cycle.end) // Xuân Mậu Thân 1968
    if (year >= 1900 && year <= 2100) return match(given(year), season, cycle.end + 1)
    return match({ of: 'cycle', place: cycle.place }, season, cycle.end)
  }
  const year = yearAt(tokens, i)
  if (year < 1900 || year > 2100) return null
  // a winter of two years is named for the first
  const two = (isDash(tokens, i + 1) || isMark(tokens, i + 1, SLASH)) && yearAt(tokens, i + 2) === year + 1
  const end = two ? i + 3 : i + 1
  return !isCountedAfter(tokens, end) ? match(given(year), season, end) : null
}

function match(year: YearRef, season: number, end: number): Match {
  return { end, when: { form: 'season', year, season } }
}
