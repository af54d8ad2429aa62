import { SIGNATURE_SIZE } from './minhash.ts'

/** Equal numbers from which two signatures are of the same text: an estimated similarity of 0.8. */
const LEAST_EQUAL = 52

/** Numbers of a band: texts that agree in all numbers of any band are compared. */
const ROWS = 4
const BANDS = SIGNATURE_SIZE / ROWS

/** Articles that are remembered at most: some 80 MB. */
export const REMEMBERED = 2 ** 18

/**
 * The articles of a run by their signatures, to tell those that are nearly one that came before. Memory is
 * bounded: the last 262,144 articles that were not like another are remembered, older ones forgotten. Two texts
 * of similarity 0.8 and more are compared with a probability above 0.999.
 */
export class NearDuplicates {
  readonly #capacity: number
  readonly #signatures: Uint16Array
  /** For each band, by its hash, the number of the last article that had it, counted from 1. */
  readonly #last: Uint32Array
  readonly #slots: number
  readonly #ids: (string | null)[] = []
  #count = 0

  /** `capacity`: a power of two. */
  constructor(capacity: number = REMEMBERED) {
    this.#capacity = capacity
    this.#signatures = new Uint16Array(capacity * SIGNATURE_SIZE)
    this.#slots = 2 * capacity
    this.#last = new Uint32Array(BANDS * this.#slots)
  }

  /** The id of the first article that this one is nearly; null where there is none, and it is remembered itself. */
  firstLike(signature: Uint16Array, id: string | null): string | null {
    let first = 0
    for (let band = 0; band < BANDS; band += 1) {
      const candidate = this.#last[this.#place(signature, band)]!
      if (candidate === 0 || candidate === first || this.#count - candidate >= this.#capacity) continue
      if ((first === 0 || candidate < first) && this.#isLike(candidate, signature)) first = candidate
    }
    if (first > 0) return this.#ids[(first - 1) % this.#capacity] ?? null
    this.#remember(signature, id)
    return null
  }

  #remember(signature: Uint16Array, id: string | null): void {
    const at = this.#count % this.#capacity
    this.#count += 1
    this.#signatures.set(signature, at * SIGNATURE_SIZE)
    this.#ids[at] = id
    for (let band = 0; band < BANDS; band += 1) this.#last[this.#place(signature, band)] = this.#count
  }

  #isLike(candidate: number, signature: Uint16Array): boolean {
    const from = ((candidate - 1) % this.#capacity) * SIGNATURE_SIZE
    let equal = 0
    for (let i = 0; i < SIGNATURE_SIZE; i += 1) if (this.#signatures[from + i] === signature[i]) equal += 1
    return equal >= LEAST_EQUAL
  }

  #place(signature: Uint16Array, band: number): number {
    let hash = 0x811c9dc5
    for (let i = band * ROWS; i < (band + 1) * ROWS; i += 1) hash = Math.imul(hash ^ signature[i]!, 0x01000193)
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
    return band * this.#slots + (((hash ^ (hash >>> 13)) >>> 0) % this.#slots)
  }
}
