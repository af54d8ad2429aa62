import { isFailed } from '../corpus/dump.ts'
import { readDumps } from '../corpus/read-dumps.ts'
import { CooptoolError } from '../errors.ts'
import { parseAnnotatedLines } from '../evaluate/annotated-lines.ts'
import { drops, parseFloors } from '../evaluate/floors.ts'
import type { Gold } from '../evaluate/gold.ts'
import { type EvaluationRow, evaluateDumps, evaluationRows, type GoldDump } from '../evaluate/run.ts'
import { evaluateNames, type NameEvaluation, nameRows } from '../evaluate/run-names.ts'
import { type Evaluation, figures, SCORED } from '../evaluate/score.ts'
import { findNames } from '../extract/names/find-names.ts'
import { csvRow } from '../output/csv.ts'
import { tableDrawer } from '../output/table.ts'
import { tsvRow } from '../output/tsv.ts'
import { compileLexicon } from '../own-lexicon.ts'
import type { Call } from './call.ts'
import { readGolds, readText } from './gold-files.ts'
import { Messages } from './messages.ts'
import { number, readSettings, type Settings, text } from './settings.ts'
import { readTerminal } from './terminal.ts'

/** `cooptool eval`: scores inputs and annotated lines that have gold; exits 1 where a kind fell below the baseline. */
export async function runEval(call: Call): Promise<number> {
  const settings = readSettings(call.options)
  const messages = new Messages(settings)
  const folders = list(call.options, 'gold')
  const files = list(call.options, 'names')
  if (folders.length + files.length === 0) {
    throw new CooptoolError('usage', 'eval needs --gold FOLDER or --names FILE', 'as in eval --gold gold/ dumps/')
  }
  if (folders.length === 0 && call.words.length > 0) {
    throw new CooptoolError('usage', 'inputs are scored against --gold FOLDER; --names FILE is an input of its own')
  }
  const most = number(call.options, 'errors', { least: 0, most: 1e6, whole: true }) ?? 0
  const baseline = text(call.options, 'baseline')
  const floors = baseline === null ? {} : parseFloors(readText(baseline), baseline)
  const lines = files.flatMap(path => parseAnnotatedLines(readText(path), path))
  const tagger = settings.tagger ? await (await import('../name-tagger.ts')).openNameTagger() : null
  const lexicon = settings.lexicon === null ? null : compileLexicon(settings.lexicon)
  const scored: Scored[] = []
  let failures = 0
  if (folders.length > 0) {
    const { dumps, failed } = await readDumpsOf(readGolds(folders), call.words, settings, messages)
    failures = failed
    scored.push(scoredDumps(evaluateDumps(dumps, tagger, lexicon)))
  }
  if (files.length > 0) scored.push(scoredNames(evaluateNames(lines, blocks => findNames(blocks, tagger))))
  const rows = scored.flatMap(each => each.rows)
  process.stdout.write(await printed(rows, settings))
  if (most > 0) for (const { errors } of scored) showErrors(errors, most)
  const dropped = drops(Object.assign({}, ...scored.map(each => each.figures)), floors)
  for (const { kind, figure, floor } of dropped) {
    messages.warn(`${kind}: ${figure.toFixed(4)} is below its floor of ${floor}`)
  }
  return failures > 0 || dropped.length > 0 ? 1 : 0
}

/** What was scored: rows to print, figures by kind to hold against the floors, what was wrong. */
interface Scored {
  readonly rows: readonly EvaluationRow[]
  readonly figures: Readonly<Record<string, number>>
  readonly errors: readonly Errors[]
}

interface Errors {
  readonly kind: string
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

function scoredDumps(evaluation: Evaluation): Scored {
  const errors = SCORED.map(kind => ({ kind, ...evaluation.tallies[kind] }))
  return { rows: evaluationRows(evaluation), figures: figures(evaluation), errors }
}

function scoredNames({ scores, missed, extra }: NameEvaluation): Scored {
  const rows = nameRows(scores)
  return {
    rows,
    figures: Object.fromEntries(rows.map(({ kind, f1 }) => [kind, f1])),
    errors: [{ kind: 'names strict', missed, extra }],
  }
}

function list(options: Call['options'], name: string): string[] {
  const value = options[name]
  return Array.isArray(value) ? value.map(String) : []
}

/** The inputs that have gold, and how many could not be read. */
async function readDumpsOf(
  golds: ReadonlyMap<string, Gold>,
  inputs: readonly string[],
  settings: Settings,
  messages: Messages,
): Promise<{ dumps: GoldDump[]; failed: number }> {
  const dumps: GoldDump[] = []
  let failed = 0
  for await (const { dump } of readDumps(inputs, settings)) {
    if (isFailed(dump)) {
      failed += 1
      messages.failed(dump)
      continue
    }
    const gold = dump.id === null ? undefined : golds.get(dump.id)
    if (gold === undefined) messages.detail(`${dump.id}: no gold, left out`)
    else dumps.push({ id: dump.id!, gold, text: dump.text })
  }
  return { dumps, failed }
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

function showErrors(errors: readonly Errors[], most: number): void {
  for (const { kind, missed, extra } of errors) {
    if (missed.length + extra.length === 0) continue
    process.stderr.write(`${kind}\n`)
    for (const line of missed.slice(0, most)) process.stderr.write(`  missed ${line}\n`)
    for (const line of extra.slice(0, most)) process.stderr.write(`  extra  ${line}\n`)
  }
}
