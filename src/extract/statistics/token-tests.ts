import { type KeyTable, keyTable } from '../../text/key-table.ts'
import { CAPITALISED, LOWER, MARK, NUMBER, type Tokens, WORD } from '../../text/tokens.ts'

/** Whether token `i` is this mark. */
export function isMark(tokens: Tokens, i: number, mark: string): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === MARK && tokens.key[i] === mark.charCodeAt(0)
}

const DASHES = keyTable(['-', '–', '—', '‑', '−', '~'].map(mark => mark.charCodeAt(0)))

/** Whether token `i` is a dash that can stand between the ends of a range. */
export function isDash(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === MARK && DASHES.has(tokens.key[i]!)
}

const QUOTES = keyTable(['"', '“', '”', '‘', "'", '«'].map(mark => mark.charCodeAt(0)))

/** Whether token `i` is a mark that opens a quotation. */
export function isQuote(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === MARK && QUOTES.has(tokens.key[i]!)
}

export function isNumber(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === NUMBER
}

export function isWordToken(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === WORD
}

/** Whether token `i` is a word with one of these keys. */
export function hasKey(tokens: Tokens, i: number, keys: KeyTable): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === WORD && keys.has(tokens.key[i]!)
}

/** Whether token `i` touches the one before it. */
export function touches(tokens: Tokens, i: number): boolean {
  return i > 0 && i < tokens.count && tokens.start[i] === tokens.end[i - 1]
}

/** Whether token `i` is a word that begins with a capital letter and is not the first of its sentence. */
export function isName(tokens: Tokens, i: number): boolean {
  return isWordToken(tokens, i) && tokens.shape[i] !== LOWER && !beginsClause(tokens, i)
}

const ENDS = keyTable(['.', '!', '?', '…', ';', ':', '"', '“', '”', '(', '[', '-', '–', '•', '*', '+'].map(codeOf))

/** Whether token `i` stands first in the text, or behind a mark that a capital letter may follow. */
export function beginsClause(tokens: Tokens, i: number): boolean {
  if (tokens.shape[i] !== CAPITALISED && tokens.shape[i] !== LOWER) return i === 0 && tokens.shape[i] === LOWER
  return i === 0 || (tokens.kind[i - 1] === MARK && ENDS.has(tokens.key[i - 1]!))
}

function codeOf(mark: string): number {
  return mark.charCodeAt(0)
}
