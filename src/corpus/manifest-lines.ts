import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { CooptoolError } from '../errors.ts'
import { byteLines } from './lines.ts'

/** How far an output is written, and what stands between its documents. */
export interface Position {
  readonly bytes: number
  /** Documents that printed something. */
  readonly printed: number
  /** What the output was opened as: for one document alone, for many; null where it is not yet. */
  readonly alone: boolean | null
}

/** The options that decide what a run writes, and the version that wrote it. */
export interface RunIdentity {
  readonly version: string
  readonly options: Readonly<Record<string, unknown>>
}

export const SCHEMA = 'cooptool-manifest/1'

/** Documents of one input that are in the output: so many from its beginning, told by a hash of their ids. */
export type Entry = readonly [path: string | null, size: number | null, documents: number, ids: number]

/** What a manifest says of the runs before. */
export interface Earlier {
  readonly position: Position
  readonly entries: Map<string | null, Entry[]>
  /** Documents in all, and those of them that failed. */
  readonly documents: number
  readonly failures: number
  /** Bytes of the manifest's whole lines. */
  readonly length: number
}

/** Before anything is written. */
export const NOTHING: Position = { bytes: 0, printed: 0, alone: null }

/** SHA-256 over what decides the output. */
export function digestOf({ version, options }: RunIdentity): string {
  return createHash('sha256')
    .update(JSON.stringify([version, options]))
    .digest('hex')
}

/** Reads a manifest; a last line that is half written says nothing. Throws CooptoolError `usage`: see `Manifest.resume`. */
export async function readEarlier(path: string, identity: RunIdentity): Promise<Earlier> {
  const entries = new Map<string | null, Entry[]>()
  let position = NOTHING
  let failures = 0
  let length = 0
  let headed = false
  for await (const lines of byteLines(createReadStream(path))) {
    for (const { bytes, ended, number } of lines) {
      // What is half written is not said.
      if (bytes === null || !ended) continue
      const line = parsed(bytes, path, number)
      if (!headed) {
        checkIdentity(line, path, identity)
        headed = true
      } else {
        position = { bytes: line.bytes, printed: line.printed, alone: line.alone }
        failures = line.failures
        for (const entry of line.inputs) note(entries, entry)
      }
      length += bytes.length + 1
    }
  }
  if (!headed) throw new CooptoolError('usage', `--resume: ${path} is empty`, 'run without --resume to begin anew')
  let documents = 0
  for (const list of entries.values()) for (const entry of list) documents += entry[2]
  return { position, entries, documents, failures, length }
}

/** An entry takes the place of an earlier one of the same input that was not at its end. */
function note(entries: Map<string | null, Entry[]>, entry: Entry): void {
  const list = entries.get(entry[0])
  if (list === undefined) entries.set(entry[0], [entry])
  else if (list.at(-1)?.[1] === null) list[list.length - 1] = entry
  else list.push(entry)
}

interface Line extends Position {
  readonly schema?: unknown
  readonly version?: unknown
  readonly digest?: unknown
  readonly options?: Readonly<Record<string, unknown>>
  readonly failures: number
  readonly inputs: readonly Entry[]
}

function parsed(bytes: Uint8Array, path: string, number: number): Line {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as Line
  } catch {
    throw new CooptoolError(
      'usage',
      `--resume: ${path}: line ${number} is broken`,
      'run without --resume to begin anew',
    )
  }
}

function checkIdentity(line: Line, path: string, identity: RunIdentity): void {
  if (line.schema === SCHEMA && line.digest === digestOf(identity)) return
  const hint = 'give the options of that run, or run without --resume to begin anew'
  throw new CooptoolError('usage', `--resume: ${path} is of another run: ${differences(line, identity)}`, hint)
}

/** `--only was ["dates"] and is ["people"]`. */
function differences(line: Line, { version, options }: RunIdentity): string {
  if (line.schema !== SCHEMA) return 'it is no manifest of this program'
  if (line.version !== version) return `version ${String(line.version)} wrote it, this is ${version}`
  const before = line.options ?? {}
  return [...new Set([...Object.keys(before), ...Object.keys(options)])]
    .map(name => [optionName(name), JSON.stringify(before[name] ?? null), JSON.stringify(options[name] ?? null)])
    .filter(([, was, is]) => was !== is)
    .map(([name, was, is]) => `--${name} was ${was} and is ${is}`)
    .join('; ')
}

/** `textField` → `text-field`. */
function optionName(key: string): string {
  return [...key].map(unit => (unit >= 'A' && unit <= 'Z' ? `-${unit.toLowerCase()}` : unit)).join('')
}
