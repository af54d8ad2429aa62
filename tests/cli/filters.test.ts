import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cooptool, records, scratch, seeds, shell } from './program.ts'

const folder = scratch()
const pages = readdirSync(seeds).map(name => readFileSync(join(seeds, name), 'utf8'))
const vietnamese = 'Sáng 1/7, hội nghị khai mạc tại Hà Nội với hơn 200 đại biểu từ các tỉnh về dự.'
const english =
  'The minister said on Monday that 250 people in the city had been helped, and that the rest would follow.'
const french =
  'Le ministre a dit lundi que les habitants de la ville avaient été aidés et que les autres le seraient aussi.'

const documents = [
  { id: 'vie', text: vietnamese, published: '2024-07-01' },
  { id: 'eng', text: english, published: '2024-07-02T09:00' },
  { id: 'fra', text: french, published: '2024-08-01' },
  { id: 'short', text: 'Hội nghị khai mạc hôm nay.' },
  { id: 'none', text: '' },
]
const corpus = join(folder, 'corpus.jsonl')
writeFileSync(corpus, documents.map(document => `${JSON.stringify(document)}\n`).join(''))

const stats = join(folder, 'stats.json')
const run = (...words: string[]) => {
  const ran = cooptool(['links', '--plain', '--jsonl', corpus, '--stats-json', stats, ...words])
  expect(ran).toMatchObject({ status: 0, stderr: '' })
  return { ids: records(ran.stdout).map(({ id }) => id), stats: JSON.parse(readFileSync(stats, 'utf8')) }
}

describe('filters leave out', () => {
  test.each<[string[], string[], Record<string, number>]>([
    [[], ['vie', 'eng', 'fra', 'short', 'none'], {}],
    [['--language', 'vie'], ['vie', 'short'], { language: 3 }],
    [['--language', 'eng,fra'], ['eng', 'fra'], { language: 3 }],
    [['--language', 'deu'], [], { language: 5 }],
    [['--min-words', '7'], ['vie', 'eng', 'fra'], { words: 2 }],
    [['--since', '2024-07-02'], ['eng', 'fra'], { date: 1, undated: 2 }],
    [['--until', '2024-07'], ['vie', 'eng'], { date: 1, undated: 2 }],
    [['--since', '02/07/2024', '--until', '2024-07-31'], ['eng'], { date: 2, undated: 2 }],
    [['--min-words', '6', '--language', 'vie'], ['vie', 'short'], { words: 1, language: 2 }],
  ])('%j', (words, ids, skipped) => {
    const found = run(...words)
    expect(found.ids).toEqual(ids)
    expect(found.stats).toMatchObject({ documents: 5, results: ids.length, skipped })
  })

  test('rows, too', () => {
    expect(cooptool(['dates', '--plain', corpus, '--language', 'vie', '--since', '2024']).stdout).toBe(
      cooptool(['dates', '--plain', corpus, '--until', '2024-07-01']).stdout,
    )
  })

  test('the language is that of the body, not of what stands around it', () => {
    const menu = 'Trang chủ\nThời sự\nThế giới\nĐăng nhập\n'
    const page = `${menu}\nThe ministry opens a new hospital\n\n${`${english} `.repeat(6)}\n`
    const input = `${JSON.stringify({ id: 'mixed', text: page })}\n`
    expect(records(cooptool(['links', '--jsonl', '--language', 'eng'], { input }).stdout)).toHaveLength(1)
    expect(cooptool(['links', '--jsonl', '--language', 'vie'], { input }).stdout).toBe('')
  })

  test.each<[string[], string]>([
    [['--language', 'vi'], 'there is no “vi”'],
    [['--language', 'Vietnamese'], 'there is no “Vietnamese”'],
    [['--min-words', '-1'], 'whole number'],
    [['--since', 'gestern'], '--since gestern: no date'],
    [['--until', '2024-13'], '--until 2024-13: no date'],
  ])('wrong usage: %j', (words, message) => {
    const { status, stderr } = cooptool(['links', corpus, ...words])
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})

describe('--dedupe', () => {
  // Each page three times, each time with a small change.
  const list = Array.from({ length: 120 }, (_, i) => {
    const text = pages[i % pages.length]!
    return { id: `d${i}`, text: i < pages.length ? text : text.replace('năm', `năm ${i}`) }
  })
  const wires = join(folder, 'wires.jsonl')
  writeFileSync(wires, list.map(document => `${JSON.stringify(document)}\n`).join(''))
  const expected = list.map((_, i) => (i < pages.length ? null : `d${i % pages.length}`))

  test.each(['1', '2'])('marks with the id of the first, -j %s', jobs => {
    const { stdout, status } = cooptool(['links', '--jsonl', '--dedupe', '-j', jobs, wires, '--stats-json', stats])
    expect(status).toBe(0)
    const found = records(stdout)
    expect(found.map(({ duplicateOf }) => duplicateOf)).toEqual(expected)
    expect(Object.keys(found[0]!).at(-1)).toBe('duplicateOf')
    expect(JSON.parse(readFileSync(stats, 'utf8'))).toMatchObject({ results: 120, duplicates: 115, skipped: {} })
  })

  test('is no field where it is not asked for', () => {
    expect(records(cooptool(['links', '--jsonl', seeds]).stdout)[0]).not.toHaveProperty('duplicateOf')
  })

  test('JSON stays JSON', () => {
    const found = JSON.parse(cooptool(['links', '--json', '--dedupe', wires]).stdout)
    expect(found.map(({ duplicateOf }: { duplicateOf: unknown }) => duplicateOf)).toEqual(expected)
  })

  test('forms without a place for the mark leave the later ones out', () => {
    const first = join(folder, 'first.jsonl')
    writeFileSync(first, readFileSync(wires, 'utf8').split('\n').slice(0, pages.length).join('\n'))
    expect(cooptool(['links', '--tsv', '--dedupe', wires, '--stats-json', stats]).stdout).toBe(
      cooptool(['links', '--tsv', first]).stdout,
    )
    expect(JSON.parse(readFileSync(stats, 'utf8'))).toMatchObject({ results: 5, skipped: { duplicate: 115 } })
    expect(cooptool(['clean', '--dedupe', wires]).stdout).toBe(cooptool(['clean', first]).stdout)
  })

  test('a run that is gone on with knows the articles of the one before', () => {
    const out = join(folder, 'marked.jsonl')
    shell(`trap '' XFSZ; ulimit -f 100; cooptool extract --dedupe '${wires}' -o '${out}' -j 1`)
    const { status } = cooptool(['extract', '--dedupe', wires, '-o', out, '--resume'])
    expect(status).toBe(0)
    expect(readFileSync(out, 'utf8')).toBe(cooptool(['extract', '--jsonl', '--dedupe', wires]).stdout)
  })
})

test('--stats-json says what the run did', () => {
  const broken = join(folder, 'broken.jsonl')
  writeFileSync(broken, `${readFileSync(corpus, 'utf8')}{broken\n`)
  const { status } = cooptool(['links', '--jsonl', broken, 'missing.txt', '--stats-json', stats])
  expect(status).toBe(1)
  const found = JSON.parse(readFileSync(stats, 'utf8'))
  expect(found).toMatchObject({
    schema: 'cooptool-stats/1',
    status: 'done',
    documents: 7,
    results: 5,
    errors: { parse: 1, 'not-found': 1 },
    skipped: {},
    duplicates: 0,
    resumed: 0,
    bytes: readFileSync(broken).length,
  })
  for (const name of ['seconds', 'documentsPerSecond', 'megabytesPerSecond', 'peakMemoryMegabytes']) {
    expect(found[name]).toBeGreaterThanOrEqual(0)
  }
  const { status: refused, stderr } = cooptool(['links', corpus, '--stats-json', '/proc/nowhere/x.json'])
  expect(refused).toBe(1)
  expect(stderr).toContain('/proc/nowhere/x.json: cannot be written')
})
