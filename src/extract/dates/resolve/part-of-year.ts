import { dayNumber } from '../../../text/calendar.ts'
import { printInterval, printMonth, printYear } from '../../../text/edtf.ts'
import type { Lean, YearRef } from '../when.ts'
import {
  guessedYear,
  lastDay,
  nearestYear,
  type Resolved,
  span,
  unknown,
  type YearContext,
  yearOf,
} from './resolved.ts'

export function resolveMonths(
  when: { readonly year: YearRef | null; readonly first: number; readonly last: number },
  lean: Lean | null,
  context: YearContext,
): Resolved {
  const { published } = context
  const guessed = guessedYear(when.year)
  const days = (year: number) => [dayNumber(year, when.first, 1), lastDay(year, when.last, null)] as const
  const year =
    when.year !== null
      ? yearOf(when.year, context)
      : (context.spokenYear(false) ?? (published === null ? null : nearestYear(published, lean, days)))
  if (year === null) return unknown('interval', guessed)
  const [first, last] = days(year)
  return {
    edtf: printInterval(printMonth(year, when.first), printMonth(year, when.last)),
    kind: when.first === when.last ? 'month' : 'interval',
    guessed,
    first,
    last,
  }
}

export function resolveSeason(ref: YearRef, season: number, context: YearContext): Resolved {
  const year = yearOf(ref, context)
  const guessed = guessedYear(ref)
  if (year === null) return unknown('season', guessed)
  return { ...span(`${printYear(year)}-${season}`, 'season', year, year), guessed }
}
