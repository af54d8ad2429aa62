import { AND, BEGINNING, END, HALF, MONTH, OF, QUARTER, TO, YEAR } from '../../../lexicon/date-words.ts'
import { keySet } from '../../../text/key-table.ts'
import { MARK, NUMBER, type Tokens, touchesPrevious } from '../../../text/tokens.ts'
import type { DateParser } from '../parser.ts'
import {
  countAt,
  inIdentifier,
  isComma,
  isDash,
  isIn,
  isInner,
  isKey,
  isMark,
  romanOrDigitAt,
  SLASH,
  yearAt,
  yearTail,
} from '../read.ts'
import { dateWhen, given, type Match, rangeWhen, type When, type YearRef } from '../when.ts'

interface YearPart {
  readonly year: YearRef | null
  readonly end: number
}

/** The year of a part of it: `/2024`, `-2024`, `năm 2024`, `của năm 2024`, `2024`, or `năm` alone. */
function yearOfPart(tokens: Tokens, i: number): YearPart {
  if (isMark(tokens, i, SLASH) || isDash(tokens, i)) {
    const year = yearAt(tokens, i + 1)
    if (year > 0) return { year: given(year), end: i + 2 }
  }
  const tail = yearTail(tokens, i)
  if (tail !== null) return tail
  const at = isComma(tokens, i) ? i + 1 : i
  const year = yearAt(tokens, at)
  if (year >= 1900 && year <= 2100 && !touchesPrevious(tokens, at)) return { year: given(year), end: at + 1 }
  return { year: null, end: i }
}

function months(year: YearRef | null, first: number, last: number): When {
  return { form: 'months', year, first, last }
}

function quarters(year: YearRef | null, first: number, last: number): When {
  return months(year, first * 3 - 2, last * 3)
}

export const quarter: DateParser = {
  rule: 'part.quarter',
  example: 'quý II/2024; quý 2 năm 2024; quý I và II năm ngoái; Q1/2024',
  counterExample: 'quý ông; kim loại quý này; quý 5',
  begins: ['quý', 'Q'],
  at(tokens, i) {
    const letter = !isKey(tokens, i, QUARTER)
    if (letter && !touchesPrevious(tokens, i + 1)) return null
    const first = romanOrDigitAt(tokens, i + 1)
    if (first < 1 || first > 4) return letter ? null : wholeQuarters(tokens, i)
    if (letter && (isDash(tokens, i + 2) || yearOfPart(tokens, i + 2).year === null)) return null
    const list = quarterList(tokens, i + 2, first)
    const { year, end } = yearOfPart(tokens, list?.end ?? i + 2)
    if (touchesPrevious(tokens, end) && tokens.kind[end] !== MARK) return null
    return { end, when: quarters(year, first, list?.last ?? first) }
  },
}

/** `quý I, II và III/2024`, `quý 1-2`: the last quarter and where it ends. */
function quarterList(tokens: Tokens, i: number, first: number): { last: number; end: number } | null {
  let found: { last: number; end: number } | null = null
  let at = i
  while (isDash(tokens, at) || isKey(tokens, at, AND) || isKey(tokens, at, TO) || isComma(tokens, at)) {
    const next = isComma(tokens, at) && isKey(tokens, at + 1, AND) ? at + 2 : at + 1
    const last = romanOrDigitAt(tokens, next)
    if (last <= (found?.last ?? first) || last > 4) break
    found = { last, end: next + 1 }
    at = next + 1
  }
  return found
}

/** `quý đầu năm 2024`, `quý cuối năm`. */
function wholeQuarters(tokens: Tokens, i: number): Match | null {
  return side(tokens, i + 1, 3)
}

/** `đầu năm 2024` or `cuối năm`, behind a count of months: that many months from the year's beginning or end. */
function side(tokens: Tokens, i: number, count: number): Match | null {
  const last = isKey(tokens, i, END)
  if (!last && !isKey(tokens, i, BEGINNING)) return null
  if (count < 1 || count > 11) return null
  let at = i + 1
  if (isIn(tokens, at, FIRST)) at += 1
  const { year, end } = yearOfPart(tokens, at)
  const named = year !== null || isKey(tokens, at, YEAR) || (isKey(tokens, at, OF) && isKey(tokens, at + 1, YEAR))
  if (!named || (year === null && isIn(tokens, at + 1, SCHOOL))) return null
  const behind = year !== null ? end : isKey(tokens, at, OF) ? at + 2 : at + 1
  const of = year ?? ({ of: 'sentence' } as const)
  return { end: behind, when: last ? months(of, 13 - count, 12) : months(of, 1, count) }
}

const FIRST = keySet(['tiên'])
const SCHOOL = keySet(['học'])

export const half: DateParser = {
  rule: 'part.half',
  example: 'nửa cuối năm 2024; nửa đầu tháng 3',
  counterExample: 'nửa đầu trận; nửa năm',
  begins: ['nửa'],
  at(tokens, i) {
    const at = isKey(tokens, i + 1, HALF) ? i + 2 : i + 1
    const year = side(tokens, at, 6)
    return year ?? null
  },
}

/** Called at a count: `6 tháng đầu năm 2024`, `hai quý đầu năm`, `9 tháng năm 2024`, `9 tháng/2024`. */
export function readMonthsOfYear(tokens: Tokens, i: number): Match | null {
  const count = countAt(tokens, i)
  if (count < 1 || count > 12 || inIdentifier(tokens, i)) return null
  const monthly = isKey(tokens, i + 1, MONTH)
  if (!monthly && !isKey(tokens, i + 1, QUARTER)) return null
  const length = monthly ? count : count * 3
  const found = side(tokens, i + 2, length)
  if (found !== null) return found
  if (!monthly || count === 1 || isComma(tokens, i + 2)) return null
  if (
    isMark(tokens, i + 2, SLASH) ||
    isKey(tokens, i + 2, YEAR) ||
    (isKey(tokens, i + 2, OF) && isKey(tokens, i + 3, YEAR))
  ) {
    const { year, end } = yearOfPart(tokens, i + 2)
    if (year !== null && year.of !== 'context') return { end, when: months(year, 1, count) }
  }
  return null
}

export const monthsOfYear: DateParser = {
  rule: 'part.months',
  example: '6 tháng đầu năm 2024; 9 tháng năm 2024; sáu tháng cuối năm',
  counterExample: '6 tháng tuổi; 3 tháng đầu tiên; 6 tháng',
  begins: 'numbers',
  at: readMonthsOfYear,
}

export const monthsInWords: DateParser = {
  ...monthsOfYear,
  begins: ['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
}

/** `10 ngày đầu tháng 3/2024` is its first days; weeks of a month are left to the month. */
export const daysOfMonth: DateParser = {
  rule: 'part.days',
  example: '10 ngày đầu tháng 3/2024',
  counterExample: '10 ngày đầu tiên; tuần đầu',
  begins: 'numbers',
  at(tokens, i) {
    const count = countAt(tokens, i)
    if (count < 2 || count > 27 || !isIn(tokens, i + 1, DAYS) || !isKey(tokens, i + 2, BEGINNING)) return null
    if (!isKey(tokens, i + 3, MONTH) || tokens.kind[i + 4] !== NUMBER) return null
    const month = countAt(tokens, i + 4)
    if (month < 1 || month > 12) return null
    const { year, end } = yearOfPart(tokens, i + 5)
    if (isInner(tokens, i + 5) && year === null) return null
    return { end, when: rangeWhen(dateWhen(year, month, 1), dateWhen(year, month, count)) }
  },
}

const DAYS = keySet(['ngày'])
