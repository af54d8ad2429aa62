import type { NameFind } from '../../../document.ts'
import { CAPITALISED, LOWER, MARK, MIXED, NUMBER, type Tokens, UPPER, WORD } from '../../../text/tokens.ts'
import { FIELD, isCapital, SHAPE, STRIDE } from './fields.ts'
import { KINDS } from './labels.ts'
import { type Lexicon, typedKey } from './lexicon.ts'
import { wideValue } from './packed-table.ts'
import { markPhrases } from './phrase-marks.ts'
import { isInitial } from './windows.ts'

const NUMBER_KEY = 0x1b873593
/** The class of numbers. */
const NUMBER_CLASS = 511

/**
 * Reads the atoms of the tokens from index `first` to `last`; token `first` has row `row`. `atoms` is zero where
 * nothing was written. Where case is `silent`, small letters and capitals throughout are alike.
 */
export function readAtoms(
  tokens: Tokens,
  first: number,
  last: number,
  silent: boolean,
  lexicon: Lexicon,
  atoms: Int32Array,
  row: number,
): void {
  let at = row * STRIDE
  for (let i = first; i < last; i += 1) {
    const shape = shapeOf(tokens, i, silent)
    const glued = i > 0 && tokens.start[i] === tokens.end[i - 1] ? 16 : 0
    const initial = isCapital(shape) && isInitial(tokens, i) ? 32 : 0
    atoms[at + FIELD.shape] = shape
    atoms[at + FIELD.look] = shape | glued | initial
    if (shape === SHAPE.number) {
      atoms[at + FIELD.word] = numberKey(tokens, i)
      atoms[at + FIELD.row] = shape
      atoms[at + FIELD.middle] = NUMBER_CLASS
    } else {
      const key = tokens.key[i]!
      const word = wordRow(key, shape, initial !== 0, lexicon)
      const traits = lexicon.traits[word]!
      atoms[at + FIELD.word] = key
      atoms[at + FIELD.row] = word === 0 ? shape : word
      atoms[at + FIELD.middle] = (traits >> 11) & 511
    }
    at += STRIDE
  }
  readNeighbours(atoms, row * STRIDE, at)
  markPhrases(lexicon.harvest, lexicon.hints, atoms, row, row + last - first)
}

/** Words further from the next capital do not know of it. */
const FAR = 6

function readNeighbours(atoms: Int32Array, first: number, last: number): void {
  let behind = 0
  let distance = 0
  for (let at = last - STRIDE; at >= first; at -= STRIDE) {
    const before = atoms[at - STRIDE + FIELD.shape]!
    atoms[at + FIELD.around] = before | (atoms[at + FIELD.look]! << 4) | (behind << 10)
    behind = atoms[at + FIELD.shape]!
    if (isCapital(behind)) distance = 1
    else if (distance !== 0) {
      atoms[at + FIELD.next] = distance
      distance = distance === FAR ? 0 : distance + 1
    }
  }
}

/**
 * Writes the rules' verdict on the tokens from index `first` to `last`. `finds` are those of the text, in order, from
 * `at` on; returns the first that may go on behind `last`.
 */
export function readVerdicts(
  tokens: Tokens,
  first: number,
  last: number,
  finds: readonly NameFind[],
  at: number,
  atoms: Int32Array,
  row: number,
): number {
  const { start, end } = tokens
  let next = at
  while (next < finds.length && finds[next]!.end <= start[first]!) next += 1
  for (let i = first; next < finds.length; next += 1) {
    const find = finds[next]!
    const rule = ruleKey(find.rule) * 4
    const verdict = 1 + KINDS.indexOf(find.kind) * 4
    while (i < last && start[i]! < find.start) i += 1
    for (; i < last && start[i]! < find.end; i += 1) {
      const begins = start[i] === find.start
      const ends = end[i] === find.end
      const place = begins ? (ends ? 0 : 1) : ends ? 3 : 2
      const here = (row + i - first) * STRIDE
      atoms[here + FIELD.rule] = rule + place
      atoms[here + FIELD.verdict] = verdict + place
    }
    if (i === last) break
  }
  return next
}

function ruleKey(rule: string): number {
  let key = rule.length
  for (let i = 0; i < rule.length; i += 1) key = Math.imul(key ^ rule.charCodeAt(i), 0x01000193)
  return key >>> 4
}

/** A document that has more capitals than these among so many words is written with capitals. */
const MOST_CAPITALS = 4
const SAMPLE = 400
const FEWEST = 8

/** Documents without capitals: hardly one in a hundred words. */
export function isCaseless(blocks: readonly { readonly tokens: Tokens }[]): boolean {
  let words = 0
  let capitals = 0
  for (const { tokens } of blocks) {
    for (let i = 0; i < tokens.count; i += 1) {
      if (tokens.kind[i] !== WORD) continue
      words += 1
      if (tokens.shape[i] !== LOWER) capitals += 1
      if (capitals > MOST_CAPITALS) return false
      if (words === SAMPLE) return true
    }
  }
  return words >= FEWEST && capitals * 100 <= words
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

/** The row of the word as it is mostly written, where its capital says nothing; 0 for an unknown word. */
function wordRow(key: number, shape: number, initial: boolean, lexicon: Lexicon): number {
  if (!isCapital(shape)) return wideValue(lexicon.words, key)
  const capital = wideValue(lexicon.words, typedKey(key, true))
  if (capital !== 0 && !initial && shape !== SHAPE.silent) return capital
  const small = wideValue(lexicon.words, key)
  return small !== 0 && (capital === 0 || ((lexicon.traits[small]! >> 27) & 7) < 4) ? small : capital
}

function shapeOf(tokens: Tokens, i: number, silent: boolean): number {
  const kind = tokens.kind[i]
  if (kind === MARK) return SHAPE.mark
  if (kind === NUMBER) return SHAPE.number
  switch (tokens.shape[i]) {
    case LOWER:
      return silent ? SHAPE.silent : SHAPE.lower
    case CAPITALISED:
      return SHAPE.capitalised
    case UPPER:
      if (silent) return SHAPE.silent
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
