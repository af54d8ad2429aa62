import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { peek, unpack } from '../../src/corpus/bytes.ts'
import { isFailed } from '../../src/corpus/dump.ts'
import { flattenDump } from '../../src/corpus/flatten-dump.ts'
import type { Reader } from '../../src/corpus/readers/reader.ts'
import { readWarc } from '../../src/corpus/readers/warc.ts'
import { readWet } from '../../src/corpus/readers/wet.ts'
import { broken, cut, inPieces, noise } from './archives.ts'
import { record, response, zipped } from './warc.ts'

const options = { textField: 'text', idField: 'id', dateField: 'published', encoding: 'auto' } as const

/** `id: text`, or `id! message`. */
async function read(reader: Reader, bytes: Uint8Array, size = 1e6): Promise<string[]> {
  const found: string[] = []
  const opened = await unpack(await peek(inPieces(bytes, size)))
  for await (const dump of reader(opened, { path: 'x', id: 'x' }, options)) {
    found.push(
      isFailed(dump)
        ? `${dump.id}! ${dump.failure.message}`
        : `${dump.id}: ${dump.isHtml ? flattenDump(dump).text : dump.text}`,
    )
  }
  return found
}

const info = record('software: x', { type: 'warcinfo', uri: null, contentType: 'application/warc-fields' })
const one = record('Một\nhai', { uri: 'https://a.vn/1' })
const two = record('Ba', { uri: 'https://a.vn/2' })
const three = record('Bốn', { uri: 'https://a.vn/3' })
const all = ['https://a.vn/1: Một\nhai', 'https://a.vn/2: Ba', 'https://a.vn/3: Bốn']

describe('WET', () => {
  const kinds: Readonly<Record<string, (records: readonly Uint8Array[]) => Uint8Array>> = {
    plain: records => Buffer.concat(records),
    'a member a record': zipped,
    'one member': records => gzipSync(Buffer.concat(records)),
  }
  describe.each(Object.entries(kinds))('%s', (_kind, pack) => {
    test.each([1, 13, 1e6])('whole, in pieces of %i', async size => {
      expect(await read(readWet, pack([info, one, two, three]), size)).toEqual(all)
    })

    test.each<[string, Uint8Array[], (string | RegExp)[]]>([
      [
        'a length too short',
        [one, record('Ba', { uri: 'u', length: 1 }), three],
        [all[0]!, /^u! record 2.* of 1 is wrong$/u, all[2]!],
      ],
      [
        'a length too long',
        [one, record('Ba', { uri: 'u', length: 60 }), two, three],
        [all[0]!, /^u! /u, all[1]!, all[2]!],
      ],
      [
        'a length beyond the file',
        [record('Ba', { uri: 'u', length: 99999 }), two],
        [/^u! .*more than there is/u, all[1]!],
      ],
      ['a length beyond reason', [record('Ba', { uri: 'u', length: 1e15 }), two], [/^u! .*longer than/u, all[1]!]],
      ['no length', [record('Ba', { uri: 'u', length: '' }), two], [/^u! .*no Content-Length/u, all[1]!]],
      ['a negative length', [record('Ba', { uri: 'u', length: -5 }), two], [/^u! .*no Content-Length/u, all[1]!]],
      [
        'no headers',
        [one, Buffer.from('rác rưởi\r\n'.repeat(9)), two],
        [all[0]!, /^x:2! .* no WARC record$/u, all[1]!],
      ],
      ['no end of headers', [one, Buffer.from('WARC/1.0\r\nWARC-Type: x\r\n')], [all[0]!, /^x:2! .*do not end$/u]],
      ['no address', [record('Ba', { uri: null })], ['x:1: Ba']],
      ['brackets', [record('Ba', { uri: '<https://a.vn/2>' })], [all[1]!]],
      ['empty', [record('', { uri: 'u' }), two], ['u: ', all[1]!]],
      ['nothing', [], []],
      ['the next version', [record('Ba', { uri: 'https://a.vn/2', version: 'WARC/1.1' })], [all[1]!]],
      ['bad UTF-8', [record(Buffer.from([0x42, 0xff, 0x61]), { uri: 'u' })], ['u: B\uFFFDa']],
      [
        'a WARC file as text',
        [record('a\r\n\r\nWARC/1.0\r\n', { uri: 'u' }), two],
        ['u: a\r\n\r\nWARC/1.0\r\n', all[1]!],
      ],
    ])('%s', async (_, records, expected) => {
      for (const size of [11, 1e6]) {
        const found = await read(readWet, pack(records), size)
        expect(found).toEqual(expected.map(text => (typeof text === 'string' ? text : expect.stringMatching(text))))
      }
    })
  })

  test('cut off within a record', async () => {
    const found = await read(readWet, cut(Buffer.concat([one, two]), 5))
    expect(found).toEqual([
      all[0],
      expect.stringMatching(/^https:\/\/a.vn\/2! record 2, at byte \d+: .*more than there is$/u),
    ])
  })

  test('cut off within a gzip member', async () => {
    const long = record(noise(5000), { uri: 'https://a.vn/long' })
    const found = await read(readWet, cut(zipped([one, long]), 500))
    expect(found).toEqual([
      all[0],
      expect.stringMatching(/^https:\/\/a.vn\/long! broken gzip data at byte \d+: cut off$/u),
    ])
  })

  test('a damaged gzip member costs its record alone, among many', async () => {
    const records = Array.from({ length: 300 }, (_, i) => record(noise(3000, i + 1), { uri: `https://a.vn/${i}` }))
    const members = records.map((bytes, i) => (i % 100 === 50 ? broken(zipped([bytes])) : zipped([bytes])))
    const found = await read(readWet, Buffer.concat(members), 65536)
    expect(found.filter(text => text.includes('! '))).toEqual(
      [50, 150, 250].map(i => expect.stringMatching(`^https://a.vn/${i}! broken gzip data at byte`)),
    )
    expect(found).toHaveLength(300)
  })

  test('the date of the record', async () => {
    for await (const dump of readWet(await peek(inPieces(one, 99)), { path: 'x', id: 'x' }, options)) {
      expect(dump).toMatchObject({ published: '2024-05-18T01:58:10Z', format: 'wet', encoding: 'utf-8' })
    }
  })
})

describe('WARC', () => {
  const page = '<!DOCTYPE html><title>x</title><nav>Trang chủ</nav><p>Đỗ<p>Mười'
  const flat = 'https://a.vn/1: Đỗ\n\nMười'
  const html = 'Content-Type: text/html'
  const chunked = (body: Uint8Array, size: number) => {
    const parts: Uint8Array[] = []
    for (let i = 0; i < body.length; i += size) {
      const part = body.subarray(i, i + size)
      parts.push(Buffer.from(`${part.length.toString(16)};x=y\r\n`), part, Buffer.from('\r\n'))
    }
    return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')])
  }
  test.each<[string, Uint8Array, (string | RegExp)[]]>([
    ['a page', response(page), [flat]],
    ['no type, but it looks like a page', response(page, ['X: y']), [flat]],
    [
      'line feeds alone',
      record(`HTTP/1.0 200 OK\n${html}\n\n${page}`, { type: 'response', contentType: 'application/http' }),
      [flat],
    ],
    ['chunked', response(chunked(Buffer.from(page), 7), [html, 'Transfer-Encoding: chunked']), [flat]],
    ['said to be chunked', response(page, [html, 'Transfer-Encoding: chunked']), [flat]],
    ['gzip', response(gzipSync(page), [html, 'Content-Encoding: gzip']), [flat]],
    [
      'chunked gzip',
      response(chunked(gzipSync(page), 20), [html, 'Content-Encoding: gzip', 'Transfer-Encoding: chunked']),
      [flat],
    ],
    ['said to be gzip', response(page, [html, 'Content-Encoding: gzip']), [flat]],
    ['deflate', response(deflateSync(page), [html, 'Content-Encoding: deflate']), [flat]],
    ['bare deflate', response(deflateRawSync(page), [html, 'Content-Encoding: deflate']), [flat]],
    ['brotli', response(brotliCompressSync(page), [html, 'Content-Encoding: br']), [flat]],
    [
      'broken gzip',
      response(cut(gzipSync(page), 20), [html, 'Content-Encoding: gzip']),
      [/^https:\/\/a.vn\/1! its body cannot be unpacked/u],
    ],
    ['plain text', response('Đỗ <b>', ['Content-Type: text/plain']), ['https://a.vn/1: Đỗ <b>']],
    ['a resource', record(page, { type: 'resource', contentType: 'text/html' }), [flat]],
    ['a conversion', record('Đỗ', { type: 'conversion' }), ['https://a.vn/1: Đỗ']],
    [
      'a page that is none',
      response(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), [html]),
      [/^https:\/\/a.vn\/1! no text: a PNG image$/u],
    ],
    ['an image', response(Buffer.from([0x89, 0x50, 0x4e, 0x47]), ['Content-Type: image/png']), []],
    [
      'a redirect',
      record(`HTTP/1.1 301 Moved\r\n${html}\r\n\r\n${page}`, { type: 'response', contentType: 'application/http' }),
      [],
    ],
    ['a page without a body', response('', [html]), []],
    ['a request', record('GET / HTTP/1.1\r\n\r\n', { type: 'request', contentType: 'application/http' }), []],
    ['metadata', record('a: b', { type: 'metadata', contentType: 'application/warc-fields' }), []],
    ['information', info, []],
  ])('%s', async (_, bytes, expected) => {
    for (const packed of [bytes, zipped([bytes])]) {
      const found = await read(readWarc, packed)
      expect(found).toEqual(expected.map(text => (typeof text === 'string' ? text : expect.stringMatching(text))))
    }
  })

  test('a large record of no interest is passed over', async () => {
    const film = response(Buffer.alloc(70 * 2 ** 20, 'x'), ['Content-Type: video/mp4'], { uri: 'https://a.vn/film' })
    const found = await read(readWarc, Buffer.concat([film, response(page)]), 2 ** 20)
    expect(found).toEqual([expect.stringMatching(/^https:\/\/a.vn\/film! .*longer than 64 MB$/u), flat])
  })

  test('what the page says of itself comes along', async () => {
    const told = `<meta property="article:published_time" content="2024-02-01T08:00:00+07:00">${page}`
    for await (const dump of readWarc(await peek(inPieces(response(told), 99)), { path: 'x', id: 'x' }, options)) {
      expect(isFailed(dump) ? dump : flattenDump(dump)).toMatchObject({
        published: '2024-05-18T01:58:10Z',
        markup: { published: '2024-02-01T08:00:00+07:00' },
      })
    }
  })
})
