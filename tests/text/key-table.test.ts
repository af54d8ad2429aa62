import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf } from '../../src/text/fold.ts'
import { KeyTable, keySet, keyTable } from '../../src/text/key-table.ts'

describe('KeyTable', () => {
  it('answers like a map, however many keys there are', () => {
    const entries = fc.array(fc.tuple(fc.integer(), fc.integer({ min: 1, max: 1000 })), { maxLength: 400 })
    fc.assert(
      fc.property(entries, fc.array(fc.integer()), (pairs, others) => {
        const table = new KeyTable()
        const map = new Map(pairs)
        for (const [key, value] of pairs) table.set(key, value)
        for (const key of [...map.keys(), ...others]) {
          expect(table.get(key)).toBe(map.get(key) ?? 0)
          expect(table.has(key)).toBe(map.has(key))
        }
      }),
    )
  })

  it('takes a key above 2³¹ for the one of the same 32 bits', () => {
    const table = keyTable([0x811c9dc5])
    expect(table.has(0x811c9dc5)).toBe(true)
    expect(table.has(0x811c9dc5 | 0)).toBe(true)
    expect(table.has(0x811c9dc6)).toBe(false)
  })

  it('holds words whatever their case and tone place', () => {
    const words = keySet(['hoà', 'Đức'])
    expect(['hòa', 'HOÀ', 'đức'].every(word => words.has(keyOf(word)))).toBe(true)
    expect(['hoa', 'đực'].some(word => words.has(keyOf(word)))).toBe(false)
  })
})
