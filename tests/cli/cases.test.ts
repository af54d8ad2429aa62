import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root, shell } from './program.ts'

// Each folder of tests/cases holds a line of shell (`cmd`), its inputs, and what it must print (`expected`).
const folder = join(root, 'tests', 'cases')

describe('cases', () => {
  test.each(readdirSync(folder).sort())('%s', name => {
    const place = join(folder, name)
    const expected = join(place, 'expected')
    if (!existsSync(expected)) throw new Error(`${expected} is missing: write down what must be printed`)
    const { stdout } = shell(readFileSync(join(place, 'cmd'), 'utf8'), { cwd: place })
    expect(stdout).toBe(readFileSync(expected, 'utf8'))
  })
})
