import { CALENDAR, FIRST_DAYS, HOLIDAY, keySet, LUNAR, MONTH, OF, YEAR } from '../../../lexicon/date-words.ts'
import { FEAST_THINGS, HOLIDAYS, type Holiday, OWN_COUNTRY } from '../../../lexicon/holidays.ts'
import { keyOf } from '../../../text/fold.ts'
import { compilePhrases, type Phrases } from '../../../text/phrases.ts'
import { LOWER, NUMBER, type Tokens, touchesPrevious, WORD } from '../../../text/tokens.ts'
import { endsPhrase, isCountedAfter } from '../cues.ts'
import { monthNameAt } from '../month-name.ts'
import type { DateParser } from '../parser.ts'
import { inIdentifier, integerAt, isComma, isIn, isInner, isKey, isMark, SLASH, yearAt, yearTail } from '../read.ts'
import { dateWhen, given, type Match, type When, type YearRef } from '../when.ts'
import { readDay } from './day.ts'
import { cycleYearAt } from './year.ts'

let holidays: Phrases<Holiday> | null = null
const own = keySet(OWN_COUNTRY)
const things = keySet(FEAST_THINGS)
const ALL_OF = keySet(['các', 'mọi', 'mỗi', 'những'])

function when(holiday: Holiday, year: YearRef | null): When {
  return holiday.lunar
    ? { form: 'lunar', year, month: holiday.month, day: holiday.day }
    : dateWhen(year, holiday.month, holiday.day)
}

/** The year behind a holiday or a lunar day: `Ất Tỵ`, `năm Ất Tỵ 2025`, `2025`, `năm 2025`, `năm ngoái`. */
function yearBehind(tokens: Tokens, i: number): { year: YearRef; end: number } | null {
  const tail = yearTail(tokens, i)
  if (tail !== null) return tail
  const of = isKey(tokens, i, OF) ? i + 1 : i
  const named = isKey(tokens, of, YEAR) ? of + 1 : of
  const cycle = cycleYearAt(tokens, named)
  if (cycle !== null) {
    const open = isMark(tokens, cycle.end, 0x28) || isComma(tokens, cycle.end) || isMark(tokens, cycle.end, 0x2d)
    const year = yearAt(tokens, open ? cycle.end + 1 : cycle.end)
    if (year < 0) return { year: { of: 'cycle', place: cycle.place }, end: cycle.end }
    return { year: given(year), end: cycle.end + (isMark(tokens, cycle.end, 0x28) ? 3 : open ? 2 : 1) }
  }
  const year = yearAt(tokens, i)
  return year >= 1900 && year <= 2100 && !isCountedAfter(tokens, i + 1) ? { year: given(year), end: i + 1 } : null
}

export const holiday: DateParser = {
  rule: 'holiday',
  example: 'Tết Nguyên đán Ất Tỵ; Quốc khánh 2/9; Giáng sinh; giỗ Tổ Hùng Vương',
  counterExample: 'Quốc khánh Lào; các ngày lễ, tết; Bộ Lao động - Thương binh và Xã hội',
  begins: [...new Set(HOLIDAYS.map(([name]) => name.split(' ')[0]!))],
  at(tokens, i) {
    holidays ??= compilePhrases(HOLIDAYS)
    const found = holidays.match(tokens, i)
    if (found === undefined) return readTet(tokens, i)
    const end = holidays.phraseEnd()
    if (!isName(tokens, i, end) || isIn(tokens, i - 1, ALL_OF) || isIn(tokens, i - 1, things)) return null
    if (found.national && isForeign(tokens, end)) return null
    const dated = datedBehind(tokens, end)
    if (dated !== null) return dated
    const year = yearBehind(tokens, end)
    return { end: year?.end ?? end, when: when(found, eveYear(found, year?.year ?? null)) }
  },
}

const LOWER_NAMES = keySet(['giao', 'đêm'])
const NATIONAL = keySet(['quốc'])
const FEAST_BEFORE = keySet(['dịp', 'lễ', 'mừng', 'ngày', 'nghỉ', 'tết'])

/** It has a capital; and `Quốc Khánh` with two is as often a man. */
function isName(tokens: Tokens, i: number, end: number): boolean {
  let capitals = 0
  for (let at = i; at < end; at += 1) if (tokens.kind[at] === WORD && tokens.shape[at] !== LOWER) capitals += 1
  if (capitals === 0) return isIn(tokens, i, LOWER_NAMES)
  if (!isIn(tokens, i, NATIONAL) || end - i !== 2 || capitals < 2) return true
  return isIn(tokens, i - 1, FEAST_BEFORE) || tokens.kind[end] === NUMBER
}

/** New Year's Eve is named for the year that it brings in: `giao thừa Kỷ Hợi 2019` is in the lunar year 2018. */
function eveYear(holiday: Holiday, year: YearRef | null): YearRef | null {
  return holiday.lunar && holiday.day < 0 ? yearBefore(year) : year
}

function yearBefore(year: YearRef | null): YearRef | null {
  if (year === null) return null
  if (year.of === 'given') return given(year.year - 1)
  if (year.of === 'sentence') return year
  return year.of === 'cycle' ? { of: 'cycle', place: (year.place + 59) % 60 } : { ...year, plus: year.plus - 1 }
}

/** `Quốc khánh Lào`, `Quốc khánh nước Cộng hòa Ấn Độ`. */
function isForeign(tokens: Tokens, i: number): boolean {
  if (isIn(tokens, i, NATION)) return !namesOwn(tokens, i + 1)
  return i < tokens.count && tokens.kind[i] === WORD && tokens.shape[i] !== LOWER && !isIn(tokens, i, own)
}

/** `của nước Cộng hòa xã hội chủ nghĩa Việt Nam`, `nước ta` */
function namesOwn(tokens: Tokens, i: number): boolean {
  for (let at = i; at < Math.min(tokens.count, i + 10) && tokens.kind[at] === WORD; at += 1) {
    if (isIn(tokens, at, OWN)) return true
  }
  return false
}

const OWN = keySet(['việt', 'ta'])
const NATION = keySet(['nước', 'của'])

/** The date stands behind the name, and says it better: `Quốc khánh 2/9/2024`, `Ngày Nhà giáo Việt Nam (20/11)`. */
function datedBehind(tokens: Tokens, i: number): Match | null {
  const open = isMark(tokens, i, 0x28)
  const at = open || isComma(tokens, i) ? i + 1 : i
  if (tokens.kind[at] !== NUMBER || inIdentifier(tokens, at)) return null
  const day = readDay(tokens, at)
  if (day === null || (open && !isMark(tokens, day.end, 0x29))) return null
  if (open || isComma(tokens, i)) return null // two mentions, or the refiner's apposition
  return { end: day.end, when: day.when }
}

const TET_BEFORE = keySet(['dịp', 'trước', 'sau', 'lễ', 'giáp', 'cận'])

/** `Tết Ất Tỵ`, `Tết 2025`, `Tết năm nay`; `trước Tết`, `sau Tết`. */
function readTet(tokens: Tokens, i: number): Match | null {
  if (!isKey(tokens, i, HOLIDAY) || tokens.shape[i] === LOWER) return null
  const year = yearBehind(tokens, i + 1)
  const tet = (ref: YearRef | null): When => ({ form: 'lunar', year: ref, month: 1, day: 1 })
  if (year !== null) return { end: year.end, when: tet(year.year) }
  const bare = isIn(tokens, i - 1, TET_BEFORE) && endsPhrase(tokens, i + 1)
  return bare ? { end: i + 1, when: tet(null) } : null
}

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
    if (isIn(tokens, at, new Set(FIRST_DAYS))) at += 1
    if (isKey(tokens, at, FULL_MOON)) return lunarMonthBehind(tokens, at + 1, 15, true)
    const day = tokens.kind[at] === NUMBER ? integerAt(tokens, at, 2) : (DAY_NAMES.get(tokens.key[at] ?? 0) ?? -1)
    const first = at > i + 1 || isIn(tokens, i, new Set(FIRST_DAYS))
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
  const known = sure || marked || cyclic || (festival && isIn(tokens, i - 4, new Set(FIRST_DAYS)) && year === null)
  if (!known || (touchesPrevious(tokens, end) && tokens.kind[end] === WORD)) return null
  return { end: behind?.end ?? end, when: { form: 'lunar', year: behind?.year ?? year?.year ?? null, month, day } }
}
