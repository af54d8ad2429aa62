import { baseUnit } from '../../../text/fold.ts'
import { CAPITALISED, LOWER, MARK, MIXED, NUMBER, type Tokens, UPPER, WORD } from '../../../text/tokens.ts'
import { FIELD, isCapital, SHAPE, STRIDE } from './fields.ts'
import { wideValue } from './key-table.ts'
import { HARVESTED, type Lexicon, LISTED, typedKey } from './lexicon.ts'
import { markPhrases } from './phrase-marks.ts'
import { isInitial } from './windows.ts'

const NUMBER_KEY = 0x1b873593
/** Classes that numbers and unknown words have; those of the word table follow. */
const NUMBER_CLASS = 2047

/**
 * Reads the atoms of the tokens from index `first` to `last`; token `first` has row `row`. `atoms` is zero where
 * nothing was written.
 */
export function readAtoms(
  tokens: Tokens,
  first: number,
  last: number,
  shouted: boolean,
  lexicon: Lexicon,
  atoms: Int32Array,
  row: number,
): void {
  let at = row * STRIDE
  for (let i = first; i < last; i += 1) {
    const shape = shapeOf(tokens, i, shouted)
    const glued = i > 0 && tokens.start[i] === tokens.end[i - 1] ? 16 : 0
    const initial = isCapital(shape) && isInitial(tokens, i) ? 32 : 0
    atoms[at + FIELD.shape] = shape
    atoms[at + FIELD.look] = shape | glued | initial
    if (shape === SHAPE.number) {
      atoms[at + FIELD.word] = numberKey(tokens, i)
      atoms[at + FIELD.fine] = NUMBER_CLASS
      atoms[at + FIELD.middle] = NUMBER_CLASS
      atoms[at + FIELD.coarse] = NUMBER_CLASS
    } else {
      const key = tokens.key[i]!
      atoms[at + FIELD.word] = key
      const traits = traitsOf(key, shape, initial !== 0, lexicon)
      atoms[at + FIELD.fine] = traits & 2047
      atoms[at + FIELD.middle] = (traits >> 11) & 511
      atoms[at + FIELD.coarse] = (traits >> 20) & 127
      atoms[at + FIELD.usage] = traits === 0 ? 0 : (traits >>> 27) + 1
      if (isCapital(shape) && (traits & (1 << 30)) === 0) readEnds(tokens, i, at, atoms)
    }
    at += STRIDE
  }
  for (let here = row * STRIDE; here < at; here += STRIDE) {
    const before = atoms[here - STRIDE + FIELD.shape]!
    atoms[here + FIELD.around] = before | (atoms[here + FIELD.look]! << 4) | (atoms[here + STRIDE + FIELD.shape]! << 10)
  }
  const end = row + last - first
  markPhrases(lexicon.lists, lexicon.hints, LISTED, false, atoms, row, end, FIELD.list)
  markPhrases(lexicon.harvest, lexicon.hints, HARVESTED, true, atoms, row, end, FIELD.harvest)
}

/** Lines of capitals only: four words or more, and hardly one with a small letter. */
export function isShouted(tokens: Tokens): boolean {
  let words = 0
  let upper = 0
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.kind[i] !== WORD) continue
    words += 1
    if (tokens.shape[i] === UPPER) upper += 1
    else if (words - upper > 3 && upper < words - upper) return false
  }
  return words >= 4 && upper >= words * 0.8
}

/** The word as it is mostly written where its capital says nothing. */
function traitsOf(key: number, shape: number, initial: boolean, lexicon: Lexicon): number {
  if (!isCapital(shape)) return wideValue(lexicon.words, key)
  const capital = wideValue(lexicon.words, typedKey(key, true))
  if (capital !== 0 && !initial && shape !== SHAPE.shouted) return capital
  const small = wideValue(lexicon.words, key)
  return small !== 0 && (capital === 0 || ((small >> 27) & 7) < 4) ? small : capital
}

function shapeOf(tokens: Tokens, i: number, shouted: boolean): number {
  const kind = tokens.kind[i]
  if (kind === MARK) return SHAPE.mark
  if (kind === NUMBER) return SHAPE.number
  switch (tokens.shape[i]) {
    case LOWER:
      return SHAPE.lower
    case CAPITALISED:
      return SHAPE.capitalised
    case UPPER:
      if (shouted) return SHAPE.shouted
      return tokens.end[i]! - tokens.start[i]! === 1 ? SHAPE.single : SHAPE.upper
    case MIXED:
      return SHAPE.mixed
    default:
      return SHAPE.lower
  }
}

/** Small numbers by themselves (`quận 1`, `quốc lộ 5`), larger ones by their length. */
function numberKey(tokens: Tokens, i: number): number {
  const start = tokens.start[i]!
  const length = tokens.end[i]! - start
  if (length > 2) return NUMBER_KEY + (length > 6 ? 7 : length)
  return NUMBER_KEY ^ Math.imul(length * 256 + tokens.text.charCodeAt(start), 0x9e3779b1)
}

function readEnds(tokens: Tokens, i: number, at: number, atoms: Int32Array): void {
  const start = tokens.start[i]!
  const end = tokens.end[i]!
  const length = Math.min(3, end - start)
  let prefix = 0
  let suffix = 0
  for (let k = 0; k < length; k += 1) {
    prefix = prefix * 257 + baseUnit(tokens.text.charCodeAt(start + k))
    suffix = suffix * 257 + baseUnit(tokens.text.charCodeAt(end - 1 - k))
  }
  atoms[at + FIELD.prefix] = prefix
  atoms[at + FIELD.suffix] = suffix
}
