import { typedKey } from '../../src/extract/names/tagger/lexicon.ts'
import { ANY_NUMBER, LINE_END, type Stream } from './corpus.ts'

/** The frequent words of a corpus, lower-case and capitalised use apart. */
export interface Vocabulary {
  /** Row keys (`typedKey`), most frequent first; row 0 stands for line ends, row 1 for numbers. */
  readonly keys: Int32Array
  /** Keys whatever the case. */
  readonly bareKeys: Int32Array
  readonly spellings: string[]
  readonly counts: Int32Array
  /** 0 (never) to 7 (always): how often the word is capitalised where that says something. */
  readonly capital: Uint8Array
  /** 1 a Vietnamese syllable, 2 another word. */
  readonly syllable: Uint8Array
  /** The corpus as rows; −1 for rare words. */
  readonly rows: Int32Array
}

const INITIALS = 'ngh|ng|nh|gh|gi|qu|kh|ch|th|tr|ph|[bcdđghklmnrstvx]'
const SYLLABLE = new RegExp(`^(?:${INITIALS})?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?$`, 'u')

export function isSyllable(spelling: string): boolean {
  const bare = spelling
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC')
  return SYLLABLE.test(bare)
}

export function makeVocabulary(stream: Stream, size: number): Vocabulary {
  const many = stream.keys.length
  const lower = new Int32Array(many)
  const upper = new Int32Array(many)
  const unclear = new Int32Array(many)
  for (const token of stream.tokens) {
    const number = token >> 2
    if ((token & 2) !== 0) unclear[number]! += 1
    else if ((token & 1) !== 0) upper[number]! += 1
    else lower[number]! += 1
  }
  // A word at the start of a sentence counts for its more usual spelling.
  const asUpper = (number: number) => upper[number]! > lower[number]!
  const typeCounts = new Int32Array(many * 2)
  for (let number = 0; number < many; number += 1) {
    typeCounts[number * 2] = lower[number]! + (asUpper(number) ? 0 : unclear[number]!)
    typeCounts[number * 2 + 1] = upper[number]! + (asUpper(number) ? unclear[number]! : 0)
  }
  const fixed = new Set([LINE_END * 2, ANY_NUMBER * 2])
  const types = Array.from(typeCounts.keys())
    .filter(type => typeCounts[type]! >= 3 && !fixed.has(type))
    .sort((a, b) => typeCounts[b]! - typeCounts[a]! || a - b)
    .slice(0, size - 2)
  types.unshift(LINE_END * 2, ANY_NUMBER * 2)
  const rowOfType = new Int32Array(many * 2).fill(-1)
  for (const [row, type] of types.entries()) rowOfType[type] = row
  const rows = new Int32Array(stream.tokens.length)
  for (let i = 0; i < rows.length; i += 1) {
    const token = stream.tokens[i]!
    const number = token >> 2
    const capital = (token & 2) !== 0 ? asUpper(number) : (token & 1) !== 0
    rows[i] = rowOfType[number * 2 + (capital ? 1 : 0)]!
  }
  const capital = (number: number) => {
    const seen = lower[number]! + upper[number]!
    return seen === 0 ? 4 : Math.floor((upper[number]! / seen) * 7.999)
  }
  return {
    keys: Int32Array.from(types, type => typedKey(stream.keys[type >> 1]!, (type & 1) === 1)),
    bareKeys: Int32Array.from(types, type => stream.keys[type >> 1]!),
    spellings: types.map(type => {
      const spelling = stream.spellings[type >> 1]!
      return (type & 1) === 1 ? spelling.charAt(0).toUpperCase() + spelling.slice(1) : spelling
    }),
    counts: Int32Array.from(types, type => typeCounts[type]!),
    capital: Uint8Array.from(types, type => capital(type >> 1)),
    syllable: Uint8Array.from(types, type => (isSyllable(stream.spellings[type >> 1]!) ? 1 : 2)),
    rows,
  }
}
