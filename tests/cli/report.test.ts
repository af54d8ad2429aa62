import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cooptool, scratch, seeds } from './program.ts'

const folder = scratch()

describe('wrong usage exits 2 and writes nothing', () => {
  test.each<[string[], string]>([
    [['--json'], 'in no other form'],
    [['--format', 'csv'], 'in no other form'],
    [['--resume'], 'cannot be resumed'],
    [['--only', 'dates'], 'unknown option'],
  ])('%j', (words, message) => {
    const page = join(folder, 'never.html')
    const { status, stdout, stderr } = cooptool(['report', ...words, seeds, '-o', page])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(existsSync(page)).toBe(false)
  })
})

test('into a pipe and into a file it is the same page, each time', () => {
  const page = join(folder, 'page.html')
  expect(cooptool(['report', seeds, '-o', page])).toEqual({ status: 0, stdout: '', stderr: '' })
  const { status, stdout } = cooptool(['report', seeds])
  expect(status).toBe(0)
  expect(stdout).toBe(readFileSync(page, 'utf8'))
  expect(stdout).toContain('content="default-src &#39;none&#39;; script-src &#39;sha256-')
})

test('into a folder, a page for each input', () => {
  const pages = join(folder, 'pages/')
  expect(cooptool(['report', seeds, '-o', pages]).status).toBe(0)
  expect(readdirSync(pages)).toEqual(readdirSync(seeds).map(name => name.replace('.txt', '.html')))
  expect(readFileSync(join(pages, '004_c1434117e3e7d0ac.html'), 'utf8')).toContain('<article class="document">')
})

test('a document that cannot be read is in the page, on standard error and in the exit status', () => {
  const inputs = join(folder, 'inputs')
  mkdirSync(inputs)
  writeFileSync(join(inputs, 'good.txt'), 'Tin vui\n\nNgày 5/3/2024, tỉnh Lạng Sơn trao 20 suất quà cho các hộ nghèo.')
  writeFileSync(join(inputs, 'bad.txt'), new Uint8Array(4096))
  const { status, stdout, stderr } = cooptool(['report', inputs])
  expect(status).toBe(1)
  expect(stderr).toContain('bad.txt')
  expect(stdout).toContain('1 document could not be read')
  expect(stdout).toContain('bad: <em')
})

test('near-duplicates are marked, what is not wanted is left out', () => {
  const texts = [0, 1].map(i => readFileSync(join(seeds, readdirSync(seeds)[i]!), 'utf8'))
  const records = [texts[0]!, texts[1]!, texts[0]!].map((text, i) => JSON.stringify({ id: `page-${i}`, text }))
  const input = `${records.join('\n')}\n`
  const page = cooptool(['report', '--input-format', 'jsonl', '--dedupe'], { input })
  expect(page).toMatchObject({ status: 0, stderr: '' })
  expect(page.stdout).toContain('Nearly as')
  expect(page.stdout.match(/<tr id="document-2">.*<a href="#d0">1<\/a><\/td><\/tr>/u)).not.toBeNull()
  const recent = cooptool(['report', seeds, '--since', '2024-09'])
  expect(recent.status).toBe(0)
  expect(recent.stdout).toContain('<article class="document">')
})

test('one part of the documents', () => {
  const parts = [1, 2].map(part => cooptool(['report', seeds, '--shard', `${part}/2`]).stdout)
  const count = (page: string) => page.match(/<tr id="document-/gu)?.length ?? 1
  expect(count(parts[0]!) + count(parts[1]!)).toBe(5)
})
