import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isFailed } from '../corpus/dump.ts'
import { readDumps } from '../corpus/read-dumps.ts'
import { CooptoolError } from '../errors.ts'
import { drops, parseFloors } from '../evaluate/floors.ts'
import { type Gold, goldId, parseGold } from '../evaluate/gold.ts'
import { type EvaluationRow, evaluateDumps, evaluationRows, type GoldDump } from '../evaluate/run.ts'
import { type Evaluation, figures, SCORED } from '../evaluate/score.ts'
import { csvRow } from '../output/csv.ts'
import { tableDrawer } from '../output/table.ts'
import { tsvRow } from '../output/tsv.ts'
import type { Call } from './call.ts'
import { Messages } from './messages.ts'
import { number, readSettings, type Settings, text } from './settings.ts'
import { readTerminal } from './terminal.ts'

/** `cooptool eval`: scores the inputs that have gold; exits 1 where a kind fell below the baseline. */
export async function runEval(call: Call): Promise<number> {
  const settings = readSettings(call.options)
  const messages = new Messages(settings)
  const folders = call.options.gold
  if (!Array.isArray(folders) || folders.length === 0) {
    throw new CooptoolError('usage', 'eval needs --gold FOLDER', 'as in eval --gold gold/ dumps/')
  }
  const most = number(call.options, 'errors', { least: 0, most: 1e6, whole: true }) ?? 0
  const baseline = text(call.options, 'baseline')
  const floors = baseline === null ? {} : parseFloors(readText(baseline), baseline)
  const golds = readGolds(folders.map(String))
  const dumps: GoldDump[] = []
  let failures = 0
  for await (const { dump } of readDumps(call.words, settings)) {
    if (isFailed(dump)) {
      failures += 1
      messages.failed(dump)
      continue
    }
    const gold = dump.id === null ? undefined : golds.get(dump.id)
    if (gold === undefined) messages.detail(`${dump.id}: no gold, left out`)
    else dumps.push({ id: dump.id!, gold, text: dump.text })
  }
  const evaluation = evaluateDumps(dumps)
  process.stdout.write(await printed(evaluationRows(evaluation), settings))
  if (most > 0) showErrors(evaluation, most)
  const dropped = drops(figures(evaluation), floors)
  for (const { kind, figure, floor } of dropped) {
    messages.warn(`${kind}: ${figure.toFixed(4)} is below its floor of ${floor}`)
  }
  return failures > 0 || dropped.length > 0 ? 1 : 0
}

function readGolds(folders: readonly string[]): Map<string, Gold> {
  const golds = new Map<string, Gold>()
  for (const folder of folders) {
    for (const name of namesIn(folder)) {
      const path = join(folder, name)
      const gold = parseGold(readText(path), path)
      golds.set(goldId(gold, name.slice(0, -'.json'.length)), gold)
    }
  }
  return golds
}

function namesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter(name => name.endsWith('.json'))
    if (names.length > 0) return names
  } catch (error) {
    throw new CooptoolError('usage', `--gold ${folder}: ${error instanceof Error ? error.message : String(error)}`)
  }
  throw new CooptoolError('usage', `--gold ${folder}: no gold files (*.json) in it`)
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new CooptoolError('usage', `${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const COLUMNS = ['kind', 'precision', 'recall', 'f1', 'gold', 'found'] as const

async function printed(rows: readonly EvaluationRow[], settings: Settings): Promise<string> {
  const terminal = readTerminal(settings)
  const cells = rows.map(row => COLUMNS.map(name => shown(row[name])))
  switch (settings.form ?? (terminal.interactive ? 'table' : 'tsv')) {
    case 'json':
      return `${JSON.stringify(rows, null, terminal.interactive ? 2 : 0)}\n`
    case 'jsonl':
      return rows.map(row => `${JSON.stringify(row)}\n`).join('')
    case 'csv':
      return [COLUMNS, ...cells].map(row => csvRow(row, false)).join('')
    case 'tsv':
      return [COLUMNS, ...cells].map(row => tsvRow(row, false)).join('')
    default:
      return (await tableDrawer(terminal))(COLUMNS, cells)
  }
}

function shown(cell: string | number | null): string {
  if (typeof cell !== 'number') return cell ?? ''
  return Number.isInteger(cell) && cell > 1 ? String(cell) : cell.toFixed(4)
}

function showErrors(evaluation: Evaluation, most: number): void {
  for (const kind of SCORED) {
    const { missed, extra } = evaluation.tallies[kind]
    if (missed.length + extra.length === 0) continue
    process.stderr.write(`${kind}\n`)
    for (const line of missed.slice(0, most)) process.stderr.write(`  missed ${line}\n`)
    for (const line of extra.slice(0, most)) process.stderr.write(`  extra  ${line}\n`)
  }
}
