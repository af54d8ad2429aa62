import type { DatePart } from '../../../document.ts'
import { civilDay, dayNumber, isRealDay } from '../../../text/calendar.ts'
import { type PublicationTime, printYear } from '../../../text/edtf.ts'
import { type DateWhen, dateWhen, type Lean } from '../when.ts'
import {
  dayOrMonth,
  guessedYear,
  lastDay,
  nearestYear,
  type Resolved,
  span,
  unknown,
  type YearContext,
  yearOf,
} from './resolved.ts'

/** A year, a month or a day; `after` is the first day of the range that it ends. */
export function resolveDate(
  when: DateWhen,
  lean: Lean | null,
  context: YearContext,
  after: number | null,
): Resolved | null {
  if (when.monthPlus !== null) return dayOfShiftedMonth(when, context)
  if (when.month === null && when.day !== null) return resolveBareDay(when.day, context)
  if (when.month === null) {
    const year = yearOf(when.year!, context)
    const guessed = guessedYear(when.year)
    return year === null ? unknown('year', guessed) : { ...span(printYear(year), 'year', year, year), guessed }
  }
  const kind = when.day === null ? 'month' : 'day'
  if (when.year !== null) {
    const year = yearOf(when.year, context)
    const guessed = guessedYear(when.year)
    return year === null ? unknown(kind, guessed) : dayOrMonth(year, when.month, when.day, guessed)
  }
  const year = after !== null ? yearAfter(when, after) : guessYear(when.month, when.day, lean, context)
  return year === null ? unknown(kind, ['year']) : dayOrMonth(year, when.month, when.day, ['year'])
}

/** The first year in which a day or month is not before the start of its range. */
function yearAfter(when: DateWhen, start: number): number {
  const { year } = civilDay(start)
  const end = lastDay(year, when.month!, when.day)
  return end < start ? year + 1 : year
}

function guessYear(month: number, day: number | null, lean: Lean | null, context: YearContext): number | null {
  const { published } = context
  if (lean === 'yearly' && published !== null) return published.year
  const told = lean === null || published === null ? context.yearOf(month, day) : null
  if (told !== null || published === null) return told
  return nearestYear(published, lean, year =>
    day !== null && !isRealDay(day, month, year) ? null : [dayNumber(year, month, day ?? 1), lastDay(year, month, day)],
  )
}

/** `sáng ngày 21`: of the month that the text is in, or the nearest day of that number. */
function resolveBareDay(day: number, context: YearContext): Resolved | null {
  const guessed: readonly DatePart[] = ['year', 'month']
  const spoken = context.spokenDay()
  if (spoken !== null) {
    const { year, month, day: spokenDay } = civilDay(spoken)
    if (day >= spokenDay && isRealDay(day, month, year)) return dayOrMonth(year, month, day, guessed)
  }
  const { published } = context
  if (published === null) return unknown('day', guessed)
  let best: Resolved | null = null
  for (const plus of [-1, 0, 1]) {
    const found = dayOfShiftedMonth({ ...dateWhen(null, null, day), monthPlus: plus }, context)
    if (found === null || (best !== null && distance(found, published) >= distance(best, published))) continue
    best = found
  }
  return best
}

function distance(day: Resolved, published: PublicationTime): number {
  return Math.abs(day.first - published.number)
}

function dayOfShiftedMonth(when: DateWhen, context: YearContext): Resolved | null {
  const { published } = context
  if (published === null) return unknown('day', ['year', 'month'])
  const months = published.year * 12 + published.month - 1 + when.monthPlus!
  return dayOrMonth(Math.floor(months / 12), (months % 12) + 1, when.day, ['year', 'month'])
}
