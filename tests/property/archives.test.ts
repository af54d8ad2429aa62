/** Archives with damage of any kind at any place: what is not damaged is read, and reading ends. */

import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { type Chunks, isGap, peek, unpack } from '../../src/corpus/bytes.ts'
import { isFailed } from '../../src/corpus/dump.ts'
import { flattenDump } from '../../src/corpus/flatten-dump.ts'
import { readJsonl } from '../../src/corpus/readers/jsonl.ts'
import type { Reader } from '../../src/corpus/readers/reader.ts'
import { readWarc } from '../../src/corpus/readers/warc.ts'
import { readWet } from '../../src/corpus/readers/wet.ts'
import { zipMembers } from '../../src/corpus/zip.ts'
import { flattenHtml } from '../../src/html/flatten.ts'
import { inPieces, noise, zstdFrame } from '../corpus/archives.ts'
import { record, response, zipped } from '../corpus/warc.ts'

vi.setConfig({ testTimeout: 120_000 })

const options = { textField: 'text', idField: 'id', dateField: 'published', encoding: 'utf-8' } as const
const COUNT = 12
const FIRST = 64
const texts = Array.from({ length: COUNT }, (_, i) => `Bài ${i}: ${noise(300 + 97 * i, i + 1)}`)
const wet = texts.map((text, i) => record(text, { uri: `u${i}` }))
const pages = texts.map((text, i) => response(`<html><p>${text}</p></html>`, [], { uri: `u${i}` }))
const lines = texts.map((text, i) => Buffer.from(`${JSON.stringify({ id: `u${i}`, text })}\n`))

async function readAll(reader: Reader, chunks: Chunks): Promise<{ texts: string[]; errors: number }> {
  const found = { texts: [] as string[], errors: 0 }
  const opened = await unpack(await peek(chunks))
  for await (const dump of reader(opened, { path: 'x', id: 'x' }, options)) {
    if (isFailed(dump)) found.errors += 1
    else found.texts.push(dump.isHtml ? flattenDump(dump).text : dump.text)
  }
  return found
}

async function readZip(chunks: Chunks): Promise<{ texts: string[]; errors: number }> {
  const found = { texts: [] as string[], errors: 0 }
  for await (const member of zipMembers(chunks)) {
    if ('error' in member) {
      found.errors += 1
      continue
    }
    const pieces: Uint8Array[] = []
    let isBroken = false
    for await (const chunk of member.chunks) {
      if (isGap(chunk)) isBroken = true
      else pieces.push(chunk)
    }
    if (isBroken) found.errors += 1
    else found.texts.push(Buffer.concat(pieces).toString())
  }
  return found
}

/** Overwrites, cuts out or puts in some bytes at a place, or cuts off the rest. */
const damage = fc.record({
  kind: fc.constantFrom('overwrite', 'remove', 'insert', 'truncate'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 60 }),
})

function damaged(whole: Uint8Array, { kind, at, bytes }: { kind: string; at: number; bytes: Uint8Array }): Uint8Array {
  // The very first bytes tell what the file is.
  const from = FIRST + Math.floor(at * (whole.length - FIRST))
  const rest = whole.subarray(kind === 'insert' ? from : from + bytes.length)
  if (kind === 'truncate') return whole.subarray(0, from)
  return Buffer.concat([whole.subarray(0, from), kind === 'remove' ? new Uint8Array(0) : bytes, rest])
}

const zip = zipSync(Object.fromEntries(texts.map((text, i) => [`${i}.txt`, Buffer.from(text)])))
const archives: readonly (readonly [
  string,
  Uint8Array,
  (chunks: Chunks) => Promise<{ texts: string[]; errors: number }>,
])[] = [
  ['WET', Buffer.concat(wet), chunks => readAll(readWet, chunks)],
  ['WET, a gzip member a record', zipped(wet), chunks => readAll(readWet, chunks)],
  ['WET, a Zstandard frame a record', Buffer.concat(wet.map(zstdFrame)), chunks => readAll(readWet, chunks)],
  ['WARC, a gzip member a record', zipped(pages), chunks => readAll(readWarc, chunks)],
  [
    'JSON Lines, a gzip member a line',
    Buffer.concat(lines.map(line => gzipSync(line))),
    chunks => readAll(readJsonl, chunks),
  ],
  ['zip', zip, readZip],
]

describe.each(archives)('%s', (_name, whole, read) => {
  test('whole', async () => {
    expect(await read(inPieces(whole, 777))).toEqual({ texts, errors: 0 })
  })

  test('damaged in one place', async () => {
    await fc.assert(
      fc.asyncProperty(damage, fc.constantFrom(50, 1000, 1e6), async (one, size) => {
        const found = await read(inPieces(damaged(whole, one), size))
        const lost = texts.filter(text => !found.texts.includes(text)).length
        // One place may lie across two records; behind a cut there are none.
        if (one.kind !== 'truncate') expect(lost).toBeLessThanOrEqual(2)
        else expect(lost).toBeLessThanOrEqual(Math.ceil((1 - one.at) * COUNT) + 3)
        if (lost > 0 && one.kind !== 'truncate') expect(found.errors).toBeGreaterThan(0)
        expect(found.errors).toBeLessThanOrEqual(3)
      }),
      { numRuns: 300, seed: 20261122 },
    )
  })
})

test('HTML of any kind is read', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<nav>',
      '</nav>',
      '<script>',
      '</script>',
      '<svg>',
      '</svg>',
      '<td>',
      '<tr>',
      '<h1>',
      '</h1>',
    ),
    fc.constantFrom(
      '<img alt="a b">',
      '<figcaption>',
      '</figcaption>',
      '<pre>',
      '<a href="x">',
      '</a>',
      '<br/>',
      '&amp;',
      '<!--',
      '-->',
      '<title>',
    ),
    fc.constantFrom(
      '<meta property="og:title" content="',
      '<script type="application/ld+json">',
      '{"@type":"Article","headline":',
      '"x"}',
      '<',
      '>',
      '"',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
      const { text, markup } = flattenHtml(pieces.join(''))
      const lines = text.split('\n')
      for (const line of markup.captions) expect(lines[line - 1] ?? '').not.toBe('')
      expect(lines.every((line, i) => line !== '' || lines[i + 1] !== '' || i + 1 === lines.length)).toBe(true)
    }),
    { numRuns: 2000, seed: 20261122 },
  )
})
