import type { DateKind, DatePart } from '../../../document.ts'
import { civilDay, dayNumber, daysInMonth, isRealDay } from '../../../text/calendar.ts'
import { type PublicationTime, printDay, printInterval, printMonth } from '../../../text/edtf.ts'
import { lunarYearOf, sexagenary } from '../../../text/lunar.ts'
import type { Lean, YearRef } from '../when.ts'

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

export const ALL_PARTS: readonly DatePart[] = ['year', 'month', 'day']

/** What was guessed of a date whose year stands there so. */
export function guessedYear(year: YearRef | null): readonly DatePart[] {
  return year?.of === 'given' ? [] : ['year']
}

/** Whole years from `from` to `to`. */
export function span(edtf: string, kind: DateKind, from: number, to: number): Resolved {
  return { edtf, kind, guessed: [], first: dayNumber(from, 1, 1), last: dayNumber(to, 12, 31) }
}

/** A date that needs a publication date that is not known. */
export function unknown(kind: DateKind, guessed: readonly DatePart[]): Resolved {
  return { edtf: null, kind, guessed, first: Number.NaN, last: Number.NaN }
}

/** A day, or the whole month where `day` is null; null where there is no such day. */
export function dayOrMonth(
  year: number,
  month: number,
  day: number | null,
  guessed: readonly DatePart[],
): Resolved | null {
  if (day === null) {
    const first = dayNumber(year, month, 1)
    return { edtf: printMonth(year, month), kind: 'month', guessed, first, last: first + daysInMonth(month, year) - 1 }
  }
  if (!isRealDay(day, month, year)) return null
  const number = dayNumber(year, month, day)
  return { edtf: printDay({ year, month, day }), kind: 'day', guessed, first: number, last: number }
}

export function lastDay(year: number, month: number, day: number | null): number {
  return dayNumber(year, month, Math.min(day ?? 31, daysInMonth(month, year)))
}

export function printDays(first: number, last: number): string {
  return printInterval(printDay(civilDay(first)), printDay(civilDay(last)))
}

/** Year of a reference; null where it cannot be known. */
export function yearOf(ref: YearRef, context: YearContext): number | null {
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

/** The year in which a stretch of days lies nearest to the publication, the past winning ties (guideline §2). */
export function nearestYear(
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
