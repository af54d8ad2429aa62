/** Times as pages write them beside headlines and links: `09:00 | 30/07/2024 Sức khỏe`, `3 giờ trước`. */
import { pattern, words } from '../text/pattern.ts'
import type { Line } from './line.ts'

export interface PageTime {
  /** EDTF; null for a relative time and for a day without a year. */
  readonly value: string | null
  /** Month and day of a time without a year, as `MM-DD` or `MM-DDTHH:MM`. */
  readonly yearless: string | null
  readonly relative: boolean
  readonly clock: boolean
  /** What is left of the line: category, author, counts; `|` where the time stood. */
  readonly rest: string
}

/** Longer lines are text that mentions a date, not the time of an article. */
const LONGEST = 24

const NUMERIC = String.raw`([0-9]{1,2}) ?[/.\-–] ?([0-9]{1,2}) ?[/.\-–] ?((?:19|20)[0-9]{2}|[0-9]{2}(?![0-9:]))`
const WRITTEN = String.raw`([0-9]{1,2}) tháng ([0-9]{1,2}),? (?:năm )?((?:19|20)[0-9]{2})`
const MONTH_FIRST = String.raw`tháng ([0-9]{1,2}) ([0-9]{1,2}), ((?:19|20)[0-9]{2})`
const ISO = String.raw`((?:19|20)[0-9]{2})-([0-9]{2})-([0-9]{2})(?:T(?=[0-9]))?`
const ENGLISH = String.raw`(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ([0-9]{1,2})(?:st|nd|rd|th)?,? ((?:19|20)[0-9]{2}))`
const YEARLESS = String.raw`([0-9]{1,2})[/\-]([0-9]{1,2})(?![/\-0-9])`
const CLOCK = String.raw`([0-9]{1,2}) ?[:hHgG] ?([0-9]{2})(?:[:p]([0-9]{2}))?(?: ?(AM|PM|am|pm|SA|CH))?(?![0-9])`
const OFFSET = String.raw`\(? ?(?:GMT|UTC) ?([+-]) ?([0-9]{1,2})(?::?([0-9]{2}))? ?\)?`
const RELATIVE =
  '(?:khoảng )?(?:[0-9]{1,3}|một|vài) (?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm|seconds?|minutes?|hours?|days?|weeks?|months?) (?:trước|ago)|vừa xong|hôm qua'
/** Words that only announce a time. */
const ANNOUNCE =
  '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn|t[2-7]|ngày đăng|ngày|đăng lúc|đăng|lúc|cập nhật(?: lần cuối)?|xuất bản|published|updated|posted on|posted|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|giờ)'
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly match: string
}

/** The time that a line shows, or null. */
export function timeOf(line: Line): PageTime | null {
  if (line.words > LONGEST || line.text.length > 180) return null
  if (line.numbers === 0) return line.words <= 6 ? relativeTime(line.text) : null
  const day = dayIn(line.text)
  if (day === null) return relativeTime(line.text) ?? yearlessTime(line)
  if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31) return null
  let rest = line.text.replace(day.match, ' | ')
  const clock = pattern(CLOCK).exec(rest)
  if (clock !== null) rest = rest.replace(clock[0], ' | ')
  const offset = pattern(OFFSET).exec(rest)
  if (offset !== null) rest = rest.replace(offset[0], ' ')
  const value = `${day.year}-${two(day.month)}-${two(day.day)}${clock === null ? '' : clockValue(clock)}`
  const zone = offset === null || clock === null ? '' : `${offset[1]}${two(Number(offset[2]))}:${offset[3] ?? '00'}`
  return { value: value + zone, yearless: null, relative: false, clock: clock !== null, rest: restOf(rest) }
}

function dayIn(text: string): Day | null {
  const iso = words(ISO).exec(text)
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), match: iso[0] }
  const first = words(MONTH_FIRST, 'i').exec(text)
  if (first !== null) return { year: Number(first[3]), month: Number(first[1]), day: Number(first[2]), match: first[0] }
  const english = words(ENGLISH, 'i').exec(text)
  if (english !== null) {
    const month = MONTHS.indexOf(english[1]!.toLowerCase()) + 1
    return { year: Number(english[3]), month, day: Number(english[2]), match: english[0] }
  }
  const match = words(NUMERIC).exec(text) ?? words(WRITTEN, 'i').exec(text)
  if (match === null) return null
  const year = Number(match[3])
  return { year: year < 100 ? 2000 + year : year, month: Number(match[2]), day: Number(match[1]), match: match[0] }
}

function clockValue(clock: RegExpExecArray): string {
  let hour = Number(clock[1])
  const half = clock[4]?.toUpperCase()
  if ((half === 'PM' || half === 'CH') && hour < 12) hour += 12
  if (hour > 23 || Number(clock[2]) > 59) return ''
  return `T${two(hour)}:${clock[2]}${clock[3] === undefined ? '' : `:${clock[3]}`}`
}

function relativeTime(text: string): PageTime | null {
  const match = words(RELATIVE, 'i').exec(text)
  if (match === null) return null
  return { value: null, yearless: null, relative: true, clock: false, rest: restOf(text.replace(match[0], ' | ')) }
}

/** `15/02` or `17/08 08:25` alone on its line; the year is that of the page. */
function yearlessTime(line: Line): PageTime | null {
  if (line.words > 4 || line.numbers > 4) return null
  const match = words(YEARLESS).exec(line.text)
  if (match === null) return null
  const [day, month] = [Number(match[1]), Number(match[2])]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  let rest = line.text.replace(match[0], ' | ')
  const clock = pattern(CLOCK).exec(rest)
  if (clock !== null) rest = rest.replace(clock[0], ' | ')
  const yearless = `${two(month)}-${two(day)}${clock === null ? '' : clockValue(clock)}`
  return { value: null, yearless, relative: false, clock: clock !== null, rest: restOf(rest) }
}

function restOf(text: string): string {
  const bare = text.replace(words(ANNOUNCE, 'gi'), ' ').replace(pattern('[|,:;()•·–-]+(?= |$)', 'g'), ' | ')
  return bare
    .split('|')
    .map(part => part.trim())
    .filter(part => part !== '')
    .join(' | ')
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** Puts a time without a year next to the page's own: the nearest such day, the past winning ties. */
export function withYear(yearless: string, published: string | null): string | null {
  if (published === null) return null
  const year = Number(published.slice(0, 4))
  const own = dayNumber(published.slice(0, 10))
  let best: string | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const candidate of [year, year - 1, year + 1]) {
    const value = `${candidate}-${yearless}`
    const days = Math.abs(dayNumber(value.slice(0, 10)) - own)
    if (days < distance) [best, distance] = [value, days]
  }
  return best
}

function dayNumber(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000
}
