/**
 * What features are made from: a row of STRIDE small integers per token, in one array. The first and the last PAD
 * rows of a text are empty, so that a neighbour can be read without asking whether it exists: token `i` has row `i + PAD`.
 */
export const PAD = 2
export const STRIDE = 16

export const FIELD = {
  /** Hash of the token whatever its case; numbers by their form. */
  word: 0,
  shape: 1,
  /** Shape, whether it touches the token before, whether it begins a sentence. */
  look: 2,
  /** `look` with the shapes of both neighbours. */
  around: 3,
  /** The word's row in the tables of words: its shape where it is unknown. */
  row: 4,
  /** Word class. */
  middle: 5,
  /** Harvested name, and the place in it. */
  harvest: 6,
  /** How many tokens on the next capital is, of a token without one. */
  next: 7,
  /** The rules' verdict: which rule, and the place in what it found. */
  rule: 8,
  /** The rules' verdict: which kind, and the place. */
  verdict: 9,
} as const

/** How a token looks; 0 is outside the text. */
export const SHAPE = {
  lower: 1,
  capitalised: 2,
  /** Two capitals or more. */
  upper: 3,
  /** One capital letter alone: an initial, or a grade. */
  single: 4,
  mixed: 5,
  number: 6,
  mark: 7,
  /** A word in a line of capitals, or in a document without them: how it is written says nothing. */
  silent: 8,
} as const

/** Rows of the tables of words below this one are for words that are not in them, by shape. */
export const FIRST_WORD = 16

export function isCapital(shape: number): boolean {
  return (shape >= SHAPE.capitalised && shape <= SHAPE.mixed) || shape === SHAPE.silent
}
