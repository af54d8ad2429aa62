import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { corpusFile, program, root } from './corpus.ts'
import type { Figure } from './figure.ts'

const SEED = join(root, 'seeds/004_c1434117e3e7d0ac.txt')
const RUNS = 11

/** Start-up as multiples of `node -e 0`, medians. */
export function startUp(): Figure[] {
  const node = elapsed(['-e', '0'])
  const version = elapsed([program, '--version'])
  const one = elapsed([program, 'extract', '--json', SEED])
  const shown = (time: number) => `${time.toFixed(0)} ms, node -e 0 ${node.toFixed(0)} ms`
  return [
    { name: 'start-up --version', value: version / node, shown: shown(version), bound: { atMost: 1.5 } },
    { name: 'start-up extract one seed', value: one / node, shown: shown(one), bound: { atMost: 3 } },
  ]
}

/** Median wall time of a run of node, in milliseconds. */
function elapsed(args: readonly string[]): number {
  const times = Array.from({ length: RUNS }, () => {
    const begin = performance.now()
    spawnSync('node', args, { stdio: 'ignore' })
    return performance.now() - begin
  })
  return times.sort((a, b) => a - b)[RUNS >> 1]!
}

interface Run {
  readonly seconds: number
  /** Peak resident memory. */
  readonly megabytes: number
}

/** One run of `extract --jsonl`; null where the peak of memory cannot be told. */
function extractRun(path: string, threads: number): Run | null {
  const begin = performance.now()
  const args = ['-v', 'node', program, 'extract', '--jsonl', '-j', String(threads), path]
  const run = spawnSync('/usr/bin/time', args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  const seconds = (performance.now() - begin) / 1000
  const kilobytes = /Maximum resident set size \(kbytes\): (\d+)/u.exec(run.stderr ?? '')
  return kilobytes === null ? null : { seconds, megabytes: Number(kilobytes[1]) / 1024 }
}

/** How much faster two threads are than one. */
export async function threads(folder: string, size: number): Promise<Figure[]> {
  const path = await corpusFile(folder, size)
  const [one, two] = [extractRun(path, 1), extractRun(path, 2)]
  if (one === null || two === null) return []
  const shown = `${(size / one.seconds).toFixed(1)} MB/s with one, ${(size / two.seconds).toFixed(1)} MB/s with two`
  return [{ name: 'extract -j 2 to -j 1', value: one.seconds / two.seconds, shown, bound: { atLeast: 1.8 } }]
}

/** Peak memory of `extract -j 2` on growing inputs: the largest to the next smaller. */
export async function memory(folder: string, sizes: readonly number[]): Promise<Figure[]> {
  const peaks: number[] = []
  for (const size of sizes) {
    const run = extractRun(await corpusFile(folder, size), 2)
    if (run === null) return []
    peaks.push(run.megabytes)
  }
  const shown = sizes.map((size, i) => `${peaks[i]!.toFixed(0)} MB at ${size} MB`).join(', ')
  return [
    { name: 'peak memory growth', value: peaks.at(-1)! / peaks.at(-2)!, shown, bound: { atMost: 1.2 } },
    { name: 'peak memory to 400 MB', value: Math.max(...peaks) / 400, shown, bound: { atMost: 1 } },
  ]
}
