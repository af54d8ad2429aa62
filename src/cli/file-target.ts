import { constants, copyFileSync, existsSync, rmSync, statSync } from 'node:fs'
import type { Reading } from '../corpus/dump.ts'
import type { InputFile } from '../corpus/inputs.ts'
import { Manifest, manifestName } from '../corpus/manifest.ts'
import type { RunIdentity } from '../corpus/manifest-lines.ts'
import type { Outcome } from '../corpus/outcome.ts'
import { CooptoolError } from '../errors.ts'
import type { Form, Layout } from '../output/form.ts'
import { type FileSink, fileOutput, partialName, resultPath } from '../output/sink.ts'
import { Writer } from '../output/writer.ts'
import { type Done, readDone, takeDone } from './resume.ts'
import { shown } from './run-statistics.ts'
import type { Target } from './target.ts'

/** Milliseconds between checkpoints: what may have to be done again after a crash. */
const CHECKPOINT = 500

/** What says which documents are there already. */
interface Known {
  readonly manifest: Manifest | null
  readonly done: Done | null
}

export interface FileTargetOptions {
  readonly path: string
  readonly resume: boolean
  /** What is done already is read all the same. */
  readonly rereads: boolean
  readonly identity: RunIdentity
}

/** One file for all documents, with a manifest beside it while it is not whole. */
export class FileTarget implements Target {
  readonly #path: string
  readonly #resume: boolean
  readonly #sink: FileSink
  readonly #writer: Writer
  /** Null for devices, and where the output itself must say what is done. */
  readonly #manifest: Manifest | null
  readonly #done: Done | null
  #checkpoint = performance.now()

  private constructor(options: FileTargetOptions, sink: FileSink, writer: Writer, known: Known) {
    this.#path = options.path
    this.#resume = options.resume
    this.#sink = sink
    this.#writer = writer
    this.#manifest = known.manifest
    this.#done = known.done
  }

  /** Throws CooptoolError: `write` where it cannot be written, `usage` where an earlier run does not fit. */
  static async open(asked: FileTargetOptions, form: Form, layout: Layout): Promise<FileTarget> {
    const options = { ...asked, path: resultPath(asked.path) }
    const { path, resume, identity } = options
    const name = manifestName(path)
    const begun = existsSync(partialName(path)) || (existsSync(path) && statSync(path).isFile())
    if (!resume || !begun) {
      if (existsSync(name)) rmSync(name)
      const sink = fileOutput(path)
      const manifest = sink.regular ? Manifest.create(name, identity) : null
      return new FileTarget(options, sink, new Writer(form, layout, sink), { manifest, done: null })
    }
    if (!existsSync(name)) return await FileTarget.#goOnWithLines(options, form, layout)
    const manifest = await Manifest.resume(name, identity)
    manifest.rereads = options.rereads
    const { position } = manifest
    if (!existsSync(partialName(path))) copyFileSync(path, partialName(path), constants.COPYFILE_FICLONE)
    if (statSync(partialName(path)).size < position.bytes) throw tooShort(path, name)
    const sink = fileOutput(path, { from: position.bytes })
    const writer = new Writer(form, layout, sink, position.bytes === 0 ? undefined : position)
    return new FileTarget(options, sink, writer, { manifest, done: null })
  }

  /** Without a manifest only lines say by themselves what they are of. */
  static async #goOnWithLines(options: FileTargetOptions, form: Form, layout: Layout): Promise<FileTarget> {
    if (layout.form !== 'jsonl') throw noManifest(options.path)
    const done = await readDone(options.path)
    const sink = fileOutput(options.path, { from: done.bytes })
    return new FileTarget(options, sink, new Writer(form, layout, sink), { manifest: null, done })
  }

  get earlierDocuments(): number {
    return this.#manifest?.earlierDocuments ?? this.#done?.documents ?? 0
  }

  get earlierFailures(): number {
    return this.#manifest?.earlierFailures ?? this.#done?.failures ?? 0
  }

  begin(file: InputFile, input: number): boolean {
    return this.#manifest?.begin(file, input) !== true
  }

  wanted(reading: Reading): Reading | null {
    if (this.#done !== null) return takeDone(this.#done, reading.dump.id) ? null : reading
    return this.#manifest?.holds(reading) === true ? null : reading
  }

  async write(outcome: Outcome, printed: string): Promise<void> {
    await this.#writer.write(printed, outcome.alone)
    this.#manifest?.done(outcome)
    if (performance.now() - this.#checkpoint < CHECKPOINT) return
    await this.#sink.sync()
    this.#writeDown()
    this.#checkpoint = performance.now()
  }

  async finish(): Promise<void> {
    this.#manifest?.end()
    this.#writeDown()
    await this.#writer.close()
    // Kept where the output may be gone on with, to check that.
    if (this.#resume) this.#manifest?.close()
    else this.#manifest?.remove()
  }

  abort(): string | null {
    try {
      this.#writeDown()
    } catch {
      // A disk that is full: what the last checkpoint says is safe.
    }
    const documents = this.#manifest?.safeDocuments ?? 0
    const keep = documents > 0 || this.#done !== null
    this.#writer.abort(keep)
    if (!keep) this.#manifest?.remove()
    else this.#manifest?.close()
    if (documents === 0) return null
    return `${shown(documents)} documents are safe in ${partialName(this.#path)}: --resume goes on after them`
  }

  #writeDown(): void {
    this.#manifest?.checkpoint({ bytes: this.#sink.bytes(), ...this.#writer.written })
  }
}

function noManifest(path: string): CooptoolError {
  const message = `--resume: ${path} has no ${manifestName(path)} beside it, which would say what is done`
  return new CooptoolError('usage', message, 'only JSON Lines can be gone on with without one; run without --resume')
}

function tooShort(path: string, name: string): CooptoolError {
  const message = `--resume: ${partialName(path)} is shorter than ${name} says`
  return new CooptoolError('usage', message, 'run without --resume to begin anew')
}
