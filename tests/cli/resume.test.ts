import { type ChildProcess, spawn } from 'node:child_process'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cooptool, program, records, scratch, seeds, shell } from './program.ts'

const folder = scratch()
const pages = readdirSync(seeds).map(name => readFileSync(join(seeds, name), 'utf8'))

/** A corpus of so many documents, one of them broken. */
function corpus(name: string, count: number): string {
  const path = join(folder, `${name}.jsonl`)
  const line = (_: unknown, i: number) => `${JSON.stringify({ id: `${name}-${i}`, text: pages[i % pages.length] })}\n`
  const lines = Array.from({ length: count }, line)
  if (count > 20) lines[17] = '{"id":"broken"\n'
  writeFileSync(path, lines.join(''))
  return path
}

const small = corpus('small', 60)
const large = corpus('large', 200)
// Inputs of every kind of run: records, single pages, records again.
mkdirSync(join(folder, 'inputs'))
copyFileSync(large, join(folder, 'inputs', 'b.jsonl'))
copyFileSync(small, join(folder, 'inputs', 'z.jsonl'))
for (let i = 0; i < 40; i += 1) writeFileSync(join(folder, 'inputs', `page-${i}.txt`), pages[i % pages.length]!)
const inputs = join(folder, 'inputs')

const run = (words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [program, ...words], { stdio: ['pipe', 'ignore', 'pipe'] })
const ended = (child: ChildProcess): Promise<number | null> => new Promise(resolve => child.on('exit', resolve))
const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

/** A result, and what stands beside it. */
const beside = (out: string) =>
  ['', '.partial', '.manifest'].filter(ending => existsSync(`${out}${ending}`)).map(ending => ending || 'itself')

/** Numbers from 0 to 1, the same in every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** How often each run is killed: `KILLS=20` tries it thoroughly. */
const KILLS = Number(process.env.KILLS ?? 3)

describe('a run that was killed goes on where it was', () => {
  test.each(['jsonl', 'json'])('kill -9 at random moments, %s', { timeout: 600_000 }, async form => {
    const whole = join(folder, `whole.${form}`)
    const out = join(folder, `killed.${form}`)
    expect(cooptool(['extract', inputs, '-j', '2', '-o', whole]).status).toBe(1)
    const next = random(form.length)
    let kills = 0
    for (let status: number | null = null; status === null; ) {
      const child = run(['extract', inputs, '-j', '2', '-o', out, ...(kills === 0 ? [] : ['--resume'])])
      const end = ended(child)
      if (kills < KILLS) void pause(300 + next() * 900).then(() => child.kill('SIGKILL'))
      status = await end
      if (status === null) kills += 1
    }
    expect(kills).toBeGreaterThan(0)
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(whole, 'utf8'))
  })

  test('into a folder', { timeout: 120_000 }, async () => {
    const whole = join(folder, 'whole/')
    const out = join(folder, 'killed/')
    cooptool(['extract', inputs, '--jsonl', '-j', '2', '-o', whole])
    for (const after of [600, 900]) {
      const child = run(['extract', inputs, '--jsonl', '-j', '2', '-o', out, '--resume'])
      await pause(after)
      child.kill('SIGKILL')
      await ended(child)
    }
    cooptool(['extract', inputs, '--jsonl', '-o', out, '--resume'])
    const names = readdirSync(whole)
    expect(readdirSync(out).filter(name => !name.startsWith('.'))).toEqual(names)
    for (const name of names) {
      expect(readFileSync(join(out, name), 'utf8')).toBe(readFileSync(join(whole, name), 'utf8'))
    }
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s: what is in work is finished, the rest can be gone on with',
    { timeout: 60_000 },
    async (signal, status) => {
      const out = join(folder, `${signal}.tsv`)
      const child = run(['extract', large, '-j', '2', '-o', out])
      let said = ''
      child.stderr!.on('data', chunk => {
        said += chunk
      })
      while (!existsSync(`${out}.partial`) || readFileSync(`${out}.partial`).length < 10_000) await pause(20)
      const begin = performance.now()
      child.kill(signal)
      expect(await ended(child)).toBe(status)
      expect(performance.now() - begin).toBeLessThan(10_000)
      expect(beside(out)).toEqual(['.partial', '.manifest'])
      expect(said).toMatch(
        /interrupted; [\d,]+ documents are safe in .*SIG(?:INT|TERM)\.tsv\.partial: --resume goes on/u,
      )
      expect(readFileSync(`${out}.partial`, 'utf8').endsWith('\n')).toBe(true)
      expect(cooptool(['extract', large, '-o', out, '--resume']).status).toBe(1)
      expect(readFileSync(out, 'utf8')).toBe(cooptool(['extract', large, '--tsv']).stdout)
      expect(beside(out)).toEqual(['itself', '.manifest'])
    },
  )

  test('with standard input still open', { timeout: 60_000 }, async () => {
    const child = run(['links', '--jsonl', '-o', join(folder, 'waiting.jsonl')])
    child.stdin!.write(readFileSync(small).subarray(0, 300_000))
    await pause(1500)
    child.kill('SIGINT')
    expect(await ended(child)).toBe(130)
  })

  test('a signal before anything is done leaves nothing', { timeout: 60_000 }, async () => {
    const out = join(folder, 'nothing.tsv')
    const child = run(['extract', '-o', out])
    await pause(1000)
    child.kill('SIGINT')
    expect(await ended(child)).toBe(130)
    expect(beside(out)).toEqual([])
  })
})

/** A run that stopped after some of the inputs, as a disk that is full would have it. */
function halfDone(out: string, words: readonly string[] = []): void {
  shell(`trap '' XFSZ; ulimit -f 300; cooptool extract '${large}' -j 1 -o '${out}' ${words.join(' ')}`)
  expect(beside(out)).toEqual(['.partial', '.manifest'])
}

describe('another run than the one before is refused', () => {
  test.each<[string[], string]>([
    [['--only', 'dates'], '--only was null and is ["dates"]'],
    [['--plain'], '--plain was false and is true'],
    [['--text-field', 'body'], '--text-field was "text" and is "body"'],
    [['--shard', '1/2'], '--shard was null and is {"index":1,"count":2}'],
    [['--tsv'], '--format was "jsonl" and is "tsv"'],
  ])('%j', (words, message) => {
    const out = join(folder, 'other.jsonl')
    if (!existsSync(`${out}.partial`)) halfDone(out)
    const before = readFileSync(`${out}.partial`)
    const { status, stderr } = cooptool(['extract', large, '-o', out, '--resume', ...words])
    expect(status).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).toContain('run without --resume to begin anew')
    expect(readFileSync(`${out}.partial`)).toEqual(before)
  })

  test('another version', () => {
    const out = join(folder, 'older.jsonl')
    halfDone(out)
    const [head, ...rest] = readFileSync(`${out}.manifest`, 'utf8').split('\n')
    const older = { ...JSON.parse(head!), version: '0.0.1', digest: '' }
    writeFileSync(`${out}.manifest`, [JSON.stringify(older), ...rest].join('\n'))
    const { status, stderr } = cooptool(['extract', large, '-o', out, '--resume'])
    expect(status).toBe(2)
    expect(stderr).toContain('version 0.0.1 wrote it')
  })

  test('options that change nothing of the output may change', () => {
    const out = join(folder, 'same.jsonl')
    halfDone(out)
    const words = ['-j', '1', '--timeout', '20', '--jsonl', '--verbose', '--stats-json', join(folder, 'stats.json')]
    expect(cooptool(['extract', large, '-o', out, '--resume', ...words]).status).toBe(1)
    expect(readFileSync(out, 'utf8')).toBe(cooptool(['extract', large, '--jsonl']).stdout)
  })

  test('an input that is not what it was', () => {
    const own = join(folder, 'own.jsonl')
    copyFileSync(large, own)
    const out = join(folder, 'changed.jsonl')
    shell(`trap '' XFSZ; ulimit -f 300; cooptool extract '${own}' -o '${out}'`)
    writeFileSync(own, readFileSync(own, 'utf8').replace('"large-3"', '"other-3"'))
    const { status, stderr } = cooptool(['extract', own, '-o', out, '--resume'])
    expect(status).toBe(2)
    expect(stderr).toContain('own.jsonl has changed')
    expect(beside(out)).toEqual(['.partial', '.manifest'])
  })

  test('a broken manifest', () => {
    const out = join(folder, 'torn.jsonl')
    halfDone(out)
    appendFileSync(`${out}.manifest`, 'no line of ours\n')
    const { status, stderr } = cooptool(['extract', large, '-o', out, '--resume'])
    expect(status).toBe(2)
    expect(stderr).toContain('is broken')
  })

  test('a last line that is half written is no harm', () => {
    const out = join(folder, 'half.jsonl')
    halfDone(out)
    appendFileSync(`${out}.manifest`, '{"bytes":12')
    expect(cooptool(['extract', large, '-o', out, '--resume']).status).toBe(1)
    expect(readFileSync(out, 'utf8')).toBe(cooptool(['extract', large, '--jsonl']).stdout)
  })
})

describe('an output that cannot be written', () => {
  test('a disk that is full: what is safe is said, and gone on with', () => {
    const out = join(folder, 'full.jsonl')
    const { status, stderr } = shell(`trap '' XFSZ; ulimit -f 300; cooptool extract '${large}' -o '${out}'`)
    expect(status).toBe(1)
    expect(stderr).toContain('full.jsonl: cannot be written: it would be larger than files may be')
    const [, safe] = /(\d+) documents are safe in .*full\.jsonl\.partial: --resume goes on after them/u.exec(stderr)!
    expect(Number(safe)).toBeGreaterThan(10)
    expect(cooptool(['extract', large, '-o', out, '--resume']).status).toBe(1)
    expect(readFileSync(out, 'utf8')).toBe(cooptool(['extract', large, '--jsonl']).stdout)
  })

  test.each([
    ['/dev/full', 'no space is left on the disk'],
    ['/proc/nowhere/x.tsv', 'its folder is not there'],
    [join(folder, 'no', 'folder.tsv'), 'its folder is not there'],
    [`${small}/x.tsv`, 'its folder is not there'],
  ])('%s: %s', (out, reason) => {
    const { status, stdout, stderr } = cooptool(['links', small, '-o', out])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(`${out}: cannot be written: ${reason}`)
    expect(stderr).not.toMatch(/^\s+at /mu)
  })
})

describe('a result that is whole', () => {
  test('stays, and what is new comes after it', () => {
    const own = join(folder, 'grows/')
    mkdirSync(own)
    copyFileSync(small, join(own, 'm.jsonl'))
    const out = join(folder, 'grown.json')
    const go = () => cooptool(['links', own, '-o', out, '--resume'])
    go()
    const first = readFileSync(out, 'utf8')
    go()
    expect(readFileSync(out, 'utf8')).toBe(first)
    writeFileSync(join(own, 'a.txt'), pages[0]!)
    appendFileSync(join(own, 'm.jsonl'), `${JSON.stringify({ id: 'new', text: pages[1] })}\n`)
    go()
    const ids = (JSON.parse(readFileSync(out, 'utf8')) as { id: string }[]).map(({ id }) => id)
    expect(ids).toEqual([...(JSON.parse(first) as { id: string }[]).map(({ id }) => id), 'a', 'new'])
  })

  test('nothing stands beside it that was not asked for', () => {
    const out = join(folder, 'alone.tsv')
    cooptool(['links', small, '-o', out])
    expect(beside(out)).toEqual(['itself'])
  })

  test('rows without a manifest do not say what they are of', () => {
    const out = join(folder, 'rows.tsv')
    writeFileSync(out, 'id\n')
    const { status, stderr } = cooptool(['links', small, '-o', out, '--resume'])
    expect(status).toBe(2)
    expect(stderr).toContain('has no ')
    expect(readFileSync(out, 'utf8')).toBe('id\n')
  })

  test('in a folder, inputs with a result are passed over', () => {
    const out = join(folder, 'again/')
    cooptool(['clean', seeds, '-o', out])
    const [first] = readdirSync(out)
    writeFileSync(join(out, first!), 'kept\n')
    cooptool(['clean', seeds, '-o', out, '--resume'])
    expect(readFileSync(join(out, first!), 'utf8')).toBe('kept\n')
  })
})

describe('JSON Lines without a manifest say themselves what is done', () => {
  const whole = cooptool(['extract', '--jsonl', '-j', '1', small]).stdout

  test.each([0, 1, 37, 60])('after %i documents', count => {
    const out = join(folder, `lines-${count}.jsonl`)
    const lines = whole.split('\n')
    // The last line is half written, as by a machine that went down.
    const half = count === 60 ? '' : lines[count]!.slice(0, 30)
    const done = lines.slice(0, count).map(line => `${line}\n`)
    writeFileSync(`${out}.partial`, `${done.join('')}${half}`)
    expect(cooptool(['extract', '--jsonl', small, '-o', out, '--resume']).status).toBe(1)
    expect(records(readFileSync(out, 'utf8'))).toEqual(records(whole))
    rmSync(out)
  })

  test('something else than our output is refused', () => {
    const out = join(folder, 'strange.jsonl')
    writeFileSync(out, 'not ours\n')
    const { status, stderr } = cooptool(['extract', '--jsonl', small, '-o', out, '--resume'])
    expect(status).toBe(1)
    expect(stderr).toContain('line 1 is no record')
    expect(readFileSync(out, 'utf8')).toBe('not ours\n')
  })
})
