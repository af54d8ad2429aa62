import { decodeBytes } from '../../src/text/decode.ts'
import { toLines } from '../../src/text/lines.ts'
import { repairLines } from '../../src/text/repair.ts'
import type { Damage } from './encoders.ts'

/** Characters that came back, of all. */
export interface Count {
  readonly right: number
  readonly all: number
  /** The first words that did not come back, as they are and as they were read. */
  readonly wrong: readonly string[]
}

/** Damages a text, reads it, and compares it with the sound text, both as `split` repairs their lines. */
export function roundTrip(text: string, { sound, damage }: Damage): Count {
  const written = sound(text)
  const damaged = damage(written)
  const read = typeof damaged === 'string' ? damaged : decodeBytes(damaged).text
  return compare(repairLines(toLines(written)).lines, repairLines(toLines(read)).lines)
}

function compare(expected: readonly string[], found: readonly string[]): Count {
  let [right, all] = [0, 0]
  const wrong: string[] = []
  for (const [i, line] of expected.entries()) {
    all += line.length
    const read = found[i] ?? ''
    if (read === line) right += line.length
    else {
      const words = line.split(' ')
      const readWords = read.split(' ')
      if (words.length !== readWords.length) {
        wrong.push(`${line} → ${read}`)
        continue
      }
      right += words.length - 1
      for (const [j, word] of words.entries()) {
        right += sameCharacters(word, readWords[j]!)
        if (word !== readWords[j]) wrong.push(`${word} → ${readWords[j]}`)
      }
    }
  }
  return { right, all, wrong: wrong.slice(0, 8) }
}

/** Characters of `word` that `read` begins and ends with, and where they are of one length, all that are in place. */
function sameCharacters(word: string, read: string): number {
  if (word.length === read.length) return [...word].filter((character, i) => character === [...read][i]).length
  let start = 0
  while (start < word.length && word[start] === read[start]) start += 1
  let end = 0
  while (end < Math.min(word.length, read.length) - start && word.at(-1 - end) === read.at(-1 - end)) end += 1
  return start + end
}
