import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { strToU8, Zip, ZipDeflate, type Zippable, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { isGap } from '../../src/corpus/bytes.ts'
import { isFailed } from '../../src/corpus/dump.ts'
import { readDumps } from '../../src/corpus/read-dumps.ts'
import { zipMembers } from '../../src/corpus/zip.ts'
import { broken, cut, inPieces, noise } from './archives.ts'

const folder = mkdtempSync(join(tmpdir(), 'cooptool-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** `id: text` or `id! message` of every document in the archive. */
async function read(bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, 'x.zip')
  writeFileSync(path, bytes)
  const found: string[] = []
  for await (const { dump, single, alone } of readDumps([path])) {
    expect({ single, alone }).toEqual({ single: false, alone: false })
    expect(dump.path).toMatch(/x\.zip(\/.+)?$/u)
    found.push(isFailed(dump) ? `${dump.id}! ${dump.failure.message}` : `${dump.id}: ${dump.text}`)
  }
  return found
}

const zip = (files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ) as Zippable,
    { level },
  )

/** As tools write it that do not know the sizes beforehand. */
function streamed(files: Readonly<Record<string, string>>): Uint8Array {
  const pieces: Uint8Array[] = []
  const archive = new Zip((_, piece) => pieces.push(piece))
  for (const [name, text] of Object.entries(files)) {
    const file = new ZipDeflate(name)
    archive.add(file)
    file.push(strToU8(text), true)
  }
  archive.end()
  return Buffer.concat(pieces)
}

/** As it is when it was cut between two files, or behind the last one. */
const withoutList = (bytes: Uint8Array) => bytes.subarray(0, Buffer.from(bytes).indexOf('PK\u0001\u0002', 0, 'latin1'))

const pages = { 'a.txt': 'Một', 'báo/b.html': '<!DOCTYPE html><p>Hai', 'c.txt.gz': gzipSync('Ba') }
const others = { '.hidden.txt': 'x', '__MACOSX/a.txt': 'x', 'anh.png': 'x', 'trống/': '' }

describe('the files in an archive, each by itself', () => {
  test.each<[string, Uint8Array, (string | RegExp)[]]>([
    ['packed', zip(pages), ['a: Một', 'b: Hai', 'c: Ba']],
    ['stored', zip(pages, 0), ['a: Một', 'b: Hai', 'c: Ba']],
    ['of sizes that come behind', streamed({ 'a.txt': 'Một', 'b.txt': 'Hai' }), ['a: Một', 'b: Hai']],
    ['with others', zip({ ...others, ...pages }), ['a: Một', 'b: Hai', 'c: Ba']],
    ['records', zip({ 'r.jsonl': '{"id":"r","text":"x"}\n{"id":"s","text":"y"}\n' }), ['r: x', 's: y']],
    ['an empty file', zip({ 'a.txt': '', 'b.txt': 'x' }), ['a: ', 'b: x']],
    ['none of them text', zip(others), [/^x! no text files/u]],
    ['nothing', zip({}), [/^x! no text files/u]],
    ['an archive inside', zip({ 'in.zip': zip(pages), 'b.txt': 'x' }), [/^in! no text: a ZIP/u, 'b: x']],
    [
      'cut off',
      cut(zip({ 'a.txt': 'Một', 'b.txt': noise(9000) }), 5000),
      ['a: Một', /^b! broken zip data at byte \d+: cut off$/u],
    ],
    [
      'without its list',
      withoutList(zip(pages)),
      ['a: Một', 'b: Hai', 'c: Ba', /^x! broken zip data at byte \d+: cut off$/u],
    ],
    [
      'without the head of one',
      Buffer.concat([zip(pages, 0).subarray(0, 44), zip(pages, 0).subarray(46)]),
      ['a: Một', /^x! .*no file begins here$/u, 'c: Ba'],
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await read(bytes)).toEqual(expected.map(one => (typeof one === 'string' ? one : expect.stringMatching(one))))
  })

  test('one that is broken costs itself alone', async () => {
    const whole = zip({ 'a.txt': 'Một', 'b.txt': noise(50_000), 'c.txt': 'Ba' })
    const found = (await read(broken(whole))).map(one => one.slice(0, 60))
    expect(found).toEqual(['a: Một', expect.stringMatching(/^b! broken zip data at byte \d+: /u), 'c: Ba'])
  })
})

test.each([1, 50, 1e6])('from a stream, in pieces of %i; what is not read is passed over', async size => {
  const found: Record<string, string> = {}
  const bytes = zip({ 'a.txt': 'Một', 'b.txt': noise(9000), 'c.txt': 'Ba' })
  for await (const member of zipMembers(inPieces(bytes, size))) {
    if ('error' in member) throw member.error
    const { name, chunks } = member
    if (name === 'b.txt') continue
    const pieces: Uint8Array[] = []
    for await (const chunk of chunks) if (!isGap(chunk)) pieces.push(chunk)
    found[name] = Buffer.concat(pieces).toString()
  }
  expect(found).toEqual({ 'a.txt': 'Một', 'c.txt': 'Ba' })
})
