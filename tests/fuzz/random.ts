/** Chance that can be had again: mulberry32, from one number. */
export class Chance {
  #state: number

  constructor(seed: number) {
    // Neighbouring seeds must not begin alike.
    this.#state = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b) >>> 0
  }

  /** 0 to 1. */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let x = this.#state
    x = Math.imul(x ^ (x >>> 15), x | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number below `end`. */
  below(end: number): number {
    return Math.floor(this.share() * end)
  }

  one<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!
  }

  is(probability: number): boolean {
    return this.share() < probability
  }
}
