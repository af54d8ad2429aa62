/** Small readings at single tokens, shared by the parsers. None makes a string but of a number. */

import { MONTH, OF, YEAR } from '../../lexicon/date-words.ts'
import { keyOf } from '../../text/fold.ts'
import { type KeyTable, keySet, keyTable } from '../../text/key-table.ts'
import { compilePhrases, type Phrases } from '../../text/phrases.ts'
import { MARK, NUMBER, type Tokens, tokenText, touchesPrevious, UPPER, WORD } from '../../text/tokens.ts'
import { given, type YearRef } from './when.ts'

const ZERO = 48
const DOT = 46
const COMMA = 44
export const SLASH = 47
const DASHES = keyTable([0x2d, 0x2013, 0x2014, 0x2011, 0x2212])

/** Earliest and latest year that four digits alone may mean. */
export const FIRST_YEAR = 1000
export const LAST_YEAR = 2199

/** Value of a number token of at most `width` plain digits; -1 for anything else. */
export function integerAt(tokens: Tokens, i: number, width = 4): number {
  if (i < 0 || i >= tokens.count || tokens.kind[i] !== NUMBER) return -1
  const start = tokens.start[i]!
  const end = tokens.end[i]!
  if (end - start > width) return -1
  let value = 0
  for (let at = start; at < end; at += 1) {
    const digit = tokens.text.charCodeAt(at) - ZERO
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** How many code units token `i` has. */
export function lengthAt(tokens: Tokens, i: number): number {
  return tokens.end[i]! - tokens.start[i]!
}

/** The parts of a number token with dots inside (`9.7.2018` is 9, 7, 2018), or null. */
export function dottedAt(tokens: Tokens, i: number): readonly number[] | null {
  if (tokens.kind[i] !== NUMBER || lengthAt(tokens, i) > 10) return null
  const parts = tokenText(tokens, i).split('.')
  return parts.length < 2 || parts.some(part => part.includes(',')) ? null : parts.map(Number)
}

/** A four-digit year that can be one; -1 otherwise. */
export function yearAt(tokens: Tokens, i: number): number {
  if (i < 0 || i >= tokens.count || lengthAt(tokens, i) !== 4) return -1
  const year = integerAt(tokens, i)
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1
}

export function isKey(tokens: Tokens, i: number, key: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === WORD && tokens.key[i] === key
}

export function isIn(tokens: Tokens, i: number, keys: KeyTable): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === WORD && keys.has(tokens.key[i]!)
}

export function isMark(tokens: Tokens, i: number, mark: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === MARK && tokens.key[i] === mark
}

export function isComma(tokens: Tokens, i: number): boolean {
  return isMark(tokens, i, COMMA)
}

export function isStop(tokens: Tokens, i: number): boolean {
  return isMark(tokens, i, DOT)
}

export function isDash(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === MARK && DASHES.has(tokens.key[i]!)
}

/** Whether `mark` stands at `i` and touches both neighbours: `9/7`, `9-7`. */
export function isInner(tokens: Tokens, i: number): boolean {
  return touchesPrevious(tokens, i) && touchesPrevious(tokens, i + 1)
}

/** Letters that may touch the digits of a date or a time: `T9/2026`, `Q1/2024`, `9h30`. */
const DATE_LETTERS = keySet(['t', 'q', 'h', 'g', 'giờ', 'phút', 'ngày', 'tháng', 'năm', 'đến', 'và'])
const JOINERS = keyTable(['/', '-', '.', ':', '_', '–', '+', '&', '@'].map(mark => mark.charCodeAt(0)))

/** Tokens: what is longer is noise, and must not be walked again from each of its numbers. */
const LONGEST_IDENTIFIER = 60

/**
 * Whether the number at `i` is a piece of an identifier: of a run without white space that holds letters
 * (`18/CT-TTg`, `COVID-19`, `5028/QĐ-UBND`, `16/9A`).
 */
export function inIdentifier(tokens: Tokens, i: number): boolean {
  const least = Math.max(0, i - LONGEST_IDENTIFIER)
  const most = Math.min(tokens.count, i + LONGEST_IDENTIFIER)
  for (let at = i; at > least && touchesPrevious(tokens, at); at -= 1) {
    const verdict = runVerdict(tokens, at - 1)
    if (verdict === 'letters') return true
    if (verdict === 'edge') break
  }
  for (let at = i + 1; at < most && touchesPrevious(tokens, at); at += 1) {
    const verdict = runVerdict(tokens, at)
    if (verdict === 'letters') return true
    if (verdict === 'edge') break
  }
  return false
}

function runVerdict(tokens: Tokens, i: number): 'letters' | 'edge' | 'inside' {
  const kind = tokens.kind[i]
  if (kind === NUMBER) return 'inside'
  if (kind === MARK) return JOINERS.has(tokens.key[i]!) ? 'inside' : 'edge'
  if (DATE_LETTERS.has(tokens.key[i]!)) return 'inside'
  // `5/3-Hà Nội`, `Hà Nội,5/3`: a whole word stuck to a date by a typing slip
  return tokens.shape[i] === UPPER || lengthAt(tokens, i) === 1 || isDigitNeighbour(tokens, i) ? 'letters' : 'edge'
}

function isDigitNeighbour(tokens: Tokens, i: number): boolean {
  return (
    (touchesPrevious(tokens, i) && tokens.kind[i - 1] === NUMBER) ||
    (touchesPrevious(tokens, i + 1) && tokens.kind[i + 1] === NUMBER)
  )
}

const NUMBER_WORDS = new Map(
  (
    [
      ['một', 1],
      ['hai', 2],
      ['ba', 3],
      ['bốn', 4],
      ['tư', 4],
      ['năm', 5],
      ['sáu', 6],
      ['bảy', 7],
      ['tám', 8],
      ['chín', 9],
      ['mười', 10],
    ] as const
  ).map(([word, value]) => [keyOf(word), value]),
)

/** A small count in digits or in a word (`3`, `ba`); -1 otherwise. */
export function countAt(tokens: Tokens, i: number): number {
  if (i < 0 || i >= tokens.count) return -1
  if (tokens.kind[i] === NUMBER) return integerAt(tokens, i, 3)
  return tokens.kind[i] === WORD ? (NUMBER_WORDS.get(tokens.key[i]!) ?? -1) : -1
}

const ROMAN = new Map([...'IVX'].map((letter, k) => [letter, [1, 5, 10][k]!]))

/** Value of a number in Roman capitals up to 39 (`quý II`, `thế kỷ XIX`); -1 otherwise. */
export function romanAt(tokens: Tokens, i: number): number {
  if (i >= tokens.count || tokens.kind[i] !== WORD || tokens.shape[i] !== UPPER || lengthAt(tokens, i) > 6) return -1
  const values: number[] = []
  for (const letter of tokenText(tokens, i)) {
    const value = ROMAN.get(letter)
    if (value === undefined) return -1
    values.push(value)
  }
  return values.reduce((sum, value, k) => sum + (value < (values[k + 1] ?? 0) ? -value : value), 0)
}

/** A Roman or Arabic number at `i`; -1 otherwise. */
export function romanOrDigitAt(tokens: Tokens, i: number): number {
  const arabic = integerAt(tokens, i, 2)
  return arabic >= 0 ? arabic : romanAt(tokens, i)
}

export interface YearReading {
  readonly year: YearRef
  readonly end: number
}

const YEAR_TAILS: readonly (readonly [string, YearRef])[] = [
  ['cùng năm', { of: 'context', plus: 0 }],
  ['năm kế tiếp', { of: 'context', plus: 1 }],
  ['năm liền kề', { of: 'context', plus: 1 }],
  ['năm liền kề trước', { of: 'context', plus: -1 }],
  ['năm nay', { of: 'publication', plus: 0 }],
  ['năm ngoái', { of: 'publication', plus: -1 }],
  ['năm rồi', { of: 'publication', plus: -1 }],
  ['năm sau', { of: 'context', plus: 1 }],
  ['năm tiếp theo', { of: 'context', plus: 1 }],
  ['năm trước', { of: 'context', plus: -1 }],
  ['năm trước đó', { of: 'context', plus: -1 }],
  ['năm tới', { of: 'publication', plus: 1 }],
  ['năm ấy', { of: 'context', plus: 0 }],
  ['năm đó', { of: 'context', plus: 0 }],
  ['sang năm', { of: 'publication', plus: 1 }],
]

let yearTails: Phrases<YearRef> | null = null

/** The year behind a day, a month, a quarter …: `năm 2018`, `(năm 2018)`, `của năm tiếp theo`, `năm ngoái`. */
export function yearTail(tokens: Tokens, i: number): YearReading | null {
  let at = i
  if (isComma(tokens, at) && isKey(tokens, at + 1, YEAR) && yearAt(tokens, at + 2) > 0) at += 1
  else if (isKey(tokens, at, OF)) at += 1
  if (at > i && yearAt(tokens, at) >= 1900) return { year: given(yearAt(tokens, at)), end: at + 1 }
  if (isKey(tokens, at, YEAR)) {
    const year = yearAt(tokens, at + 1)
    if (year > 0)
      return inIdentifier(tokens, at + 1) && !isDash(tokens, at + 2) ? null : { year: given(year), end: at + 2 }
  }
  yearTails ??= compilePhrases(YEAR_TAILS)
  const tail = at < tokens.count ? yearTails.match(tokens, at) : undefined
  return tail === undefined ? null : { year: tail, end: yearTails.phraseEnd() }
}

const COUNTERS = keySet([
  'bao',
  'các',
  'chục',
  'hàng',
  'hằng',
  'mươi',
  'mấy',
  'mọi',
  'trăm',
  'nghìn',
  'ngàn',
  'mỗi',
  'nhiều',
  'những',
  'từng',
  'vài',
  'suốt',
  'ít',
])

/** Whether a count or a plural stands before `i`: `3 tháng`, `những năm`, `vài ngày`. */
export function isCounted(tokens: Tokens, i: number): boolean {
  return i > 0 && (isIn(tokens, i - 1, COUNTERS) || (countAt(tokens, i - 1) >= 0 && !isNamedNumber(tokens, i - 1)))
}

/** `thứ Năm tuần trước`, `tháng 12 năm trước`, `quý 4 năm ngoái`: a number that is itself the name of something. */
function isNamedNumber(tokens: Tokens, i: number): boolean {
  return (
    isIn(tokens, i - 1, NAMING) ||
    (tokens.kind[i] === NUMBER && isMark(tokens, i - 1, SLASH) && touchesPrevious(tokens, i))
  )
}

const NAMING = keyTable([MONTH, keyOf('thứ'), keyOf('quý'), keyOf('ngày'), keyOf('mùng'), keyOf('mồng')])
