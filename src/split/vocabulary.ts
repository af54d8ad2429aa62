import { KeyTable } from '../text/key-table.ts'
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

/** A line has few words and an article many: the line's go into a table, and the article is walked until all are seen. */
export function vocabularyOf(readings: readonly Reading[], from: number, to: number): Vocabulary {
  let prose: (readonly number[])[] | null = null
  const { functionWords } = lexicons()
  return {
    wordShare({ keys }) {
      prose ??= proseKeys(readings, from, to)
      const sought = new Sought(keys.length)
      for (let i = 0; i < keys.length; i += 1) if (!functionWords.has(keys[i]!)) sought.add(keys[i]!)
      for (const seen of prose) for (let i = 0; i < seen.length && sought.left > 0; i += 1) sought.see(seen[i]!)
      return sought.share()
    },
    pairShare({ keys }) {
      prose ??= proseKeys(readings, from, to)
      const sought = new Sought(keys.length)
      for (let i = 1; i < keys.length; i += 1) sought.add(joinKeys(keys[i - 1]!, keys[i]!))
      for (const seen of prose) {
        for (let i = 1; i < seen.length && sought.left > 0; i += 1) sought.see(joinKeys(seen[i - 1]!, seen[i]!))
      }
      return sought.share()
    },
  }
}

/** Keys that are looked for, each as often as it was added. */
class Sought {
  private readonly times: KeyTable
  private total = 0
  /** How many have not been seen. */
  left = 0

  constructor(room: number) {
    this.times = new KeyTable(room)
  }

  add(key: number): void {
    this.times.set(key, this.times.get(key) + 1)
    this.total += 1
    this.left += 1
  }

  see(key: number): void {
    const times = this.times.get(key)
    if (times <= 0) return
    this.left -= times
    this.times.set(key, -1)
  }

  /** The share of them that have been seen; 0 where none was looked for. */
  share(): number {
    return this.total === 0 ? 0 : (this.total - this.left) / this.total
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
