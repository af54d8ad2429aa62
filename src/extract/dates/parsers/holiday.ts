import { HOLIDAY } from '../../../lexicon/date-words.ts'
import { FEAST_THINGS, HOLIDAYS, type Holiday, OWN_COUNTRY } from '../../../lexicon/holidays.ts'
import { keySet } from '../../../text/key-table.ts'
import { compilePhrases, type Phrases } from '../../../text/phrases.ts'
import { LOWER, NUMBER, type Tokens, WORD } from '../../../text/tokens.ts'
import { endsPhrase } from '../cues.ts'
import { yearBefore, yearBehind } from '../feast-year.ts'
import type { DateParser } from '../parser.ts'
import { inIdentifier, isComma, isIn, isKey, isMark } from '../read.ts'
import { readDay } from '../read-day.ts'
import { dateWhen, type Match, type When, type YearRef } from '../when.ts'

let holidays: Phrases<Holiday> | null = null
const own = keySet(OWN_COUNTRY)
const things = keySet(FEAST_THINGS)
const ALL_OF = keySet(['các', 'mọi', 'mỗi', 'những'])

function when(holiday: Holiday, year: YearRef | null): When {
  return holiday.lunar
    ? { form: 'lunar', year, month: holiday.month, day: holiday.day }
    : dateWhen(year, holiday.month, holiday.day)
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
