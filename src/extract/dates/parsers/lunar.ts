import { CALENDAR, FIRST_DAYS, HOLIDAY, LUNAR, MONTH, YEAR } from '../../../lexicon/date-words.ts'
import { keyOf } from '../../../text/fold.ts'
import { keyTable } from '../../../text/key-table.ts'
import { NUMBER, type Tokens, touchesPrevious, WORD } from '../../../text/tokens.ts'
import { yearBefore, yearBehind } from '../feast-year.ts'
import { monthNameAt } from '../month-name.ts'
import type { DateParser } from '../parser.ts'
import { inIdentifier, integerAt, isIn, isInner, isKey, isMark, SLASH } from '../read.ts'
import type { Match } from '../when.ts'
import { cycleYearAt } from './year.ts'

const firstDays = keyTable(FIRST_DAYS)
const FULL_MOON = keyOf('rằm')
const DAY_NAMES: ReadonlyMap<number, number> = new Map(
  ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word, k) => [keyOf(word), k + 1]),
)

/** `mùng 3 Tết`, `rằm tháng Giêng`, `mùng 10 tháng 3 âm lịch`, `ngày 23 tháng Chạp`. */
export const lunarDay: DateParser = {
  rule: 'lunar.day',
  example: 'mùng 3 Tết; rằm tháng Giêng; ngày 23 tháng Chạp; mùng 10/3 âm lịch',
  counterExample: 'mùng 2/9; ngày rằm; tháng 3',
  begins: ['mùng', 'mồng', 'rằm', 'ngày'],
  at(tokens, i) {
    if (isKey(tokens, i, FULL_MOON)) return lunarMonthBehind(tokens, i + 1, 15, true)
    let at = i + 1
    if (isIn(tokens, at, firstDays)) at += 1
    if (isKey(tokens, at, FULL_MOON)) return lunarMonthBehind(tokens, at + 1, 15, true)
    const day = tokens.kind[at] === NUMBER ? integerAt(tokens, at, 2) : (DAY_NAMES.get(tokens.key[at] ?? 0) ?? -1)
    const first = at > i + 1 || isIn(tokens, i, firstDays)
    return day < 1 || day > 30 ? null : readLunar(tokens, at, day, first)
  },
}

export const bareLunarDay: DateParser = {
  ...lunarDay,
  rule: 'lunar.bare',
  example: '23 tháng Chạp; 28 Tết; 10/3 âm lịch',
  counterExample: '10 tháng 3; 28 người',
  begins: 'numbers',
  at(tokens, i) {
    const day = integerAt(tokens, i, 2)
    return day < 1 || day > 30 || inIdentifier(tokens, i) ? null : readLunar(tokens, i, day, false)
  },
}

/** A lunar day at the number `at`. */
function readLunar(tokens: Tokens, at: number, day: number, first: boolean): Match | null {
  const end = at + 1
  if (isKey(tokens, end, HOLIDAY)) return tetDay(tokens, end + 1, day, first)
  if (isMark(tokens, end, SLASH) && isInner(tokens, end)) {
    const month = integerAt(tokens, end + 1, 2)
    return month < 1 || month > 12 ? null : lunarTail(tokens, end + 2, day, month, false)
  }
  return lunarMonthBehind(tokens, end, day, false)
}

/** `mùng 3 Tết` is in the first month, `28 Tết` in the last; `30 Tết` is its last day, be it the 29th. */
function tetDay(tokens: Tokens, i: number, day: number, first: boolean): Match | null {
  if (!first && day < 20) return null
  const tail = yearBehind(tokens, i)
  const year = tail?.year ?? null
  if (day <= 15) return { end: tail?.end ?? i, when: { form: 'lunar', year, month: 1, day } }
  const last = yearBefore(year)
  return { end: tail?.end ?? i, when: { form: 'lunar', year: last, month: 12, day: day === 30 ? -1 : day } }
}

function lunarMonthBehind(tokens: Tokens, i: number, day: number, sure: boolean): Match | null {
  if (!isKey(tokens, i, MONTH)) return null
  const number = integerAt(tokens, i + 1, 2)
  if (number >= 1 && number <= 12) return lunarTail(tokens, i + 2, day, number, sure)
  const name = monthNameAt(tokens, i + 1, true)
  return name === null ? null : lunarTail(tokens, name.end, day, name.month, sure || name.lunar)
}

/** What tells a lunar date: `âm lịch` behind, a year of the cycle, the names Giêng and Chạp, `rằm`. */
function lunarTail(tokens: Tokens, i: number, day: number, month: number, sure: boolean): Match | null {
  const year = yearBehind(tokens, i)
  let end = year?.end ?? i
  const open = isMark(tokens, end, 0x28) ? 1 : 0
  const marked = isKey(tokens, end + open, LUNAR) && isKey(tokens, end + open + 1, CALENDAR)
  if (marked) end += open === 1 ? (isMark(tokens, end + 3, 0x29) ? 4 : 0) : 2
  const behind = marked && year === null ? yearBehind(tokens, end) : null
  const festival = (day === 10 && month === 3) || (day === 5 && month === 5)
  const cyclic = year !== null && cycleYearAt(tokens, isKey(tokens, i, YEAR) ? i + 1 : i) !== null
  const known = sure || marked || cyclic || (festival && isIn(tokens, i - 4, firstDays) && year === null)
  if (!known || (touchesPrevious(tokens, end) && tokens.kind[end] === WORD)) return null
  return { end: behind?.end ?? end, when: { form: 'lunar', year: behind?.year ?? year?.year ?? null, month, day } }
}
