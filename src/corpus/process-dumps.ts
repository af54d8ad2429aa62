import { BatchLine } from './batch-line.ts'
import { failureOf, isFailed, type Reading, tookTooLong } from './dump.ts'
import { type Done, type Job, prepareJob } from './job.ts'
import { failedOutcome, type Outcome, outcomeOf } from './outcome.ts'
import type { Pool } from './pool.ts'
import { withinTime } from './time-limit.ts'
import type { Slot } from './worker-messages.ts'

export interface ProcessOptions {
  /** Worker threads; none is started for a few pages, nor for one job alone. */
  readonly jobs: number
  /** Longest time for one document, in milliseconds. */
  readonly timeout: number
}

/** Characters that are worked on before threads are started: a few pages are done sooner than a thread begins. */
const BEFORE_THREADS = 200_000

/** A document longer than this goes to a thread in any case: what it fills is then not the memory of the run. */
const LONG = 2_000_000

/** Does the job on every document; results come in the order of the readings, whatever thread they were made by. */
export async function* processDumps(
  readings: AsyncIterable<Reading>,
  job: Job,
  options: ProcessOptions,
): AsyncGenerator<Outcome> {
  const work = await prepareJob(job)
  const iterator = readings[Symbol.asyncIterator]()
  let pool: Pool | null = null
  let length = 0
  try {
    for (;;) {
      const next = await iterator.next()
      if (next.done === true) return
      const reading = next.value
      const { dump, alone, known = false } = reading
      if (isFailed(dump)) {
        yield failedOutcome(reading, dump)
        continue
      }
      length += dump.text.length
      if (options.jobs > 1 && length > BEFORE_THREADS) {
        pool = await openPool(job, options)
        yield* inThreads(pool, options.jobs, reading, iterator)
        return
      }
      if (dump.text.length <= LONG) {
        yield outcomeOf(reading, await workHere(() => work(dump, alone, known), dump.text.length, options.timeout))
        continue
      }
      pool ??= await openPool(job, options)
      const [slot] = await pool.run([{ dump, alone, known }])
      yield outcomeOf(reading, slot!)
    }
  } finally {
    pool?.close()
    await iterator.return?.()
  }
}

async function openPool(job: Job, { jobs, timeout }: ProcessOptions): Promise<Pool> {
  const { Pool } = await import('./pool.ts')
  return new Pool(job, { workers: jobs, timeout })
}

async function workHere(work: () => Done | Promise<Done>, length: number, timeout: number): Promise<Slot> {
  try {
    const done = withinTime(work, length, timeout)
    return done === null ? { failure: tookTooLong(timeout) } : await done.result
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

/** Reads ahead in batches, keeps every worker busy, and gives results in order. */
async function* inThreads(
  pool: Pool,
  jobs: number,
  first: Reading,
  iterator: AsyncIterator<Reading>,
): AsyncGenerator<Outcome> {
  const line = new BatchLine(pool, jobs * 2 + 2)
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
  }
}
