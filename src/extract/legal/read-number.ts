import { keySet } from '../../text/key-table.ts'
import { MARK, NUMBER, type Tokens, touchesPrevious, WORD } from '../../text/tokens.ts'
import { endsPhrase } from '../dates/cues.ts'
import { isIn, isMark, lengthAt, SLASH } from '../dates/read.ts'

const NUMBER_WORD = keySet(['số'])
const COLON = ':'.charCodeAt(0)
const INNER = new Set(['/', '-', '–', '.', '_'].map(mark => mark.charCodeAt(0)))

export interface LegalNumber {
  readonly first: number
  readonly end: number
}

/**
 * The number of a document at `i`: `18/CT-TTg`, `số 357/2025/NĐ-CP`, `43-CT/TW`, or plain digits (`Nghị quyết 57`),
 * which need `plain` or `số` before them.
 */
export function readLegalNumber(tokens: Tokens, i: number, plain: boolean): LegalNumber | null {
  const announced = isIn(tokens, i, NUMBER_WORD)
  let first = announced ? i + 1 : i
  if (announced && isMark(tokens, first, COLON)) first += 1
  if (first >= tokens.count || tokens.kind[first] !== NUMBER || lengthAt(tokens, first) > 6) return null
  const end = runEnd(tokens, first)
  if (hasLetters(tokens, first, end)) return { first, end }
  if (!announced && !plain) return null
  const digits = end - first <= 3 && tokens.kind[end - 1] === NUMBER
  return digits && endsPhrase(tokens, end) ? { first, end } : null
}

/** Behind the run without white space; a dash with white space goes on before letters (`5028/QĐ - UBND`). */
function runEnd(tokens: Tokens, first: number): number {
  let end = first + 1
  while (end < tokens.count) {
    const glued = touchesPrevious(tokens, end)
    if (glued && (tokens.kind[end] !== MARK || (INNER.has(tokens.key[end]!) && touchesPrevious(tokens, end + 1))))
      end += 1
    else if (isLooseDash(tokens, first, end)) end += 2
    else break
  }
  return end
}

const DASH = '-'.charCodeAt(0)

function isLooseDash(tokens: Tokens, first: number, end: number): boolean {
  if (!isMark(tokens, end, DASH) || tokens.kind[end + 1] !== WORD || !isCode(tokens, end + 1)) return false
  if (end - first === 1) return isMark(tokens, end + 2, SLASH) // `36 - CT/TW`
  return tokens.kind[end - 1] === WORD && isCode(tokens, end - 1)
}

/** `QĐ`, `UBND`, `TTg`: more than one capital. */
function isCode(tokens: Tokens, i: number): boolean {
  return tokens.shape[i]! >= 2
}

function hasLetters(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (tokens.kind[i] === WORD) return tokens.shape[i]! >= 2 && end - first >= 3
  return false
}
