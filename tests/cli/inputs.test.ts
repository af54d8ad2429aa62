import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { cooptool, records, scratch, seeds, shell } from './program.ts'

const folder = scratch()
const names = readdirSync(seeds).sort()
const article = readFileSync(join(seeds, '003_73349ed341e8a8d1.txt'))
mkdirSync(join(folder, 'pages', 'inner'), { recursive: true })
mkdirSync(join(folder, 'nothing', 'here'), { recursive: true })
writeFileSync(join(folder, 'pages', 'b.txt'), article)
writeFileSync(join(folder, 'pages', 'inner', 'a.txt.gz'), gzipSync(article))
writeFileSync(join(folder, 'pages', 'c.png'), 'no text')
writeFileSync(join(folder, 'pages', '.hidden.txt'), article)
writeFileSync(join(folder, 'x[1].txt'), article)
writeFileSync(join(folder, 'list'), 'pages/b.txt\n\nx[1].txt\n')

const ids = (words: readonly string[], input?: string) =>
  records(
    cooptool(['links', '--jsonl', ...words], { cwd: folder, ...(input === undefined ? {} : { input }) }).stdout,
  ).map(record => record.id)

describe('what a name stands for', () => {
  test.each<[string[], unknown[]]>([
    [['pages'], ['b', 'a']],
    [['pages/'], ['b', 'a']],
    [['pages/*.txt'], ['b']],
    [['pages/**/*.{txt,gz}'], ['b', 'a']],
    [['**/[ab].*'], ['b', 'a']],
    [['x[1].txt'], ['x[1]']],
    [
      ['pages/b.txt', 'pages/b.txt'],
      ['b', 'b'],
    ],
    [
      ['--files-from', 'list'],
      ['b', 'x[1]'],
    ],
    [
      ['pages/inner', '--files-from', 'list'],
      ['a', 'b', 'x[1]'],
    ],
    [[seeds], names.map(name => name.slice(0, -4))],
  ])('%j', (words, expected) => expect(ids(words)).toEqual(expected))

  test('names from standard input', () => {
    expect(ids(['--files-from', '-'], 'pages/b.txt\npages/inner/a.txt.gz\n')).toEqual(['b', 'a'])
    expect(ids(['--files-from', '-'], 'pages/b.txt\0pages/inner/a.txt.gz\0')).toEqual(['b', 'a'])
  })

  test.each<[string[]]>([[[]], [['-']]])('standard input: %j', words => {
    const { stdout, status } = cooptool(['clean', ...words], { input: article })
    expect(status).toBe(0)
    expect(stdout).toBe(cooptool(['clean', 'pages/b.txt'], { cwd: folder }).stdout)
  })

  test('records on standard input are told by their look', () => {
    expect(ids([], '{"id":"r","text":"x"}\n{"id":"s","text":"y"}\n')).toEqual(['r', 's'])
    expect(ids([], 'id,text\nr,x\n')).toEqual(['r'])
    expect(ids([], 'Hội nghị\n')).toEqual([null])
  })
})

describe('compressed files', () => {
  const lines = ['{"id":"a","text":"x"}\n', '{"id":"b","text":"y"}\n', '{"id":"c","text":"z"}\n']

  test('gzip of several members, under any name', () => {
    writeFileSync(join(folder, 'm.jsonl.gz'), Buffer.concat(lines.map(line => gzipSync(line))))
    writeFileSync(join(folder, 'm.dat'), gzipSync(lines.join('')))
    expect(ids(['m.jsonl.gz'])).toEqual(['a', 'b', 'c'])
    expect(ids(['m.dat'])).toEqual(['a', 'b', 'c'])
  })

  test('Zstandard of several frames', () => {
    // Two frames that hold raw blocks, written by hand: magic, descriptor, size, block header, bytes.
    const frame = (text: string) => {
      const bytes = Buffer.from(text)
      const header = (bytes.length << 3) | 1
      const magic = [0x28, 0xb5, 0x2f, 0xfd, 0x20, bytes.length]
      return Buffer.concat([Buffer.from([...magic, header & 255, (header >> 8) & 255, header >> 16]), bytes])
    }
    writeFileSync(join(folder, 'm.jsonl.zst'), Buffer.concat([frame(lines[0]!), frame(lines[1]! + lines[2]!)]))
    expect(ids(['m.jsonl.zst'])).toEqual(['a', 'b', 'c'])
  })

  test('a cut file gives what is whole, and an error', () => {
    const text = Array.from({ length: 3000 }, (_, i) => `{"id":"${i}","text":"${Math.sin(i)} và ${Math.cos(i)}"}\n`)
    const whole = gzipSync(text.join(''))
    writeFileSync(join(folder, 'cut.jsonl.gz'), whole.subarray(0, whole.length - 2000))
    const { status, stdout, stderr } = cooptool(['links', '--jsonl', 'cut.jsonl.gz'], { cwd: folder })
    const found = records(stdout)
    expect(status).toBe(1)
    expect(found.length).toBeGreaterThan(1000)
    expect(found.at(-1)).toMatchObject({ id: expect.stringMatching(/^cut:\d+$/u), error: { code: 'unreadable' } })
    expect(stderr).toContain('broken gzip data')
  })
})

describe('fields, dates and encodings', () => {
  test('named fields', () => {
    const input = '{"url":"u","content":"Sáng 1/7, hội nghị khai mạc.","time":"2024-07-30"}\n'
    const words = [
      'dates',
      '--jsonl',
      '--plain',
      '--text-field',
      'content',
      '--id-field',
      'url',
      '--date-field',
      'time',
    ]
    const [record] = records(cooptool([...words, '--input-format', 'jsonl'], { input }).stdout)
    expect(record).toMatchObject({ id: 'u', published: '2024-07-30', dates: [{ value: '2024-07-01' }] })
  })

  test('--published serves where the dump is silent', () => {
    const words = ['dates', '--jsonl', '--plain', '--published', '30/07/2024']
    const [record] = records(cooptool(words, { input: 'Sáng 1/7, hội nghị khai mạc.' }).stdout)
    expect(record).toMatchObject({ published: '2024-07-30', dates: [{ value: '2024-07-01' }] })
  })

  test('UTF-16 from a Windows editor', () => {
    const { stdout } = cooptool(['clean', '--plain'], { input: Buffer.from('\uFEFFĐỗ Mười\r\nnói.', 'utf16le') })
    expect(stdout).toContain('Đỗ Mười')
  })
})

test('find and xargs-like pipes', () => {
  const { stdout } = shell("find pages -name '*.txt' | sort | cooptool clean --files-from - | head -1", { cwd: folder })
  expect(stdout).not.toBe('')
})
