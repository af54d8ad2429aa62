import { keyAt } from '../text/fold.ts'
import { eachWord } from '../text/words.ts'

/** Numbers of a signature. */
export const SIGNATURE_SIZE = 64

/** Words that overlapping pieces of a text are made of. */
const SHINGLE = 5

/**
 * MinHash (Broder 1997): for each of 64 hash functions the least value over all runs of five words, of which the
 * low 16 bits are kept. The share of equal numbers in two signatures estimates the Jaccard similarity of the two
 * sets of runs, with a standard error of at most 0.0625. Case and the place of tone marks change nothing.
 * Null for a text of fewer than five words.
 */
export function signatureOf(text: string): Uint16Array | null {
  const least = new Uint32Array(SIGNATURE_SIZE).fill(0xffffffff)
  const window = new Int32Array(SHINGLE)
  let words = 0
  eachWord(text, (start, end) => {
    window[words % SHINGLE] = keyAt(text, start, end)
    words += 1
    if (words >= SHINGLE) lower(least, shingleHash(window, words))
    return true
  })
  return words < SHINGLE ? null : Uint16Array.from(least)
}

function shingleHash(window: Int32Array, next: number): number {
  let hash = 0
  for (let i = 0; i < SHINGLE; i += 1) hash = Math.imul(hash, 0x01000193) ^ mixed(window[(next + i) % SHINGLE]!)
  return mixed(hash)
}

function lower(least: Uint32Array, hash: number): void {
  for (let i = 0; i < SIGNATURE_SIZE; i += 1) {
    const value = Math.imul(hash ^ OFFSETS[i]!, FACTORS[i]!)
    const spread = (value ^ (value >>> 15)) >>> 0
    if (spread < least[i]!) least[i] = spread
  }
}

/** The last steps of MurmurHash3: every bit of the input changes half of the output's. */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

const OFFSETS = Int32Array.from({ length: SIGNATURE_SIZE }, (_, i) => mixed(2 * i + 1))
const FACTORS = Int32Array.from({ length: SIGNATURE_SIZE }, (_, i) => mixed(2 * i + 2) | 1)
