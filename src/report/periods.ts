/** Lengths of the bars of a time line, the finest first, with the part of an EDTF date that names the period. */
const UNITS = [
  { unit: 'day', length: 10 },
  { unit: 'month', length: 7 },
  { unit: 'year', length: 4 },
] as const
export type PeriodUnit = (typeof UNITS)[number]['unit']

export interface Period {
  /** `2024-07-30`, `2024-07` or `2024`. */
  readonly name: string
  readonly count: number
}

export interface Periods {
  readonly unit: PeriodUnit
  /** Each period of the span, the empty ones too. */
  readonly periods: readonly Period[]
  /** Dates that lie outside the span, which are too few to stretch it for. */
  readonly earlier: number
  readonly later: number
  /** Dates that are less exact than a period, intervals among them. */
  readonly inexact: number
}

const MOST_PERIODS = 60
/** Share of the dates that a time line leaves to «earlier» and «later» together, at most. */
const OUTSIDE = 0.1
/** Share of the dates that must be exact enough for a unit. */
const EXACT = 0.6

/**
 * Counts dates (EDTF) by day, month or year: the finest unit in which most of them are given and nine in ten of those
 * fit into sixty periods. Null without a date of a day, month or year.
 */
export function countPeriods(dates: readonly string[]): Periods | null {
  const plain = dates.map(date => plainPart(date))
  for (const { unit, length } of UNITS) {
    const last = unit === 'year'
    const named = plain.filter(date => date.length >= length).map(date => date.slice(0, length))
    if (named.length === 0 || (named.length < EXACT * dates.length && !last)) continue
    const span = spanOf(named, unit)
    if (span === null) continue
    const counts = new Map<string, number>()
    for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1)
    return {
      unit,
      periods: span.map(name => ({ name, count: counts.get(name) ?? 0 })),
      earlier: named.filter(name => name < span[0]!).length,
      later: named.filter(name => name > span.at(-1)!).length,
      inexact: dates.length - named.length,
    }
  }
  return null
}

/** The digits of a plain date, `2024-07-30`; empty for intervals, seasons, decades and centuries. */
function plainPart(date: string): string {
  const day = date.split('T')[0]!
  const [year = '', month, ...rest] = day.split('-')
  const isPlain = year.length === 4 && !year.includes('X') && !day.includes('/') && rest.length <= 1
  if (!isPlain) return ''
  return month !== undefined && Number(month) > 12 ? year : day
}

/** The names of all periods of the shortest span with all but a tenth of the dates; null where they are too many. */
function spanOf(names: readonly string[], unit: PeriodUnit): string[] | null {
  const ordered = names.toSorted()
  const whole = periodsBetween(ordered[0]!, ordered.at(-1)!, unit)
  if (whole !== null) return whole
  const keep = Math.ceil(ordered.length * (1 - OUTSIDE))
  for (let i = 0; i + keep <= ordered.length; i += 1) {
    const span = periodsBetween(ordered[i]!, ordered[i + keep - 1]!, unit)
    if (span !== null) return span
  }
  return unit === 'year' ? lastPeriods(ordered.at(-1)!) : null
}

function periodsBetween(first: string, last: string, unit: PeriodUnit): string[] | null {
  const names = [first]
  while (names.at(-1)! < last) {
    if (names.length === MOST_PERIODS) return null
    names.push(following(names.at(-1)!, unit))
  }
  return names
}

function lastPeriods(last: string): string[] {
  return Array.from({ length: MOST_PERIODS }, (_, i) => yearName(Number(last) - MOST_PERIODS + 1 + i))
}

function following(name: string, unit: PeriodUnit): string {
  const [year = 0, month = 1, day = 1] = name.split('-').map(Number)
  if (unit === 'year') return yearName(year + 1)
  if (unit === 'month') return month === 12 ? `${yearName(year + 1)}-01` : `${yearName(year)}-${twoDigits(month + 1)}`
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10)
}

function yearName(year: number): string {
  return String(year).padStart(4, '0')
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
