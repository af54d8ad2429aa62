/**
 * An immutable map from 32-bit keys to 32-bit values by open addressing, keys and values side by side: one
 * probe as a rule, nothing allocated. Key 0 stands for an empty slot; keys are hashes, so that nothing is lost by it.
 */
export interface KeyTable {
  readonly mask: number
  /** key, value, key, value … */
  readonly slots: Int32Array
}

export function keyTable(keys: ArrayLike<number>, values: ArrayLike<number>): KeyTable {
  let size = 16
  while (size < keys.length * 2) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size * 2)
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i]!
    if (key === 0) continue
    let slot = spread(key) & mask
    while (slots[slot * 2] !== 0) slot = (slot + 1) & mask
    slots[slot * 2] = key
    slots[slot * 2 + 1] = values[i]!
  }
  return { mask, slots }
}

/** The value of `key`, or 0. */
export function lookUp(table: KeyTable, key: number): number {
  const { mask, slots } = table
  let slot = spread(key) & mask
  let held = slots[slot * 2]
  while (held !== 0) {
    if (held === key) return slots[slot * 2 + 1]!
    slot = (slot + 1) & mask
    held = slots[slot * 2]
  }
  return 0
}

function spread(key: number): number {
  return key ^ (key >>> 15)
}
