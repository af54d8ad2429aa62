/**
 * Immutable maps from 32-bit hashes to small numbers from 1 on, by open addressing in one typed array: one probe as a rule,
 * nothing allocated, and a file can hold them as they are. An entry is the upper bits of a key (its lower bits say where
 * the entry stands) and a value; 0 is an empty slot. A key that is not there is taken for another one in 65,536 times
 * at most.
 */

/** Values of 16 bits. */
export type WideTable = Int32Array

/** Values of 8 bits. */
export type NarrowTable = Int32Array

const WIDE = 0xffff
const NARROW = 0xff

export function wideTable(keys: ArrayLike<number>, values: ArrayLike<number>): WideTable {
  return tableOf(keys, values, WIDE)
}

/** The value of `key`, or 0. */
export function wideValue(table: WideTable, key: number): number {
  const mask = table.length - 1
  let slot = key & mask
  let held = table[slot]!
  while (held !== 0) {
    if (((held ^ key) & ~WIDE) === 0) return held & WIDE
    slot = (slot + 1) & mask
    held = table[slot]!
  }
  return 0
}

export function narrowTable(keys: ArrayLike<number>, values: ArrayLike<number>): NarrowTable {
  return tableOf(keys, values, NARROW)
}

/** The value of `key`, or 0. */
export function narrowValue(table: NarrowTable, key: number): number {
  const mask = table.length - 1
  let slot = key & mask
  let held = table[slot]!
  while (held !== 0) {
    if (((held ^ key) & ~NARROW) === 0) return held & NARROW
    slot = (slot + 1) & mask
    held = table[slot]!
  }
  return 0
}

/** Half of the slots stay empty. Keys that end up alike are one entry, of the value that comes last. */
function tableOf(keys: ArrayLike<number>, values: ArrayLike<number>, most: number): Int32Array {
  let size = 16
  while (size < keys.length * 2) size *= 2
  const table = new Int32Array(size)
  const mask = size - 1
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i]!
    let slot = key & mask
    while (table[slot] !== 0 && ((table[slot]! ^ key) & ~most) !== 0) slot = (slot + 1) & mask
    table[slot] = (key & ~most) | values[i]!
  }
  return table
}
