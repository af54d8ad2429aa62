import { FIRST_WORD } from '../../src/extract/names/tagger/fields.ts'
import { OFFSETS } from '../../src/extract/names/tagger/word-scores.ts'
import type { WordColumns } from './resources.ts'

/**
 * What is known of single words, as numbers from 0 on: the word, the word as it is written, its classes, its use of
 * capitals. Together with an offset each is a feature, numbered `property × OFFSETS.length + offset`.
 */
export interface WordProperties {
  readonly count: number
  /** Per row of the tables of words. */
  readonly rows: readonly Int32Array[]
}

export function wordProperties({ words, keys, traits }: WordColumns): WordProperties {
  const numbers = new Map<string, number>()
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  }
  const rows: Int32Array[] = []
  for (let row = 0; row < FIRST_WORD; row += 1) rows.push(Int32Array.of(numberOf(`unknown ${row}`)))
  for (const [i, word] of words.entries()) {
    const packed = traits[i]!
    const names = [`word ${keys[i]}`, `written ${word}`]
    if ((packed & 2047) !== 0) {
      names.push(`fine ${packed & 2047}`, `middle ${(packed >> 11) & 511}`, `coarse ${(packed >> 20) & 127}`)
    }
    rows.push(Int32Array.from([...names, `use ${(packed >> 27) & 15}`], numberOf))
  }
  return { count: numbers.size, rows }
}

/** Number of features that properties make. */
export function propertyFeatures(properties: WordProperties): number {
  return properties.count * OFFSETS.length
}
