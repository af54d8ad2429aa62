import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SIGNATURE_SIZE, signatureOf } from '../../src/corpus/minhash.ts'
import { NearDuplicates } from '../../src/corpus/near-duplicates.ts'
import { cleanText } from '../../src/split/clean.ts'
import { splitText } from '../../src/split/split.ts'

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url))
const articles = readdirSync(seeds).map(name => cleanText(splitText(readFileSync(join(seeds, name), 'utf8'))))
const words = articles.join(' ').split(/\s+/u)

function likeness(a: string, b: string): number {
  const [x, y] = [signatureOf(a)!, signatureOf(b)!]
  return x.filter((value, i) => value === y[i]).length / SIGNATURE_SIZE
}

/** The text with so many of its words, evenly spread, changed. */
function edited(text: string, share: number): string {
  const list = text.split(' ')
  const every = Math.round(1 / share)
  return list.map((word, i) => (i % every === every - 1 ? `${word}x` : word)).join(' ')
}

describe('signatures', () => {
  test.each([
    ['Một hai ba bốn', null],
    ['', null],
    ['… – … – …', null],
  ])('%j is too short', (text, expected) => expect(signatureOf(text)).toBe(expected))

  test('case, marks between words and the place of tone marks change nothing', () => {
    expect(signatureOf('Một HAI, ba – hòa năm sáu')).toEqual(signatureOf('một hai ba hoà (năm) sáu'))
    expect(signatureOf('một hai ba hòa năm sáu')).not.toEqual(signatureOf('một hai ba hóa năm sáu'))
  })

  test('they estimate the share of common runs of words', () => {
    const runs = (list: readonly string[]) => new Set(list.map((_, i) => list.slice(i, i + 5).join(' ')).slice(0, -4))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 200, max: 600 }), (skip, length) => {
        const a = Array.from({ length: 600 }, (_, i) => `t${i}`)
        const b = Array.from({ length }, (_, i) => `t${i + skip}`)
        const [x, y] = [runs(a), runs(b)]
        const common = [...x].filter(run => y.has(run)).length
        const similarity = common / (x.size + y.size - common)
        expect(Math.abs(likeness(a.join(' '), b.join(' ')) - similarity)).toBeLessThan(0.26)
      }),
      { seed: 7, numRuns: 60 },
    )
  })
})

describe('articles of a run', () => {
  const firsts = (texts: readonly string[], capacity?: number) => {
    const known = new NearDuplicates(capacity)
    return texts.map((text, i) => known.firstLike(signatureOf(text)!, `d${i}`))
  }

  test('the same, and those that were edited a little, are told', () => {
    const [a, b] = articles as [string, string]
    const texts = [a, b, a, edited(b, 0.01), `${a}\n(Theo TTXVN)`, a.toUpperCase()]
    expect(firsts(texts)).toEqual([null, null, 'd0', 'd1', 'd0', 'd0'])
  })

  test('others are not', () => {
    const halves = articles.map(text => text.slice(0, text.length / 2))
    expect(firsts([...articles, ...halves, edited(articles[0]!, 0.2)])).toEqual(Array(11).fill(null))
  })

  test('what is like a duplicate is compared with the first', () => {
    const a = articles[0]!
    // Each step is a small one, but the last is far from the first.
    const steps = [a, ...[0.02, 0.05, 0.2].map(share => edited(a, share))]
    expect(firsts(steps)).toEqual([null, 'd0', null, null])
  })

  test('memory is bounded: what is too long ago is forgotten', () => {
    const others = Array.from({ length: 40 }, (_, i) => words.slice(i * 20, i * 20 + 20).join(' '))
    const found = firsts([articles[0]!, ...others, articles[0]!, articles[0]!], 32)
    expect(found.at(-2)).toBe(null)
    expect(found.at(-1)).toBe('d41')
  })

  test('none is missed among thousands', () => {
    const text = (i: number) =>
      Array.from({ length: 60 }, (_, k) => words[(i * 7919 + k * (i + 1)) % words.length]).join(' ')
    const list = Array.from({ length: 4000 }, (_, i) => `bài ${i} ${text(i)} số ${i}`)
    const found = firsts([...list, ...list], 8192)
    expect(found.slice(0, 4000).filter(id => id !== null).length).toBeLessThan(40)
    expect(found.slice(4000).filter(id => id === null)).toEqual([])
  })
})
