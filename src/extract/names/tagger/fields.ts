/**
 * What features are made from: a row of STRIDE small integers per token, in one array. The first and the last PAD
 * rows of a text are empty, so that a neighbour can be read without asking whether it exists: token `i` has row `i + PAD`.
 */
export const PAD = 3
export const STRIDE = 16

export const FIELD = {
  /** Always 0, for templates of fewer atoms. */
  none: 0,
  /** Hash of the token whatever its case; numbers by their form. */
  word: 1,
  shape: 2,
  /** Shape, whether it touches the token before, whether it begins a sentence. */
  look: 3,
  fine: 4,
  middle: 5,
  coarse: 6,
  /** How often the raw corpus capitalises the word, and whether it is a Vietnamese syllable; 0 unknown. */
  usage: 7,
  list: 8,
  harvest: 9,
  /** Ends of a word that is not Vietnamese. */
  prefix: 10,
  suffix: 11,
  /** In a run of capitalised words: place and length; before one: how far away it is. */
  run: 12,
  /** Place in the run alone. */
  place: 13,
  /** What the rest of the document says of the name. */
  document: 14,
  /** `look` with the shapes of both neighbours. */
  around: 15,
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
  /** A word in a line that is all capitals: how it is written says nothing. */
  shouted: 8,
} as const

export function isCapital(shape: number): boolean {
  return (shape >= SHAPE.capitalised && shape <= SHAPE.mixed) || shape === SHAPE.shouted
}
