import { CAPITALISED, LOWER, MARK, NUMBER, type Tokens, WORD } from '../../../text/tokens.ts'
import { mix } from './hash.ts'
import { narrowValue } from './key-table.ts'
import { hintSlot, INNER, type Lexicon, OUTER, QUIET, TRIGGER } from './lexicon.ts'

/**
 * Names stand near capitals. Only the tokens around them are looked at closely: on either side up to the next
 * word that is foreign to names (`công an huyện Củ Chi`, `Sở Nông nghiệp và phát triển nông thôn`).
 */
const FARTHEST = 9
const NEAREST = 2

const ANY_NUMBER = 0x1b873593

/** Key of the pair of word `i` and its neighbour behind it; numbers are all alike. */
export function pairKey(tokens: Tokens, i: number): number {
  if (i < 0 || i + 1 >= tokens.count) return 0
  return mix(tokens.key[i]!, tokens.kind[i + 1] === NUMBER ? ANY_NUMBER : tokens.key[i + 1]!)
}

/** Half-open ranges of token indices, as start, end, start, end …, none touching the next. */
export function findWindows(tokens: Tokens, lexicon: Lexicon): number[] {
  const windows: number[] = []
  const { hints } = lexicon
  const { count, kind, shape, key } = tokens
  let end = -1
  for (let i = 0; i < count; i += 1) {
    if (kind[i] !== WORD) continue
    if (shape[i] === LOWER) {
      if (i < end || (hints[hintSlot(key[i]!)]! & TRIGGER) === 0) continue
      if ((narrowValue(lexicon.pairs, pairKey(tokens, i)) & TRIGGER) === 0) continue
    } else if ((hints[hintSlot(key[i]!)]! & QUIET) !== 0 && opensQuietly(tokens, i)) continue
    let from = i
    const lowest = Math.max(i - FARTHEST, end, 0)
    while (from > lowest && mayBeInside(tokens, from - 1, lexicon)) from -= 1
    let to = i + 1
    const highest = Math.min(count, i + 1 + FARTHEST)
    while (to < highest && mayBeInside(tokens, to, lexicon)) to += 1
    from = Math.max(0, Math.min(from, i - NEAREST))
    to = Math.min(count, Math.max(to, i + 1 + NEAREST))
    if (from <= end) windows[windows.length - 1] = Math.max(end, to)
    else windows.push(from, to)
    end = Math.max(end, to)
  }
  return windows
}

function mayBeInside(tokens: Tokens, i: number, lexicon: Lexicon): boolean {
  if (tokens.kind[i] === NUMBER) return true
  if (tokens.kind[i] === WORD && tokens.shape[i] !== LOWER) return true
  const hint = lexicon.hints[hintSlot(tokens.key[i]!)]!
  if ((hint & OUTER) === 0) return true
  if ((hint & INNER) !== 0 && i + 1 < tokens.count && tokens.shape[i + 1] !== LOWER) return true
  return isInnerPair(tokens, i, lexicon) || isInnerPair(tokens, i - 1, lexicon)
}

function isInnerPair(tokens: Tokens, i: number, lexicon: Lexicon): boolean {
  return (narrowValue(lexicon.pairs, pairKey(tokens, i)) & INNER) !== 0
}

/** At the start of a sentence, before a word in small letters: its capital says nothing. */
export function opensQuietly(tokens: Tokens, i: number): boolean {
  if (tokens.shape[i] !== CAPITALISED) return false
  if (i + 1 < tokens.count && tokens.kind[i + 1] === WORD && tokens.shape[i + 1] !== LOWER) return false
  return isInitial(tokens, i)
}

const OPENERS = new Set(Array.from('“"‘\'«([-–—•*+', mark => mark.charCodeAt(0)))
const STOPS = new Set(Array.from('.!?…:;', mark => mark.charCodeAt(0)))

/** Whether token `i` begins a sentence, opening quotes and dashes passed over. */
export function isInitial(tokens: Tokens, i: number): boolean {
  let before = i - 1
  while (before >= 0 && tokens.kind[before] === MARK && OPENERS.has(tokens.key[before]!)) before -= 1
  if (before < 0) return true
  if (tokens.kind[before] !== MARK || !STOPS.has(tokens.key[before]!)) return false
  if (tokens.key[before] !== 0x2e || tokens.end[before] === tokens.start[before + 1]) return tokens.key[before] !== 0x2e
  // After a short abbreviation the sentence goes on: `TP. Hội An`, `Lê Q. Đạo`.
  const short = before > 0 && tokens.end[before - 1]! - tokens.start[before - 1]! <= 2
  return !(short && tokens.kind[before - 1] === WORD && tokens.shape[before - 1] !== LOWER)
}
