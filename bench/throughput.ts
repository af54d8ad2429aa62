import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type * as Library from '../src/index.ts'
import { corpusFile, root } from './corpus.ts'
import type { Figure } from './figure.ts'

const ROUNDS = 3
const BOUNDS: Readonly<Record<string, number>> = { clean: 1 / 2, split: 1 / 2, extract: 1 / 6 }

/** The library in one thread, as shares of the floor; and the floor, MB a second. */
export async function throughput(
  folder: string,
  megabytes: number,
): Promise<{ readonly figures: Figure[]; readonly floor: number }> {
  const { clean, split, extract } = (await import(join(root, 'dist/index.js'))) as typeof Library
  const path = await corpusFile(folder, megabytes)
  const jobs: Readonly<Record<string, (text: string) => unknown>> = {
    floor: text => [...text.matchAll(/\p{L}+/gu)].length,
    clean: text => clean(text).length,
    split: text => split(text).blocks?.length,
    extract: text => extract(text).dates?.length,
  }
  const best: Record<string, number> = {}
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, job] of Object.entries(jobs)) best[name] = Math.max(best[name] ?? 0, await rate(path, job))
  }
  const floor = best.floor!
  const figures = Object.entries(BOUNDS).map(([name, atLeast]) => ({
    name: `throughput ${name}`,
    value: best[name]! / floor,
    shown: `${best[name]!.toFixed(1)} MB/s, floor ${floor.toFixed(1)} MB/s`,
    bound: { atLeast },
  }))
  return { figures, floor }
}

/** MB of JSON lines a second. */
async function rate(path: string, job: (text: string) => unknown): Promise<number> {
  let bytes = 0
  const begin = performance.now()
  for await (const line of createInterface({ input: createReadStream(path) })) {
    bytes += Buffer.byteLength(line) + 1
    job((JSON.parse(line) as { text: string }).text)
  }
  return bytes / 1e3 / (performance.now() - begin)
}
