import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { root } from './corpus.ts'
import { boundText, type Figure } from './figure.ts'

const FILE = join(root, 'bench/RESULTS.md')
const ROW = /^\| ([^|]+) \| ([0-9.]+) \|/gmu

/** The recorded figures by name. */
export function recordedFigures(): ReadonlyMap<string, number> {
  if (!existsSync(FILE)) return new Map()
  return new Map(Array.from(readFileSync(FILE, 'utf8').matchAll(ROW), ([, name, value]) => [name!, Number(value)]))
}

/** Writes the figures with the day and the machine. */
export function record(figures: readonly Figure[], words: readonly string[]): void {
  const gigabytes = (totalmem() / 2 ** 30).toFixed(0)
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${gigabytes} GB, Node ${process.versions.node}`
  const rows = figures.map(
    figure => `| ${figure.name} | ${figure.value.toFixed(3)} | ${boundText(figure)} | ${figure.shown} |`,
  )
  const lines = [
    '# Results of the bench',
    '',
    `${new Date().toISOString().slice(0, 10)}, ${machine}: \`npm run bench -- ${words.join(' ')}\``,
    '',
    'Throughput is a share of the floor of the same run: reading JSON lines, `JSON.parse`, and collecting the words',
    'of each text by `matchAll`. `npm run bench -- --check` fails where a ratio misses its bound, or is more than a',
    'tenth worse than here.',
    '',
    '| figure | ratio | bound | measured |',
    '| --- | ---: | --- | --- |',
    ...rows,
    '',
  ]
  writeFileSync(FILE, lines.join('\n'))
}
