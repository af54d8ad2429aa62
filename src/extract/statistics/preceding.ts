import { FREEING, NUMBERED, OFTEN_NUMBERED } from '../../lexicon/statistic-stops.ts'
import { type KeyTable, keySet } from '../../text/key-table.ts'
import { compilePhrases, type Phrases } from '../../text/phrases.ts'
import type { Tokens } from '../../text/tokens.ts'
import { hasKey } from './token-tests.ts'

/** How firmly the word before a number makes a name of the number: `Điều 8` always, `tầng 3` often. */
export type Naming = 'always' | 'often'

interface Words {
  readonly phrases: Phrases<Naming>
  readonly lastWords: KeyTable
  readonly freeing: KeyTable
}

const LONGEST = 3

let compiled: Words | null = null

function vocabulary(): Words {
  if (compiled === null) {
    const entries = [
      ...OFTEN_NUMBERED.map(word => [word, 'often'] as const),
      ...NUMBERED.map(word => [word, 'always'] as const),
    ]
    compiled = {
      phrases: compilePhrases<Naming>(entries),
      lastWords: keySet(entries.map(([phrase]) => phrase.split(' ').at(-1)!)),
      freeing: keySet(FREEING),
    }
  }
  return compiled
}

/** The naming word that ends before token `i`, or null: `khoản` before 1, none in `tổng số 200 người`. */
export function namingBefore(tokens: Tokens, i: number): Naming | null {
  const words = vocabulary()
  if (!hasKey(tokens, i - 1, words.lastWords)) return null
  for (let length = Math.min(LONGEST, i); length > 0; length -= 1) {
    const start = i - length
    const naming = words.phrases.match(tokens, start)
    if (naming === undefined || words.phrases.phraseEnd() !== i) continue
    return hasKey(tokens, start - 1, words.freeing) ? null : naming
  }
  return null
}
