import { KeyTable, keyTable } from '../text/key-table.ts'
import { lexicons } from './lexicons.ts'
import { joinKeys, type Line } from './line.ts'
import type { Reading } from './reading.ts'

/** The words, and pairs of neighbouring words, of the article's prose. */
export interface Vocabulary {
  /** Share of the line's telling words (no function words) that the prose has. */
  wordShare(line: Line): number
  /** Share of the line's word pairs that the prose has. */
  pairShare(line: Line): number
}

/** Enough to know an article by; bounds the cost of long ones. */
const LIMIT = 1000

export function vocabularyOf(readings: readonly Reading[], from: number, to: number): Vocabulary {
  let words: KeyTable | null = null
  let pairs: KeyTable | null = null
  const { functionWords } = lexicons()
  return {
    wordShare(line) {
      words ??= keyTable(proseKeys(readings, from, to).flat())
      let [telling, known] = [0, 0]
      for (const key of line.keys) {
        if (functionWords.has(key)) continue
        telling += 1
        if (words.has(key)) known += 1
      }
      return telling === 0 ? 0 : known / telling
    },
    pairShare({ keys }) {
      pairs ??= pairsOf(proseKeys(readings, from, to))
      let known = 0
      for (let i = 1; i < keys.length; i += 1) if (pairs.has(joinKeys(keys[i - 1]!, keys[i]!))) known += 1
      return keys.length < 2 ? 0 : known / (keys.length - 1)
    },
  }
}

function proseKeys(readings: readonly Reading[], from: number, to: number): (readonly number[])[] {
  const found: (readonly number[])[] = []
  let count = 0
  for (let i = from; i < to && count < LIMIT; i += 1) {
    const { look, line } = readings[i]!
    if (look !== 'prose') continue
    found.push(line.keys)
    count += line.keys.length
  }
  return found
}

function pairsOf(lines: readonly (readonly number[])[]): KeyTable {
  const pairs = new KeyTable(LIMIT)
  for (const keys of lines) for (let i = 1; i < keys.length; i += 1) pairs.add(joinKeys(keys[i - 1]!, keys[i]!))
  return pairs
}
