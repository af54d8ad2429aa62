import { totalmem } from 'node:os'
import { getHeapStatistics } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { Batch } from './batch.ts'
import { type Failure, tookTooLong } from './dump.ts'
import type { Job } from './job.ts'
import { AT, IDLE, type Item, type Request, type Response, type Slot, STATE_BYTES } from './worker-messages.ts'

/** Batches that a worker has at most: one to work on, one waiting so that it never stands still. */
const IN_FLIGHT = 2

/** Milliseconds between two looks at the workers that tell of more than a busy machine. */
const STANDSTILL = 1500

interface Seat {
  readonly worker: Worker
  readonly state: Int32Array
  readonly batches: Batch[]
  /** The place that was last seen, and since when. */
  seen: string
  since: number
}

export interface PoolOptions {
  readonly workers: number
  /** Longest time for one document, in milliseconds. */
  readonly timeout: number
}

/**
 * Worker threads that do one job on batches of dumps. A document that takes too long, crashes its worker or
 * needs more memory than a worker has costs that worker, not the run: it fails, and the others are done again.
 */
export class Pool {
  readonly #job: Job
  readonly #timeout: number
  readonly #most: number
  readonly #megabytes: number
  readonly #seats: Seat[] = []
  readonly #waiting: Batch[] = []
  readonly #watch: NodeJS.Timeout
  #watched = performance.now()
  #next = 0
  #closed = false
  #error: Error | null = null

  constructor(job: Job, options: PoolOptions) {
    this.#job = job
    this.#timeout = options.timeout
    this.#most = options.workers
    this.#megabytes = memoryOfWorker(options.workers)
    this.#watch = setInterval(() => this.#cutLate(), Math.min(250, Math.max(20, options.timeout / 4)))
    this.#watch.unref()
  }

  /** Does the batch; gives what became of each document, in order. Rejects where no worker can be started. */
  async run(items: readonly Item[]): Promise<readonly Slot[]> {
    if (this.#error !== null) throw this.#error
    this.#next += 1
    const batch = new Batch(this.#next, items)
    this.#waiting.push(batch)
    this.#assign()
    return await batch.result
  }

  close(): void {
    this.#closed = true
    clearInterval(this.#watch)
    for (const seat of this.#seats) void seat.worker.terminate()
  }

  #newSeat(): Seat {
    const shared = new SharedArrayBuffer(STATE_BYTES)
    const state = new Int32Array(shared)
    state[AT.batch] = IDLE
    const own = import.meta.url
    const worker = new Worker(new URL(own.endsWith('.ts') ? './worker.ts' : './worker.js', own), {
      workerData: { job: this.#job, state: shared },
      stdin: false,
      resourceLimits: { maxOldGenerationSizeMb: this.#megabytes },
    })
    const seat: Seat = { worker, state, batches: [], seen: '', since: performance.now() }
    worker.on('message', (response: Response) => {
      if (this.#seats.includes(seat)) this.#finish(seat, response)
    })
    worker.on('error', (error: Error) => this.#lost(seat, this.#failureOf(error), placeOf(seat)))
    worker.on('exit', status => this.#lost(seat, crash(`its worker ended with status ${status}`), placeOf(seat)))
    return seat
  }

  #failureOf(error: Error): Failure {
    if (!('code' in error) || error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return crash(error.message)
    const message = `needed more memory than a worker has (${this.#megabytes} MB)`
    return { code: 'memory', message, hint: 'fewer workers (-j) leave more for each' }
  }

  #assign(): void {
    for (;;) {
      const batch = this.#waiting[0]
      if (batch === undefined || this.#closed) return
      const seat = this.#freest()
      if (seat === null || seat.batches.length >= IN_FLIGHT) return
      // What may kill a worker goes to one that has nothing else.
      if (seat.batches.length > 0 && (batch.careful || seat.batches[0]!.careful)) return
      this.#waiting.shift()
      if (seat.batches.length === 0) seat.since = performance.now()
      seat.batches.push(batch)
      send(seat, batch)
    }
  }

  /** The seat with least to do; a new one while there are fewer than there may be and none is idle. */
  #freest(): Seat | null {
    const [first, ...rest] = this.#seats
    const seat = rest.reduce((best, one) => (best && one.batches.length < best.batches.length ? one : best), first)
    if (seat !== undefined && (seat.batches.length === 0 || this.#seats.length >= this.#most)) return seat
    try {
      const fresh = this.#newSeat()
      this.#seats.push(fresh)
      return fresh
    } catch (error) {
      this.#fail(error)
      return null
    }
  }

  #finish(seat: Seat, { batch: number, slots }: Response): void {
    const i = seat.batches.findIndex(batch => batch.number === number)
    const batch = seat.batches[i]
    if (batch === undefined) return
    seat.since = performance.now()
    if (batch.fill(slots)) seat.batches.splice(i, 1)
    else send(seat, batch)
    this.#assign()
  }

  #cutLate(): void {
    const now = performance.now()
    const passed = now - this.#watched
    this.#watched = now
    for (const seat of this.#seats) {
      // The whole program stood still (a machine asleep, a job suspended): that is not the document's time.
      if (passed > STANDSTILL) seat.since += passed
      const place = placeOf(seat)
      const seen = place.join(':')
      if (seen !== seat.seen || place[0] === IDLE) {
        seat.seen = seen
        seat.since = now
      } else if (seat.batches.length > 0 && now - seat.since > this.#timeout) {
        this.#lost(seat, tookTooLong(this.#timeout), place)
      }
    }
  }

  /** Gives up a worker at the document that it is at; the rest is done again by another. */
  #lost(seat: Seat, failure: Failure, [number, n]: Place): void {
    const at = this.#seats.indexOf(seat)
    if (this.#closed || at < 0) return
    this.#seats.splice(at, 1)
    void seat.worker.terminate()
    const guilty = seat.batches.find(batch => batch.number === number)
    // Once it has begun, what ends it is a document's doing.
    if (guilty === undefined && Atomics.load(seat.state, AT.begun) === 0) {
      for (const batch of seat.batches) this.#waiting.push(batch)
      this.#fail(new Error(`a worker could not be started: ${failure.message}`))
      return
    }
    const left = seat.batches.filter(batch => {
      if (guilty !== undefined) return batch !== guilty || !batch.blame(n, failure)
      // It died before it said at what: of a document that was being handed over. Each is tried by itself.
      if (batch.careful) return !batch.blame(0, failure)
      batch.careful = true
      return true
    })
    this.#waiting.unshift(...left)
    this.#assign()
  }

  /** Nothing can be done any more: whoever waits is told. */
  #fail(error: unknown): void {
    this.#error = error instanceof Error ? error : new Error(String(error))
    this.close()
    for (const batch of [...this.#seats.flatMap(seat => seat.batches), ...this.#waiting]) batch.fail(this.#error)
  }
}

/** The batch that a worker is at, and the document in it. */
type Place = readonly [batch: number, document: number]

function placeOf(seat: Seat): Place {
  return [Atomics.load(seat.state, AT.batch), Atomics.load(seat.state, AT.document)]
}

function send(seat: Seat, batch: Batch): void {
  seat.worker.postMessage({ batch: batch.number, items: batch.open() } satisfies Request)
}

function crash(message: string): Failure {
  return { code: 'crash', message: `broke its worker: ${message}`, hint: null }
}

/** Megabytes that a worker may fill, so that all of them fit beside each other; never more than Node gives itself. */
function memoryOfWorker(workers: number): number {
  const free = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)
  const share = (0.75 * free) / (workers + 1)
  return Math.round(Math.min(getHeapStatistics().heap_size_limit, Math.max(share, 256 * 2 ** 20)) / 2 ** 20)
}
