/** Times as pages write them beside headlines and links: `09:00 | 30/07/2024 Sức khỏe`, `3 giờ trước`. */
import { MONTH_NAMES } from '../lexicon/months.ts'
import { isRealDay } from '../text/calendar.ts'
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

/** Behind a colon there are the minutes of a clock: `06:45 - 14/09/2023`. */
const NUMERIC = words(
  String.raw`(?<![0-9][:hg])([0-9]{1,2}) ?[/.\-–] ?([0-9]{1,2}) ?[/.\-–] ?((?:19|20)[0-9]{2}|[0-9]{2}(?![0-9:]))`,
)
const VIETNAMESE_MONTHS = new Map(MONTH_NAMES.map(([name, { month }]) => [name, month]))
const MONTH = `[0-9]{1,2}|${MONTH_NAMES.map(([name]) => name)
  .sort((a, b) => b.length - a.length)
  .join('|')}`
const WRITTEN = words(`([0-9]{1,2}) tháng (${MONTH}),? (?:năm )?((?:19|20)[0-9]{2})`)
const MONTH_FIRST = words(`tháng (${MONTH}) ([0-9]{1,2}), ((?:19|20)[0-9]{2})`)
const ISO = pattern('(?<![0-9])((?:19|20)[0-9]{2})-([0-9]{2})-([0-9]{2})(?:t(?=[0-9])|(?![0-9]))')
const ENGLISH = words(
  '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ([0-9]{1,2})(?:st|nd|rd|th)?,? ((?:19|20)[0-9]{2})',
)
const DAY_FIRST = words(
  '([0-9]{1,2})(?:st|nd|rd|th)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,? ((?:19|20)[0-9]{2})',
)
const YEARLESS = words(String.raw`([0-9]{1,2})[/\-]([0-9]{1,2})(?![/\-0-9])`)
const CLOCK = pattern(
  '([0-9]{1,2}) ?(?:[:hg.]|giờ) ?([0-9]{2})(?: phút)?(?:[:p]([0-9]{2}))?(?: ?(am|pm|sa|ch))?(?![0-9])',
)
const OFFSET = pattern(String.raw`\(? ?(?:gmt|utc) ?([+-]) ?([0-9]{1,2})(?::?([0-9]{2}))? ?\)?`)
const RELATIVE = words(
  '(?:khoảng )?(?:[0-9]{1,3}|một|vài) (?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm|seconds?|minutes?|hours?|days?|weeks?|months?) (?:trước|ago)|vừa xong|hôm qua',
)
/** Words that only announce a time. */
const ANNOUNCE = words(
  '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn|t[2-7]|ngày đăng|ngày|đăng lúc|đăng|lúc|cập nhật(?: lần cuối)?|xuất bản|published|updated|posted on|posted|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|giờ)',
  'g',
)
const SEPARATORS = pattern('[|,:;()•·–-]{1,8}(?= |$)', 'g')
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A text with a lower-case copy of the same length, from which found pieces are struck. */
interface Rest {
  text: string
  lower: string
}

/** The time that a line shows, or null. */
export function timeOf(line: Line): PageTime | null {
  if (line.words > LONGEST || line.text.length > 180 || (line.ends === 'stop' && line.words > 8)) return null
  const lower = line.text.toLowerCase()
  const rest: Rest = { text: line.text, lower: lower.length === line.text.length ? lower : line.text }
  if (line.numbers === 0) return line.words <= 6 ? relativeTime(rest) : null
  const day = dayIn(rest)
  if (day === null) return relativeTime(rest) ?? yearlessTime(line, rest)
  const clock = strike(rest, CLOCK.exec(rest.lower))
  const offset = strike(rest, OFFSET.exec(rest.lower))
  const time = clock === null ? '' : clockValue(clock)
  const value = day + time + (offset === null || time === '' ? '' : zoneValue(offset))
  return { value, yearless: null, relative: false, clock: clock !== null, rest: restOf(rest) }
}

function strike(rest: Rest, match: RegExpExecArray | null): RegExpExecArray | null {
  if (match === null) return null
  const end = match.index + match[0].length
  rest.text = `${rest.text.slice(0, match.index)} | ${rest.text.slice(end)}`
  rest.lower = `${rest.lower.slice(0, match.index)} | ${rest.lower.slice(end)}`
  return match
}

/** The day in a text as `YYYY-MM-DD`, struck from it; each form with the places of year, month and day. */
function dayIn(rest: Rest): string | null {
  for (const [form, year, month, day] of DAY_FORMS) {
    const match = form.exec(rest.lower)
    if (match === null) continue
    const value = dayValue(Number(match[year]), monthOf(match[month]!), Number(match[day]))
    if (value === null) return null
    strike(rest, match)
    return value
  }
  return null
}

function monthOf(text: string): number {
  const english = MONTHS.indexOf(text) + 1
  return english > 0 ? english : (VIETNAMESE_MONTHS.get(text) ?? Number(text))
}

const DAY_FORMS: readonly (readonly [RegExp, number, number, number])[] = [
  [ISO, 1, 2, 3],
  [MONTH_FIRST, 3, 1, 2],
  [ENGLISH, 3, 1, 2],
  [DAY_FIRST, 3, 2, 1],
  [NUMERIC, 3, 2, 1],
  [WRITTEN, 3, 2, 1],
]

function dayValue(year: number, month: number, day: number): string | null {
  const whole = year < 100 ? 2000 + year : year
  if (!isRealDay(day, month, whole)) return null
  return `${whole}-${two(month)}-${two(day)}`
}

function clockValue(clock: RegExpExecArray): string {
  let hour = Number(clock[1])
  if ((clock[4] === 'pm' || clock[4] === 'ch') && hour < 12) hour += 12
  if (hour > 23 || Number(clock[2]) > 59 || Number(clock[3] ?? 0) > 59) return ''
  return `T${two(hour)}:${clock[2]}${clock[3] === undefined ? '' : `:${clock[3]}`}`
}

/** Empty for what no place on earth has. */
function zoneValue(offset: RegExpExecArray): string {
  const minutes = offset[3] ?? '00'
  return Number(offset[2]) > 14 || Number(minutes) > 59 ? '' : `${offset[1]}${two(Number(offset[2]))}:${minutes}`
}

function relativeTime(rest: Rest): PageTime | null {
  if (!RELATIVE_ENDS.some(end => rest.lower.includes(end))) return null
  if (strike(rest, RELATIVE.exec(rest.lower)) === null) return null
  return { value: null, yearless: null, relative: true, clock: false, rest: restOf(rest) }
}

const RELATIVE_ENDS = ['trước', 'ago', 'vừa xong', 'hôm qua']

/** `15/02` or `17/08 08:25` alone on its line; the year is that of the page. */
function yearlessTime(line: Line, rest: Rest): PageTime | null {
  if (line.words > 4 || line.numbers > 4) return null
  const match = YEARLESS.exec(rest.lower)
  if (match === null) return null
  const day = dayValue(2000, Number(match[2]), Number(match[1]))?.slice(5)
  if (day === undefined) return null
  strike(rest, match)
  const clock = strike(rest, CLOCK.exec(rest.lower))
  const yearless = day + (clock === null ? '' : clockValue(clock))
  return { value: null, yearless, relative: false, clock: clock !== null, rest: restOf(rest) }
}

function restOf({ text, lower }: Rest): string {
  let bare = ''
  let at = 0
  for (const { 0: match, index } of lower.matchAll(ANNOUNCE)) {
    bare += `${text.slice(at, index)} `
    at = index + match.length
  }
  bare = (bare + text.slice(at)).replace(SEPARATORS, ' | ')
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
    if (!isDay(value.slice(0, 10))) continue
    const days = Math.abs(dayNumber(value.slice(0, 10)) - own)
    if (days < distance) [best, distance] = [value, days]
  }
  return best
}

/** Whether the calendar has the day `YYYY-MM-DD`. */
export function isDay(date: string): boolean {
  return isRealDay(Number(date.slice(8, 10)), Number(date.slice(5, 7)), Number(date.slice(0, 4)))
}

function dayNumber(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000
}
