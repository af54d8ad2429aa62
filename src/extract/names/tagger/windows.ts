import type { NameFind } from '../../../document.ts'
import { CAPITALISED, LOWER, MARK, NUMBER, type Tokens, WORD } from '../../../text/tokens.ts'
import { mix } from './hash.ts'
import { hintSlot, INNER, type Lexicon, OUTER, QUIET } from './lexicon.ts'
import { narrowValue } from './packed-table.ts'

/**
 * Names stand near capitals. Only the tokens around them are looked at closely: on either side up to the next
 * word that is foreign to names (`công an huyện Củ Chi`, `Sở Nông nghiệp và phát triển nông thôn`).
 */
const FARTHEST = 9
const NEAREST = 1
/** Behind every text. */
const NOWHERE = 0x7fffffff

const ANY_NUMBER = 0x1b873593

/** Key of the pair of word `i` and its neighbour behind it; numbers are all alike. */
export function pairKey(tokens: Tokens, i: number): number {
  if (i < 0 || i + 1 >= tokens.count) return 0
  return mix(tokens.key[i]!, tokens.kind[i + 1] === NUMBER ? ANY_NUMBER : tokens.key[i + 1]!)
}

/**
 * Half-open ranges of token indices, as start, end, start, end …, none touching the next. What the rules found, `finds`
 * in order, opens a window, too, whatever it looks like; with `openOnly` a window is opened only by a capital that no
 * rule has explained, and it takes in whole what the rules found beside it.
 */
export function findWindows(tokens: Tokens, finds: readonly NameFind[], lexicon: Lexicon, openOnly: boolean): number[] {
  const windows: number[] = []
  const { hints } = lexicon
  const { count, kind, shape, key, start } = tokens
  let end = -1
  let stop = -1
  let find = 0
  let findStart = finds[0]?.start ?? NOWHERE
  let findEnd = finds[0]?.end ?? NOWHERE
  for (let i = 0; i < count; i += 1) {
    const place = start[i]!
    while (place >= findEnd) {
      find += 1
      findStart = finds[find]?.start ?? NOWHERE
      findEnd = finds[find]?.end ?? NOWHERE
    }
    if (place < findStart) {
      if (shape[i] === LOWER) continue
      if ((hints[hintSlot(key[i]!)]! & QUIET) !== 0 && opensQuietly(tokens, i)) continue
      // `Ông` at the start of a sentence, before a find.
      if (openOnly && findStart === start[i + 1] && isInitial(tokens, i)) continue
    } else if (openOnly || kind[i] !== WORD) continue
    let from = i
    const lowest = Math.max(i - FARTHEST, end, 0)
    while (from > lowest && mayBeInside(tokens, from - 1, lexicon)) from -= 1
    // Up to `stop` the words behind an earlier capital have been looked at.
    let to = Math.max(i + 1, stop)
    const highest = Math.min(count, i + 1 + FARTHEST)
    while (to < highest && mayBeInside(tokens, to, lexicon)) to += 1
    stop = to
    from = Math.max(0, Math.min(from, i - NEAREST))
    to = Math.min(count, Math.max(to, i + 1 + NEAREST))
    if (openOnly) {
      const before = finds[find - 1]
      while (from > 0 && before !== undefined && start[from]! < before.end && start[from]! > before.start) from -= 1
      for (let f = find; f < finds.length && finds[f]!.start < tokens.end[to - 1]!; f += 1) {
        while (to < count && start[to]! < finds[f]!.end) to += 1
      }
    }
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
