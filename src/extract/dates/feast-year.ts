import { OF, YEAR } from '../../lexicon/date-words.ts'
import type { Tokens } from '../../text/tokens.ts'
import { isCountedAfter } from './cues.ts'
import { cycleYearAt } from './parsers/year.ts'
import { isComma, isKey, isMark, yearAt, yearTail } from './read.ts'
import { given, type YearRef } from './when.ts'

/** The year behind a holiday or a lunar day: `Ất Tỵ`, `năm Ất Tỵ 2025`, `2025`, `năm 2025`, `năm ngoái`. */
export function yearBehind(tokens: Tokens, i: number): { year: YearRef; end: number } | null {
  const tail = yearTail(tokens, i)
  if (tail !== null) return tail
  const of = isKey(tokens, i, OF) ? i + 1 : i
  const named = isKey(tokens, of, YEAR) ? of + 1 : of
  const cycle = cycleYearAt(tokens, named)
  if (cycle !== null) {
    const open = isMark(tokens, cycle.end, 0x28) || isComma(tokens, cycle.end) || isMark(tokens, cycle.end, 0x2d)
    const year = yearAt(tokens, open ? cycle.end + 1 : cycle.end)
    if (year < 0) return { year: { of: 'cycle', place: cycle.place }, end: cycle.end }
    return { year: given(year), end: cycle.end + (isMark(tokens, cycle.end, 0x28) ? 3 : open ? 2 : 1) }
  }
  const year = yearAt(tokens, i)
  return year >= 1900 && year <= 2100 && !isCountedAfter(tokens, i + 1) ? { year: given(year), end: i + 1 } : null
}

/** The year before: of the last lunar month, which is named for the Tết that follows. */
export function yearBefore(year: YearRef | null): YearRef | null {
  if (year === null) return null
  if (year.of === 'given') return given(year.year - 1)
  if (year.of === 'sentence') return year
  return year.of === 'cycle' ? { of: 'cycle', place: (year.place + 59) % 60 } : { ...year, plus: year.plus - 1 }
}
