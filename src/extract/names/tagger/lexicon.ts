import { mix } from './hash.ts'
import { type NarrowTable, narrowTable, type WideTable, wideTable } from './key-table.ts'

/** What the model knows of words and phrases. */
export interface Lexicon {
  /** Per word, in small letters and with a capital apart (`typedKey`): a packed `WordTraits`. */
  readonly words: WideTable
  /** Curated word lists, numbered from 1; see `phrase-marks.ts`. */
  readonly lists: NarrowTable
  /** Names met in the raw corpus, by what they mostly are. */
  readonly harvest: NarrowTable
  /** Per word (by `hintSlot`) the hints below: what decides where a closer look is taken. */
  readonly hints: Uint8Array
  /** Pairs of words (`pairKey`): what they do in names. */
  readonly pairs: NarrowTable
}

/** What a lexicon is made from: parallel columns. */
export interface LexiconColumns {
  readonly words: Int32Array
  readonly traits: Int32Array
  readonly listKeys: Int32Array
  readonly listValues: Uint8Array
  readonly harvestKeys: Int32Array
  readonly harvestValues: Uint8Array
  readonly hintKeys: Int32Array
  readonly hintValues: Uint8Array
  readonly pairKeys: Int32Array
  readonly pairValues: Uint8Array
}

/** A common word that in small letters hardly ever stands inside of a name. */
export const OUTER = 1
/** A word that begins no name when it is capitalised at the start of a sentence only. */
export const QUIET = 2
/** As a hint, a word that begins a pair which begins names without capitals (`quận 1`, `tỉnh uỷ`); as a pair, such a pair. */
export const TRIGGER = 4
/** A word that, in small letters right before a capital, belongs to the name; a pair of small words inside of names. */
export const INNER = 8

/** First word of a phrase of the word lists; of a harvested name. */
export const LISTED = 16
export const HARVESTED = 32

const HINT_SLOTS = 1 << 16

export function hintSlot(key: number): number {
  return (key ^ (key >>> 16)) & (HINT_SLOTS - 1)
}

export function makeLexicon(columns: LexiconColumns): Lexicon {
  const hints = new Uint8Array(HINT_SLOTS)
  for (const [i, key] of columns.hintKeys.entries()) hints[hintSlot(key)]! |= columns.hintValues[i]!
  return {
    words: wideTable(columns.words, columns.traits),
    lists: narrowTable(columns.listKeys, columns.listValues),
    harvest: narrowTable(columns.harvestKeys, columns.harvestValues),
    hints,
    pairs: narrowTable(columns.pairKeys, columns.pairValues),
  }
}

/** Word classes from the raw corpus, fine to coarse (from 1), and how the word is written. */
export interface WordTraits {
  /** Below 2,047. */
  readonly fine: number
  /** Below 511. */
  readonly middle: number
  /** Below 127. */
  readonly coarse: number
  /** 0 (hardly ever) to 7 (always): how often it is capitalised. */
  readonly capital: number
  readonly syllable: boolean
}

export function packTraits(traits: WordTraits): number {
  const { fine, middle, coarse, capital, syllable } = traits
  return fine | (middle << 11) | (coarse << 20) | (capital << 27) | (syllable ? 1 << 30 : 0)
}

const CAPITAL_USE = 0x2545f491

/** The key of a word in the word table. */
export function typedKey(key: number, capital: boolean): number {
  return capital ? mix(key, CAPITAL_USE) : key
}
