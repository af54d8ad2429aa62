/**
 * `npm run bench`: throughput, memory and start-up of the built program.
 *
 * Throughput is a ratio to a floor measured in the same run: reading JSON lines, `JSON.parse`, and collecting
 * the words of each text by `matchAll`. `--megabytes N` takes the first N MB of the corpus (default 40),
 * `--check` exits 1 where a figure misses its bound.
 */
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'
import type * as Library from '../src/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const corpus = join(root, '../shared/corpus/news.jsonl.gz')
const program = join(root, 'bin/cooptool.js')
const seed = join(root, 'seeds/004_c1434117e3e7d0ac.txt')
const { clean, split, extract } = (await import(join(root, 'dist/index.js'))) as typeof Library

interface Figure {
  readonly name: string
  readonly value: number
  readonly shown: string
  /** Smallest value that is good enough, or the largest where `atMost`. */
  readonly bound: number
  readonly atMost: boolean
}

const megabytes = Number(option('--megabytes') ?? 40)
const figures: Figure[] = [...startUp()]
if (existsSync(corpus)) {
  const folder = mkdtempSync(join(tmpdir(), 'cooptool-bench-'))
  try {
    figures.push(...(await throughput(folder)), ...(await memory(folder)))
  } finally {
    rmSync(folder, { recursive: true })
  }
} else process.stderr.write(`bench: no ${corpus}: throughput and memory are left out\n`)

let missed = 0
for (const { name, shown, value, bound, atMost } of figures) {
  const good = atMost ? value <= bound : value >= bound
  if (!good) missed += 1
  process.stdout.write(
    `${name.padEnd(28)} ${shown.padEnd(34)} bound ${atMost ? '≤' : '≥'} ${bound.toFixed(3)}  ${good ? 'ok' : 'MISSED'}\n`,
  )
}
if (process.argv.includes('--check') && missed > 0) process.exitCode = 1

function option(name: string): string | undefined {
  const i = process.argv.indexOf(name)
  return i < 0 ? undefined : process.argv[i + 1]
}

async function throughput(folder: string): Promise<Figure[]> {
  const path = await head(folder, megabytes)
  const jobs: Readonly<Record<string, (text: string) => unknown>> = {
    floor: text => [...text.matchAll(/\p{L}+/gu)].length,
    clean: text => clean(text).length,
    split: text => split(text).blocks?.length,
    extract: text => extract(text).dates?.length,
  }
  const best: Record<string, number> = {}
  for (let round = 0; round < 3; round += 1) {
    for (const [name, job] of Object.entries(jobs)) best[name] = Math.max(best[name] ?? 0, await rate(path, job))
  }
  const floor = best.floor!
  const bounds: Readonly<Record<string, number>> = { clean: 1 / 2, split: 1 / 2, extract: 1 / 6 }
  return Object.entries(bounds).map(([name, bound]) => {
    const value = best[name]! / floor
    const shown = `${best[name]!.toFixed(1)} MB/s = ${value.toFixed(3)} × floor ${floor.toFixed(1)}`
    return { name: `throughput ${name}`, value, shown, bound, atMost: false }
  })
}

/** MB of JSON lines a second in one thread. */
async function rate(path: string, job: (text: string) => unknown): Promise<number> {
  let bytes = 0
  const begin = performance.now()
  for await (const line of createInterface({ input: createReadStream(path) })) {
    bytes += Buffer.byteLength(line) + 1
    job((JSON.parse(line) as { text: string }).text)
  }
  return bytes / 1e3 / (performance.now() - begin)
}

/** The first `size` MB of the corpus, unpacked to a file; the corpus over again where it is shorter. */
async function head(folder: string, size: number): Promise<string> {
  const path = join(folder, `${size}.jsonl`)
  if (existsSync(path)) return path
  const out = createWriteStream(path)
  let bytes = 0
  for (let pass = 0; bytes < size * 1e6; pass += 1) {
    for await (const line of createInterface({ input: createReadStream(corpus).pipe(createGunzip()) })) {
      if (bytes >= size * 1e6) break
      const own = pass === 0 ? line : line.replace('"id": "', `"id": "${pass}-`)
      bytes += Buffer.byteLength(own) + 1
      if (!out.write(`${own}\n`)) await once(out, 'drain')
    }
  }
  out.end()
  await once(out, 'finish')
  return path
}

/** Peak resident memory of the program on a small and a ten times larger input. */
async function memory(folder: string): Promise<Figure[]> {
  const peaks: number[] = []
  for (const size of [5, 50]) {
    const path = await head(folder, size)
    const run = spawnSync('/usr/bin/time', ['-v', 'node', program, 'extract', '--jsonl', '-j', '1', path], {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    })
    const kilobytes = /Maximum resident set size \(kbytes\): (\d+)/u.exec(run.stderr)
    if (kilobytes === null) return []
    peaks.push(Number(kilobytes[1]) / 1024)
  }
  const [small, large] = peaks as [number, number]
  const shown = `${small.toFixed(0)} MB at 5 MB, ${large.toFixed(0)} MB at 50 MB`
  return [{ name: 'peak memory growth', value: large / small, shown, bound: 1.5, atMost: true }]
}

function startUp(): Figure[] {
  const node = elapsed(['-e', '0'])
  const version = elapsed([program, '--version'])
  const one = elapsed([program, 'extract', '--json', seed])
  const shown = (time: number) => `${time.toFixed(0)} ms; node -e 0 ${node.toFixed(0)} ms`
  return [
    { name: 'start-up --version', value: version / node, shown: shown(version), bound: 1.5, atMost: true },
    { name: 'start-up extract one seed', value: one / node, shown: shown(one), bound: 3, atMost: true },
  ]
}

/** Median wall time of eleven runs of node, in milliseconds. */
function elapsed(args: readonly string[]): number {
  const times = Array.from({ length: 11 }, () => {
    const begin = performance.now()
    spawnSync('node', args, { stdio: 'ignore' })
    return performance.now() - begin
  })
  return times.sort((a, b) => a - b)[5]!
}
