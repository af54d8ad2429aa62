import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Organisation } from '../../src/document.ts'
import { extract } from '../../src/index.ts'
import type { DocumentOutput } from '../../src/output/document-output.ts'
import { tallyOrganisations, tallyPeople, tallyUnits } from '../../src/report/collect.ts'
import { figureNumber, formatNumber } from '../../src/report/numbers.ts'
import { packDocument, unpackDocument } from '../../src/report/packed.ts'
import { report } from '../../src/report/report.ts'
import { shownText } from '../../src/report/table.ts'
import { findTogether } from '../../src/report/together.ts'

const folder = fileURLToPath(new URL('../../seeds/', import.meta.url))
const seeds = readdirSync(folder).map(name =>
  extract(readFileSync(join(folder, name), 'utf8'), { id: name, withText: true, why: true }),
)
const assets = { script: '/* script */', style: '/* style */' }

function withBodies(...names: readonly string[]): DocumentOutput {
  const body = (name: string): Organisation => ({ name, aliases: [], acronym: null, kind: 'state', mentions: [] })
  return { ...seeds[0]!, organisations: names.map(body) }
}

describe('tallies', () => {
  test('one name is one row, whatever its case, and failed documents count for nothing', () => {
    const found = tallyOrganisations([
      withBodies('Sở Y tế', 'UBND'),
      null,
      withBodies('SỞ Y TẾ'),
      withBodies('UBND', 'Bộ'),
    ])
    expect(found.map(({ name, documents }) => [name, ...documents])).toEqual([
      ['Sở Y tế', 0, 2],
      ['UBND', 0, 3],
      ['Bộ', 3],
    ])
  })

  test('people of the seeds have their roles', () => {
    const found = tallyPeople(seeds).find(({ name }) => name === 'Vũ Thanh Lưu')
    expect(found?.detail).toContain('Phó Chủ tịch')
  })

  test('figures by unit: smallest, median, largest and where it stands', () => {
    const money = tallyUnits(seeds).find(({ unit }) => unit === 'VND')!
    const { document, record } = money.at
    expect(seeds[document]!.statistics![record]!.value).toBe(money.largest)
    expect(money.smallest).toBeLessThanOrEqual(money.median)
    expect(money.median).toBeLessThanOrEqual(money.largest)
  })
})

describe('bodies together', () => {
  test('pairs by the number of documents; who occurs together stands together', () => {
    const bodies = tallyOrganisations([
      withBodies('A', 'B'),
      withBodies('A', 'B'),
      withBodies('C', 'D'),
      withBodies('C', 'D'),
      withBodies('A', 'C'),
      withBodies('E'),
    ])
    const { nodes, pairs } = findTogether(bodies)
    const name = (place: number) => bodies[place]!.name
    expect(pairs.map(({ a, b, documents }) => `${name(a)}${name(b)}${documents.length}`)).toEqual(['AB2', 'CD2', 'AC1'])
    expect(nodes.map(name).join('')).toBe('ABCD')
  })

  test('nobody together with anybody', () => {
    expect(findTogether(tallyOrganisations([withBodies('A'), withBodies('B')]))).toEqual({ nodes: [], pairs: [] })
  })
})

test.each([
  [0, '0'],
  [5300, '5\u202f300'],
  [8.2e9, '8\u202f200\u202f000\u202f000'],
  [0.3333, '0.3333'],
  [-12.5, '-12.5'],
])('%d is written as %j', (value, written) => {
  expect(formatNumber(value)).toBe(written)
})

test.each([
  [{ value: 11_000, qualifier: '>' as const }, '> 11\u202f000'],
  [{ min: 20, max: 50 }, '20–50'],
  [{ min: 1000, qualifier: '~' as const }, 'about 1\u202f000'],
  [{ min: 5 }, '≥ 5'],
  [{ max: 5 }, '≤ 5'],
  [{ value: 29.67, of: 30 }, '29.67 of 30'],
])('%j is written as %j', (given, written) => {
  const figure = { value: null, min: null, max: null, of: null, qualifier: null, ...given }
  const rest = { text: '', unit: '', subject: null, period: null, at: { line: 1, block: 0, start: 0, end: 0 } }
  expect(figureNumber({ ...figure, ...rest })).toBe(written)
})

test.each([
  [{ rows: 5, fitting: 5, shown: 5 }, ''],
  [{ rows: 5, fitting: 0, shown: 0 }, '0 of 5'],
  [{ rows: 500, fitting: 12, shown: 12 }, '12 of 500'],
  [{ rows: 5000, fitting: 5000, shown: 500 }, 'the first 500 of 5\u202f000'],
  [{ rows: 5000, fitting: 800, shown: 500 }, 'the first 500 of 800'],
])('%j is told as %j', (counts, told) => {
  expect(shownText(counts)).toBe(told)
})

test('a packed document is the same again, but for the cues of its labels', () => {
  for (const document of seeds) {
    const blocks = document.blocks!.map(({ why: _, ...block }) => block)
    expect(unpackDocument(packDocument(document))).toEqual({ ...document, blocks })
  }
})

describe('the page', () => {
  const failed = {
    id: 'broken',
    path: 'broken.txt',
    failure: { code: 'binary' as const, message: 'no <b>text</b>', hint: null },
  }

  test('is the same each time, for one, for many, for none', () => {
    for (const entries of [[seeds[0]!], seeds, [...seeds, failed], [failed], []]) {
      const page = report(entries, assets, '1.2.3')
      expect(page).toBe(report(entries, assets, '1.2.3'))
      expect(page).toMatch(/^<!doctype html>\n[\s\S]+<\/html>\n$/u)
    }
  })

  test('a document that failed is listed with the reason', () => {
    const page = report([...seeds, failed], assets, '1')
    expect(page).toContain('broken: <em lang="en">no &lt;b&gt;text&lt;/b&gt;</em>')
    expect(page).toContain('1 document could not be read')
  })

  test('loads nothing and has no handlers or styles in its tags', () => {
    for (const page of [report([seeds[4]!], assets, '1'), report(seeds, assets, '1')]) {
      expect(page).not.toMatch(/<(?:link|img|iframe|object|embed)\b/u)
      expect(page).not.toMatch(/<[^>]+\s(?:src|style|on\w+)=/u)
      expect(page).not.toMatch(/<[^>]+\shref="(?!#)/u)
    }
  })

  test('five hundred documents in five seconds', () => {
    const many = Array.from({ length: 100 }, () => seeds).flat()
    const start = performance.now()
    const page = report(many, assets, '1')
    expect(performance.now() - start).toBeLessThan(5000)
    // What opens a document is data; the page itself stays small.
    const shell = page.replace(/<script type="text\/plain"[^<]*<\/script>/gu, '')
    expect(Buffer.byteLength(shell)).toBeLessThan(400_000)
  })
})
