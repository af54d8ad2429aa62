import type { DateKind, DatePart } from '../../document.ts'
import { civilDay, dayNumber, daysInMonth, isRealDay, weekdayOf } from '../../text/calendar.ts'
import {
  type ClockTime,
  type PublicationTime,
  printCentury,
  printDay,
  printDecade,
  printInterval,
  printMonth,
  printTime,
  printYear,
} from '../../text/edtf.ts'
import { lunarDay, lunarMonth, lunarYearOf, sexagenary } from '../../text/lunar.ts'
import { type Candidate, type DateWhen, dateWhen, type Lean, type Unit, type When, type YearRef } from './when.ts'

/** A stretch of the calendar with its EDTF. Days by number (see `dayNumber`). */
export interface Resolved {
  readonly edtf: string | null
  readonly kind: DateKind
  readonly guessed: readonly DatePart[]
  readonly first: number
  readonly last: number
}

/** What the text around says of years that a phrase leaves out. */
export interface YearContext {
  readonly published: PublicationTime | null
  /** Year of a day or month without one, where the text tells it; null leaves it to the nearest-day rule. */
  yearOf(month: number, day: number | null): number | null
  /** Year last spoken of: in the same sentence, or with `anywhere` in the block. */
  spokenYear(anywhere: boolean): number | null
  /** Day last spoken of in the same block. */
  spokenDay(): number | null
  /** First day of the month last spoken of in the same sentence. */
  spokenMonth(): number | null
}

const ALL: readonly DatePart[] = ['year', 'month', 'day']
const KIND_OF: Readonly<Record<Unit, DateKind>> = {
  day: 'day',
  week: 'interval',
  month: 'month',
  quarter: 'interval',
  year: 'year',
  century: 'century',
}

/** Puts a candidate on the calendar; `edtf` is null where that needs a publication date that is not known. */
export function resolve(candidate: Candidate, context: YearContext): Resolved | null {
  const { when, lean, time, timeEnd } = candidate
  const resolved = resolveWhen(when, lean, context, null)
  if (resolved === null || time === null) return resolved
  return withTime(resolved, time, timeEnd)
}

function withTime(day: Resolved, time: ClockTime, timeEnd: ClockTime | null): Resolved {
  if (day.edtf === null) return { ...day, kind: timeEnd === null ? 'time' : 'interval' }
  const [from, to = from] = day.edtf.split('/') as [string, string?]
  if (day.kind === 'interval') {
    const end = timeEnd === null ? to : to + printTime(timeEnd)
    return { ...day, edtf: printInterval(from + printTime(time), end) }
  }
  if (timeEnd === null) return { ...day, kind: 'time', edtf: from + printTime(time) }
  return { ...day, kind: 'interval', edtf: printInterval(from + printTime(time), from + printTime(timeEnd)) }
}

function resolveWhen(when: When, lean: Lean | null, context: YearContext, after: number | null): Resolved | null {
  switch (when.form) {
    case 'date':
      return resolveDate(when, lean, context, after)
    case 'months':
      return resolveMonths(when, lean, context)
    case 'season':
      return resolveSeason(when.year, when.season, context)
    case 'shift':
      return resolveShift(when.unit, when.by, when.echo, context)
    case 'weekday':
      return resolveWeekday(when.weekday, when.week, lean, context)
    case 'lunar':
      return resolveLunar(when, lean, context)
    case 'decade':
      return span(printDecade(when.decade), 'decade', when.decade * 10, when.decade * 10 + 9)
    case 'century':
      return span(printCentury(when.century), 'century', when.century * 100 - 99, when.century * 100)
    case 'range':
      return resolveRange(when, lean, context)
    case 'clock':
      return null
  }
}

function span(edtf: string, kind: DateKind, from: number, to: number): Resolved {
  return { edtf, kind, guessed: [], first: dayNumber(from, 1, 1), last: dayNumber(to, 12, 31) }
}

function unknown(kind: DateKind, guessed: readonly DatePart[]): Resolved {
  return { edtf: null, kind, guessed, first: Number.NaN, last: Number.NaN }
}

function resolveRange(range: When & { form: 'range' }, lean: Lean | null, context: YearContext): Resolved | null {
  const from = resolveWhen(range.from, lean, context, null)
  const to = resolveWhen(range.to, lean, context, from === null || from.edtf === null ? null : from.first)
  if (from === null || to === null) return null
  const guessed = ALL.filter(part => from.guessed.includes(part) || to.guessed.includes(part))
  if (from.edtf === null || to.edtf === null) return unknown('interval', guessed)
  if (to.last < from.first) return null
  const edtf = printInterval(from.edtf.split('/')[0]!, to.edtf.split('/').at(-1)!)
  return { edtf, kind: 'interval', guessed, first: from.first, last: to.last }
}

/** Year of a reference; null where it cannot be known. */
function yearOf(ref: YearRef, context: YearContext): number | null {
  const { published } = context
  switch (ref.of) {
    case 'given':
      return ref.year
    case 'publication':
      return published === null ? null : published.year + ref.plus
    case 'sentence':
      return context.spokenYear(false) ?? published?.year ?? null
    case 'context': {
      const base = context.spokenYear(ref.plus === 0) ?? published?.year ?? null
      return base === null ? null : base + ref.plus
    }
    case 'cycle': {
      const base = context.spokenYear(false) ?? (published === null ? null : lunarYearOf(published.number))
      if (base === null) return null
      const steps = (ref.place - sexagenary(base) + 60) % 60
      return base + (steps > 30 ? steps - 60 : steps)
    }
  }
}

function resolveDate(when: DateWhen, lean: Lean | null, context: YearContext, after: number | null): Resolved | null {
  if (when.monthPlus !== null) return dayOfShiftedMonth(when, context)
  if (when.month === null && when.day !== null) return resolveBareDay(when.day, context)
  if (when.month === null) {
    const year = yearOf(when.year!, context)
    const guessed: readonly DatePart[] = when.year!.of === 'given' ? [] : ['year']
    return year === null ? unknown('year', guessed) : { ...span(printYear(year), 'year', year, year), guessed }
  }
  const kind = when.day === null ? 'month' : 'day'
  if (when.year !== null) {
    const year = yearOf(when.year, context)
    const guessed: readonly DatePart[] = when.year.of === 'given' ? [] : ['year']
    return year === null ? unknown(kind, guessed) : dayOrMonth(year, when.month, when.day, guessed)
  }
  const year = after !== null ? yearAfter(when, after) : guessYear(when.month, when.day, lean, context)
  return year === null ? unknown(kind, ['year']) : dayOrMonth(year, when.month, when.day, ['year'])
}

function dayOrMonth(year: number, month: number, day: number | null, guessed: readonly DatePart[]): Resolved | null {
  if (day === null) {
    const first = dayNumber(year, month, 1)
    return { edtf: printMonth(year, month), kind: 'month', guessed, first, last: first + daysInMonth(month, year) - 1 }
  }
  if (!isRealDay(day, month, year)) return null
  const number = dayNumber(year, month, day)
  return { edtf: printDay({ year, month, day }), kind: 'day', guessed, first: number, last: number }
}

/** The first year in which a day or month is not before the start of its range. */
function yearAfter(when: DateWhen, start: number): number {
  const { year } = civilDay(start)
  const end = lastDay(year, when.month!, when.day)
  return end < start ? year + 1 : year
}

function lastDay(year: number, month: number, day: number | null): number {
  return dayNumber(year, month, Math.min(day ?? 31, daysInMonth(month, year)))
}

function guessYear(month: number, day: number | null, lean: Lean | null, context: YearContext): number | null {
  const { published } = context
  if (lean === 'yearly' && published !== null) return published.year
  const told = lean === null ? context.yearOf(month, day) : null
  if (told !== null || published === null) return told
  return nearestYear(published, lean, year => [dayNumber(year, month, day ?? 1), lastDay(year, month, day)])
}

/** The year in which a stretch of days lies nearest to the publication, the past winning ties (guideline §2). */
function nearestYear(
  published: PublicationTime,
  lean: Lean | null,
  daysOf: (year: number) => readonly [number, number] | null,
): number | null {
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (const year of [published.year - 1, published.year, published.year + 1]) {
    const days = daysOf(year)
    if (days === null) continue
    const [first, last] = days
    if ((lean === 'past' && first > published.number) || (lean === 'future' && last < published.number)) continue
    const distance = Math.max(first - published.number, published.number - last, 0)
    if (distance < least) {
      least = distance
      best = year
    }
  }
  return best
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

function resolveMonths(
  when: { readonly year: YearRef | null; readonly first: number; readonly last: number },
  lean: Lean | null,
  context: YearContext,
): Resolved {
  const { published } = context
  const guessed: readonly DatePart[] = when.year?.of === 'given' ? [] : ['year']
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

function resolveSeason(ref: YearRef, season: number, context: YearContext): Resolved {
  const year = yearOf(ref, context)
  const guessed: readonly DatePart[] = ref.of === 'given' ? [] : ['year']
  if (year === null) return unknown('season', guessed)
  return { ...span(`${printYear(year)}-${season}`, 'season', year, year), guessed }
}

function resolveShift(unit: Unit, by: number, echo: boolean, context: YearContext): Resolved {
  const guessed: readonly DatePart[] =
    unit === 'day' || unit === 'week' ? ALL : unit === 'year' || unit === 'century' ? ['year'] : ['year', 'month']
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

function printDays(first: number, last: number): string {
  return printInterval(printDay(civilDay(first)), printDay(civilDay(last)))
}

function resolveWeekday(weekday: number, week: number | null, lean: Lean | null, context: YearContext): Resolved {
  const { published } = context
  if (published === null) return unknown('day', ALL)
  const today = weekdayOf(published.number)
  const back = (today - weekday + 7) % 7
  let number = published.number - back
  if (week !== null) number = published.number - today + weekday + week * 7
  else if (lean === 'future') number = published.number + ((weekday - today + 6) % 7) + 1
  else if (lean === 'past' && back === 0) number -= 7
  return { edtf: printDay(civilDay(number)), kind: 'day', guessed: ALL, first: number, last: number }
}

function resolveLunar(when: When & { form: 'lunar' }, lean: Lean | null, context: YearContext): Resolved | null {
  const { published } = context
  const kind: DateKind = when.day === null ? 'interval' : 'day'
  const guessed: readonly DatePart[] = when.year?.of === 'given' ? [] : ['year']
  const days = (year: number): readonly [number, number] | null => {
    if (when.day === null) {
      const run = lunarMonth(year, when.month)
      return run === null ? null : [run.first, run.last]
    }
    const number = lunarDay(year, when.month, when.day)
    return number === null ? null : [number, number]
  }
  const told = when.year === null ? null : yearOf(when.year, context)
  if (told === null && (published === null || when.year !== null)) return unknown(kind, guessed)
  const year = told ?? nearestYear(published!, lean === 'yearly' ? null : lean, days)
  const found = year === null ? null : days(year)
  if (found === null) return null
  return { edtf: printDays(found[0], found[1]), kind, guessed, first: found[0], last: found[1] }
}
