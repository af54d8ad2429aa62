import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cooptool, records, scratch, seeds } from './program.ts'

const folder = scratch()
const pages = readdirSync(seeds).map(name => readFileSync(join(seeds, name), 'utf8'))
const COUNT = 200

/** A corpus of pages in which one text at a place is another. */
function corpus(name: string, others: Readonly<Record<number, string>> = {}): string {
  const path = join(folder, `${name}.jsonl`)
  const line = (_: unknown, i: number) =>
    `${JSON.stringify({ id: `d${i}`, text: others[i] ?? pages[i % pages.length] })}\n`
  writeFileSync(path, Array.from({ length: COUNT }, line).join(''))
  return path
}

/** What workers are made to do when they are handed, or work on, a text that says so. */
const saboteur = join(folder, 'saboteur.cjs')
writeFileSync(
  saboteur,
  `const { isMainThread, parentPort } = require('node:worker_threads')
if (!isMainThread) {
  const says = (items, word) => items.some(({ dump }) => dump.text.includes(word))
  // Ahead of the program's own listener: the batch is not begun.
  const on = parentPort.on
  parentPort.on = (name, listener) => on.call(parentPort, name, request => {
    if (says(request.items, 'SABOTAGE exit at once')) process.exit(7)
    if (says(request.items, 'SABOTAGE throw at once')) throw new Error('a fault of the machine')
    listener(request)
  })
  const test = RegExp.prototype.exec
  RegExp.prototype.exec = function (text) {
    if (typeof text === 'string' && text.includes('SABOTAGE exit in work')) process.exit(9)
    return test.call(this, text)
  }
}
`,
)
const sabotaged = { NODE_OPTIONS: `--require=${saboteur}` }

const whole = records(cooptool(['links', '--jsonl', '-j', '1', corpus('good')]).stdout)

/** The records but those that failed; the failed ones by their place. */
function parted(stdout: string) {
  const found = records(stdout)
  const failed = found.flatMap((record, i) => (record.error === undefined ? [] : ([[i, record]] as const)))
  return { failed: new Map(failed), rest: found.filter(record => record.error === undefined) }
}

const withoutPath = (list: readonly Record<string, unknown>[]) => list.map(record => ({ ...record, source: null }))

describe('what ends a worker costs one document', () => {
  test.each<[string, string, string]>([
    ['SABOTAGE exit at once', 'crash', 'ended with status 7'],
    ['SABOTAGE throw at once', 'crash', 'a fault of the machine'],
    ['SABOTAGE exit in work', 'crash', 'ended with status 9'],
  ])('%s', { timeout: 60_000 }, (text, code, message) => {
    const path = corpus('sabotaged', { 90: text, 91: text, 150: text })
    const { status, stdout, stderr } = cooptool(['links', '--jsonl', '-j', '2', path], { env: sabotaged })
    const { failed, rest } = parted(stdout)
    expect(status).toBe(1)
    expect([...failed.keys()]).toEqual([90, 91, 150])
    for (const [i, record] of failed) {
      expect(record).toEqual({ id: `d${i}`, error: { code, message: expect.stringContaining(message) } })
      expect(stderr).toContain(`(d${i})`)
    }
    expect(withoutPath(rest)).toEqual(withoutPath(whole.filter((_, i) => !failed.has(i))))
  })

  test('no memory left', { timeout: 120_000 }, () => {
    // Beside the text itself, a document takes many times its length; short lines most of all.
    const path = corpus('hungry', { 120: 'Ông A ở Hà Nội, bà B ở Huế.\n'.repeat(1_500_000) })
    const { status, stdout, stderr } = cooptool(['extract', '--plain', '--jsonl', '-j', '2', path], {
      env: { NODE_OPTIONS: '--max-old-space-size=300' },
    })
    const { failed, rest } = parted(stdout)
    expect(status).toBe(1)
    expect([...failed.values()]).toEqual([
      { id: 'd120', error: { code: 'memory', message: expect.stringContaining('more memory than a worker has') } },
    ])
    expect(stderr).toContain('fewer workers (-j) leave more for each')
    expect(rest).toHaveLength(COUNT - 1)
  })

  test.each(['1', '2'])('too long, with -j %s', { timeout: 120_000 }, jobs => {
    const long = 'Ngày 5/3/2024, ông Trần Văn Nam trao 20 suất quà cho Hội Chữ thập đỏ tỉnh Lào Cai. '.repeat(300_000)
    const path = corpus('long', { 100: long })
    const { status, stdout } = cooptool(['extract', '--jsonl', '--timeout', '3', '-j', jobs, path])
    const { failed, rest } = parted(stdout)
    expect(status).toBe(1)
    expect([...failed.values()].map(({ id, error }) => [id, (error as { code: string }).code])).toEqual([
      ['d100', 'timeout'],
    ])
    expect(rest).toHaveLength(COUNT - 1)
  })
})

test('workers that cannot start end the run and say why', () => {
  const broken = join(folder, 'broken.cjs')
  writeFileSync(broken, `if (!require('node:worker_threads').isMainThread) throw new Error('no start')`)
  const { status, stderr } = cooptool(['links', '--jsonl', '-j', '2', corpus('good')], {
    env: { NODE_OPTIONS: `--require=${broken}` },
  })
  expect(status).toBe(1)
  expect(stderr).toContain('a worker could not be started: ')
  expect(stderr).toContain('no start')
})

test('-j 1 starts no thread', () => {
  const none = join(folder, 'none.cjs')
  writeFileSync(none, `if (!require('node:worker_threads').isMainThread) process.exit(3)`)
  const { status, stdout } = cooptool(['links', '--jsonl', '-j', '1', corpus('good')], {
    env: { NODE_OPTIONS: `--require=${none}` },
  })
  expect(status).toBe(0)
  expect(records(stdout)).toHaveLength(COUNT)
})
