import { LATER_DIGITS, NOT_A_SCALE_BEFORE, SCALES, UNIT_DIGITS } from '../lexicon/number-words.ts'
import { keyOf } from './fold.ts'
import { type KeyTable, keySet } from './key-table.ts'
import { CAPITALISED, type Tokens, WORD } from './tokens.ts'

/** The number words by key, compiled on first use. */
export interface NumberWords {
  readonly digits: ReadonlyMap<number, number>
  readonly laterDigits: ReadonlyMap<number, number>
  readonly scales: ReadonlyMap<number, number>
  readonly notScaleBefore: KeyTable
  readonly five: number
  readonly ten: number
  readonly tens: number
  readonly hundred: number
  readonly fillers: KeyTable
  /** `rưỡi`: and a half. */
  readonly half: number
  readonly dong: number
}

let compiled: NumberWords | null = null

export function numberWords(): NumberWords {
  compiled ??= {
    digits: keyed(UNIT_DIGITS),
    laterDigits: keyed(LATER_DIGITS),
    scales: keyed(SCALES),
    notScaleBefore: keySet(NOT_A_SCALE_BEFORE),
    five: keyOf('năm'),
    ten: keyOf('mười'),
    tens: keyOf('mươi'),
    hundred: keyOf('trăm'),
    fillers: keySet(['linh', 'lẻ']),
    half: keyOf('rưỡi'),
    dong: keyOf('đồng'),
  }
  return compiled
}

function keyed(entries: ReadonlyArray<readonly [string, number]>): ReadonlyMap<number, number> {
  return new Map(entries.map(([word, value]) => [keyOf(word), value]))
}

/** Whether token `i` is a word that multiplies (`triệu`), not part of another (`tỷ phú`) or a name (`Triệu`). */
export function isScaleAt(tokens: Tokens, i: number): boolean {
  const lexicon = numberWords()
  if (tokens.kind[i] !== WORD || !lexicon.scales.has(tokens.key[i]!)) return false
  if (tokens.shape[i] === CAPITALISED) return false
  return i + 1 >= tokens.count || !lexicon.notScaleBefore.has(tokens.key[i + 1]!)
}

/** Value and end of a numeral below one thousand in words. */
export interface WordGroup {
  readonly value: number
  readonly end: number
}

/**
 * Reads `chín`, `mười lăm`, `hai mươi mốt`, `ba trăm linh năm`, `hai trăm năm mươi` at token `i`. Scales from
 * `nghìn` on are left to the caller. `năm` is read as five before `mươi`, `trăm` and alone, never at the end of
 * a larger number, where it is `year`: `mười năm`, `hai trăm năm`.
 */
export function readWordGroup(tokens: Tokens, i: number): WordGroup | null {
  const lexicon = numberWords()
  const low = readBelowHundred(tokens, i, true)
  if (low === null) return null
  const isDigit = low.value < 10
  if (!isDigit || !isKey(tokens, low.end, lexicon.hundred)) return low
  const hundreds = low.value * 100
  const at = low.end + 1
  if (at < tokens.count && tokens.kind[at] === WORD && lexicon.fillers.has(tokens.key[at]!)) {
    const digit = at + 1 < tokens.count ? digitAt(tokens, at + 1) : undefined
    return digit === undefined ? { value: hundreds, end: at } : { value: hundreds + digit, end: at + 2 }
  }
  const rest = readBelowHundred(tokens, at, false)
  return rest === null || rest.value < 10
    ? { value: hundreds, end: at }
    : { value: hundreds + rest.value, end: rest.end }
}

function readBelowHundred(tokens: Tokens, i: number, alone: boolean): WordGroup | null {
  const lexicon = numberWords()
  if (i >= tokens.count || tokens.kind[i] !== WORD) return null
  if (tokens.key[i] === lexicon.ten) return { ...lastDigit(tokens, i + 1, 10, false) }
  const digit = lexicon.digits.get(tokens.key[i]!)
  if (digit === undefined) return null
  if (isKey(tokens, i + 1, lexicon.tens)) return lastDigit(tokens, i + 2, digit * 10, true)
  return alone ? { value: digit, end: i + 1 } : null
}

/** The digit behind a ten, `năm` excepted: it is `year` there. */
function lastDigit(tokens: Tokens, i: number, tens: number, isMany: boolean): WordGroup {
  const lexicon = numberWords()
  if (i >= tokens.count || tokens.kind[i] !== WORD || tokens.key[i] === lexicon.five) return { value: tens, end: i }
  const later = lexicon.laterDigits.get(tokens.key[i]!)
  const digit = later ?? lexicon.digits.get(tokens.key[i]!)
  // `mười một`, but `hai mươi mốt`; `mười tư` is said, too.
  if (digit === undefined || (isMany && later === undefined && digit === 1)) return { value: tens, end: i }
  return { value: tens + digit, end: i + 1 }
}

/** A single digit as said behind `linh`: `linh năm`, `linh tư`. */
function digitAt(tokens: Tokens, i: number): number | undefined {
  const lexicon = numberWords()
  return lexicon.digits.get(tokens.key[i]!) ?? lexicon.laterDigits.get(tokens.key[i]!)
}

function isKey(tokens: Tokens, i: number, key: number): boolean {
  return i < tokens.count && tokens.kind[i] === WORD && tokens.key[i] === key
}
