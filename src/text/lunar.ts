import { FIRST_LUNAR_YEAR, LUNAR_YEARS } from '../lexicon/lunar-years.ts'
import { civilDay, dayNumber } from './calendar.ts'

/** A run of days, by number (see `dayNumber`), both ends included. */
export interface DayRun {
  readonly first: number
  readonly last: number
}

/**
 * The days of a month of the Vietnamese lunar calendar, or null where the year has no such month or is not in
 * the table (1900 to 2100).
 */
export function lunarMonth(year: number, month: number, leap = false): DayRun | null {
  const code = LUNAR_YEARS[year - FIRST_LUNAR_YEAR]
  if (code === undefined || month < 1 || month > 12) return null
  const leapMonth = (code >> 13) & 15
  if (leap && leapMonth !== month) return null
  const index = month - 1 + (leap || (leapMonth !== 0 && month > leapMonth) ? 1 : 0)
  let first = dayNumber(year, 1, 1) + (code >> 17)
  for (let i = 0; i < index; i += 1) first += monthLength(code, i)
  return { first, last: first + monthLength(code, index) - 1 }
}

/** Number of the day (see `dayNumber`) of a lunar date, or null where there is none. Day -1 is the month's last. */
export function lunarDay(year: number, month: number, day: number, leap = false): number | null {
  const run = lunarMonth(year, month, leap)
  if (run === null) return null
  const found = day < 0 ? run.last + day + 1 : run.first + day - 1
  return day !== 0 && found >= run.first && found <= run.last ? found : null
}

/** The lunar year that a day belongs to: the Gregorian one since Tết, the one before until then. */
export function lunarYearOf(number: number): number {
  const { year } = civilDay(number)
  const newYear = lunarDay(year, 1, 1)
  return newYear !== null && number < newYear ? year - 1 : year
}

/** Place of a year in the cycle of sixty: 0 is Giáp Tý (1984). */
export function sexagenary(year: number): number {
  return (((year - 1984) % 60) + 60) % 60
}

function monthLength(code: number, index: number): number {
  return 29 + ((code >> index) & 1)
}
