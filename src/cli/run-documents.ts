import { statSync } from 'node:fs'
import type { Reading } from '../corpus/dump.ts'
import { isFailed } from '../corpus/dump.ts'
import type { Job } from '../corpus/job.ts'
import type { Outcome } from '../corpus/outcome.ts'
import { processDumps } from '../corpus/process-dumps.ts'
import { readDumps } from '../corpus/read-dumps.ts'
import { inShard } from '../corpus/shard.ts'
import { CooptoolError } from '../errors.ts'
import { FolderNames, isFolder } from '../output/folder.ts'
import type { Form, Layout } from '../output/form.ts'
import { loadForm } from '../output/forms.ts'
import { fileOutput, type Sink, standardOutput } from '../output/sink.ts'
import { Writer } from '../output/writer.ts'
import type { Call } from './call.ts'
import { KIND_NAMES } from './commands.ts'
import { onInterrupt } from './interrupt.ts'
import { layoutOf } from './layout.ts'
import { Messages } from './messages.ts'
import { Progress } from './progress.ts'
import { type Done, readDone, takeDone } from './resume.ts'
import { kindOfName, readKinds, readLabels, readSettings, type Settings } from './settings.ts'
import { readTerminal } from './terminal.ts'

/** The commands that print documents: `clean`, `split`, `extract` and the single kinds. */
export async function runDocuments(call: Call): Promise<number> {
  const settings = readSettings(call.options)
  const terminal = readTerminal(settings)
  const layout = layoutOf(call.command, settings, terminal)
  const job = jobOf(call, settings, layout)
  return await new Run(call.words, settings, job, layout).go()
}

function jobOf(call: Call, settings: Settings, layout: Layout): Job {
  const kind = kindOfName(call.command)
  const task = call.command === 'clean' || call.command === 'split' ? call.command : 'extract'
  return {
    task,
    only: kind === null && task === 'extract' ? readKinds(call.options, KIND_NAMES) : kind === null ? null : [kind],
    labels: task === 'split' ? readLabels(call.options) : null,
    withText: call.options.withText === true,
    why: settings.why,
    plain: settings.plain,
    tagger: settings.tagger,
    published: settings.published,
    layout,
  }
}

/** One run over the inputs, from reading to the last byte written. */
class Run {
  readonly #names: readonly string[]
  readonly #settings: Settings
  readonly #job: Job
  readonly #layout: Layout
  readonly #messages: Messages
  readonly #progress: Progress | null
  readonly #folder: FolderNames | null
  /** Paths of the results of inputs that are being worked on, by the input's number. */
  readonly #paths = new Map<number, string>()
  #done: Done | null = null
  #writer: Writer | null = null
  #writing = -1
  #failures = 0

  constructor(names: readonly string[], settings: Settings, job: Job, layout: Layout) {
    this.#names = names
    this.#settings = settings
    this.#job = job
    this.#layout = layout
    this.#messages = new Messages(settings)
    this.#progress = progressFor(settings)
    const { output } = settings
    this.#folder = output !== null && isFolder(output) ? new FolderNames(output, layout.form) : null
    this.#messages.before = () => this.#progress?.clear()
  }

  async go(): Promise<number> {
    const stop = onInterrupt(() => {
      this.#progress?.end()
      this.#writer?.abort()
    })
    try {
      await this.#prepareResume()
      const form = await loadForm(this.#layout)
      if (this.#folder === null) this.#writer = this.#newWriter(form, this.#sink())
      const { jobs, timeout } = this.#settings
      for await (const outcome of processDumps(this.#readings(), this.#job, { jobs, timeout })) {
        await this.#take(outcome, form)
        if (this.#failures > 0 && this.#settings.strict) break
      }
      await this.#writer?.close()
    } catch (error) {
      this.#writer?.abort()
      throw error
    } finally {
      this.#progress?.end()
      stop()
    }
    return this.#failures > 0 ? 1 : 0
  }

  /** The readings that are this run's: of its shard, and not done before. */
  async *#readings(): AsyncGenerator<Reading> {
    const { shard, output } = this.#settings
    const options = {
      ...this.#settings,
      except: this.#folder === null ? output : null,
      ...(this.#progress === null ? {} : { onBytes: (count: number) => this.#progress?.bytes(count) }),
    }
    for await (const reading of readDumps(this.#names, options)) {
      const { dump } = reading
      if (!isFailed(dump)) this.#messages.detail(`${dump.path ?? 'standard input'}: ${dump.format}, ${dump.encoding}`)
      if (shard !== null && !inShard(dump.id, shard)) continue
      if (this.#done !== null && takeDone(this.#done, dump.id)) continue
      if (this.#folder === null) yield reading
      else if (this.#placeInFolder(reading)) yield { ...reading, alone: reading.single }
    }
  }

  /** Settles the file of a reading's input; false where an earlier run has made it. */
  #placeInFolder(reading: Reading): boolean {
    let path = this.#paths.get(reading.input)
    if (path === undefined) {
      path = this.#folder!.next(reading.dump.path)
      const made = this.#settings.resume && statSync(path, { throwIfNoEntry: false }) !== undefined
      this.#paths.set(reading.input, made ? '' : path)
      return !made
    }
    return path !== ''
  }

  async #take(outcome: Outcome, form: Form): Promise<void> {
    this.#progress?.document()
    if (this.#folder !== null && outcome.input !== this.#writing) await this.#turnTo(outcome.input, form)
    if (outcome.failed === null) {
      await this.#writer!.write(outcome.result as string, outcome.alone)
      return
    }
    this.#failures += 1
    this.#messages.failed(outcome.failed)
    await this.#writer!.write(form.failure(outcome.failed, this.#layout, outcome.alone), outcome.alone)
  }

  /** Ends the result of one input and begins that of the next. */
  async #turnTo(input: number, form: Form): Promise<void> {
    await this.#writer?.close()
    this.#paths.delete(this.#writing)
    this.#writing = input
    this.#writer = this.#newWriter(form, fileOutput(this.#paths.get(input)!))
  }

  #newWriter(form: Form, sink: Sink): Writer {
    return new Writer(form, this.#layout, sink, this.#done !== null && this.#done.bytes > 0)
  }

  #sink(): Sink {
    const { output } = this.#settings
    if (output === null) return standardOutput()
    const keep = this.#layout.form === 'jsonl'
    return fileOutput(output, this.#done === null ? { keep } : { keep, from: this.#done.bytes })
  }

  async #prepareResume(): Promise<void> {
    const { resume, output } = this.#settings
    if (!resume || this.#folder !== null) return
    if (output === null || this.#layout.form !== 'jsonl') {
      throw new CooptoolError(
        'usage',
        '--resume needs JSON Lines in a file, or a folder',
        'as in --jsonl -o out.jsonl --resume',
      )
    }
    this.#done = await readDone(output)
  }
}

function progressFor(settings: Settings): Progress | null {
  if (settings.quiet || settings.progress === false) return null
  if (settings.progress === true) return new Progress(true)
  // Beside results on the same terminal a moving line would be in the way.
  const free = process.stderr.isTTY === true && (settings.output !== null || process.stdout.isTTY !== true)
  return free ? new Progress(false) : null
}
