import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import { beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { allPatterns, oneOf, pattern, WORD_CHARACTERS, words } from '../../src/text/pattern.ts'

const source = fileURLToPath(new URL('../../src/', import.meta.url))
const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url))

beforeAll(() => {
  // Patterns are made where they are first needed: reading the seeds needs them.
  for (const name of readdirSync(seeds)) extract(readFileSync(join(seeds, name), 'utf8'))
})

describe('edges of words', () => {
  test.each<[string, string, boolean]>([
    ['năm', 'năm 2020', true],
    ['năm', 'hằng năm.', true],
    ['n', 'năm', false],
    ['m', 'năm', false],
    ['năm', 'nămm', false],
    ['năm', 'năm2', false],
  ])('%s in %s: %s', (word, text, expected) => {
    expect(words(word).test(text)).toBe(expected)
  })

  test('the edges know every letter, mark and digit of our scripts', () => {
    const ours = pattern(`^[${WORD_CHARACTERS}]$`)
    const properties = /^[\p{L}\p{M}\p{N}]$/u
    const wrong = [...Array(0x530).keys(), ...Array.from({ length: 0xe00 }, (_, i) => 0x1e00 + i)]
      .map(code => String.fromCodePoint(code))
      .filter(character => character.codePointAt(0)! < 0x1f00 || character.codePointAt(0)! > 0x1fff)
      .filter(character => character !== '\u0387' && ours.test(character) !== properties.test(character))
    expect(wrong).toEqual([])
  })

  test('literal alternatives are escaped, the longest first', () => {
    expect('a.b (c)'.replace(pattern(oneOf(['a', 'a.b', '(c)']), 'g'), '_')).toBe('_ _')
  })
})

test('no module makes a RegExp of its own from parts', () => {
  const offenders = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && name !== join('text', 'pattern.ts'))
    .filter(name => readFileSync(join(source, name), 'utf8').includes('new RegExp('))
  expect(offenders).toEqual([])
})

test('no pattern and no literal can blow up', { timeout: 300_000 }, () => {
  const literals = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .flatMap(name => [
      ...readFileSync(join(source, name), 'utf8').matchAll(
        /(?<=[=(,:!&|?\s])\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuy]*u[dgimsuy]*)/gu,
      ),
    ])
    .map(([, body, flags]) => ({ source: body!, flags: flags! }))
  const all = new Map(
    [...allPatterns(), ...literals].map(({ source, flags }) => [`/${source}/${flags}`, { source, flags }]),
  )
  expect(all.size).toBeGreaterThan(5)
  const vulnerable = [...all].filter(([, { source, flags }]) => {
    const verdict = checkSync(source, flags.replace(/[dy]/gu, ''), { timeout: 20_000 })
    return verdict.status === 'vulnerable'
  })
  expect(vulnerable.map(([shown]) => shown)).toEqual([])
})
