import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CooptoolError } from '../../../../src/errors.ts'
import { loadNameModel } from '../../../../src/extract/names/tagger/model.ts'

const PATH = 'models/names.bin'
const bytes = new Uint8Array(readFileSync(PATH))

function changed(change: (copy: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice()
  change(copy)
  return copy
}

describe('loadNameModel', () => {
  test('reads the model of the package, which is no larger than 4 MB', () => {
    expect(existsSync(PATH)).toBe(true)
    expect(bytes.length).toBeLessThanOrEqual(4_000_000)
    const model = loadNameModel(bytes)
    expect(model.features.length).toBeGreaterThan(0)
    expect(model.metadata.scores.all).toBeGreaterThan(0.9)
    expect(Object.values(model.metadata.data).every(digest => /^[0-9a-f]{64}$/u.test(digest))).toBe(true)
  })

  test('reads bytes that begin at an odd place', () => {
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    expect(loadNameModel(shifted.subarray(1)).metadata).toEqual(loadNameModel(bytes).metadata)
  })

  test.each([
    ['empty', new Uint8Array(0), 'cut short'],
    ['cut short', bytes.slice(0, bytes.length - 4), 'cut short'],
    ['with bytes too many', new Uint8Array([...bytes.slice(0, 4000)]), 'cut short'],
    ['another kind of file', changed(copy => copy.fill(65, 0, 4)), 'no name model'],
    ['another version', changed(copy => copy.fill(9, 4, 5)), 'version 9'],
    ['for other features', changed(copy => copy.fill(copy[8]! ^ 1, 8, 9)), 'other features'],
    ['one bit turned', changed(copy => copy.fill(copy[100_000]! ^ 4, 100_000, 100_001)), 'damaged'],
  ])('refuses a file that is %s', (_, broken, message) => {
    expect(() => loadNameModel(broken)).toThrow(CooptoolError)
    expect(() => loadNameModel(broken)).toThrow(message)
  })

  test('loads fast', () => {
    const start = performance.now()
    loadNameModel(bytes)
    expect(performance.now() - start).toBeLessThan(100)
  })
})
