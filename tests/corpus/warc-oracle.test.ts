/** The reader against another's writer: `warcio` of the Webrecorder project. */
import { describe, expect, test } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import { peek, unpack } from '../../src/corpus/bytes.ts'
import { isFailed } from '../../src/corpus/dump.ts'
import { flattenDump } from '../../src/corpus/flatten-dump.ts'
import { readWarc } from '../../src/corpus/readers/warc.ts'
import { inPieces } from './archives.ts'

const options = { textField: 'text', idField: 'id', dateField: 'published', encoding: 'auto' } as const

async function* content(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

type Parts = Parameters<typeof WARCRecord.create>[0]

async function serialized(parts: Parts, text: string, gzip: boolean): Promise<Uint8Array> {
  const record = WARCRecord.create({ date: '2024-05-18T01:58:10Z', ...parts }, content(text))
  return await WARCSerializer.serialize(record, { gzip })
}

describe.each([false, true])('packed: %s', gzip => {
  test.each(['WARC/1.0', 'WARC/1.1'] as const)('%s', async warcVersion => {
    const page = '<!DOCTYPE html><html><p>Đỗ Mười</p></html>'
    const html = { 'Content-Type': 'text/html; charset=utf-8' }
    const response = (url: string): Parts => ({
      url,
      type: 'response',
      warcVersion,
      httpHeaders: html,
      statusline: 'HTTP/1.1 200 OK',
    })
    const parts = [
      await WARCSerializer.serialize(
        await WARCRecord.createWARCInfo({ filename: 'x.warc', warcVersion }, { software: 'x' }),
        { gzip },
      ),
      await serialized(response('https://a.vn/1'), page, gzip),
      await serialized(
        {
          url: 'https://a.vn/1',
          type: 'request',
          warcVersion,
          statusline: 'GET / HTTP/1.1',
          httpHeaders: { Host: 'a.vn' },
        },
        '',
        gzip,
      ),
      await serialized(
        { url: 'https://a.vn/2', type: 'resource', warcVersion, warcHeaders: { 'Content-Type': 'text/html' } },
        page,
        gzip,
      ),
      await serialized(
        { url: 'https://a.vn/3', type: 'conversion', warcVersion, warcHeaders: { 'Content-Type': 'text/plain' } },
        'Một\n\nhai',
        gzip,
      ),
      await serialized(response('https://a.vn/đường dẫn'), page.replace('Đỗ', 'Võ'), gzip),
    ]
    const found: unknown[] = []
    const opened = await unpack(await peek(inPieces(Buffer.concat(parts), 333)))
    for await (const dump of readWarc(opened, { path: 'x', id: 'x' }, options)) {
      found.push(isFailed(dump) ? dump : [dump.id, dump.isHtml ? flattenDump(dump).text : dump.text, dump.published])
    }
    const date = '2024-05-18T01:58:10Z'
    expect(found).toEqual([
      ['https://a.vn/1', 'Đỗ Mười', date],
      ['https://a.vn/2', 'Đỗ Mười', date],
      ['https://a.vn/3', 'Một\n\nhai', date],
      [encodeURI('https://a.vn/đường dẫn'), 'Võ Mười', date],
    ])
  })
})
