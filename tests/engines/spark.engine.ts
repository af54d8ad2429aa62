import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { describe, expect, test } from 'vitest'
import { recipe, Site } from './engine.ts'

const site = new Site(300)
const [, command] = /pipe\("([^"]+)"\)/u.exec(recipe('spark'))!

interface Piped {
  readonly lines: readonly string[]
  readonly status: number | null
}

/** Does with a partition what Spark's PipedRDD does: writes its elements while it reads lines, an element each. */
async function pipe(elements: readonly string[], line = command!): Promise<Piped> {
  const child = spawn('bash', ['-c', line], {
    cwd: site.folder,
    env: site.environment,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const ended = new Promise<number | null>(resolve => child.on('exit', resolve))
  const written = (async () => {
    for (const element of elements) {
      if (!child.stdin.write(`${element}\n`)) await new Promise(resolve => child.stdin.once('drain', resolve))
    }
    child.stdin.end()
  })()
  const lines: string[] = []
  for await (const one of createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY })) lines.push(one)
  await written
  return { lines, status: await ended }
}

const idOf = (line: string) => (JSON.parse(line) as { id: string }).id

describe('rdd.pipe', () => {
  test('line for line, in order, whatever the partitions', async () => {
    const whole = (await pipe(site.lines)).lines
    expect(whole.map(idOf)).toEqual(site.lines.map(idOf))
    for (const count of [2, 7]) {
      const size = Math.ceil(site.lines.length / count)
      const partitions = Array.from({ length: count }, (_, i) => site.lines.slice(i * size, i * size + size))
      const parts = await Promise.all(partitions.map(async part => (await pipe(part)).lines))
      expect(parts.flat()).toEqual(whole)
    }
  })

  test('bad lines survive in their places', async () => {
    const bad = ['{"id":"cut","text":"Hội ngh', 'no JSON', '[]', '{}', '{"id":"deep","text":5}', '"\u0000"']
    const elements = site.lines
      .slice(0, 60)
      .flatMap((line, i) => (i % 10 === 5 ? [bad[i % bad.length]!, line] : [line]))
    const { lines, status } = await pipe(elements)
    expect(lines).toHaveLength(elements.length)
    for (const [i, line] of lines.entries()) {
      if (site.lines.includes(elements[i]!)) expect(idOf(line)).toBe(idOf(elements[i]!))
      else expect(JSON.parse(line)).toMatchObject({ id: `stdin:${i + 1}`, error: { code: 'parse' } })
    }
    expect(status).toBe(1)
  })

  test('an empty partition is empty', async () => {
    expect(await pipe([])).toEqual({ lines: [], status: 0 })
  })

  test('where the status is looked at, failed documents are no failure of the task', async () => {
    const { lines, status } = await pipe(site.lines.slice(0, 30), `${command} || [ $? -eq 1 ]`)
    expect(status).toBe(0)
    expect(lines).toHaveLength(30)
  })

  test('a partition that is computed again gives the same', async () => {
    const part = site.lines.slice(0, 100)
    expect(await pipe(part)).toEqual(await pipe(part))
  })
})
