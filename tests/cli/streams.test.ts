import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cooptool, program, records, scratch, seeds, shell } from './program.ts'

const folder = scratch()
const pages = readdirSync(seeds).map(name => readFileSync(join(seeds, name), 'utf8'))
const corpus = join(folder, 'corpus.jsonl')
writeFileSync(
  corpus,
  Array.from({ length: 60 }, (_, i) => `${JSON.stringify({ id: `d${i}`, text: pages[i % pages.length] })}\n`).join(''),
)
const whole = cooptool(['extract', '--jsonl', '-j', '1', corpus]).stdout

function run(words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, ...words], { stdio: ['pipe', 'pipe', 'pipe'] })
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise(resolve => child.on('exit', resolve))
}

describe('order', () => {
  test('threads change nothing', () => {
    expect(records(whole).map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, i) => `d${i}`))
    for (const jobs of ['2', '3']) expect(cooptool(['extract', '--jsonl', '-j', jobs, corpus]).stdout).toBe(whole)
  })

  test('failures keep their places among threads', () => {
    const lines = readFileSync(corpus, 'utf8').trimEnd().split('\n')
    const input = lines.map((line, i) => (i % 7 === 3 ? '{broken' : line)).join('\n')
    const { status, stdout } = cooptool(['links', '--jsonl', '-j', '2'], { input })
    expect(status).toBe(1)
    expect(records(stdout).map(({ id }) => id)).toEqual(lines.map((_, i) => (i % 7 === 3 ? `stdin:${i + 1}` : `d${i}`)))
  })

  test('shards are parts of the whole', () => {
    const parts = ['1/3', '2/3', '3/3'].map(shard =>
      records(cooptool(['links', '--jsonl', '--shard', shard, corpus]).stdout),
    )
    expect(parts.flat()).toHaveLength(60)
    expect(new Set(parts.flat().map(({ id }) => id)).size).toBe(60)
  })
})

describe('closed pipes end the program well', () => {
  test.each(['--jsonl', '--tsv', '--json'])('%s | head', form => {
    const { stdout, stderr } = shell(
      `cooptool extract ${form} '${corpus}' | head -c 10 | wc -c; echo "\${PIPESTATUS[0]}"`,
    )
    expect(stdout.trim().split(/\s+/u)).toEqual(['10', '0'])
    expect(stderr).toBe('')
  })

  test('a reader that takes its time gets all', () => {
    const { stdout } = shell(`cooptool extract --jsonl '${corpus}' | { sleep 1; cat; }`)
    expect(stdout).toBe(whole)
  })
})

describe('results are flushed as they are done', () => {
  test('one document at a time on standard input', { timeout: 30_000 }, async () => {
    const child = run(['links', '--jsonl'])
    let out = ''
    child.stdout!.on('data', chunk => {
      out += chunk
    })
    for (let i = 1; i <= 3; i += 1) {
      child.stdin!.write(`${JSON.stringify({ id: `d${i}`, text: pages[0]!.repeat(20) })}\n${' '.repeat(5000)}\n`)
      const begin = performance.now()
      while (out.split('\n').length <= i && performance.now() - begin < 8000) {
        await new Promise(resolve => setTimeout(resolve, 20))
      }
      expect(records(out.slice(0, out.lastIndexOf('\n'))).map(({ id }) => id)).toHaveLength(i)
    }
    child.stdin!.end()
    expect(await ended(child)).toBe(0)
  })
})

describe('files', () => {
  test('a result is written whole', () => {
    const out = join(folder, 'out.jsonl')
    expect(cooptool(['extract', '--jsonl', corpus, '-o', out])).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(out, 'utf8')).toBe(whole)
    expect(existsSync(`${out}.partial`)).toBe(false)
  })

  test('its name tells the form where no option does', () => {
    const out = join(folder, 'dates.csv')
    cooptool(['dates', seeds, '-o', out])
    expect(readFileSync(out, 'utf8')).toBe(cooptool(['dates', seeds, '--csv']).stdout)
  })

  test('a device is written, not replaced', () => {
    expect(cooptool(['dates', seeds, '-o', '/dev/null']).status).toBe(0)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  test('a folder gets one result per input, equal names apart', () => {
    const out = join(folder, 'results/')
    const seed = join(seeds, readdirSync(seeds)[0]!)
    expect(cooptool(['dates', '--jsonl', seed, corpus, seed, '-o', out]).status).toBe(0)
    const stem = readdirSync(seeds)[0]!.slice(0, -4)
    expect(readdirSync(out).sort()).toEqual([`${stem}-2.jsonl`, `${stem}.jsonl`, 'corpus.jsonl'])
    expect(records(readFileSync(join(out, 'corpus.jsonl'), 'utf8'))).toHaveLength(60)
  })

  test('a folder that cannot be written is told', () => {
    const { status, stderr } = cooptool(['dates', seeds, '-o', '/proc/nowhere/x.tsv'])
    expect(status).toBe(1)
    expect(stderr).toContain('cannot be written')
  })

  test('the run does not read its own output', () => {
    const own = join(folder, 'own')
    cooptool(['clean', seeds, '-o', `${own}/`])
    const out = join(own, 'all.jsonl')
    cooptool(['links', '--jsonl', own, '-o', out])
    const first = readFileSync(out, 'utf8')
    cooptool(['links', '--jsonl', own, '-o', out])
    expect(readFileSync(out, 'utf8')).toBe(first)
  })
})
