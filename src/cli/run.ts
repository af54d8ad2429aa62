import { isFailed, type Reading } from '../corpus/dump.ts'
import type { Job } from '../corpus/job.ts'
import { NearDuplicates } from '../corpus/near-duplicates.ts'
import type { Outcome } from '../corpus/outcome.ts'
import { processDumps } from '../corpus/process-dumps.ts'
import { readDumps } from '../corpus/read-dumps.ts'
import { inShard } from '../corpus/shard.ts'
import { totalSize } from '../corpus/total-size.ts'
import { Stop, until } from '../corpus/until.ts'
import { CooptoolError } from '../errors.ts'
import { hasDuplicateMark, markDuplicate } from '../output/duplicate-mark.ts'
import { isFolder } from '../output/folder.ts'
import type { Form, Layout } from '../output/form.ts'
import { fileOutput, type Sink } from '../output/sink.ts'
import { onInterrupt } from './interrupt.ts'
import { Messages } from './messages.ts'
import { Progress } from './progress.ts'
import { RunStatistics, type RunSummary, summaryText } from './run-statistics.ts'
import type { Settings } from './settings.ts'
import type { Target } from './target.ts'

export interface RunParts {
  readonly names: readonly string[]
  readonly settings: Settings
  readonly job: Job
  readonly form: Form
  readonly layout: Layout
  readonly target: Target
}

/** One run over the inputs, from reading to the last byte written. */
export class Run {
  readonly #parts: RunParts
  readonly #messages: Messages
  readonly #statistics = new RunStatistics()
  readonly #progress: Progress | null
  readonly #stats: Sink | null
  readonly #stop = new Stop()
  #articles: NearDuplicates | null = null
  /** The exit status that a signal asks for. */
  #interrupted: number | null = null
  /** The output is closed, whole or not. */
  #ended = false

  constructor(parts: RunParts) {
    const { settings } = parts
    this.#parts = parts
    this.#messages = new Messages(settings)
    this.#progress = progressFor(settings, this.#statistics)
    this.#stats = settings.statsJson === null ? null : fileOutput(settings.statsJson)
    this.#messages.before = () => this.#progress?.clear()
  }

  async go(): Promise<number> {
    const { target } = this.#parts
    const unwatch = onInterrupt(
      status => {
        this.#interrupted = status
        this.#stop.now()
      },
      () => {
        this.#leave()
        this.#stats?.abort()
      },
    )
    try {
      await this.#work()
      if (this.#interrupted === null) await target.finish()
      else this.#leave()
      this.#ended = true
      await this.#tell(this.#interrupted === null ? 'done' : 'interrupted')
    } catch (error) {
      const kept = this.#ended ? null : target.abort()
      this.#ended = true
      await this.#tell('failed')
      if (error instanceof CooptoolError) throw new CooptoolError(error.code, error.message, error.hint ?? kept)
      throw error
    } finally {
      this.#progress?.end()
      unwatch()
    }
    if (this.#interrupted !== null) return this.#interrupted
    // The output holds the failures of earlier runs, too.
    return this.#statistics.failures + target.earlierFailures > 0 ? 1 : 0
  }

  async #work(): Promise<void> {
    const { job, settings } = this.#parts
    void this.#findTotal()
    const { jobs, timeout, strict } = settings
    for await (const outcome of processDumps(until(this.#readings(), this.#stop), job, { jobs, timeout })) {
      await this.#take(outcome)
      if (strict && this.#statistics.failures > 0) return
    }
  }

  /** The readings that are this run's: of its shard, and not done before. */
  async *#readings(): AsyncGenerator<Reading> {
    const { names, settings, target } = this.#parts
    const options = {
      ...settings,
      except: exceptOf(settings),
      flatten: false,
      onInput: (file: Parameters<Target['begin']>[0], input: number) => {
        const wanted = target.begin(file, input)
        if (!wanted && this.#progress !== null) this.#progress.passed += file.size
        return wanted
      },
      onBytes: (count: number) => {
        this.#statistics.bytes += count
      },
    }
    for await (const reading of readDumps(names, options)) {
      const { dump } = reading
      if (!isFailed(dump)) this.#messages.detail(`${dump.path ?? 'standard input'}: ${dump.format}, ${dump.encoding}`)
      if (settings.shard !== null && !inShard(dump.id, settings.shard)) continue
      const wanted = target.wanted(reading)
      if (wanted !== null) yield wanted
      else if (settings.dedupe && !isFailed(dump)) yield { ...reading, known: true }
    }
  }

  async #take(outcome: Outcome): Promise<void> {
    const { form, layout, target } = this.#parts
    const first = this.#firstLike(outcome)
    if (outcome.known) return
    const dropped = first !== null && !hasDuplicateMark(layout.form) ? 'duplicate' : outcome.skipped
    if (first !== null) this.#statistics.duplicates += 1
    this.#statistics.take(outcome, dropped)
    this.#progress?.document()
    if (outcome.failed !== null) {
      this.#messages.failed(outcome.failed)
      await target.write(outcome, form.failure(outcome.failed, layout, outcome.alone))
    } else if (dropped !== null) await target.write(outcome, '')
    else {
      const printed = outcome.result as string
      await target.write(outcome, first === null ? printed : markDuplicate(printed, first))
    }
  }

  /** The id of the first document that this one is nearly; null where there is none, or none is looked for. */
  #firstLike({ signature, id }: Outcome): string | null {
    if (signature === null) return null
    this.#articles ??= new NearDuplicates()
    return this.#articles.firstLike(signature, id)
  }

  /** Ends before all is done; what is done can be gone on with. */
  #leave(): void {
    this.#progress?.end()
    const kept = this.#parts.target.abort()
    this.#messages.warn(kept === null ? 'interrupted' : `interrupted; ${kept}`)
  }

  /** Says what the run did, where that was asked for or it took long. */
  async #tell(status: RunSummary['status']): Promise<void> {
    this.#progress?.end()
    this.#statistics.resumed = this.#parts.target.earlierDocuments
    const summary = this.#statistics.summary(status)
    const { progress, verbose } = this.#parts.settings
    if (progress === true || verbose || this.#progress?.used === true) this.#messages.warn(summaryText(summary))
    await this.#stats?.write(`${JSON.stringify(summary, null, 2)}\n`)
    await this.#stats?.close()
  }

  async #findTotal(): Promise<void> {
    if (this.#progress === null) return
    const { names, settings } = this.#parts
    // What cannot be looked at is told where it is read.
    const total = await totalSize(names, { ...settings, except: exceptOf(settings) }).catch(() => null)
    this.#progress.total = total
  }
}

/** The run's own output is no input. */
function exceptOf({ output }: Settings): string | null {
  return output === null || isFolder(output) ? null : output
}

function progressFor(settings: Settings, statistics: RunStatistics): Progress | null {
  if (settings.quiet || settings.progress === false) return null
  const terminal = process.stderr.isTTY === true
  const asked = settings.progress === true
  // Beside results on the same terminal a moving line would be in the way.
  const inTheWay = terminal && settings.output === null && process.stdout.isTTY === true
  return inTheWay && !asked ? null : new Progress(statistics, { terminal, asked })
}
