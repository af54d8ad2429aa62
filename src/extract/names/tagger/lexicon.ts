import { FIRST_WORD } from './fields.ts'
import { mix } from './hash.ts'
import { type NarrowTable, narrowTable, type WideTable, wideTable } from './packed-table.ts'

/** What the model knows of words and phrases. */
export interface Lexicon {
  /** Per word, in small letters and with a capital apart (`typedKey`): its row, from FIRST_WORD on. */
  readonly words: WideTable
  /** Per row a packed `WordTraits`. */
  readonly traits: Int32Array
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
/** A word that, in small letters right before a capital, belongs to the name; a pair of small words inside of names. */
export const INNER = 4

/** First word of a harvested name. */
export const HARVESTED = 8

const HINT_SLOTS = 1 << 16

export function hintSlot(key: number): number {
  return (key ^ (key >>> 16)) & (HINT_SLOTS - 1)
}

export function makeLexicon(columns: LexiconColumns): Lexicon {
  const hints = new Uint8Array(HINT_SLOTS)
  for (const [i, key] of columns.hintKeys.entries()) hints[hintSlot(key)]! |= columns.hintValues[i]!
  const traits = new Int32Array(FIRST_WORD + columns.traits.length)
  traits.set(columns.traits, FIRST_WORD)
  return {
    words: wideTable(
      columns.words,
      columns.words.map((_, i) => FIRST_WORD + i),
    ),
    traits,
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
