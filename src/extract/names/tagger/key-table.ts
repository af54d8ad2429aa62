/**
 * Immutable maps from 32-bit hashes, by open addressing in one typed array: one probe as a rule, nothing allocated, and
 * a file can hold them as they are. An entry of 0 is an empty slot.
 */

/** Keys and 32-bit values side by side: key, value, key, value … */
export type WideTable = Int32Array

/** The upper 24 bits of a key and a value of 8 bits in one entry; the key's lower bits say where it stands. */
export type NarrowTable = Int32Array

const VALUE = 0xff

export function wideTable(keys: ArrayLike<number>, values: ArrayLike<number>): WideTable {
  const size = slotsFor(keys.length)
  const mask = size - 1
  const table = new Int32Array(size * 2)
  for (let i = 0; i < keys.length; i += 1) {
    let slot = keys[i]! & mask
    while (table[slot * 2] !== 0) slot = (slot + 1) & mask
    table[slot * 2] = keys[i]!
    table[slot * 2 + 1] = values[i]!
  }
  return table
}

/** The value of `key`, or 0. */
export function wideValue(table: WideTable, key: number): number {
  const mask = (table.length >> 1) - 1
  let slot = key & mask
  let held = table[slot * 2]
  while (held !== 0) {
    if (held === key) return table[slot * 2 + 1]!
    slot = (slot + 1) & mask
    held = table[slot * 2]
  }
  return 0
}

/** Values are 1 to 255; keys that end up alike are one entry, of the value that comes last. */
export function narrowTable(keys: ArrayLike<number>, values: ArrayLike<number>): NarrowTable {
  const table = new Int32Array(slotsFor(keys.length))
  const mask = table.length - 1
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i]!
    let slot = key & mask
    while (table[slot] !== 0 && ((table[slot]! ^ key) & ~VALUE) !== 0) slot = (slot + 1) & mask
    table[slot] = (key & ~VALUE) | values[i]!
  }
  return table
}

/** The value of `key`, or 0. */
export function narrowValue(table: NarrowTable, key: number): number {
  const mask = table.length - 1
  let slot = key & mask
  let held = table[slot]!
  while (held !== 0) {
    if (((held ^ key) & ~VALUE) === 0) return held & VALUE
    slot = (slot + 1) & mask
    held = table[slot]!
  }
  return 0
}

/** A power of two that leaves half of the slots empty. */
function slotsFor(entries: number): number {
  let size = 16
  while (size < entries * 2) size *= 2
  return size
}
