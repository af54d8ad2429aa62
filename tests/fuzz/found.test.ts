import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check, inputOf } from './case.ts'
import { breaches, type Checked } from './contracts.ts'
import { loadMaterial } from './material.ts'

const folder = new URL('./found/', import.meta.url)
const LONG = 20_000

describe('what once broke a contract', () => {
  test.each(readdirSync(folder))('%s', name => {
    expect(breaches(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Checked)).toEqual([])
  })
})

test('inputs of the fuzzer', async () => {
  const material = await loadMaterial()
  for (let number = 0; number < 400; number += 1) {
    expect({ number, breaches: check(inputOf(number, material), number, LONG) }).toEqual({ number, breaches: [] })
  }
}, 60_000)
