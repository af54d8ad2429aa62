/**
 * One non-blank line, measured once: everything that the cues ask is counted in a single walk over its letters.
 */
import { FNV_OFFSET, FNV_PRIME, finishKey } from '../text/fold.ts'
import { keyTable } from '../text/key-table.ts'
import { DIGIT, LETTER_LOWER, LETTER_UPPER, unitInfo } from '../text/units.ts'

/** How a line ends, closing quotation marks and brackets aside. */
export type Ending = 'word' | 'stop' | 'question' | 'ellipsis' | 'colon' | 'comma' | 'mark'
/** What a line begins with, opening quotation marks and brackets aside. */
export type Beginning = 'upper' | 'lower' | 'digit' | 'mark'

export interface Line {
  /** 1-based line of the input. */
  readonly number: number
  /** The repaired text. */
  readonly text: string
  /** Whether a blank line (or the beginning of the page) stands before it. */
  readonly afterBlank: boolean
  readonly words: number
  /** Words that begin with a capital. */
  readonly capitalised: number
  /** Words of two letters or more in capitals alone. */
  readonly shouted: number
  /** Words with a letter outside ASCII. */
  readonly marked: number
  /** Runs of digits. */
  readonly numbers: number
  /** Sentence ends inside the line. */
  readonly stops: number
  /** Lines of signs: `|`, `/`, `•`, `›`, `»`, `#`. */
  readonly bars: number
  /** Places where a capital follows two small letters without a space: `… vụ ánMưa lớn …`. */
  readonly joints: number
  /** Tabs of the line as it stood in the input: a row of a table has some. */
  readonly tabs: number
  readonly begins: Beginning
  readonly ends: Ending
  /** A bit for each sign of the line; see `mayHave`. */
  readonly signs: number
  /** Whether the line ends in a closing quotation mark or bracket. */
  readonly closed: boolean
  /** Key of the whole line: words and numbers, whatever the case, tone place and punctuation. */
  readonly key: number
  /** Folded keys of its words and numbers, at most WORD_LIMIT of them. */
  readonly keys: readonly number[]
}

/** Longer lines are prose in any case: what follows is not measured, so that a line of 50 MB costs no more. */
const UNIT_LIMIT = 4000
const WORD_LIMIT = 600

const scratch = new Int32Array(WORD_LIMIT)

const CLOSERS = keyTable('"\'”’»)]}'.split('').map(mark => mark.charCodeAt(0)))
const OPENERS = keyTable('"\'“‘«([{'.split('').map(mark => mark.charCodeAt(0)))
const BULLETS = keyTable('-–—•*+»>►▶·'.split('').map(mark => mark.charCodeAt(0)))
const BARS = keyTable('|/•›»>#►▶❯·'.split('').map(mark => mark.charCodeAt(0)))
const [STOP, QUESTION, EXCLAMATION, ELLIPSIS] = ['.', '?', '!', '…'].map(mark => mark.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
]
const SPACE_UNIT = 32
/** As a signed number: an unsigned one would make floating-point work of the hash. */
const HASH_START = FNV_OFFSET | 0
const SLASH = '/'.charCodeAt(0)

/** Adds a word's key to the key of a phrase. */
export function joinKeys(phrase: number, word: number): number {
  return Math.imul(phrase ^ word, FNV_PRIME) + 1
}

/** Parts of a unit's info: its class above bit 24, its letter below bit 16; bits that no plain ASCII letter has. */
const CLASS = 24
const BASE = 0xffff
const MARKED = 0x7ff80

function isLower(text: string, at: number): boolean {
  return unitInfo(text.charCodeAt(at)) >> CLASS === LETTER_LOWER
}

/** Measures a repaired line that is not blank. */
export function measureLine(number: number, text: string, afterBlank: boolean, tabs = 0): Line {
  const length = Math.min(text.length, UNIT_LIMIT)
  let words = 0
  let capitalised = 0
  let shouted = 0
  let marked = 0
  let numbers = 0
  let stops = 0
  let bars = 0
  let joints = 0
  // What is not walked may hold any.
  let signs = text.length > length ? -1 : 0
  let phrase = 0
  let kept = 0
  let begins: Beginning | null = null
  let i = 0
  while (i < length) {
    const unit = text.charCodeAt(i)
    const kind = unitInfo(unit) >> CLASS
    if (kind < DIGIT) {
      if (unit !== SPACE_UNIT) {
        signs |= 1 << (unit & 31)
        if (isStop(unit)) stops += endsSentence(text, i) ? 1 : 0
        else if (BARS.has(unit) && (unit !== SLASH || isLoose(text, i))) bars += 1
        if (begins === null && !mayOpen(text, i)) begins = 'mark'
      }
      i += 1
      continue
    }
    const start = i
    let hash = HASH_START
    let all = 0
    let uppers = 0
    let digits = 0
    let lastUpper = i
    do {
      const inner = text.charCodeAt(i)
      const info = unitInfo(inner)
      const innerKind = info >> CLASS
      if (innerKind < DIGIT) break
      hash = Math.imul(hash ^ (info & BASE), FNV_PRIME)
      all |= info
      if (innerKind === LETTER_UPPER) {
        uppers += 1
        if (i - lastUpper > 1 && isLower(text, i + 1) && isLower(text, i - 1)) joints += 1
        lastUpper = i
      } else if (innerKind === DIGIT) digits += 1
      i += 1
    } while (i < length)
    const letters = i - start - digits
    // `iPhone`, and titles with a picture's `icon` glued to them, do not go on with the line before
    begins ??= kind === DIGIT ? 'digit' : uppers > 0 ? 'upper' : 'lower'
    const key = finishKey(hash, all)
    phrase = joinKeys(phrase, key)
    if (kept < WORD_LIMIT) {
      scratch[kept] = key
      kept += 1
    }
    if (kind === DIGIT) numbers += 1
    if (letters > 0) {
      words += 1
      if (kind === LETTER_UPPER) capitalised += 1
      if (uppers === letters && letters > 1) shouted += 1
      if ((all & MARKED) !== 0) marked += 1
    }
  }
  const [ends, closed] = endingOf(text)
  return {
    number,
    text,
    afterBlank,
    words,
    capitalised,
    shouted,
    marked,
    numbers,
    stops,
    bars,
    joints,
    tabs,
    begins: begins ?? 'mark',
    ends,
    signs,
    closed,
    key: phrase,
    keys: keptKeys(kept),
  }
}

/** Whether a sign may stand in the line: several share a bit, so the text has the last word. */
export function mayHave(line: Line, sign: string): boolean {
  return ((line.signs >>> (sign.charCodeAt(0) & 31)) & 1) !== 0
}

function isStop(unit: number): boolean {
  return unit === STOP || unit === QUESTION || unit === EXCLAMATION || unit === ELLIPSIS
}

/** Quotation marks, brackets and bullets stand before what a line begins with. */
function mayOpen(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return OPENERS.has(unit) || (BULLETS.has(unit) && text.charCodeAt(at + 1) === SPACE_UNIT)
}

/** A plain array: to make a typed one for each line costs more than to measure it. */
function keptKeys(count: number): number[] {
  const keys = new Array<number>(count)
  for (let i = 0; i < count; i += 1) keys[i] = scratch[i]!
  return keys
}

/** A slash between words (`Tin tức / Thời sự`), not in a date or a number of a document. */
function isLoose(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === SPACE_UNIT || text.charCodeAt(at + 1) === SPACE_UNIT
}

/** A stop inside a line ends a sentence where white space and a capital, a digit or an opening quote follow. */
function endsSentence(text: string, at: number): boolean {
  let next = at + 1
  while (CLOSERS.has(text.charCodeAt(next))) next += 1
  if (text.charCodeAt(next) !== SPACE_UNIT) return false
  const unit = text.charCodeAt(next + 1)
  if (unitInfo(unit) >>> 24 !== LETTER_UPPER && !OPENERS.has(unit)) return false
  // An initial or a short abbreviation: `TP. Hội An`, `Lê Quý D.`
  return at >= 3 && unitInfo(text.charCodeAt(at - 1)) >>> 24 !== LETTER_UPPER
}

function endingOf(text: string): [Ending, boolean] {
  let last = text.length - 1
  while (last > 0 && (CLOSERS.has(text.charCodeAt(last)) || text.charCodeAt(last) === SPACE_UNIT)) last -= 1
  const closed = last < text.length - 1
  const unit = text.charCodeAt(last)
  if (unitInfo(unit) >>> 24 >= DIGIT) return ['word', closed]
  switch (text[last]) {
    case '.':
      return [text.charCodeAt(last - 1) === STOP ? 'ellipsis' : 'stop', closed]
    case '…':
      return ['ellipsis', closed]
    case '?':
    case '!':
      return ['question', closed]
    case ':':
      return ['colon', closed]
    case ',':
    case ';':
      return ['comma', closed]
    default:
      return [closed && last === 0 ? 'word' : 'mark', closed]
  }
}
