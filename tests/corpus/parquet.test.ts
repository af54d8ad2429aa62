import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { openBytes, peek } from '../../src/corpus/bytes.ts'
import { type Dump, type FailedDump, isFailed } from '../../src/corpus/dump.ts'
import { readParquet } from '../../src/corpus/readers/parquet.ts'
import { cut, inPieces, noise } from './archives.ts'

// A busy machine takes its time over the large ones.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'cooptool-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const fields = { textField: 'text', idField: 'id', dateField: 'published', encoding: 'auto' } as const

async function read(bytes: Uint8Array, options: Partial<typeof fields> | Record<string, string> = {}) {
  const path = join(folder, 'x.parquet')
  writeFileSync(path, bytes)
  const found: (Dump | FailedDump)[] = []
  const all = { ...fields, ...options } as typeof fields
  for await (const dump of readParquet(await openBytes(path), { path, id: 'x' }, all)) found.push(dump)
  return found
}

const write = (columnData: ColumnSource[], options: { rowGroupSize?: number; pageSize?: number } = {}) =>
  new Uint8Array(parquetWriteBuffer({ columnData, ...options }))

const shown = (dump: Dump | FailedDump) => (isFailed(dump) ? [dump.id, dump.failure.message] : [dump.id, dump.text])
const texts = Array.from({ length: 1000 }, (_, i) => `${i} ${noise(200, i + 1)}`)
const ids = texts.map((_, i) => `id-${i}`)

describe('rows', () => {
  test('in their order, with their ids and dates, those without a text in their place', async () => {
    const dumps = await read(
      write([
        { name: 'text', data: ['Đỗ', null, 'Mười'], type: 'STRING' },
        { name: 'id', data: ['a', 'b', null], type: 'STRING' },
        { name: 'published', data: ['14/12/2023', null, '2024-01-02'], type: 'STRING' },
        { name: 'other', data: [1, 2, 3], type: 'INT32' },
      ]),
    )
    expect(dumps.map(shown)).toEqual([
      ['a', 'Đỗ'],
      ['b', 'the field "text" holds no text'],
      ['x:3', 'Mười'],
    ])
    expect(dumps[0]).toMatchObject({ published: '2023-12-14', format: 'parquet', encoding: 'utf-8' })
  })

  test('ids that are numbers, dates that are times', async () => {
    const times = [new Date('2024-02-01T00:00:00Z'), new Date('2024-02-01T08:30:00Z')]
    const dumps = await read(
      write([
        { name: 'body', data: ['một', 'hai'], type: 'STRING' },
        { name: 'n', data: [7n, 8n], type: 'INT64' },
        { name: 'at', data: times, type: 'TIMESTAMP' },
      ]),
      { textField: 'body', idField: 'n', dateField: 'at' },
    )
    expect(dumps).toMatchObject([
      { id: '7', published: '2024-02-01' },
      { id: '8', published: '2024-02-01T08:30:00Z' },
    ])
  })

  test.each([1000, 100, 7])('row groups of %i', async rowGroupSize => {
    const columns: ColumnSource[] = [
      { name: 'text', data: texts, type: 'STRING' },
      { name: 'id', data: ids, type: 'STRING' },
    ]
    const dumps = await read(write(columns, { rowGroupSize, pageSize: 4096 }))
    expect(dumps.map(shown)).toEqual(texts.map((text, i) => [ids[i], text]))
  })

  test('a row group that is large is read in parts', async () => {
    const long = Array.from({ length: 300 }, (_, i) => `${i} ${noise(70_000, i + 1)}`)
    const dumps = await read(write([{ name: 'text', data: long, type: 'STRING' }], { rowGroupSize: 300 }))
    expect(dumps.length).toBe(300)
    expect(dumps.every((dump, i) => !isFailed(dump) && dump.text === long[i])).toBe(true)
  })

  test.each([false, true])('from a stream, packed: %s; nothing is left behind', async packed => {
    const before = readdirSync(tmpdir())
    const bytes = write([{ name: 'text', data: texts, type: 'STRING' }])
    const found: unknown[] = []
    const stream = inPieces(bytes, 1000)
    const opened = await peek(
      packed ? (await import('../../src/corpus/gzip.ts')).gunzip(inPieces(gzipSync(bytes), 1000)) : stream,
    )
    for await (const dump of readParquet(opened, { path: null, id: null }, fields)) found.push(shown(dump)[1])
    expect(found).toEqual(texts)
    expect(readdirSync(tmpdir()).filter(name => name.startsWith('cooptool-input-') && !before.includes(name))).toEqual(
      [],
    )
  })
})

describe('broken files', () => {
  const whole = write(
    [
      { name: 'text', data: texts, type: 'STRING' },
      { name: 'id', data: ids, type: 'STRING' },
    ],
    { rowGroupSize: 500, pageSize: 8192 },
  )
  const damaged = (from: number, length: number) => {
    const copy = Uint8Array.from(whole)
    copy.fill(0xff, from, from + length)
    return copy
  }

  test('a broken page costs its rows, and is told once', async () => {
    const dumps = await read(damaged(60_000, 30))
    const [failed, ...others] = dumps.filter(isFailed)
    expect(others).toEqual([])
    const [, from, to] = /^rows (\d+) to (\d+): /u.exec(failed!.failure.message)!
    expect(failed).toMatchObject({ id: `x:${from}`, failure: { code: 'parse' } })
    expect(Number(to) - Number(from)).toBeLessThan(90)
    const lost = Number(to) - Number(from) + 1
    expect(dumps).toHaveLength(1000 - lost + 1)
    const good = dumps.filter(dump => !isFailed(dump)).map(shown)
    expect(good).toEqual(
      texts.map((text, i) => [ids[i], text]).filter((_, i) => i + 1 < Number(from) || i + 1 > Number(to)),
    )
  })

  test('so does a broken page header, with what stands behind it in its row group', async () => {
    const dumps = await read(damaged(4, 12))
    expect(dumps.filter(isFailed)).toHaveLength(1)
    expect(dumps.filter(dump => !isFailed(dump)).length).toBeGreaterThanOrEqual(500)
  })

  test.each<[string, Uint8Array, RegExp]>([
    ['cut off', cut(whole, 100), /footer cannot be read/u],
    ['nothing but its first bytes', whole.subarray(0, 50), /footer cannot be read/u],
    ['another file', Buffer.from('PAR1 is what it begins with, and nothing else'), /footer cannot be read/u],
    ['no such column', write([{ name: 'body', data: ['x'], type: 'STRING' }]), /no column "text" \(there are: body\)/u],
  ])('%s', async (_, bytes, message) => {
    await expect(read(bytes)).rejects.toThrow(message)
  })
})
