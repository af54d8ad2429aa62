import { describe, expect, test } from 'vitest'
import { isGap, peek } from '../../src/corpus/bytes.ts'
import { type Dump, type FailedDump, isFailed } from '../../src/corpus/dump.ts'
import { byteLines, toUtf8 } from '../../src/corpus/lines.ts'
import { openDump } from '../../src/corpus/open-dump.ts'
import { readCsv } from '../../src/corpus/readers/csv.ts'
import { readJsonl } from '../../src/corpus/readers/jsonl.ts'
import type { Reader } from '../../src/corpus/readers/reader.ts'
import { readText } from '../../src/corpus/readers/text.ts'
import type { Encoding } from '../../src/text/decode.ts'
import { inPieces } from './archives.ts'

const fields = { textField: 'text', idField: 'id', dateField: 'published', encoding: 'auto' } as const

async function read(reader: Reader, bytes: Uint8Array, size = 7, maxBytes?: number): Promise<(Dump | FailedDump)[]> {
  const found: (Dump | FailedDump)[] = []
  const opened = await peek(inPieces(bytes, size))
  const options = maxBytes === undefined ? fields : { ...fields, maxBytes }
  for await (const dump of reader(opened, { path: 'x', id: 'x' }, options)) found.push(dump)
  return found
}

const shown = (dump: Dump | FailedDump) => (isFailed(dump) ? [dump.id, dump.failure.code] : [dump.id, dump.text])

describe('lines', () => {
  test.each<[string, string[]]>([
    ['a\nb\n', ['a', 'b']],
    ['a\r\nb', ['a', 'b']],
    ['\n\na', ['', '', 'a']],
    ['', []],
  ])('%j', async (text, expected) => {
    for (const size of [1, 2, 100]) {
      const lines: string[] = []
      for await (const some of byteLines(inPieces(Buffer.from(text), size))) {
        for (const { bytes } of some) lines.push(Buffer.from(bytes!).toString())
      }
      expect(lines).toEqual(expected)
    }
  })

  test('a line past the bound is passed over, not held', async () => {
    const lines: (number | null)[] = []
    for await (const some of byteLines(inPieces(Buffer.from(`aa\n${'b'.repeat(50)}\ncc`), 4), 10)) {
      for (const { bytes } of some) lines.push(bytes === null ? null : bytes.length)
    }
    expect(lines).toEqual([2, null, 2])
  })

  test('UTF-16 is read as UTF-8', async () => {
    const pieces: Uint8Array[] = []
    for await (const piece of toUtf8(inPieces(Buffer.from('\uFEFFĐỗ\nă', 'utf16le'), 3), 'utf-16le')) {
      if (!isGap(piece)) pieces.push(piece)
    }
    expect(Buffer.concat(pieces).toString()).toBe('Đỗ\nă')
  })
})

describe('JSON Lines', () => {
  test('a record is read before the next one comes', async () => {
    const slow = async function* () {
      yield Buffer.from('{"id":"a","text":"Đỗ"}\n')
      await new Promise(() => {})
    }
    const opened = await peek(slow())
    for await (const { id } of readJsonl(opened, { path: 'x', id: 'x' }, fields)) {
      expect(id).toBe('a')
      break
    }
    expect.assertions(1)
  })

  test('records in their order, failures in their places', async () => {
    const text = [
      '{"id":"a","text":"Đỗ","published":"14/12/2023 9:00"}',
      '',
      '{"text":"no id"}',
      '{"id":7,"text":"number"}',
      '{broken',
      '{"id":"n","text":5}',
      '{"id":"m"}',
      '[1]',
      'null',
    ]
    const dumps = await read(readJsonl, Buffer.from(text.join('\n')))
    expect(dumps.map(shown)).toEqual([
      ['a', 'Đỗ'],
      ['x:3', 'no id'],
      ['7', 'number'],
      ['x:5', 'parse'],
      ['n', 'parse'],
      ['m', 'parse'],
      ['x:8', 'parse'],
      ['x:9', 'parse'],
    ])
    expect(dumps[0]).toMatchObject({ published: '2023-12-14T09:00', format: 'jsonl', path: 'x' })
  })

  test('a field inside a field', async () => {
    const opened = await peek(inPieces(Buffer.from('{"meta":{"url":"u"},"text":"t"}'), 9))
    const found: (string | null)[] = []
    for await (const { id } of readJsonl(opened, { path: null, id: null }, { ...fields, idField: 'meta.url' }))
      found.push(id)
    expect(found).toEqual(['u'])
  })

  test.each([1, 3, 64])('UTF-16 and a mark, in pieces of %i', async size => {
    const dumps = await read(readJsonl, Buffer.from('\uFEFF{"id":"a","text":"Đỗ"}\n', 'utf16le'), size)
    expect(dumps.map(shown)).toEqual([['a', 'Đỗ']])
  })
})

describe('CSV', () => {
  test.each([1, 2, 5, 1000])('quotes, line breaks and empty rows, in pieces of %i', async size => {
    const text = 'id,text,note\r\na,"Đỗ, ""M"" \nhai dòng",x\r\n\r\nb,plain\n"c","",\n'
    const dumps = await read(readCsv, Buffer.from(text), size)
    expect(dumps.map(shown)).toEqual([
      ['a', 'Đỗ, "M" \nhai dòng'],
      ['b', 'plain'],
      ['c', ''],
    ])
  })

  test.each([
    ['id;text\na;b, c', 'b, c'],
    ['id\ttext\na\tb; c', 'b; c'],
    ['text\nb', 'b'],
    ['\uFEFFtext,id\nb,a', 'b'],
  ])('%j', async (text, expected) => {
    expect((await read(readCsv, Buffer.from(text))).map(dump => !isFailed(dump) && dump.text)).toEqual([expected])
  })

  test('a header without the field is an error that names those there are', async () => {
    await expect(read(readCsv, Buffer.from('id,body\n1,2'))).rejects.toThrow(
      /no column "text" \(there are: id, body\)/u,
    )
  })

  test('rows say the line that they begin on', async () => {
    const dumps = await read(readCsv, Buffer.from('text\n"a\nb"\nc\n'))
    expect(dumps.map(({ id }) => id)).toEqual(['x:2', 'x:4'])
  })
})

test('openDump reads bytes and strings in memory', () => {
  expect(openDump('Đỗ')).toMatchObject({ id: null, text: 'Đỗ', encoding: 'utf-8' })
  expect(openDump(Buffer.from('Đỗ', 'utf16le'), { id: 'a', encoding: 'utf-16le' })).toMatchObject({
    id: 'a',
    text: 'Đỗ',
  })
  expect(() => openDump(Buffer.from([0x89, 0x50, 0x4e, 0x47]))).toThrow(/PNG/u)
})

describe('a document past the bound is refused, the others are read', () => {
  test('JSON Lines', async () => {
    const lines = ['{"text":"a"}', `{"text":"${'b'.repeat(100)}"}`, '{"text":"c"}'].join('\n')
    expect((await read(readJsonl, Buffer.from(lines), 7, 50)).map(shown)).toEqual([
      ['x:1', 'a'],
      ['x:2', 'too-large'],
      ['x:3', 'c'],
    ])
  })

  test('CSV', async () => {
    const rows = `id,text\n1,a\n2,"${'b\n'.repeat(60)}"\n3,c\n`
    const found = (await read(readCsv, Buffer.from(rows), 7, 50)).map(shown)
    expect(found).toEqual([
      ['1', 'a'],
      ['x:3', 'too-large'],
      ['3', 'c'],
    ])
  })

  test('text', async () => {
    await expect(read(readText, Buffer.from('a'.repeat(51)), 7, 50)).rejects.toThrow('longer than 50 bytes')
    await expect(read(readText, Buffer.from('a'.repeat(50)), 7, 50)).resolves.toHaveLength(1)
  })
})

describe('streams of old encodings', () => {
  test.each<[Encoding, string]>([
    ['tcvn3', '{"text":"Céng hßa x· héi"}\n{"text":"Hµ Néi"}'],
    ['vni', '{"text":"Coäng hoøa xaõ hoäi"}\n{"text":"Haø Noäi"}'],
  ])('%s', async (encoding, lines) => {
    for (const size of [1, 3, 100]) {
      const found: string[] = []
      const opened = await peek(inPieces(Buffer.from(lines, 'latin1'), size))
      for await (const dump of readJsonl(opened, { path: 'x', id: 'x' }, { ...fields, encoding })) {
        found.push(isFailed(dump) ? dump.failure.message : dump.text)
      }
      expect(found).toEqual(['Cộng hòa xã hội', 'Hà Nội'])
    }
  })
})
