import { describe, expect, test } from 'vitest'
import { idOfPath } from '../../src/corpus/dump.ts'
import { formatOf, formatOfName, isDumpName } from '../../src/corpus/format.ts'
import { expandBraces, isGlob, matchesWildcard } from '../../src/corpus/glob.ts'
import { byCodePoint } from '../../src/corpus/order.ts'
import { parsePublished } from '../../src/corpus/published.ts'
import { hashId, inShard, parseShard } from '../../src/corpus/shard.ts'

describe('ids of files', () => {
  test.each([
    ['seeds/000_80.txt', '000_80'],
    ['a/b.jsonl.gz', 'b'],
    ['page.html.zst', 'page'],
    ['page', 'page'],
    ['page.v2.txt', 'page.v2'],
    ['page.dat', 'page'],
    ['.hidden', '.hidden'],
    ['.txt', '.txt'],
    ['C:\\dumps\\x.txt', 'x'],
  ])('%s → %s', (path, id) => expect(idOfPath(path)).toBe(id))
})

describe('formats by name', () => {
  test.each([
    ['x.txt', 'text'],
    ['x.TXT.GZ', 'text'],
    ['x.ndjson', 'jsonl'],
    ['x.tsv.zst', 'csv'],
    ['a.html/x', null],
    ['x', null],
    ['x.png', null],
    ['x.gz', null],
  ])('%s → %s', (name, format) => expect(formatOfName(name)).toBe(format))

  test.each([
    ['x.txt', true],
    ['x', true],
    ['x.gz', true],
    ['x.png', false],
    ['x.txt.bak', false],
  ])('%s is taken from a folder: %s', (name, taken) => expect(isDumpName(name)).toBe(taken))
})

describe('formats by content', () => {
  test.each([
    ['{"id": 1, "text": "x"}\n{', 'jsonl'],
    ['{"id": 1, "text": "a long one that does not end he', 'jsonl'],
    ['{"curly" is how it began\nand so on', 'text'],
    ['<!DOCTYPE html><p>', 'html'],
    ['  <html lang="vi">', 'html'],
    ['WARC/1.0\r\n', 'warc'],
    ['id,text,date\n1,x,2', 'csv'],
    ['"id";"text"\n', 'csv'],
    ['Hội nghị, text\nvà', 'text'],
    ['', 'text'],
  ])('%j → %s', (head, format) => expect(formatOf(null, Buffer.from(head), 'text')).toBe(format))
})

describe('globs', () => {
  test.each([
    ['a.txt', '*.txt', true],
    ['.a.txt', '*.txt', false],
    ['.a.txt', '.*.txt', true],
    ['abc', 'a?c', true],
    ['ac', 'a?c', false],
    ['a1', 'a[0-9]', true],
    ['ax', 'a[!0-9]', true],
    ['a-', 'a[0-]', true],
    ['a[', 'a[', true],
    ['Hội nghị.txt', 'Hội*.txt', true],
    ['ab', 'a*b*c', false],
  ])('%s like %s: %s', (name, wildcard, expected) => expect(matchesWildcard(name, wildcard)).toBe(expected))

  test('a name that nearly matches takes no time', () => {
    const begin = performance.now()
    expect(matchesWildcard('a'.repeat(2000), `${'a*'.repeat(50)}b`)).toBe(false)
    expect(performance.now() - begin).toBeLessThan(200)
  })

  test.each<[string, string[]]>([
    ['a{b,c}d', ['abd', 'acd']],
    ['{a,{b,c}}', ['a', 'b', 'c']],
    ['a{b', ['a{b']],
    ['plain', ['plain']],
  ])('%s is written out', (glob, expected) => expect(expandBraces(glob).sort()).toEqual(expected))

  test('braces that would grow beyond measure are left', () => {
    expect(expandBraces('{a,b}'.repeat(40))).toHaveLength(1)
  })

  test.each([
    ['a.txt', false],
    ['*.txt', true],
    ['a{b,c}', true],
    ['a}', false],
  ])('%s is a glob: %s', (name, expected) => expect(isGlob(name)).toBe(expected))
})

describe('publication dates', () => {
  test.each([
    ['2023-12-14', '2023-12-14'],
    ['2023-12', '2023-12'],
    ['2023', '2023'],
    ['2023-12-14 12:20', '2023-12-14T12:20'],
    ['2023-12-14T12:20:05.123Z', '2023-12-14T12:20:05Z'],
    ['2023-12-14T12:20+0700', '2023-12-14T12:20+07:00'],
    ['14/12/2023', '2023-12-14'],
    ['4.2.2023 9:05', '2023-02-04T09:05'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2023', null],
    ['2023-13-01', null],
    ['2023-12-14T25:00', null],
    ['hôm qua', null],
    ['', null],
  ])('%s → %s', (given, expected) => expect(parsePublished(given)).toBe(expected))
})

describe('shards', () => {
  test.each(['0/3', '4/3', '1', 'a/b', '1/2/3', '1.5/3', '-1/3', '/'])('%s is none', text => {
    expect(() => parseShard(text)).toThrow(/part of a whole/u)
  })

  test('each document is in just one, and they are of a size', () => {
    const sizes = [1, 2, 3, 4].map(index => {
      return Array.from({ length: 4000 }, (_, i) => `val/${i}`).filter(id => inShard(id, { index, count: 4 })).length
    })
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(4000)
    for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(150)
  })

  test('the hash stays what it is', () => {
    expect([hashId(''), hashId('000_8020d794eabc1535')]).toEqual([2872998923, 4169186025])
    expect(hashId('a')).not.toBe(hashId('b'))
  })
})

test('names sort by code point', () => {
  expect(['b', 'Đ', 'a', 'B', '𝐀', '\uFFFD', 'ab'].sort(byCodePoint)).toEqual(['B', 'a', 'ab', 'b', 'Đ', '\uFFFD', '𝐀'])
})
