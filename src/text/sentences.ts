import { keyTable } from './key-table.ts'
import { LOWER, MARK, type Tokens, UPPER, WORD } from './tokens.ts'

const STOPS = keyTable(['.', '!', '?', '…', ';'].map(mark => mark.charCodeAt(0)))
const CLOSERS = keyTable(['"', '”', '’', "'", ')', ']', '»'].map(mark => mark.charCodeAt(0)))
const STOP = '.'.charCodeAt(0)

/**
 * Token indices at which sentences begin; the first is 0. A full stop ends a sentence only before white space
 * and something that can begin one, and not after an initial (`Lê Quý D. nói` goes on) or a short
 * abbreviation (`TP. Hội An`, `TS. Phạm Trí Thành`). A semicolon ends one, too: lists of clauses are read apart.
 */
export function sentenceStarts(tokens: Tokens): Uint32Array {
  const starts: number[] = tokens.count > 0 ? [0] : []
  for (let i = 0; i < tokens.count - 1; i += 1) {
    if (tokens.kind[i] !== MARK || !STOPS.has(tokens.key[i]!)) continue
    let next = i + 1
    while (
      next < tokens.count &&
      tokens.kind[next] === MARK &&
      (STOPS.has(tokens.key[next]!) || CLOSERS.has(tokens.key[next]!))
    ) {
      next += 1
    }
    if (next >= tokens.count || tokens.start[next] === tokens.end[next - 1]) continue
    if (tokens.key[i] === STOP && (isAbbreviation(tokens, i) || startsLower(tokens, next))) continue
    starts.push(next)
    i = next - 1
  }
  return new Uint32Array(starts)
}

function isAbbreviation(tokens: Tokens, stop: number): boolean {
  if (stop === 0 || tokens.start[stop] !== tokens.end[stop - 1] || tokens.kind[stop - 1] !== WORD) return false
  const length = tokens.end[stop - 1]! - tokens.start[stop - 1]!
  if (tokens.shape[stop - 1] === UPPER) return length <= 2
  return length <= 2 && tokens.shape[stop - 1] !== LOWER
}

function startsLower(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === WORD && tokens.shape[i] === LOWER
}
