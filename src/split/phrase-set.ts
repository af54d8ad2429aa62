import { KeyTable } from '../text/key-table.ts'
import { joinKeys, type Line, measureLine } from './line.ts'

/** A lexicon of phrases as integer keys: looked up without making a string. */
export interface PhraseSet {
  /** Whether the whole line, punctuation aside, is one of the phrases. */
  isLine(line: Line): boolean
  /** Number of words of the longest phrase that the line begins with; 0 for none. */
  startOf(line: Line): number
  /** Number of words of the longest phrase at word `from`; 0 for none. */
  at(line: Line, from: number): number
  /** Number of words that the line ends with as one of the phrases; 0 for none. */
  endOf(line: Line): number
  /** Whether one of the phrases stands anywhere in the line. */
  isIn(line: Line): boolean
}

const LONGEST = 8

export function phraseSet(phrases: readonly string[]): PhraseSet {
  const keys = new KeyTable(phrases.length)
  const firsts = new KeyTable(phrases.length)
  for (const phrase of phrases) {
    const line = measureLine(0, phrase, false)
    keys.add(line.key)
    if (line.keys.length > 0) firsts.add(line.keys[0]!)
  }
  const at = (line: Line, from: number): number => {
    if (!firsts.has(line.keys[from]!)) return 0
    const end = Math.min(line.keys.length, from + LONGEST)
    let phrase = 0
    let longest = 0
    for (let i = from; i < end; i += 1) {
      phrase = joinKeys(phrase, line.keys[i]!)
      if (keys.has(phrase)) longest = i + 1 - from
    }
    return longest
  }
  return {
    isLine: line => keys.has(line.key),
    at,
    startOf: line => at(line, 0),
    endOf(line) {
      const count = line.keys.length
      for (let from = Math.max(0, count - LONGEST); from < count; from += 1) {
        if (at(line, from) === count - from) return count - from
      }
      return 0
    },
    isIn(line) {
      for (let from = 0; from < line.keys.length; from += 1) if (at(line, from) > 0) return true
      return false
    },
  }
}
