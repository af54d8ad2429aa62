import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '../corpus/dump.ts'
import type { InputFile } from '../corpus/inputs.ts'
import { Manifest } from '../corpus/manifest.ts'
import type { RunIdentity } from '../corpus/manifest-lines.ts'
import type { Outcome } from '../corpus/outcome.ts'
import { FolderNames } from '../output/folder.ts'
import type { Form, Layout } from '../output/form.ts'
import { fileOutput } from '../output/sink.ts'
import { Writer } from '../output/writer.ts'
import { shown } from './run-statistics.ts'
import type { Target } from './target.ts'

export interface FolderTargetOptions {
  readonly path: string
  readonly resume: boolean
  /** What is done already is read all the same. */
  readonly rereads: boolean
  readonly identity: RunIdentity
}

/** A folder with one result for each input. A result under its name is whole, so that an input is done or not. */
export class FolderTarget implements Target {
  // Not known: results under their names are not opened.
  readonly earlierDocuments = 0
  readonly earlierFailures = 0
  readonly #options: FolderTargetOptions
  readonly #form: Form
  readonly #layout: Layout
  readonly #names: FolderNames
  readonly #manifest: Manifest
  /** Paths of the results of inputs that are being worked on, by the input's number; null where one is there. */
  readonly #paths = new Map<number, string | null>()
  #writer: Writer | null = null
  #writing = -1
  #whole = 0

  private constructor(
    options: FolderTargetOptions,
    form: Form,
    layout: Layout,
    names: FolderNames,
    manifest: Manifest,
  ) {
    this.#options = options
    this.#form = form
    this.#layout = layout
    this.#names = names
    this.#manifest = manifest
  }

  /** Throws CooptoolError: `write` where it cannot be made, `usage` where what is in it is of other options. */
  static async open(options: FolderTargetOptions, form: Form, layout: Layout): Promise<FolderTarget> {
    const names = new FolderNames(options.path, layout.form)
    const name = join(options.path, '.manifest')
    const known = options.resume && existsSync(name)
    const manifest = known ? await Manifest.resume(name, options.identity) : Manifest.create(name, options.identity)
    return new FolderTarget(options, form, layout, names, manifest)
  }

  begin({ path }: InputFile, input: number): boolean {
    return this.#place(path, input) !== null || this.#options.rereads
  }

  wanted(reading: Reading): Reading | null {
    const path = this.#place(reading.dump.path, reading.input)
    return path === null ? null : { ...reading, alone: reading.single }
  }

  async write(outcome: Outcome, printed: string): Promise<void> {
    if (outcome.input !== this.#writing) await this.#turnTo(outcome.input)
    await this.#writer!.write(printed, outcome.alone)
  }

  async finish(): Promise<void> {
    await this.#writer?.close()
    if (!this.#options.resume) this.#manifest.remove()
    else this.#manifest.close()
  }

  abort(): string | null {
    this.#writer?.abort()
    if (this.#whole === 0) {
      this.#manifest.remove()
      return null
    }
    this.#manifest.close()
    return `${shown(this.#whole)} results are whole in ${this.#options.path}: --resume goes on with the others`
  }

  /** The path of the result of an input; null where an earlier run has made it. */
  #place(input: string | null, number: number): string | null {
    const known = this.#paths.get(number)
    if (known !== undefined) return known
    const path = this.#names.next(input)
    const place = this.#options.resume && existsSync(path) ? null : path
    this.#paths.set(number, place)
    return place
  }

  /** Ends the result of one input and begins that of the next. */
  async #turnTo(input: number): Promise<void> {
    if (this.#writer !== null) {
      await this.#writer.close()
      this.#whole += 1
    }
    for (const number of this.#paths.keys()) {
      if (number >= input) break
      this.#paths.delete(number)
    }
    this.#writing = input
    this.#writer = new Writer(this.#form, this.#layout, fileOutput(this.#paths.get(input)!, { stay: true }))
  }
}
