import { describe, expect, test } from 'vitest'
import { narrowTable, narrowValue, wideTable, wideValue } from '../../../../src/extract/names/tagger/packed-table.ts'
import { randomFrom } from '../../../../tools/train-names/random.ts'

const random = randomFrom(11)
const hash = () => Math.floor(random() * 2 ** 32) | 0
const keys = Array.from({ length: 5000 }, hash)
const strangers = Array.from({ length: 5000 }, hash)

describe.each([
  ['wide', wideTable, wideValue, 65_535],
  ['narrow', narrowTable, narrowValue, 255],
] as const)('a %s table', (_, tableOf, read, most) => {
  const values = keys.map((_, i) => 1 + (i % most))
  const table = tableOf(keys, values)

  test('gives back every value', () => {
    expect(keys.map(key => read(table, key))).toEqual(values)
  })

  test('knows hardly any other key', () => {
    expect(strangers.filter(key => read(table, key) !== 0).length).toBeLessThan(5)
  })

  test('may be empty', () => {
    expect(read(tableOf([], []), 7)).toBe(0)
  })
})
