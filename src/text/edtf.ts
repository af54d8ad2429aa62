/**
 * A small printer of the Extended Date/Time Format (https://www.loc.gov/standards/datetime/) for the forms that
 * the guideline uses, and a reader of publication times.
 */
import { type CivilDay, dayNumber, isRealDay } from './calendar.ts'
import { pattern } from './pattern.ts'

/** A time of day; what the text does not say is null. */
export interface ClockTime {
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  /** `+07:00`, `Z`, or null. */
  readonly offset: string | null
}

/** A publication time as far as it is known. */
export interface PublicationTime extends CivilDay {
  /** See `dayNumber`. */
  readonly number: number
}

/** Four digits; years before the common era have a minus (0 is 1 BC). */
export function printYear(year: number): string {
  return year < 0 ? `-${digits(-year, 4)}` : digits(year, 4)
}

export function printMonth(year: number, month: number): string {
  return `${printYear(year)}-${digits(month, 2)}`
}

export function printDay({ year, month, day }: CivilDay): string {
  return `${printMonth(year, month)}-${digits(day, 2)}`
}

/** `T12:20`, `T12:20:05+07:00`: seconds only where given. */
export function printTime(time: ClockTime): string {
  const seconds = time.second === null ? '' : `:${digits(time.second, 2)}`
  return `T${digits(time.hour, 2)}:${digits(time.minute, 2)}${seconds}${time.offset ?? ''}`
}

/** `199X` for the years 1990 to 1999: `decade` is 199. */
export function printDecade(decade: number): string {
  return `${digits(decade, 3)}X`
}

/** `19XX` for the 20th century; `-01XX` for the second before the common era (`century` is -2). */
export function printCentury(century: number): string {
  return century < 0 ? `-${digits(-century - 1, 2)}XX` : `${digits(century - 1, 2)}XX`
}

export function printInterval(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** Reads the day of an EDTF date or date-time; null for what is no whole day (`2024-03`) or no day at all. */
export function parsePublicationTime(published: string | null): PublicationTime | null {
  const match = published === null ? null : pattern(String.raw`^(\d{4})-(\d{2})-(\d{2})(?!\d)`).exec(published)
  if (match === null) return null
  const year = Number(match[1])
  const month = Number(match[2])
  const day = Number(match[3])
  return isRealDay(day, month, year) ? { year, month, day, number: dayNumber(year, month, day) } : null
}
