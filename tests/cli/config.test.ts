import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SETTABLE } from '../../src/cli/options.ts'
import { cooptool, records, scratch } from './program.ts'

const folder = scratch()
let count = 0

/** A folder that has this configuration, with another one below it. */
function folderWith(config: unknown): { readonly top: string; readonly below: string; readonly file: string } {
  count += 1
  const top = join(folder, String(count))
  const below = join(top, 'a', 'b')
  mkdirSync(below, { recursive: true })
  const file = join(top, 'cooptool.config.json')
  writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config))
  return { top, below, file }
}

/** What `cooptool config` says of a setting: its value and where it is from. */
function setting(name: string, cwd: string, env: Record<string, string> = {}, words: string[] = []): string[] {
  const { stdout } = cooptool(['config', ...words], { cwd, env })
  const line = stdout.split('\n').find(row => row.startsWith(`${name}\t`)) ?? ''
  return line.split('\t').slice(1)
}

describe('precedence: command line, environment, file', () => {
  const line =
    '{"text":"Sáng 5/10/2023, lễ khai mạc.","content":"Sáng 6/10/2023, lễ khai mạc.","body":"Sáng 7/10/2023, lễ bế mạc."}\n'
  const { below } = folderWith({ textField: 'content', plain: true, inputFormat: 'jsonl', format: 'jsonl' })

  test.each<[string[], Record<string, string>, string]>([
    [[], {}, '2023-10-06'],
    [[], { COOPTOOL_TEXT_FIELD: 'body' }, '2023-10-07'],
    [[], { COOPTOOL_TEXT_FIELD: '' }, '2023-10-06'],
    [['--text-field', 'text'], { COOPTOOL_TEXT_FIELD: 'body' }, '2023-10-05'],
  ])('%j %j', (words, env, date) => {
    const { stdout, stderr } = cooptool(['dates', ...words], { cwd: below, env, input: line })
    expect(stderr).toBe('')
    expect(records(stdout)[0]).toMatchObject({ dates: [{ value: date }] })
  })

  test('--no-config reads neither', () => {
    const words = ['dates', '--no-config', '--input-format', 'jsonl', '--plain', '--jsonl']
    const { stdout } = cooptool(words, { cwd: below, env: { COOPTOOL_TEXT_FIELD: 'body' }, input: line })
    expect(records(stdout)[0]).toMatchObject({ dates: [{ value: '2023-10-05' }] })
  })

  test('a form on the command line ends the default one', () => {
    const { stdout, status } = cooptool(['dates', '--tsv'], { cwd: below, input: line })
    expect({ status, head: stdout.split('\t')[0] }).toEqual({ status: 0, head: 'id' })
  })

  test('a command with a form of its own does not take it', () => {
    const { status, stdout } = cooptool(['report'], { cwd: below, input: line })
    expect({ status, head: stdout.slice(0, 15).toLowerCase() }).toEqual({ status: 0, head: '<!doctype html>' })
  })

  test('a switch of the file is undone by --no-NAME, and by the environment', () => {
    const page = { cwd: folderWith({ plain: true }).below, input: 'Chia sẻ\n' }
    const labels = (words: string[], env = {}) =>
      records(cooptool(['split', '--jsonl', ...words], { ...page, env }).stdout).flatMap(({ blocks }) =>
        (blocks as { label: string }[]).map(({ label }) => label),
      )
    expect(labels([])).toEqual(['body'])
    expect(labels(['--no-plain'])).toEqual(['chrome'])
    expect(labels([], { COOPTOOL_PLAIN: 'false' })).toEqual(['chrome'])
  })
})

describe('where it is found', () => {
  const { top, below, file } = folderWith({ jobs: 3 })
  const other = folderWith({ jobs: 5 }).file

  test.each<[string, string, Record<string, string>, string[], string[]]>([
    ['in the folder', top, {}, [], ['3', `${file}: jobs`]],
    ['above it', below, {}, [], ['3', `${file}: jobs`]],
    ['named by a variable', below, { COOPTOOL_CONFIG: other }, [], ['5', `${other}: jobs`]],
    ['named by an option', below, { COOPTOOL_CONFIG: file }, ['--config', other], ['5', `${other}: jobs`]],
    ['said by a variable', below, { COOPTOOL_JOBS: '7' }, [], ['7', 'COOPTOOL_JOBS']],
  ])('%s', (_, cwd, env, words, expected) => {
    expect(setting('jobs', cwd, env, words)).toEqual(expected)
  })

  test('the program’s own default has no origin', () => {
    expect(setting('timeout', below)).toEqual(['30', ''])
    expect(setting('jobs', below, {}, ['--no-config'])[1]).toBe('')
  })

  test('as JSON: file, settings and entries', () => {
    const { stdout } = cooptool(['config', '--json'], { cwd: below })
    const { file: path, settings, lexicon } = JSON.parse(stdout)
    expect({ path, lexicon, count: settings.length }).toEqual({ path: file, lexicon: null, count: SETTABLE.length })
  })
})

describe('what is wrong is told with file or variable and key, exit status 2', () => {
  test.each<[unknown, string]>([
    ['{"jobs": 4,}', 'cooptool.config.json: no JSON'],
    ['[]', 'cooptool.config.json: '],
    [{ jbos: 4 }, 'cooptool.config.json: there is no “jbos”'],
    [{ output: 'x' }, 'cooptool.config.json: there is no “output”'],
    [{ jobs: 0 }, 'cooptool.config.json: jobs 0: not a whole number from 1 to 256'],
    [{ jobs: true }, 'cooptool.config.json: jobs: neither text nor a number'],
    [{ plain: 'yes' }, 'cooptool.config.json: plain: '],
    [{ encoding: 'koi8' }, 'cooptool.config.json: encoding koi8: no such choice'],
    [{ minWords: 'many' }, 'cooptool.config.json: minWords many: not a whole number'],
    [{ maxBytes: '1T' }, 'cooptool.config.json: maxBytes 1T: not a number of bytes'],
    [{ language: ['vi'] }, 'cooptool.config.json: language vi: there is no “vi”'],
    [{ lexicon: { unit: [] } }, 'cooptool.config.json: lexicon: there is no “unit”'],
    [{ lexicon: { units: [''] } }, 'cooptool.config.json: lexicon.units.0: an empty entry'],
    [{ lexicon: { people: [4] } }, 'cooptool.config.json: lexicon.people.0: '],
    [{ lexicon: { organisationHeads: { 'Tổ hợp tác': 'firm' } } }, 'lexicon.organisationHeads.Tổ hợp tác: '],
  ])('%j', (config, message) => {
    const { below } = folderWith(config)
    for (const words of [['config'], ['dates', '-']]) {
      const { status, stdout, stderr } = cooptool(words, { cwd: below, input: 'Sáng 5/10' })
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toContain(message)
    }
  })

  test.each<[Record<string, string>, string]>([
    [{ COOPTOOL_JOBS: 'two' }, 'COOPTOOL_JOBS two: not a whole number'],
    [{ COOPTOOL_PLAIN: 'maybe' }, 'COOPTOOL_PLAIN maybe: neither true nor false'],
    [{ COOPTOOL_COLOR: 'green' }, 'COOPTOOL_COLOR green: no such choice'],
    [{ COOPTOOL_CONFIG: 'no-such.json' }, 'no-such.json: cannot be read'],
  ])('%j', (env, message) => {
    const { status, stderr } = cooptool(['dates', '-'], { env, input: '' })
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })

  test('a variable that is no setting is told by `config`, and hurts no run', () => {
    const env = { COOPTOOL_JOSB: '4' }
    expect(cooptool(['config'], { env }).stderr).toContain('COOPTOOL_JOSB')
    expect(cooptool(['dates', '--plain', '-'], { env, input: 'Sáng 5/10' })).toMatchObject({ status: 0, stderr: '' })
  })

  test('commands that read no documents need no configuration', () => {
    expect(cooptool(['schema'], { cwd: folderWith('{').below }).status).toBe(0)
  })
})

describe('own entries', () => {
  const { below } = folderWith({
    lexicon: {
      headings: ['Chuyện làng chuyện phố'],
      organisationHeads: { 'Nhóm thợ': 'company' },
      units: ['suất học bổng xanh'],
      people: ['Cò Trắng'],
    },
  })
  const input = 'Chiều qua, Nhóm thợ Cánh Én và Cò Trắng trao 25 suất học bổng xanh.\n'

  test('are found by every command, with one thread or several', () => {
    const lines = Array.from({ length: 300 }, () => JSON.stringify({ text: input.repeat(20) })).join('\n')
    for (const jobs of ['1', '2']) {
      const words = ['extract', '--plain', '--jsonl', '--input-format', 'jsonl', '-j', jobs]
      const all = records(cooptool(words, { cwd: below, input: lines }).stdout)
      expect(all).toHaveLength(300)
      for (const document of [all[0], all[299]]) {
        expect(document).toMatchObject({
          people: [{ name: 'Cò Trắng' }],
          organisations: [{ name: 'Nhóm thợ Cánh Én', kind: 'company' }],
        })
        expect((document!.statistics as { unit: string }[])[0]!.unit).toBe('suất học bổng xanh')
      }
    }
  })

  test('are shown by `config`', () => {
    const { stdout } = cooptool(['config'], { cwd: below })
    expect(stdout).toContain('lexicon.people\tCò Trắng\t')
    expect(stdout).toContain('lexicon.organisationHeads\tNhóm thợ = company\t')
  })
})
