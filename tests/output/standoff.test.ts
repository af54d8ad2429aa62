import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { BRAT_CONFIGURATION, bratOf } from '../../src/output/brat.ts'
import { conll } from '../../src/output/conll.ts'
import type { DocumentOutput } from '../../src/output/document-output.ts'
import type { Layout } from '../../src/output/form.ts'
import { annotationsOf, codePoints } from '../../src/output/jsonld.ts'
import { standoffOf } from '../../src/output/standoff.ts'

const layout: Layout = {
  form: 'conll',
  view: 'all',
  width: 80,
  color: 0,
  terminal: false,
  csvSafe: false,
  bom: false,
  why: false,
}
const folder = fileURLToPath(new URL('../../seeds/', import.meta.url))
const seeds = readdirSync(folder).map(name => {
  const source = { path: `seeds/${name}`, format: 'text', encoding: 'utf-8', encodingConfidence: 1 }
  return read(readFileSync(join(folder, name), 'utf8'), { id: name.replace('.txt', ''), source })
})
const ARTICLE = `Trao quà 😀 cho hộ nghèo huyện Cao Lộc

Ngày 5/3/2024, ông Trần Văn Nam, Chủ tịch Hội Chữ thập đỏ Việt Nam, trao 20 suất quà cho các hộ nghèo. Mỗi suất trị giá 500.000 đồng. Ông Nam cảm ơn theo Chỉ thị 18/CT-TTg ngày 9/7/2018.

Tin liên quan
Ngày 1/1/2020, ông Lê Văn Tám thăm Hà Nội`
const article = read(ARTICLE, { id: 'article' })

function read(text: string, options: Parameters<typeof extract>[1]): DocumentOutput {
  return extract(text, { ...options, withText: true })
}

describe('standoff', () => {
  test('mentions are where they are said to be, in order', () => {
    for (const document of [...seeds, article]) {
      const { text, mentions } = standoffOf(document)
      expect(mentions.length).toBeGreaterThan(0)
      for (const [i, mention] of mentions.entries()) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text)
        expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1]?.start ?? 0)
      }
    }
  })

  test('what was split off is not part of the text', () => {
    expect(standoffOf(article).text).not.toContain('Lê Văn Tám')
  })

  test.each(['\t', '\n', '\v', '\f', '\r', '\u001c', '\u0085', '\u2028', '\u2029'])('%j is a space', character => {
    const block = { ...article.blocks![0]!, text: `một${character}hai` }
    const mention = { text: block.text, at: { line: 1, block: 0, start: 0, end: block.text.length } }
    const people = [{ name: block.text, aliases: [], honorifics: [], roles: [], mentions: [mention] }]
    const { text, mentions } = standoffOf({ ...EMPTY, blocks: [block], people })
    expect(text).toBe('một hai\n')
    expect(mentions[0]!.text).toBe('một hai')
  })
})

const EMPTY: DocumentOutput = {
  schema: 'cooptool/1',
  id: 'empty',
  source: null,
  language: { code: 'und', confidence: 0 },
  title: null,
  published: null,
  authors: [],
  publisher: null,
}

describe('CoNLL', () => {
  const print = (document: DocumentOutput) => conll.document(document, layout, true)

  test('tokens with tags, sentences apart, nothing inside another', () => {
    const lines = print(article).split('\n')
    expect(lines.slice(0, 3)).toEqual(['-DOCSTART-\tO', '', 'Trao\tO'])
    const tagged = lines.filter(line => line !== '' && !line.endsWith('\tO')).map(line => line.replace('\t', ' '))
    expect(tagged).toEqual([
      ...['huyện B-LOC', 'Cao I-LOC', 'Lộc I-LOC'],
      ...['Ngày B-DATE', '5/3/2024 I-DATE'].flatMap(split),
      ...['Trần B-PER', 'Văn I-PER', 'Nam I-PER'],
      ...['Hội B-ORG', 'Chữ I-ORG', 'thập I-ORG', 'đỏ I-ORG', 'Việt I-ORG', 'Nam I-ORG'],
      ...['20 B-QUANTITY', 'suất I-QUANTITY', 'quà I-QUANTITY'],
      ...['500.000 B-QUANTITY', 'đồng I-QUANTITY'],
      'Nam B-PER',
      ...['Chỉ B-LAW', 'thị I-LAW', '18/CT-TTg I-LAW', 'ngày I-LAW', '9/7/2018 I-LAW'].flatMap(split),
    ])
  })

  test('every line is empty or has two columns, I- never follows O or another kind', () => {
    for (const document of seeds) {
      let before = 'O'
      for (const line of print(document).trimEnd().split('\n')) {
        const cells = line.split('\t')
        expect(line === '' || cells.length === 2).toBe(true)
        const tag = line === '' ? 'O' : cells[1]!
        if (tag.startsWith('I-')) expect(before.slice(2)).toBe(tag.slice(2))
        before = tag
      }
    }
  })

  test('a document without text is its start alone', () => {
    expect(print(EMPTY)).toBe('-DOCSTART-\tO\n\n')
  })
})

/** `5/3/2024 I-DATE` → its five tokens, each with the tag. */
function split(token: string): string[] {
  const [text, tag] = token.split(' ') as [string, string]
  return text.split(/([/-])/u).map((piece, i) => `${piece} ${i === 0 ? tag : tag.replace('B-', 'I-')}`)
}

describe('brat', () => {
  test('offsets are code points of the text, which has no tab', () => {
    for (const document of [...seeds, article]) {
      const { text, annotations } = bratOf(document)
      const points = [...text]
      const bound = annotations.split('\n').filter(line => line.startsWith('T'))
      expect(bound.length).toBeGreaterThan(0)
      for (const line of bound) {
        const [, type, start, end, quoted] = /^T\d+\t(\w+) (\d+) (\d+)\t([^\t]+)$/u.exec(line)!
        expect(points.slice(Number(start), Number(end)).join('')).toBe(quoted)
        expect(BRAT_CONFIGURATION.split('\n')).toContain(type)
      }
      expect(text).not.toContain('\t')
    }
  })

  test('values are notes, mentions of one record are equivalent', () => {
    const lines = bratOf(article).annotations.trimEnd().split('\n')
    const mark = lines.find(line => line.endsWith('\tNgày 5/3/2024'))!.split('\t')[0]!
    expect(lines).toContain(`#${mark.slice(1)}\tAnnotatorNotes ${mark}\t2024-03-05`)
    const people = lines.filter(line => line.includes('\tPerson ')).map(line => line.split('\t')[0])
    expect(people).toHaveLength(2)
    expect(lines.at(-1)).toBe(`*\tEquiv ${people.join(' ')}`)
  })

  test('ids are never used twice', () => {
    for (const document of seeds) {
      const ids = bratOf(document)
        .annotations.split('\n')
        .map(line => line.split('\t')[0])
        .filter(id => id !== '*' && id !== '')
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

describe('Web Annotation', () => {
  interface Selector {
    readonly exact: string
    readonly prefix: string
    readonly suffix: string
    readonly start: number
    readonly end: number
  }
  interface Collection {
    readonly about: { readonly id: string; readonly value: string }
    readonly total: number
    readonly first: {
      readonly items: readonly {
        readonly id: string
        readonly target: { readonly source: string; readonly selector: [Selector, Selector] }
      }[]
    }
  }

  test('quotations and positions are those of the text', () => {
    for (const document of [...seeds, article]) {
      const { about, total, first } = annotationsOf(document) as Collection
      const points = [...about.value]
      expect(first.items).toHaveLength(total)
      expect(new Set(first.items.map(item => item.id)).size).toBe(total)
      for (const { target } of first.items) {
        const [quote, position] = target.selector
        expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
        expect(about.value).toContain(quote.prefix + quote.exact + quote.suffix)
        expect(target.source).toBe(about.id)
      }
    }
  })

  test.each([
    ['seeds/000.txt', '000', 'seeds/000.txt'],
    ['crawl/a b?#.txt', 'a b?#', 'crawl/a%20b%3F%23.txt'],
    ['news.jsonl.gz', 'val/1', 'news.jsonl.gz?id=val%2F1'],
    [null, null, 'stdin'],
  ])('the page %s, document %s, is %s', (path, id, expected) => {
    const source = path === null ? null : { ...seeds[0]!.source!, path }
    const { about } = annotationsOf({ ...article, id, source }) as Collection
    expect(about.id).toBe(expected)
  })
})

test('code units to code points', () => {
  const points = codePoints('a😀b😀')
  expect([0, 1, 3, 4, 6].map(points)).toEqual([0, 1, 2, 3, 4])
  expect([0, 3].map(codePoints('abc'))).toEqual([0, 3])
})
