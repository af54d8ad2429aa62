import { FNV_OFFSET, FNV_PRIME, finishKey } from './fold.ts'
import { COMBINING, DIGIT, LETTER_LOWER, LETTER_UPPER, SPACE, unitTable } from './units.ts'

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
  const length = text.length
  let capacity = (length >> 2) + 8
  let start = new Uint32Array(capacity)
  let end = new Uint32Array(capacity)
  let kind = new Uint8Array(capacity)
  let shape = new Uint8Array(capacity)
  let key = new Int32Array(capacity)
  let count = 0
  let i = 0
  while (i < length) {
    const unit = text.charCodeAt(i)
    let info = unitTable[unit]!
    const unitClass = info >>> 24
    if (unitClass === SPACE) {
      i += 1
      continue
    }
    if (count === capacity) {
      capacity *= 2
      start = grown(start, new Uint32Array(capacity))
      end = grown(end, new Uint32Array(capacity))
      kind = grown(kind, new Uint8Array(capacity))
      shape = grown(shape, new Uint8Array(capacity))
      key = grown(key, new Int32Array(capacity))
    }
    const from = i
    start[count] = from
    i += 1
    if (unitClass >= LETTER_LOWER) {
      let uppers = unitClass === LETTER_UPPER ? 1 : 0
      let letters = 1
      let hash = Math.imul(FNV_OFFSET ^ (info & 0xffff), FNV_PRIME)
      let tones = info
      while (i < length) {
        info = unitTable[text.charCodeAt(i)]!
        const next = info >>> 24
        if (next < LETTER_LOWER) break
        if (next === LETTER_UPPER) uppers += 1
        if (next !== COMBINING) letters += 1
        hash = Math.imul(hash ^ (info & 0xffff), FNV_PRIME)
        tones |= info
        i += 1
      }
      kind[count] = WORD
      if (uppers !== 0) {
        shape[count] = uppers === letters ? UPPER : uppers === 1 && unitClass === LETTER_UPPER ? CAPITALISED : MIXED
      }
      key[count] = finishKey(hash, tones)
    } else if (unitClass === DIGIT) {
      while (i < length) {
        const nextUnit = text.charCodeAt(i)
        if (isDigit(nextUnit)) i += 1
        else if ((nextUnit === 46 || nextUnit === 44) && i + 1 < length && isDigit(text.charCodeAt(i + 1))) i += 2
        else break
      }
      kind[count] = NUMBER
    } else {
      kind[count] = MARK
      key[count] = unit
    }
    end[count] = i
    count += 1
  }
  return { text, count, start, end, kind, shape, key }
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

function grown<T extends Uint32Array | Uint8Array | Int32Array>(from: T, to: T): T {
  to.set(from)
  return to
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
