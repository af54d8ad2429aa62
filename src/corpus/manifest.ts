import { closeSync, existsSync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs'
import { CooptoolError } from '../errors.ts'
import { cannotWrite } from '../output/sink.ts'
import type { Reading } from './dump.ts'
import type { InputFile } from './inputs.ts'
import {
  digestOf,
  type Earlier,
  type Entry,
  NOTHING,
  type Position,
  type RunIdentity,
  readEarlier,
  SCHEMA,
} from './manifest-lines.ts'
import type { Outcome } from './outcome.ts'
import { hashId } from './shard.ts'

/** An input that is being read or worked on. */
interface OpenInput {
  readonly path: string | null
  readonly size: number
  documents: number
  ids: number
  /** What an earlier run has written of it, until the reading has come past that. */
  earlier: Entry | null
}

/** The name of the manifest beside an output. */
export function manifestName(output: string): string {
  return `${output}.manifest`
}

/**
 * What an output holds, so that a run that was ended in any way can go on: a file beside it, first the run's
 * options and version with their digest, then a line for every checkpoint with the length of the output and, by
 * input, how many documents are in it. A line is added only after the output that it tells of.
 */
export class Manifest {
  readonly #path: string
  readonly #file: number
  readonly #earlier: Map<string | null, Entry[]>
  readonly #open = new Map<number, OpenInput>()
  readonly #finished: Entry[] = []
  /** Where the output goes on. */
  readonly position: Position
  /** Documents that earlier runs have written, and those of them that failed. */
  readonly earlierDocuments: number
  readonly earlierFailures: number
  #failures: number
  #counted = 0
  #safe = 0

  /** Inputs that are done are read all the same. */
  rereads = false

  private constructor(path: string, file: number, earlier: Earlier | null) {
    this.#path = path
    this.#file = file
    this.#earlier = earlier?.entries ?? new Map()
    this.position = earlier?.position ?? NOTHING
    this.earlierDocuments = earlier?.documents ?? 0
    this.earlierFailures = earlier?.failures ?? 0
    this.#failures = this.earlierFailures
  }

  /** Begins a manifest, over what may be there. */
  static create(path: string, identity: RunIdentity): Manifest {
    const { version, options } = identity
    const manifest = new Manifest(path, opened(path, 'w'), null)
    manifest.#append({ schema: SCHEMA, version, digest: digestOf(identity), options })
    return manifest
  }

  /**
   * Goes on with the manifest of an earlier run. Throws CooptoolError `usage` where that was another run: of
   * other options or another version.
   */
  static async resume(path: string, identity: RunIdentity): Promise<Manifest> {
    const earlier = await readEarlier(path, identity)
    const file = opened(path, 'r+')
    ftruncateSync(file, earlier.length)
    closeSync(file)
    return new Manifest(path, opened(path, 'a'), earlier)
  }

  /** An input is about to be read: true where all of it is in the output, so that it need not be. */
  begin({ path, size }: InputFile, input: number): boolean {
    const earlier = this.#earlier.get(path)?.shift() ?? null
    const isWhole = earlier !== null && path !== null && size > 0 && earlier[1] === size
    if (isWhole && !this.rereads) return true
    this.#open.set(input, { path, size, documents: 0, ids: 0, earlier })
    return false
  }

  /**
   * Whether the output holds the document already; asked of every reading, in order. Throws CooptoolError `usage`
   * where the input is not what it was.
   */
  holds({ dump, input }: Reading): boolean {
    if (!this.#open.has(input)) this.begin({ path: dump.path, size: 0, alone: false }, input)
    const open = this.#open.get(input)!
    if (open.earlier === null) return false
    const [, , documents, ids] = open.earlier
    if (open.documents < documents) count(open, dump.id)
    else {
      open.earlier = null
      return false
    }
    if (open.documents === documents) {
      open.earlier = null
      if (open.ids !== ids) throw changedInput(open.path)
    }
    return true
  }

  /** A document of an input, or the record of its failure, is in the output now. */
  done({ input, id, failed }: Outcome): void {
    this.#finish(input)
    const open = this.#open.get(input)
    if (open !== undefined) count(open, id)
    this.#counted += 1
    if (failed !== null) this.#failures += 1
  }

  /** Every input has been read to its end. */
  end(): void {
    this.#finish(Number.POSITIVE_INFINITY)
  }

  /** Writes down how far the output is. What it says must be in the output before. */
  checkpoint({ bytes, printed, alone }: Position): void {
    const inputs = this.#finished.splice(0)
    for (const { path, documents, ids, earlier } of this.#open.values()) {
      if (documents > 0 && earlier === null) inputs.push([path, null, documents, ids])
      break
    }
    this.#append({ bytes, printed, alone, failures: this.#failures, inputs })
    this.#safe = this.#counted
  }

  /** Documents that are safe, whatever comes: those of the last checkpoint, and of earlier runs. */
  get safeDocuments(): number {
    return this.earlierDocuments + this.#safe
  }

  close(): void {
    closeSync(this.#file)
  }

  remove(): void {
    this.close()
    rmSync(this.#path, { force: true })
  }

  /** Inputs before this one are read to their ends. */
  #finish(next: number): void {
    for (const [input, { path, size, documents, ids, earlier }] of this.#open) {
      if (input >= next) break
      if (earlier !== null && documents < earlier[2]) throw changedInput(path)
      this.#finished.push([path, size, documents, ids])
      this.#open.delete(input)
    }
  }

  #append(line: unknown): void {
    try {
      writeSync(this.#file, `${JSON.stringify(line)}\n`)
    } catch (error) {
      throw cannotWrite(this.#path, error)
    }
  }
}

function count(open: OpenInput, id: string | null): void {
  open.documents += 1
  open.ids = hashId(`${open.ids} ${id ?? ''}`)
}

function changedInput(path: string | null): CooptoolError {
  const message = `--resume: ${path ?? 'standard input'} has changed: it does not begin with the documents that are done`
  return new CooptoolError('usage', message, 'give it as it was, or run without --resume to begin anew')
}

function opened(path: string, flags: string): number {
  try {
    return openSync(path, flags)
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

export function hasManifest(output: string): boolean {
  return existsSync(manifestName(output))
}
