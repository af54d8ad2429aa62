import { keyOf } from './fold.ts'

/**
 * Small integers by word key, in one open-addressed typed array. The finders look at nearly every word of a page in
 * several of these; a `Map` of numbers takes twice as long.
 */
export class KeyTable {
  /** At `2 * slot` the key, behind it the value; a slot without value is free. */
  private cells: Int32Array
  private mask: number
  private count = 0

  constructor(room = 16) {
    let slots = 16
    while (slots < room * 2) slots *= 2
    this.cells = new Int32Array(slots * 2)
    this.mask = slots - 1
  }

  /** The value of a key; 0 where it has none. */
  get(key: number): number {
    return this.cells[this.cellOf(key) + 1]!
  }

  has(key: number): boolean {
    return this.cells[this.cellOf(key) + 1] !== 0
  }

  /** Gives a key its value, an integer of 32 bits that is not 0. */
  set(key: number, value: number): void {
    if (this.count * 2 > this.mask) this.grow()
    const cell = this.cellOf(key)
    if (this.cells[cell + 1] === 0) this.count += 1
    this.cells[cell] = key
    this.cells[cell + 1] = value
  }

  add(key: number): void {
    this.set(key, 1)
  }

  /** The cell of a key, or the free one where it would be put. */
  private cellOf(key: number): number {
    const { cells, mask } = this
    const wanted = key | 0
    // Keys end in a multiplication, which mixes their upper bits best.
    let slot = (wanted ^ (wanted >>> 15)) & mask
    while (cells[slot * 2 + 1] !== 0 && cells[slot * 2] !== wanted) slot = (slot + 1) & mask
    return slot * 2
  }

  private grow(): void {
    const old = this.cells
    this.cells = new Int32Array(old.length * 2)
    this.mask = old.length - 1
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue
      const cell = this.cellOf(old[at]!)
      this.cells[cell] = old[at]!
      this.cells[cell + 1] = old[at + 1]!
    }
  }
}

/** The keys of single words, for membership tests. */
export function keySet(words: readonly string[]): KeyTable {
  return keyTable(words.map(keyOf))
}

/** Keys as a table, for membership tests. */
export function keyTable(keys: readonly number[]): KeyTable {
  const table = new KeyTable(keys.length)
  for (const key of keys) table.add(key)
  return table
}
