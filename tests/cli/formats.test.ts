import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, test } from 'vitest'
import { broken, cut, noise, zstdFrame } from '../corpus/archives.ts'
import { record, response, zipped } from '../corpus/warc.ts'
import { cooptool, records, scratch } from './program.ts'

const folder = scratch()
const page = '<!DOCTYPE html><html><p>Sáng 5/3/2024, hội nghị khai mạc.</p></html>'
const text = 'Sáng 5/3/2024, hội nghị khai mạc.'
const parquet = new Uint8Array(
  parquetWriteBuffer({
    columnData: [
      { name: 'id', data: ['p', 'q'], type: 'STRING' },
      { name: 'text', data: [text, text], type: 'STRING' },
    ],
  }),
)

/** Every form of input: its bytes, the ids that come out of it, and what the output calls it. */
const FORMS: readonly (readonly [name: string, bytes: Uint8Array, ids: readonly (string | null)[], format: string])[] =
  [
    ['text.txt', Buffer.from(text), ['text'], 'text'],
    ['page.html', Buffer.from(page), ['page'], 'html'],
    ['page.xhtml', Buffer.from(`<?xml version="1.0"?>\n<!-- x -->\n${page}`), ['page'], 'html'],
    ['records.jsonl', Buffer.from(`{"id":"r","text":"${text}"}\n{"id":"s","text":"${text}"}\n`), ['r', 's'], 'jsonl'],
    ['records.csv', Buffer.from(`id,text\nr,"${text}"\ns,"${text}"\n`), ['r', 's'], 'csv'],
    ['crawl.wet', Buffer.concat([record(text, { uri: 'u' }), record(text, { uri: 'v' })]), ['u', 'v'], 'wet'],
    [
      'crawl.warc',
      Buffer.concat([response(page, [], { uri: 'u' }), response(page, [], { uri: 'v' })]),
      ['u', 'v'],
      'warc',
    ],
    ['table.parquet', parquet, ['p', 'q'], 'parquet'],
  ]

const read = (words: readonly string[], input?: Uint8Array) => {
  const ran = cooptool(['dates', '--jsonl', '--plain', ...words], {
    cwd: folder,
    ...(input === undefined ? {} : { input }),
  })
  return { ...ran, found: records(ran.stdout) }
}

describe.each(FORMS)('%s', (name, bytes, ids, format) => {
  const withoutName = name.replace('.', '-')
  const packed: readonly (readonly [string, Uint8Array])[] = [
    [name, bytes],
    [withoutName, bytes],
    [`${name}.gz`, gzipSync(bytes)],
    [`${name}.zst`, zstdFrame(bytes)],
    // The name lies: what the file holds decides.
    [`lie-${name}.gz`, bytes],
    [`lie-${name}`, gzipSync(bytes)],
  ]
  for (const [file, content] of packed) writeFileSync(join(folder, file), content)

  test('under any name, packed or not', () => {
    for (const [file] of packed) {
      const { status, stderr, found } = read([file])
      expect({ file, status, stderr }).toEqual({ file, status: 0, stderr: '' })
      const own = ids.length === 1 ? [file.split('.')[0]] : ids
      expect({ file, ids: found.map(({ id }) => id) }).toEqual({ file, ids: own })
      for (const one of found) {
        expect(one).toMatchObject({
          dates: [{ value: '2024-03-05' }],
          source: { path: file, format, encoding: 'utf-8' },
        })
      }
    }
  })

  test('on standard input, packed or not', () => {
    for (const [file, content] of packed.slice(1, 4)) {
      const { status, found } = read(['-'], content)
      expect({ file, status, ids: found.map(({ id }) => id) }).toEqual({
        file,
        status: 0,
        ids: ids.length === 1 ? [null] : ids,
      })
      expect(found[0]).toMatchObject({ dates: [{ value: '2024-03-05' }], source: { path: null, format } })
    }
  })

  test('as asked for', () => {
    expect(read([withoutName, '--input-format', format]).found).toHaveLength(ids.length)
  })
})

test('a folder with all of them, and an archive of it', () => {
  const own = join(folder, 'all')
  mkdirSync(own)
  for (const [name, bytes] of FORMS) writeFileSync(join(own, name), bytes)
  const expected = ['u', 'v', 'u', 'v', 'page', 'page', 'r', 's', 'r', 's', 'p', 'q', 'text']
  expect(read(['all']).found.map(({ id }) => id)).toEqual(expected)
  const sorted = [...FORMS].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, bytes]) => [`in/${name}`, bytes])
  const archive = zipSync(Object.fromEntries(sorted) as Record<string, Uint8Array>)
  writeFileSync(join(folder, 'all.zip'), archive)
  expect(read(['all.zip']).found.map(({ id }) => id)).toEqual(expected)
  expect(read(['-'], archive).found.map(({ id }) => id)).toEqual(expected)
  expect(read(['all.zip']).found[4]).toMatchObject({ source: { path: 'all.zip/in/page.html' } })
})

test('what a page says of itself, and the time of a record, reach the output', () => {
  const told = `<meta property="article:published_time" content="2024-02-01T08:00:00+07:00"><meta property="og:title" content="Lễ hội"><meta name="author" content="Lan Anh">`
  const crawl = Buffer.concat([
    response(`<html>${told}<p>Sáng 5/2, hội nghị khai mạc.`, [], { uri: 'told' }),
    response('<html><p>Sáng 5/2, hội nghị khai mạc.', [], { uri: 'silent', date: '2023-02-07T01:02:03Z' }),
  ])
  const { found } = read(['-'], crawl)
  expect(found).toMatchObject([
    {
      id: 'told',
      title: 'Lễ hội',
      authors: ['Lan Anh'],
      published: '2024-02-01T08:00:00+07:00',
      dates: [{ value: '2024-02-05' }],
    },
    { id: 'silent', title: null, published: '2023-02-07T01:02:03Z', dates: [{ value: '2023-02-05' }] },
  ])
})

test('pages of a crawl give the same in threads', () => {
  const menu = '<li class="item"><a href="/x">Thời sự</a></li>'.repeat(200)
  const pages = Array.from({ length: 60 }, (_, i) =>
    response(`<html><nav>${menu}</nav><p>Ngày ${1 + (i % 28)}/3/2024, hội nghị khai mạc.`, [], { uri: `u${i}` }),
  )
  writeFileSync(join(folder, 'many.warc.gz'), zipped(pages))
  const [one, two] = ['1', '2'].map(jobs => read(['many.warc.gz', '-j', jobs]))
  expect(one!.found.map(({ id }) => id)).toEqual(pages.map((_, i) => `u${i}`))
  expect(two!.stdout).toBe(one!.stdout)
})

describe('archives that lie lose what is broken, and say so', () => {
  const good = Array.from({ length: 100 }, (_, i) => record(`${text} ${noise(500, i + 1)}`, { uri: `u${i}` }))
  test.each<[string, Uint8Array, number, string]>([
    [
      'members.wet.gz',
      Buffer.concat(good.map((one, i) => (i === 50 ? broken(zipped([one])) : zipped([one])))),
      99,
      'u50',
    ],
    [
      'length.warc',
      Buffer.concat(good.map((one, i) => (i === 50 ? record(text, { uri: 'u50', length: 7 }) : one))),
      99,
      'u50',
    ],
    ['cut.wet.gz', cut(zipped(good), 100), 99, 'u99'],
    ['cut.wet.zst', cut(Buffer.concat(good.map(one => zstdFrame(one))), 100), 99, 'cut:100'],
    [
      'frame.wet.zst',
      Buffer.concat(good.map((one, i) => (i === 50 ? cut(zstdFrame(one), 300) : zstdFrame(one)))),
      99,
      'u50',
    ],
    [
      'cut.jsonl.gz',
      cut(gzipSync(good.map((_, i) => `{"id":"u${i}","text":"${noise(400, i + 1)}"}\n`).join('')), 60),
      99,
      'cut:100',
    ],
  ])('%s', (name, bytes, count, id) => {
    writeFileSync(join(folder, name), bytes)
    const { status, stderr, found } = read([name])
    expect(status).toBe(1)
    const failed = found.filter(({ error }) => error !== undefined)
    expect(failed.map(one => one.id)).toEqual([id])
    expect(found.filter(({ error }) => error === undefined)).toHaveLength(count)
    expect(stderr).toContain(`cooptool: ${name}`)
  })

  test('a page of 200,000 levels', () => {
    const deep = `<!DOCTYPE html>${'<div>'.repeat(200_000)}${text}${'</div>'.repeat(200_000)}`
    expect(read(['-'], Buffer.from(deep))).toMatchObject({ status: 0, found: [{ dates: [{ value: '2024-03-05' }] }] })
  })
})
