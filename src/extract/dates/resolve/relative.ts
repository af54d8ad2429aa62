import type { DateKind, DatePart } from '../../../document.ts'
import { civilDay, dayNumber, weekdayOf } from '../../../text/calendar.ts'
import { printCentury, printDay, printYear } from '../../../text/edtf.ts'
import type { Lean, Unit } from '../when.ts'
import { resolveMonths } from './part-of-year.ts'
import { ALL_PARTS, dayOrMonth, printDays, type Resolved, span, unknown, type YearContext } from './resolved.ts'

const KIND_OF: Readonly<Record<Unit, DateKind>> = {
  day: 'day',
  week: 'interval',
  month: 'month',
  quarter: 'interval',
  year: 'year',
  century: 'century',
}

export function resolveShift(unit: Unit, by: number, echo: boolean, context: YearContext): Resolved {
  const guessed: readonly DatePart[] =
    unit === 'day' || unit === 'week' ? ALL_PARTS : unit === 'year' || unit === 'century' ? ['year'] : ['year', 'month']
  const base = (echo ? echoBase(unit, context) : null) ?? context.published?.number ?? null
  if (base === null) return unknown(KIND_OF[unit], guessed)
  const { year, month } = civilDay(base)
  const months = year * 12 + month - 1
  switch (unit) {
    case 'day':
      return { edtf: printDay(civilDay(base + by)), kind: 'day', guessed, first: base + by, last: base + by }
    case 'week': {
      const monday = base - weekdayOf(base) + by * 7
      return { edtf: printDays(monday, monday + 6), kind: 'interval', guessed, first: monday, last: monday + 6 }
    }
    case 'month':
      return dayOrMonth(Math.floor((months + by) / 12), ((((months + by) % 12) + 12) % 12) + 1, null, guessed)!
    case 'quarter': {
      const quarter = Math.floor(months / 3) + by
      const first = (((quarter % 4) + 4) % 4) * 3 + 1
      const of = Math.floor(quarter / 4)
      return { ...resolveMonths({ year: { of: 'given', year: of }, first, last: first + 2 }, null, context), guessed }
    }
    case 'year':
      return { ...span(printYear(year + by), 'year', year + by, year + by), guessed }
    case 'century': {
      const century = Math.floor((year - 1) / 100) + 1 + by
      return { ...span(printCentury(century), 'century', century * 100 - 99, century * 100), guessed }
    }
  }
}

/** The day that `tháng trước`, `năm trước` count from, where the sentence speaks of a month or a year. */
function echoBase(unit: Unit, context: YearContext): number | null {
  if (unit === 'year') {
    const year = context.spokenYear(false)
    return year === null ? null : dayNumber(year, 1, 1)
  }
  return context.spokenMonth()
}

export function resolveWeekday(
  weekday: number,
  week: number | null,
  lean: Lean | null,
  context: YearContext,
): Resolved {
  const { published } = context
  if (published === null) return unknown('day', ALL_PARTS)
  const today = weekdayOf(published.number)
  const back = (today - weekday + 7) % 7
  let number = published.number - back
  if (week !== null) number = published.number - today + weekday + week * 7
  else if (lean === 'future') number = published.number + ((weekday - today + 6) % 7) + 1
  else if (lean === 'past' && back === 0) number -= 7
  return { edtf: printDay(civilDay(number)), kind: 'day', guessed: ALL_PARTS, first: number, last: number }
}
