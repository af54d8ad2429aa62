import { type Dump, type FailedDump, failureOf, isFailed, type Reading, tookTooLong } from './dump.ts'
import { type Job, prepareJob, type Result } from './job.ts'
import type { Pool } from './pool.ts'
import { withinTime } from './time-limit.ts'
import type { Item, Slot } from './worker-messages.ts'

export interface ProcessOptions {
  /** Worker threads; none is started for a few pages. */
  readonly jobs: number
  /** Longest time for one document, in milliseconds. */
  readonly timeout: number
}

/** What became of a document, in its place among the others. */
export interface Outcome {
  readonly id: string | null
  readonly path: string | null
  /** See `Reading`. */
  readonly input: number
  readonly alone: boolean
  readonly result: Result | null
  /** Null where there is a result. */
  readonly failed: FailedDump | null
}

/** Characters that are worked on before threads are started: a few pages are done sooner than a thread begins. */
const BEFORE_THREADS = 200_000
/** Characters and documents of a batch. */
const BATCH_LENGTH = 100_000
const BATCH_COUNT = 64
/** How long a batch waits for more, in milliseconds: a slow source must not hold results back. */
const BATCH_WAIT = 25

/** Does the job on every document; results come in the order of the readings, whatever thread they were made by. */
export async function* processDumps(
  readings: AsyncIterable<Reading>,
  job: Job,
  options: ProcessOptions,
): AsyncGenerator<Outcome> {
  const work = await prepareJob(job)
  const iterator = readings[Symbol.asyncIterator]()
  let length = 0
  try {
    for (;;) {
      const next = await iterator.next()
      if (next.done === true) return
      const reading = next.value
      const { dump } = reading
      if (isFailed(dump)) {
        yield failedOutcome(reading, dump)
        continue
      }
      length += dump.text.length
      if (length > BEFORE_THREADS) {
        yield* inThreads(reading, iterator, job, options)
        return
      }
      yield outcomeOf(reading, await workHere(() => work(dump, reading.alone), options.timeout))
    }
  } finally {
    await iterator.return?.()
  }
}

async function workHere(work: () => Result | Promise<Result>, timeout: number): Promise<Slot> {
  try {
    const done = withinTime(work, timeout)
    return done === null ? { failure: tookTooLong(timeout) } : { result: await done.result }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

/** Reads ahead in batches, keeps every worker busy, and gives results in order. */
async function* inThreads(
  first: Reading,
  iterator: AsyncIterator<Reading>,
  job: Job,
  options: ProcessOptions,
): AsyncGenerator<Outcome> {
  const { Pool } = await import('./pool.ts')
  const pool = new Pool(job, { workers: options.jobs, timeout: options.timeout })
  const line = new Line(pool, options.jobs * 2 + 2)
  const pump = async () => {
    try {
      await line.add(first)
      for (;;) {
        const next = await iterator.next()
        if (next.done === true || line.closed) break
        await line.add(next.value)
      }
      line.end(null)
    } catch (error) {
      line.end(error)
    }
  }
  void pump()
  try {
    for (;;) {
      const outcomes = await line.take()
      if (outcomes === null) return
      yield* outcomes
    }
  } finally {
    line.closed = true
    pool.close()
  }
}

/** Batches in the order in which they were read, some of them done. */
class Line {
  readonly #pool: Pool
  readonly #most: number
  readonly #promised: Promise<readonly Outcome[]>[] = []
  #batch: Reading[] = []
  #length = 0
  #timer: NodeJS.Timeout | null = null
  #ended = false
  #error: unknown = null
  #wake: (() => void)[] = []
  closed = false

  constructor(pool: Pool, most: number) {
    this.#pool = pool
    this.#most = most
  }

  async add(reading: Reading): Promise<void> {
    this.#batch.push(reading)
    this.#length += isFailed(reading.dump) ? 0 : reading.dump.text.length
    if (this.#length >= BATCH_LENGTH || this.#batch.length >= BATCH_COUNT) this.#send()
    else this.#timer ??= setTimeout(() => this.#send(), BATCH_WAIT)
    while (this.#promised.length >= this.#most && !this.closed) await this.#change()
  }

  end(error: unknown): void {
    this.#send()
    this.#ended = true
    this.#error = error
    this.#changed()
  }

  /** The next batch's outcomes; null at the end. Throws what the reading threw, after all that came before. */
  async take(): Promise<readonly Outcome[] | null> {
    for (;;) {
      const next = this.#promised.shift()
      if (next !== undefined) {
        this.#changed()
        return await next
      }
      if (this.#ended) {
        if (this.#error !== null) throw this.#error
        return null
      }
      await this.#change()
    }
  }

  #send(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    if (this.#batch.length === 0) return
    const readings = this.#batch
    this.#batch = []
    this.#length = 0
    this.#promised.push(runBatch(this.#pool, readings))
    this.#changed()
  }

  #change(): Promise<void> {
    return new Promise(resolve => this.#wake.push(resolve))
  }

  #changed(): void {
    for (const wake of this.#wake.splice(0)) wake()
  }
}

async function runBatch(pool: Pool, readings: readonly Reading[]): Promise<readonly Outcome[]> {
  const items = readings.flatMap(reading => (isFailed(reading.dump) ? [] : [itemOf(reading, reading.dump)]))
  const slots = items.length === 0 ? [] : await pool.run(items)
  const rest = slots[Symbol.iterator]()
  return readings.map(reading =>
    isFailed(reading.dump) ? failedOutcome(reading, reading.dump) : outcomeOf(reading, rest.next().value as Slot),
  )
}

function itemOf(reading: Reading, dump: Dump): Item {
  return { dump, alone: reading.alone }
}

function outcomeOf(reading: Reading, slot: Slot): Outcome {
  const { id, path } = reading.dump
  if ('failure' in slot) return failedOutcome(reading, { id, path, failure: slot.failure })
  return { id, path, input: reading.input, alone: reading.alone, result: slot.result, failed: null }
}

function failedOutcome(reading: Reading, failed: FailedDump): Outcome {
  const { id, path } = failed
  return { id, path, input: reading.input, alone: reading.alone, result: null, failed }
}
