import { AND, DAY, FIRST_DAYS, MONTH, TO, UNTIL } from '../../lexicon/date-words.ts'
import { isRealDay } from '../../text/calendar.ts'
import { keyOf } from '../../text/fold.ts'
import { keyTable } from '../../text/key-table.ts'
import { MARK, NUMBER, type Tokens, touchesPrevious } from '../../text/tokens.ts'
import { monthNameAt } from './month-name.ts'
import {
  dottedAt,
  integerAt,
  isComma,
  isDash,
  isIn,
  isInner,
  isKey,
  isMark,
  lengthAt,
  SLASH,
  yearAt,
  yearTail,
} from './read.ts'
import { type DateWhen, dateWhen, given, rangeWhen, type When, type YearRef } from './when.ts'

export interface DayReading {
  readonly when: DateWhen
  readonly end: number
  /** Whether it is written with a dash: `16-5`. */
  readonly dash: boolean
  /** Whether the form alone tells a date: it names a year or says `tháng`. */
  readonly sure: boolean
}

/** A whole day at a number: `9/7/2018`, `9-7-2018`, `9.7.2018`, `9/7`, `9 tháng 7 năm 2018`, `2018-07-09`. */
export function readDay(tokens: Tokens, i: number): DayReading | null {
  const day = integerAt(tokens, i, 2)
  if (day < 0) return readDotted(tokens, i) ?? readYearFirst(tokens, i)
  if (isKey(tokens, i + 1, MONTH)) return readSpoken(tokens, i, day)
  const slash = isMark(tokens, i + 1, SLASH)
  if (!slash && !isDash(tokens, i + 1)) return null
  const loose = slash && isLooseSlash(tokens, i)
  if (!isInner(tokens, i + 1) && !loose) return null
  const month = integerAt(tokens, i + 2, 2)
  if (month < 0) return null
  const again = slash ? isMark(tokens, i + 3, SLASH) : isDash(tokens, i + 3)
  const year = loose || (again && isInner(tokens, i + 3)) ? yearOf(tokens, i + 4) : -1
  if (year > 0) return finish(tokens, i + 5, dateWhen(given(year), month, day), !slash, true)
  if (again && isInner(tokens, i + 3) && !(slash && isDash(tokens, i + 3))) return null
  const tail = yearTail(tokens, i + 3)
  return finish(tokens, tail?.end ?? i + 3, dateWhen(tail?.year ?? null, month, day), !slash, tail !== null)
}

/** Four digits, or two behind two-digit fields: `09/07/18`. */
function yearOf(tokens: Tokens, i: number): number {
  const year = yearAt(tokens, i)
  if (year > 0 || i >= tokens.count || lengthAt(tokens, i) !== 2 || lengthAt(tokens, i - 2) !== 2) return year
  const short = integerAt(tokens, i, 2)
  return short < 0 ? -1 : short + (short < 50 ? 2000 : 1900)
}

/** `9 / 7 / 2018`: white space round both slashes, and a year. */
function isLooseSlash(tokens: Tokens, i: number): boolean {
  return isMark(tokens, i + 3, SLASH) && yearAt(tokens, i + 4) > 0
}

function readDotted(tokens: Tokens, i: number): DayReading | null {
  const parts = dottedAt(tokens, i)
  if (parts === null) return null
  const [day, month, year] = parts
  if (parts.length === 2) {
    const tail = yearTail(tokens, i + 1)
    if (lengthAt(tokens, i) > 5) return null
    return finish(tokens, tail?.end ?? i + 1, dateWhen(tail?.year ?? null, month!, day!), true, false)
  }
  if (parts.length !== 3 || year! < 1000 || year! > 2199) return null
  return finish(tokens, i + 1, dateWhen(given(year!), month!, day!), true, true)
}

/** ISO: `2018-07-09`, `2018/07/09`. */
function readYearFirst(tokens: Tokens, i: number): DayReading | null {
  const year = yearAt(tokens, i)
  if (year < 0) return null
  const slash = isMark(tokens, i + 1, SLASH) && isMark(tokens, i + 3, SLASH)
  if (!slash && !(isDash(tokens, i + 1) && isDash(tokens, i + 3))) return null
  if (!isInner(tokens, i + 1) || !isInner(tokens, i + 3)) return null
  const month = integerAt(tokens, i + 2, 2)
  const day = integerAt(tokens, i + 4, 2)
  return finish(tokens, i + 5, dateWhen(given(year), month, day), !slash, true)
}

/** `9 tháng 7 năm 2018`, `ngày 19 tháng Tám`. */
function readSpoken(tokens: Tokens, i: number, day: number): DayReading | null {
  const digits = integerAt(tokens, i + 2, 2)
  if (digits >= 0) {
    const joined = (isMark(tokens, i + 3, SLASH) || isDash(tokens, i + 3)) && isInner(tokens, i + 3)
    const year = joined ? yearAt(tokens, i + 4) : -1
    if (year > 0) return finish(tokens, i + 5, dateWhen(given(year), digits, day), false, true)
    return withTail(tokens, i + 3, digits, day)
  }
  const parts = i + 2 < tokens.count ? dottedAt(tokens, i + 2) : null
  if (parts?.length === 2 && parts[1]! >= 1000)
    return finish(tokens, i + 3, dateWhen(given(parts[1]!), parts[0]!, day), false, true)
  const name = monthNameAt(tokens, i + 2, true)
  return name === null || name.lunar ? null : withTail(tokens, name.end, name.month, day)
}

function withTail(tokens: Tokens, end: number, month: number, day: number): DayReading | null {
  const tail = yearTail(tokens, end)
  if (tail !== null) return finish(tokens, tail.end, dateWhen(tail.year, month, day), false, true)
  const comma = isComma(tokens, end) ? end + 1 : end
  const year = yearAt(tokens, comma)
  if (year > 0) return finish(tokens, comma + 1, dateWhen(given(year), month, day), false, true)
  return finish(tokens, end, dateWhen(null, month, day), false, false)
}

function finish(tokens: Tokens, end: number, when: DateWhen, dash: boolean, sure: boolean): DayReading | null {
  const year = when.year?.of === 'given' ? when.year.year : null
  if (!isRealDay(when.day!, when.month!, year)) return null
  if (isMark(tokens, end, SLASH) && isInner(tokens, end) && tokens.kind[end + 1] === NUMBER) return null
  if (touchesPrevious(tokens, end) && tokens.kind[end] !== MARK) return null
  return { when, end, dash, sure }
}

export const DAY_WORDS = keyTable([
  DAY,
  ...FIRST_DAYS,
  ...['sáng', 'rạng', 'đêm', 'chiều', 'tối', 'trưa', 'hôm'].map(keyOf),
])

/** Whether days are joined at `i`, and where the next one begins: `26, 27/6`, `3 đến 5/8`, `5 rạng sáng 6/3`. */
function separatorEnd(tokens: Tokens, i: number, listed: boolean): number {
  let at = i
  if (isDash(tokens, at)) at += 1
  else if (isKey(tokens, at, TO) || isKey(tokens, at, UNTIL)) at += 1
  else if (listed && isComma(tokens, at)) at += isKey(tokens, at + 1, AND) ? 2 : 1
  else if (listed && isKey(tokens, at, AND)) at += 1
  const marked = at > i
  for (let words = 0; words < 3 && isIn(tokens, at, DAY_WORDS); words += 1) at += 1
  return at > i && (marked || listed) ? at : -1
}

/** A list or stretch of days with one month behind it: `26, 27/6`, `26-28/7`, `3, 5 và 7 tháng 8`. */
export function readDays(tokens: Tokens, i: number, listed: boolean): DayReading | { when: When; end: number } | null {
  const single = readDay(tokens, i)
  if (single !== null && !isShared(tokens, single, listed)) return single
  const first = integerAt(tokens, i, 2)
  if (first < 1 || first > 31) return single
  let at = i
  for (let more = 0; more < 8; more += 1) {
    const next = separatorEnd(tokens, at + 1, listed)
    if (next < 0) return single
    const last = readDay(tokens, next)
    if (last !== null && !isShared(tokens, last, listed)) {
      const from = before(first, last.when)
      return from === null ? single : { when: rangeWhen(from, last.when), end: last.end }
    }
    if (integerAt(tokens, next, 2) < 1) return single
    at = next
  }
  return single
}

/** `5-7` in `5-7/8`, `5-7 tháng 8`: what looks like day and month is a stretch of days. */
function isShared(tokens: Tokens, reading: DayReading, listed: boolean): boolean {
  return reading.dash && listed && isKey(tokens, reading.end, MONTH) && integerAt(tokens, reading.end + 1, 2) > 0
}

/** The first day of a stretch that ends on `last`; in the month before, where its number is the greater one. */
function before(day: number, last: DateWhen): DateWhen | null {
  if (day <= last.day!) return { ...last, day }
  const month = last.month! === 1 ? 12 : last.month! - 1
  const year: YearRef | null = last.month === 1 && last.year?.of === 'given' ? given(last.year.year - 1) : last.year
  const known = year?.of === 'given' ? year.year : null
  return day - last.day! > 10 && isRealDay(day, month, known) ? { ...last, year, month, day } : null
}
