import { FNV_OFFSET, FNV_PRIME, finishKey } from './fold.ts'
import { COMBINING, DIGIT, LETTER_LOWER, LETTER_UPPER, SPACE, unitInfo } from './units.ts'

/** What a token is made of. */
export const WORD = 1
export const NUMBER = 2
export const MARK = 3

/** How a word is written. */
export const LOWER = 0 // hội
export const CAPITALISED = 1 // Hội
export const UPPER = 2 // HỘI, UBND; a single capital letter counts as UPPER
export const MIXED = 3 // iPhone, VnExpress

/**
 * The tokens of one text in typed arrays, made once and read by every finder. A token is a run of letters and
 * marks, a number (digits with inner `.` or `,`), or one other character that is not white space.
 */
export interface Tokens {
  readonly text: string
  readonly count: number
  /** Offset of the first code unit. */
  readonly start: Uint32Array
  /** Offset behind the last code unit. */
  readonly end: Uint32Array
  /** WORD, NUMBER or MARK. */
  readonly kind: Uint8Array
  /** LOWER, CAPITALISED, UPPER or MIXED; LOWER for what is no word. */
  readonly shape: Uint8Array
  /** `keyAt` of a word, the code unit of a mark, 0 for a number. */
  readonly key: Int32Array
}

/** Cuts a text into tokens. Works in one pass; offsets are UTF-16 code units. */
export function tokenise(text: string): Tokens {
  return tokeniser((text.length >> 2) + 8)(text)
}

/** The typed arrays that the tokens of several texts are written to, one behind the other. */
interface Arena {
  readonly capacity: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly kind: Uint8Array
  readonly shape: Uint8Array
  readonly key: Int32Array
}

/**
 * A tokeniser for the texts of one document. Its tokens share a few large arrays: to allocate five small ones for
 * each paragraph would cost more than the cutting. `room` is the number of tokens to make room for at first.
 */
export function tokeniser(room: number): (text: string) => Tokens {
  let arena = newArena(room)
  let used = 0
  return text => {
    let from = used
    let { capacity, start, end, kind, shape, key } = arena
    const length = text.length
    let i = 0
    while (i < length) {
      let info = unitInfo(text.charCodeAt(i))
      const unitClass = info >>> 24
      if (unitClass === SPACE) {
        i += 1
        continue
      }
      if (used === capacity) {
        arena = moved(arena, from, used)
        ;({ capacity, start, end, kind, shape, key } = arena)
        used -= from
        from = 0
      }
      start[used] = i
      if (unitClass >= LETTER_LOWER) {
        let uppers = unitClass === LETTER_UPPER ? 1 : 0
        let letters = 1
        let hash = Math.imul(FNV_OFFSET ^ (info & 0xffff), FNV_PRIME)
        let tones = info
        i += 1
        while (i < length) {
          info = unitInfo(text.charCodeAt(i))
          const next = info >>> 24
          if (next < LETTER_LOWER) break
          if (next === LETTER_UPPER) uppers += 1
          if (next !== COMBINING) letters += 1
          hash = Math.imul(hash ^ (info & 0xffff), FNV_PRIME)
          tones |= info
          i += 1
        }
        kind[used] = WORD
        if (uppers !== 0) shape[used] = shapeOf(uppers, letters, unitClass === LETTER_UPPER)
        key[used] = finishKey(hash, tones)
      } else if (unitClass === DIGIT) {
        i = numberEnd(text, i)
        kind[used] = NUMBER
      } else {
        kind[used] = MARK
        key[used] = text.charCodeAt(i)
        i += 1
      }
      end[used] = i
      used += 1
    }
    return {
      text,
      count: used - from,
      start: start.subarray(from, used),
      end: end.subarray(from, used),
      kind: kind.subarray(from, used),
      shape: shape.subarray(from, used),
      key: key.subarray(from, used),
    }
  }
}

function newArena(capacity: number): Arena {
  return {
    capacity,
    start: new Uint32Array(capacity),
    end: new Uint32Array(capacity),
    kind: new Uint8Array(capacity),
    shape: new Uint8Array(capacity),
    key: new Int32Array(capacity),
  }
}

/** A new arena, larger than what it takes over: the tokens of the text that is being cut. */
function moved(arena: Arena, from: number, to: number): Arena {
  const larger = newArena(Math.max(arena.capacity, (to - from) * 2, 64))
  larger.start.set(arena.start.subarray(from, to))
  larger.end.set(arena.end.subarray(from, to))
  larger.kind.set(arena.kind.subarray(from, to))
  larger.shape.set(arena.shape.subarray(from, to))
  larger.key.set(arena.key.subarray(from, to))
  return larger
}

function shapeOf(uppers: number, letters: number, firstIsUpper: boolean): number {
  if (uppers === letters) return UPPER
  return uppers === 1 && firstIsUpper ? CAPITALISED : MIXED
}

/** Offset behind a number that starts at `i`: digits, with single inner `.` and `,`. */
function numberEnd(text: string, i: number): number {
  let end = i + 1
  while (end < text.length) {
    const unit = text.charCodeAt(end)
    if (isDigit(unit)) end += 1
    else if ((unit === 46 || unit === 44) && isDigit(text.charCodeAt(end + 1))) end += 2
    else break
  }
  return end
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** The text of token `i`. */
export function tokenText(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i])
}

/** Whether token `i` touches the one before it, with no white space between. */
export function touchesPrevious(tokens: Tokens, i: number): boolean {
  return i > 0 && i < tokens.count && tokens.start[i] === tokens.end[i - 1]
}

/** Index of the first token that ends behind `offset` (the token at it, or the next one); `count` where none does. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.end[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}
