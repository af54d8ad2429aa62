import { pattern } from '../text/pattern.ts'

const ISO = String.raw`^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?)?)?$`
const VIETNAMESE = String.raw`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,? (\d{1,2}):(\d\d)(?::(\d\d))?)?$`

/**
 * The date of publication that an option or a record's field gives, as EDTF: ISO 8601 (`2023-12-14`,
 * `2023-12-14 12:20:00+07:00`) or day first (`14/12/2023 12:20`). Null for anything else.
 */
export function parsePublished(text: string): string | null {
  const trimmed = text.trim()
  const iso = pattern(ISO).exec(trimmed)
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, offset] = iso
    return assemble([year, month, day], [hour, minute, second], offset ?? null)
  }
  const vietnamese = pattern(VIETNAMESE).exec(trimmed)
  if (vietnamese === null) return null
  const [, day, month, year, hour, minute, second] = vietnamese
  return assemble([year, month, day], [hour, minute, second], null)
}

type Part = string | undefined

function assemble(date: readonly Part[], time: readonly Part[], offset: string | null): string | null {
  const parts = date.filter(part => part !== undefined)
  const clock = time.filter(part => part !== undefined)
  const [year, month = 1, day = 1] = parts.map(Number)
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year!, month)) return null
  const [hour = 0, minute = 0, second = 0] = clock.map(Number)
  if (hour > 23 || minute > 59 || second > 60) return null
  const dated = parts.map(padded).join('-')
  if (clock.length === 0) return dated
  return `${dated}T${clock.map(padded).join(':')}${offset === null ? '' : withColon(offset)}`
}

function padded(part: string): string {
  return part.padStart(2, '0')
}

function withColon(offset: string): string {
  return offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
