import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import type { DocumentOutput } from '../../src/output/document-output.ts'
import { cooptool, records, seeds, shell } from './program.ts'

const ESC = String.fromCharCode(27)
const files = readdirSync(seeds).map(name => join(seeds, name))
const first = files[0]!
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(cooptool(['schema']).stdout))
const KINDS = ['dates', 'people', 'orgs', 'places', 'stats', 'legal', 'links']

function valid(value: unknown): void {
  validate(value)
  expect(validate.errors).toBeNull()
}

describe('JSON', () => {
  test.each(['clean', 'split', 'extract', 'keywords', ...KINDS])('%s keeps to the schema', command => {
    for (const record of records(cooptool([command, '--jsonl', seeds]).stdout)) valid(record)
  })

  test.each([
    ['extract', '--with-text', '--why'],
    ['split', '--why'],
  ])('%s %s %s', (...words) => {
    for (const record of records(cooptool([...words, '--jsonl', seeds].filter(word => word !== undefined)).stdout))
      valid(record)
  })

  test('failures keep to it, too; other things do not', () => {
    for (const record of records(cooptool(['dates', '--jsonl', 'missing']).stdout)) valid(record)
    expect(validate({ schema: 'cooptool/1' })).toBe(false)
    expect(validate({ id: 'x', error: {} })).toBe(false)
  })

  test('one object for a single input, an array for more', () => {
    const one = JSON.parse(cooptool(['dates', '--json', first]).stdout)
    expect(Array.isArray(one)).toBe(false)
    const all = JSON.parse(cooptool(['dates', '--json', seeds]).stdout)
    expect(all).toHaveLength(files.length)
    expect(all[0]).toEqual({ ...one, source: { ...one.source, path: all[0].source.path } })
    expect(JSON.parse(cooptool(['dates', '--json'], { input: readFileSync(first) }).stdout)).toMatchObject({ id: null })
    expect(JSON.parse(cooptool(['dates', '--json'], { input: '{"id":"a","text":"b"}\n' }).stdout)).toHaveLength(1)
    expect(JSON.parse(cooptool(['dates', '--json', 'missing']).stdout)).toMatchObject({ id: 'missing' })
    expect(JSON.parse(cooptool(['dates', '--json', 'missing', first]).stdout)).toHaveLength(2)
  })

  test('the keys stand in the order of the contract', () => {
    const [record] = records(cooptool(['extract', '--jsonl', '--with-text', first]).stdout)
    expect(Object.keys(record!)).toEqual(
      'schema id source language title published authors publisher blocks related dates people organisations places statistics legal'.split(
        ' ',
      ),
    )
  })

  test('only what was asked for', () => {
    const [record] = records(cooptool(['extract', '--jsonl', '--only', 'dates,orgs', first]).stdout)
    expect(Object.keys(record!).slice(8)).toEqual(['dates', 'organisations'])
  })

  test('the same input gives the same bytes', () => {
    const words = ['extract', '--jsonl', '--with-text', '--why', seeds]
    expect(cooptool(words).stdout).toBe(cooptool(words).stdout)
  })

  test('every mention is where it says', () => {
    for (const record of records(cooptool(['extract', '--jsonl', '--with-text', seeds]).stdout)) {
      const document = record as unknown as Required<DocumentOutput>
      const named = [...document.people, ...document.organisations, ...document.places].flatMap(one => one.mentions)
      const all = [...named, ...document.dates, ...document.statistics, ...document.legal]
      expect(all.length).toBeGreaterThan(5)
      for (const { text, at } of all) {
        const block = document.blocks[at.block]!
        expect(block.text.slice(at.start, at.end)).toBe(text)
        expect(at.line).toBeGreaterThanOrEqual(block.lines[0])
        expect(at.line).toBeLessThanOrEqual(block.lines[1])
      }
    }
  })
})

describe('rows', () => {
  test.each(['extract', 'split', 'keywords', ...KINDS])('%s: TSV is a table of equal rows', command => {
    const { stdout, stderr } = cooptool([command, seeds])
    expect(stderr).toBe('')
    const rows = stdout
      .split('\n')
      .slice(0, -1)
      .map(row => row.split('\t'))
    expect(rows[0]![0]).toBe('id')
    for (const row of rows) expect(row).toHaveLength(rows[0]!.length)
    expect(stdout).not.toContain(ESC)
  })

  test('the header stands even where nothing was found', () => {
    expect(cooptool(['dates'], { input: '' }).stdout).toBe('id\tline\ttext\tvalue\tkind\tguessed\n')
  })

  test('--format is the same as the flag', () => {
    for (const form of ['json', 'jsonl', 'csv', 'tsv', 'table']) {
      expect(cooptool(['dates', first, '--format', form]).stdout).toBe(cooptool(['dates', first, `--${form}`]).stdout)
    }
  })

  test('--bom and --csv-safe', () => {
    const { stdout } = cooptool(['split', '--plain', '--csv', '--csv-safe', '--bom'], { input: '=1+1\n-0,76%\n' })
    expect(stdout.startsWith('\uFEFFid,')).toBe(true)
    expect(stdout).toContain("'=1+1")
  })

  test('--why adds the rule or the cues', () => {
    expect(cooptool(['dates', '--why', first]).stdout.split('\n')[0]).toMatch(/\trule$/u)
    expect(cooptool(['split', '--why', first]).stdout.split('\n')[0]).toMatch(/\twhy$/u)
  })
})

describe('colour', () => {
  test.each<[string[], Record<string, string>, boolean]>([
    [[], {}, false],
    [['--color', 'always'], {}, true],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { NO_COLOR: '1' }, false],
    [['--color', 'always'], { NO_COLOR: '1' }, true],
    [['--color', 'never'], { FORCE_COLOR: '1' }, false],
  ])('%j %j: %s', (words, env, colored) => {
    expect(cooptool(['dates', '--table', ...words, seeds], { env }).stdout.includes(ESC)).toBe(colored)
  })
})

describe('text', () => {
  test('clean prints text and nothing else', () => {
    const { stdout, stderr } = cooptool(['clean', first])
    expect(stderr).toBe('')
    const lines = stdout.split('\n')
    expect(lines[1]).toBe('')
    expect(lines.at(-1)).toBe('')
    for (const form of ['--tsv', '--csv', '--table']) expect(cooptool(['clean', first, form]).stdout).toBe(stdout)
    expect(records(cooptool(['clean', first, '--jsonl']).stdout)[0]!.text).toBe(stdout.trimEnd())
  })

  test('two empty lines part documents', () => {
    const each = files.map(file => cooptool(['clean', file]).stdout)
    expect(cooptool(['clean', seeds]).stdout).toBe(each.join('\n\n'))
  })
})

test('split --only keeps the blocks of the labels', () => {
  const [record] = records(cooptool(['split', '--jsonl', '--only', 'title,body', first]).stdout)
  expect(new Set((record as unknown as DocumentOutput).blocks!.map(block => block.label))).toEqual(
    new Set(['title', 'body']),
  )
})

test.skipIf(!existsSync('/usr/bin/jq'))('jq reads what is printed', () => {
  const line = `cooptool extract --jsonl '${seeds}' | jq -r '.id' | wc -l; cooptool extract --json '${seeds}' | jq length`
  expect(shell(line).stdout.trim().split(/\s+/u)).toEqual(['5', '5'])
})

test.skipIf(!existsSync('/usr/bin/script'))('a terminal gets tables that fit, and indented JSON', () => {
  const onTerminal = (words: string) =>
    shell(`script -qec "stty cols 60; '${process.execPath}' bin/cooptool.js ${words}" /dev/null < /dev/null`, {
      env: { TERM: 'xterm' },
    }).stdout.replaceAll('\r', '')
  const summary = onTerminal(`extract ${first}`)
  expect(summary).toContain(ESC)
  const plain = summary.replaceAll(new RegExp(`${ESC}\\[[0-9;]*m`, 'gu'), '')
  expect(plain).toMatch(/^People {9}\S/mu)
  for (const line of plain.split('\n')) expect([...line.normalize('NFC')].length).toBeLessThanOrEqual(60)
  expect(onTerminal(`dates --json ${first}`)).toContain('\n  "schema": "cooptool/1"')
  expect(onTerminal(`people --color never ${first}`)).not.toContain(ESC)
})
