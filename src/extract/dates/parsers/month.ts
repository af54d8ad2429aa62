import { AND, MONTH, TO, UNTIL } from '../../../lexicon/date-words.ts'
import { keySet } from '../../../text/key-table.ts'
import { MARK, NUMBER, type Tokens, touchesPrevious } from '../../../text/tokens.ts'
import { monthNameAt } from '../month-name.ts'
import type { DateParser } from '../parser.ts'
import {
  dottedAt,
  inIdentifier,
  integerAt,
  isComma,
  isCounted,
  isDash,
  isIn,
  isInner,
  isKey,
  isMark,
  SLASH,
  yearAt,
  yearTail,
} from '../read.ts'
import { dateWhen, given, type Match, rangeWhen, type YearRef } from '../when.ts'

interface MonthReading {
  readonly month: number
  readonly year: YearRef | null
  readonly end: number
}

/** A month's number with its year, if any: `6/2023`, `6-2023`, `6.2023`, `6 năm 2023`, `6 năm ngoái`, `6`. */
function readMonth(tokens: Tokens, i: number): MonthReading | null {
  if (i >= tokens.count) return null
  const parts = dottedAt(tokens, i)
  if (parts !== null) {
    const [month, year] = parts
    return parts.length === 2 && isMonth(month!) && year! >= 1000 && year! <= 2199
      ? { month: month!, year: given(year!), end: i + 1 }
      : null
  }
  const month = integerAt(tokens, i, 2)
  if (!isMonth(month)) return null
  if (isMark(tokens, i + 1, SLASH) || isDash(tokens, i + 1)) {
    const year = yearAt(tokens, i + 2)
    if (year > 0 && (isInner(tokens, i + 1) || isMark(tokens, i + 1, SLASH)))
      return { month, year: given(year), end: i + 3 }
    if (isMark(tokens, i + 1, SLASH) && isInner(tokens, i + 1)) return null
  }
  return behind(tokens, i + 1, month)
}

function behind(tokens: Tokens, end: number, month: number): MonthReading {
  const tail = yearTail(tokens, end)
  if (tail !== null) return { month, year: tail.year, end: tail.end }
  const at = isComma(tokens, end) ? end + 1 : end
  const year = yearAt(tokens, at)
  if (year >= 1900 && year <= 2100 && !touchesPrevious(tokens, at)) return { month, year: given(year), end: at + 1 }
  return { month, year: null, end }
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12
}

const NO_MONTH_BEHIND = keySet(['lần', 'tuổi', 'người', 'tuần', 'ngày', 'bên', 'buổi', 'kỳ'])

export const namedMonth: DateParser = {
  rule: 'month.named',
  example: 'tháng 6/2023; tháng 3 - 6/2027; tháng Tư năm ngoái; T9/2026',
  counterExample: '3 tháng; mỗi tháng 2 lần; tháng 13; Cách mạng Tháng Tám',
  begins: ['tháng', 'T'],
  at(tokens, i) {
    if (!isKey(tokens, i, MONTH)) return readAbbreviated(tokens, i)
    if (isIn(tokens, i - 1, REVOLUTION)) return null
    const first = readMonth(tokens, i + 1)
    if (first === null) return readName(tokens, i)
    if (inIdentifier(tokens, i + 1) || (touchesPrevious(tokens, first.end) && tokens.kind[first.end] !== MARK))
      return null
    if (first.year !== null) return { end: first.end, when: dateWhen(first.year, first.month) }
    if (isIn(tokens, first.end, NO_MONTH_BEHIND) && isCounted(tokens, i)) return null
    return readList(tokens, first) ?? { end: first.end, when: dateWhen(null, first.month) }
  },
}

const REVOLUTION = keySet(['mạng'])

/** `tháng 3 - 6/2027`, `tháng 3, 4 và 5/2024`, `tháng 3 và 4`: months that share what is behind the last one. */
function readList(tokens: Tokens, first: MonthReading): Match | null {
  let at = first.end
  for (let more = 0; more < 6; more += 1) {
    const dash = isDash(tokens, at) || isKey(tokens, at, TO) || isKey(tokens, at, UNTIL)
    if (!dash && !isComma(tokens, at) && !isKey(tokens, at, AND)) return null
    const next = isComma(tokens, at) && isKey(tokens, at + 1, AND) ? at + 2 : at + 1
    const last = tokens.kind[next] === NUMBER && !inIdentifier(tokens, next) ? readMonth(tokens, next) : null
    if (last === null) return null
    if (last.month <= first.month && last.year !== null) return null
    const closed = last.year !== null || (dash && last.month > first.month && !continues(tokens, last.end))
    if (closed) {
      return { end: last.end, when: rangeWhen(dateWhen(last.year, first.month), dateWhen(last.year, last.month)) }
    }
    at = last.end
  }
  return null
}

/** `tháng 3 đến 5 triệu`: a word behind the second number counts something. */
function continues(tokens: Tokens, i: number): boolean {
  return i < tokens.count && tokens.kind[i] !== MARK
}

function readName(tokens: Tokens, i: number): Match | null {
  const name = monthNameAt(tokens, i + 1, false)
  if (name === null || isIn(tokens, name.end, NO_MONTH_BEHIND) || (isCounted(tokens, i) && !name.lunar)) return null
  const { month, year, end } = behind(tokens, name.end, name.month)
  if (name.lunar) return { end, when: { form: 'lunar', year, month, day: null } }
  return { end, when: dateWhen(year, month) }
}

/** `T9/2026`: the letter touches the number, and a year follows. */
function readAbbreviated(tokens: Tokens, i: number): Match | null {
  if (tokens.kind[i + 1] !== NUMBER || !touchesPrevious(tokens, i + 1)) return null
  const month = readMonth(tokens, i + 1)
  return month?.year == null ? null : { end: month.end, when: dateWhen(month.year, month.month) }
}

const NUMBERED = keySet(['số', 'định', 'tư', 'quyết', 'luật', 'thị', 'lệnh', 'văn', 'hiệu', 'trình', 'báo'])

export const bareMonth: DateParser = {
  rule: 'month.bare',
  example: '7/2025; 1/2024-6/2024',
  counterExample: 'Nghị định 58/2026/NĐ-CP; Quyết định 12/2020',
  begins: 'numbers',
  at(tokens, i) {
    const month = integerAt(tokens, i, 2)
    if (!isMonth(month) || !isMark(tokens, i + 1, SLASH) || !isInner(tokens, i + 1)) return null
    const year = yearAt(tokens, i + 2)
    if (year < 1900 || year > 2100 || isIn(tokens, i - 1, NUMBERED)) return null
    if (isMark(tokens, i + 3, SLASH) && touchesPrevious(tokens, i + 3)) return null
    if (touchesPrevious(tokens, i) && isMark(tokens, i - 1, SLASH)) return null
    if (inIdentifier(tokens, i) || (touchesPrevious(tokens, i + 3) && tokens.kind[i + 3] !== MARK)) return null
    return { end: i + 3, when: dateWhen(given(year), month) }
  },
}
