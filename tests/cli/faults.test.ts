import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cooptool, records, root, scratch, seeds, shell } from './program.ts'

const folder = scratch()
const seed = join(seeds, '000_8020d794eabc1535.txt')

describe('a closed pipe ends the run quietly', () => {
  test.each([0, 1, 100, 5000])('after %i bytes', count => {
    const line = `cooptool extract seeds seeds seeds seeds --jsonl | head -c ${count} | wc -c; echo "\${PIPESTATUS[0]}"`
    const { stdout, stderr } = shell(line)
    expect(stdout.trim().split(/\s+/u)).toEqual([String(count), '0'])
    expect(stderr).toBe('')
  })
})

describe('nothing outside the text decides', () => {
  const expected = cooptool(['extract', seed, '--json']).stdout
  test.each<[string, Record<string, string>]>([
    ['TZ west', { TZ: 'America/Los_Angeles' }],
    ['TZ east', { TZ: 'Pacific/Kiritimati' }],
    ['a TZ that there is not', { TZ: 'Nowhere/Land' }],
    ['LANG tr_TR', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['LANG C', { LANG: 'C', LC_ALL: 'C' }],
    ['a clock before 1970', { NODE_OPTIONS: '--import=data:text/javascript,Date.now=()=>-1e12' }],
    ['a clock that stands', { NODE_OPTIONS: '--import=data:text/javascript,Date.now=()=>0' }],
  ])('%s', (_, env) => {
    expect(cooptool(['extract', seed, '--json'], { env })).toEqual({ status: 0, stdout: expected, stderr: '' })
  })
})

describe('files that are not what they were', () => {
  test('one that vanishes before its turn', () => {
    const here = join(folder, 'vanishing')
    mkdirSync(here)
    copyFileSync(seed, join(here, 'b.txt'))
    copyFileSync(seed, join(here, 'c.txt'))
    const line = `mkfifo a.txt; (rm b.txt; cat '${seed}' > a.txt) & cooptool clean a.txt b.txt c.txt --jsonl -j 1`
    const { status, stdout, stderr } = shell(line, { cwd: here })
    expect(status).toBe(1)
    expect(records(stdout).map(({ id, error }) => [id, (error as { code: string } | undefined)?.code])).toEqual([
      ['a', undefined],
      ['b', 'not-found'],
      ['c', undefined],
    ])
    expect(stderr).toContain('b.txt')
  })

  test.each<[string, (model: Uint8Array) => Uint8Array | null]>([
    ['missing', () => null],
    ['empty', () => new Uint8Array(0)],
    ['cut', model => model.subarray(0, model.length >> 1)],
    ['something else', () => Buffer.from('{"weights": []}')],
  ])('a name model that is %s', (name, damage) => {
    const copy = join(folder, `model-${name}`)
    mkdirSync(copy)
    for (const part of ['bin', 'dist', 'package.json']) cpSync(join(root, part), join(copy, part), { recursive: true })
    const model = damage(readFileSync(join(root, 'models/names.bin')))
    mkdirSync(join(copy, 'models'))
    if (model !== null) writeFileSync(join(copy, 'models/names.bin'), model)
    const { status, stdout, stderr } = shell(
      `'${process.execPath}' '${copy}/bin/cooptool.js' people '${seed}' --tagger --jsonl`,
    )
    expect(status).not.toBe(0)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/model/u)
    expect(stderr).not.toMatch(/ at .*\.js:/u)
  })
})

describe('links', () => {
  const inside = join(folder, 'inside')
  const outside = join(folder, 'outside')
  mkdirSync(join(inside, 'sub'), { recursive: true })
  mkdirSync(outside)
  copyFileSync(seed, join(inside, 'page.txt'))
  copyFileSync(seed, join(outside, 'secret.txt'))
  symlinkSync(join(inside, 'page.txt'), join(inside, 'alias.txt'))
  symlinkSync(join(outside, 'secret.txt'), join(inside, 'leak.txt'))
  symlinkSync(outside, join(inside, 'sub', 'elsewhere'))
  symlinkSync(inside, join(inside, 'sub', 'round'))
  const ids = (words: readonly string[]) => {
    const { stdout, status } = cooptool(['clean', inside, '--jsonl', ...words])
    return { status, ids: records(stdout).map(({ id, error }) => (error === undefined ? id : [id, error])) }
  }

  test('do not lead out of a folder', () => {
    expect(ids([])).toEqual({
      status: 1,
      ids: ['alias', ['leak', expect.objectContaining({ code: 'unreadable' })], 'page'],
    })
  })

  test('are followed when asked, each once around', () => {
    expect(ids(['--follow'])).toEqual({ status: 0, ids: ['alias', 'leak', 'page', 'secret'] })
  })

  test('that are named are read', () => {
    expect(cooptool(['clean', join(inside, 'leak.txt')]).status).toBe(0)
  })
})

test('a link in the folder of results is replaced, not followed', () => {
  const results = join(folder, 'results')
  const victim = join(folder, 'victim.txt')
  mkdirSync(results)
  writeFileSync(victim, 'mine')
  for (const name of ['000_8020d794eabc1535.json', '000_8020d794eabc1535.json.partial']) {
    symlinkSync(victim, join(results, name))
  }
  const { status } = cooptool(['extract', seed, '--json', '-o', `${results}/`])
  expect(status).toBe(0)
  expect(readFileSync(victim, 'utf8')).toBe('mine')
  expect(JSON.parse(readFileSync(join(results, '000_8020d794eabc1535.json'), 'utf8'))).toMatchObject({
    schema: 'cooptool/1',
  })
})

describe('--max-bytes', () => {
  test('refuses longer documents, reads the others', () => {
    writeFileSync(join(folder, 'some.jsonl'), `{"text":"ngắn"}\n{"text":"${'dài '.repeat(100)}"}\n{"text":"hết"}\n`)
    const { status, stdout, stderr } = cooptool(['clean', join(folder, 'some.jsonl'), '--jsonl', '--max-bytes', '200'])
    expect(status).toBe(1)
    expect(records(stdout)[1]).toMatchObject({ id: 'some:2', error: { code: 'too-large' } })
    expect(records(stdout)).toHaveLength(3)
    expect(stderr).toContain('200 bytes')
  })

  test.each(['0', '-1', 'x', '1T', '9G'])('%s is no size', size => {
    expect(cooptool(['clean', seed, '--max-bytes', size])).toMatchObject({ status: 2, stdout: '' })
  })

  test('gzip that swells is refused, not unpacked into memory', () => {
    const bomb = join(folder, 'bomb.txt.gz')
    shell(`head -c 300000000 /dev/zero | tr '\\0' a | gzip > '${bomb}'`)
    const { status, stdout } = cooptool(['clean', bomb, '--jsonl'], {
      env: { NODE_OPTIONS: '--max-old-space-size=200' },
    })
    expect(status).toBe(1)
    expect(records(stdout)).toMatchObject([{ id: 'bomb', error: { code: 'too-large' } }])
  })
})

/** Loads a part of Node that reaches a network, or runs text as code. */
const REACHES =
  /(?:from|import\(|require\()\s*["'`](?:node:)?(?:https?|net|tls|dgram|dns|http2)["'`]|\beval\(|\bfetch\(/u

test('the program has nothing that could reach a network or run text as code', () => {
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.js'),
  )
  expect(files.length).toBeGreaterThan(3)
  const found = files.map(name => [name, REACHES.exec(readFileSync(join(root, 'dist', name), 'utf8'))?.[0]])
  expect(found.filter(([, match]) => match !== undefined)).toEqual([])
})

test('an old encoding is told', () => {
  const page = join(folder, 'old.txt')
  writeFileSync(page, Buffer.from('Céng hßa x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do - H¹nh phóc\n', 'latin1'))
  const { stdout } = cooptool(['clean', page, '--json', '--plain'])
  expect(JSON.parse(stdout)).toMatchObject({
    source: { encoding: 'tcvn3', misread: [] },
    text: 'Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc',
  })
  expect(cooptool(['clean', page, '--plain', '--encoding', 'tcvn3']).stdout).toContain('Cộng hòa')
  rmSync(page)
})
