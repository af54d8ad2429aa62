/**
 * `npm run bench`: start-up, throughput, readers, threads and memory of the built program.
 *
 * `--megabytes N` takes the first N MB of the corpus (default 40); `--full` measures memory at 10, 100 and 1,000 MB
 * instead of 20 and 100; `--record` keeps the figures in `bench/RESULTS.md`; `--check` exits 1 where a figure misses
 * its bound or is more than a tenth worse than the recorded one.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { corpus } from './corpus.ts'
import { boundText, type Figure, keepsBound, keepsRecord } from './figure.ts'
import { measureReaders } from './readers.ts'
import { record, recordedFigures } from './results.ts'
import { throughput } from './throughput.ts'
import { memory, startUp, threads } from './whole-program.ts'

const words = process.argv.slice(2)
const megabytes = words.includes('--megabytes') ? Number(words[words.indexOf('--megabytes') + 1]) : 40
const figures: Figure[] = startUp()
if (existsSync(corpus)) {
  const folder = mkdtempSync(join(tmpdir(), 'cooptool-bench-'))
  try {
    const { figures: shares, floor } = await throughput(folder, megabytes)
    figures.push(...shares, ...(await readers(floor)), ...(await threads(folder, megabytes)))
    figures.push(...(await memory(folder, words.includes('--full') ? [10, 100, 1000] : [20, 100])))
  } finally {
    rmSync(folder, { recursive: true })
  }
} else process.stderr.write(`bench: no ${corpus}: only the start-up is measured\n`)

const recorded = recordedFigures()
let missed = 0
for (const figure of figures) {
  const verdict = !keepsBound(figure) ? 'MISSED' : !keepsRecord(figure, recorded) ? 'WORSE' : 'ok'
  if (verdict !== 'ok') missed += 1
  const { name, value, shown } = figure
  process.stdout.write(
    `${name.padEnd(26)} ${value.toFixed(3).padStart(7)} ${boundText(figure).padEnd(8)} ${verdict.padEnd(6)} ${shown}\n`,
  )
}
if (words.includes('--record')) record(figures, words)
if (words.includes('--check') && missed > 0) process.exitCode = 1

/** What each form of input costs to read, as shares of the floor. */
async function readers(floor: number): Promise<Figure[]> {
  const rates = await measureReaders(Math.min(megabytes, 20))
  return rates.map(({ name, rate }) => ({
    name: `reading ${name}`,
    value: rate / floor,
    shown: `${rate.toFixed(0)} MB/s`,
    bound: null,
  }))
}
