import { keyTable } from '../../text/key-table.ts'
import { isSyllable } from '../../text/syllable.ts'
import { CAPITALISED, LOWER, MARK, NUMBER, type Tokens, WORD } from '../../text/tokens.ts'

/** Tests on tokens that all name rules share. An index outside the text answers no. */

export const DOT = 0x2e
export const COMMA = 0x2c
export const HYPHEN = 0x2d
export const SLASH = 0x2f
export const COLON = 0x3a
export const OPEN = 0x28
export const CLOSE = 0x29
export const AMPERSAND = 0x26
const APOSTROPHES = keyTable([0x27, 0x2019, 0x02bc])
const DASHES = keyTable([0x2d, 0x2010, 0x2011, 0x2013, 0x2014])
const QUOTES = keyTable([0x22, 0x201c, 0x201d, 0x2018, 0x2019, 0x27, 0xab, 0xbb])

export function isWord(t: Tokens, i: number): boolean {
  return i >= 0 && i < t.count && t.kind[i] === WORD
}

/** A word with a capital letter in it. */
export function isCapital(t: Tokens, i: number): boolean {
  return isWord(t, i) && t.shape[i] !== LOWER
}

export function isLower(t: Tokens, i: number): boolean {
  return isWord(t, i) && t.shape[i] === LOWER
}

export function isCapitalised(t: Tokens, i: number): boolean {
  return isWord(t, i) && t.shape[i] === CAPITALISED
}

export function isNumber(t: Tokens, i: number): boolean {
  return i >= 0 && i < t.count && t.kind[i] === NUMBER
}

export function isMark(t: Tokens, i: number, unit?: number): boolean {
  return i >= 0 && i < t.count && t.kind[i] === MARK && (unit === undefined || t.key[i] === unit)
}

export function isDash(t: Tokens, i: number): boolean {
  return isMark(t, i) && DASHES.has(t.key[i]!)
}

export function isQuote(t: Tokens, i: number): boolean {
  return isMark(t, i) && QUOTES.has(t.key[i]!)
}

export function isApostrophe(t: Tokens, i: number): boolean {
  return isMark(t, i) && APOSTROPHES.has(t.key[i]!)
}

/** Whether tokens `i - 1` and `i` stand with no space between. */
export function touches(t: Tokens, i: number): boolean {
  return i > 0 && i < t.count && t.start[i] === t.end[i - 1]
}

export function width(t: Tokens, i: number): number {
  return t.end[i]! - t.start[i]!
}

/** Whether the word is spelt like a Vietnamese syllable (`Hương`, also `Kim`), whatever its case. */
export function isVietnamese(t: Tokens, i: number): boolean {
  return isWord(t, i) && isSyllable(t.text, t.start[i]!, t.end[i]!)
}

/** A sentence begins at token `i`, as far as marks tell. */
export function startsSentence(t: Tokens, i: number): boolean {
  let before = i - 1
  while (isQuote(t, before) || isMark(t, before, OPEN)) before -= 1
  if (before < 0) return true
  if (t.kind[before] !== MARK) return false
  const unit = t.key[before]!
  return unit === DOT || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === COLON || unit === 0x3b
}

/** The key of a word, 0 for what is none. */
export function tokenKeyAt(t: Tokens, i: number): number {
  return isWord(t, i) ? t.key[i]! : 0
}
