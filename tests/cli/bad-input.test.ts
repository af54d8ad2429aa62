import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cooptool, records, scratch, seeds, shell } from './program.ts'

const folder = scratch()
const article = readFileSync(join(seeds, '003_73349ed341e8a8d1.txt'))
writeFileSync(join(folder, 'good.txt'), article)
writeFileSync(join(folder, 'empty.txt'), '')
writeFileSync(join(folder, 'image.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))
mkdirSync(join(folder, 'nothing', 'here'), { recursive: true })
mkdirSync(join(folder, 'pages'))
writeFileSync(
  join(folder, 'english.txt'),
  'The minister said on Monday that 250 people in the city had been helped, and that the rest would follow in the spring.\n',
)
writeFileSync(join(folder, 'menu.txt'), 'Trang chủ\nThời sự\nThế giới\nĐăng nhập\nLiên hệ\n')
writeFileSync(join(folder, 'page.wet'), 'WARC/1.0\r\n')

describe('a bad document is named, the others are done', () => {
  test.each<[string, string, string]>([
    ['missing.txt', 'not-found', 'no such file'],
    ['image.txt', 'binary', 'PNG'],
    ['nothing', 'not-found', 'no text files'],
    ['no*.txt', 'not-found', 'no file matches'],
    ['page.wet', 'parse', 'its headers do not end'],
  ])('%s: %s', (name, code, message) => {
    const { status, stdout, stderr } = cooptool(['dates', '--jsonl', name, 'good.txt'], { cwd: folder })
    const [first, second] = records(stdout)
    expect(status).toBe(1)
    expect(first).toEqual({ id: expect.any(String), error: { code, message: expect.stringContaining(message) } })
    expect(Object.keys(first!)).toEqual(['id', 'error'])
    expect(second).toMatchObject({ id: 'good', schema: 'cooptool/1' })
    expect(stderr).toContain(`cooptool: ${name}`)
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/^\s+at /mu)
  })

  test('rows hold nothing of it', () => {
    const { status, stdout } = cooptool(['dates', 'missing.txt', 'good.txt'], { cwd: folder })
    expect(status).toBe(1)
    expect(stdout).toBe(cooptool(['dates', 'good.txt'], { cwd: folder }).stdout)
  })

  test('--quiet says nothing', () => {
    expect(cooptool(['dates', 'missing.txt', '--quiet'], { cwd: folder })).toMatchObject({ status: 1, stderr: '' })
  })

  test('--strict stops there', () => {
    const { status, stdout } = cooptool(['dates', '--jsonl', 'good.txt', 'missing.txt', 'good.txt', '--strict'], {
      cwd: folder,
    })
    expect(status).toBe(1)
    expect(records(stdout).map(({ id, error }) => [id, error !== undefined])).toEqual([
      ['good', false],
      ['missing', true],
    ])
  })
})

describe('odd texts get their right result', () => {
  test('an empty file', () => {
    const { status, stdout, stderr } = cooptool(['extract', '--json', 'empty.txt'], { cwd: folder })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'empty',
      title: null,
      dates: [],
      people: [],
      language: { code: 'und' },
    })
    expect(cooptool(['clean', 'empty.txt'], { cwd: folder })).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  test('a page in English', () => {
    const [record] = records(cooptool(['extract', '--jsonl', 'english.txt'], { cwd: folder }).stdout)
    expect(record).toMatchObject({ language: { code: 'eng' }, people: [] })
  })

  test('a page without an article', () => {
    const { status, stdout } = cooptool(['extract', '--jsonl', '--with-text', 'menu.txt'], { cwd: folder })
    const [record] = records(stdout)
    expect(status).toBe(0)
    expect(record).toMatchObject({ dates: [], people: [], statistics: [] })
  })

  test('lone surrogates', () => {
    const input = '{"id":"s","text":"Ng\\ud800ày 5/3/2024 \\udc00ông Trần Văn Nam phát biểu."}\n'
    for (const form of ['--jsonl', '--json', '--tsv', '--table']) {
      const { status, stdout } = cooptool(['extract', '--plain', form, '--with-text'], { input })
      expect(status).toBe(0)
      expect(Buffer.from(stdout).toString('utf8')).toBe(stdout)
      if (form === '--jsonl') expect(records(stdout)).toHaveLength(1)
    }
  })

  test('one line of 50 MB', { timeout: 120_000 }, () => {
    const sentence = 'Hội nghị bàn về việc hợp tác lâu dài giữa các địa phương trong vùng và các tổ chức có liên quan. '
    const text = sentence.repeat(Math.ceil(50e6 / Buffer.byteLength(sentence)))
    const begin = performance.now()
    const { status, stdout } = shell('cooptool clean | wc -c', { input: text })
    expect(status).toBe(0)
    expect(Number(stdout)).toBeGreaterThan(49e6)
    expect(performance.now() - begin).toBeLessThan(60_000)
  })

  test('nothing steers a terminal out of a row', () => {
    const input = 'Hội nghị \u001b]0;x\u0007\u001b[31mđỏ\u009b2J và hơn 20 đại biểu\n'
    for (const form of ['--tsv', '--csv', '--table']) {
      const { stdout } = cooptool(['split', '--plain', form], { input })
      expect([...stdout].filter(character => character < ' ' && character !== '\n' && character !== '\t')).toEqual([])
      expect(stdout).not.toContain('\u009b')
    }
  })
})

test('a document that takes too long is an error record, and the run goes on', () => {
  const long = 'Ngày 5/3/2024, ông Trần Văn Nam trao 20 suất quà cho Hội Chữ thập đỏ tỉnh Lào Cai. '.repeat(40_000)
  const input = `${JSON.stringify({ id: 'long', text: long })}\n{"id":"short","text":"Hội nghị"}\n`
  const { status, stdout, stderr } = cooptool(['extract', '--jsonl', '--timeout', '0.2', '-j', '2'], { input })
  const found = records(stdout)
  expect(status).toBe(1)
  expect(found[0]).toMatchObject({ id: 'long', error: { code: 'timeout' } })
  expect(found[1]).toMatchObject({ id: 'short', schema: 'cooptool/1' })
  expect(stderr).toContain('took longer than 0.2 s')
})
