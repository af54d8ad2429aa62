import { Worker } from 'node:worker_threads'
import { type Failure, tookTooLong } from './dump.ts'
import type { Job } from './job.ts'
import { IDLE, type Item, type Request, type Response, type Slot } from './worker-messages.ts'

/** Batches that a worker has at most: one to work on, one waiting so that it never stands still. */
const IN_FLIGHT = 2

interface Batch {
  readonly number: number
  readonly items: readonly Item[]
  /** What is known; a document that was cut or that broke its worker stands here before the rest is done again. */
  readonly slots: (Slot | undefined)[]
  readonly done: (slots: readonly Slot[]) => void
}

interface Seat {
  worker: Worker
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

/** Worker threads that do one job on batches of dumps. A document that takes too long costs its worker, not the run. */
export class Pool {
  readonly #job: Job
  readonly #timeout: number
  readonly #most: number
  readonly #seats: Seat[] = []
  readonly #waiting: Batch[] = []
  readonly #watch: NodeJS.Timeout
  #next = 0
  #closed = false

  constructor(job: Job, options: PoolOptions) {
    this.#job = job
    this.#timeout = options.timeout
    this.#most = options.workers
    const pause = Math.min(250, Math.max(20, options.timeout / 4))
    this.#watch = setInterval(() => this.#cutLate(), pause)
    this.#watch.unref()
  }

  /** Does the batch; gives what became of each document, in order. */
  run(items: readonly Item[]): Promise<readonly Slot[]> {
    return new Promise(done => {
      this.#next += 1
      this.#waiting.push({ number: this.#next, items, slots: items.map(() => undefined), done })
      this.#assign()
    })
  }

  close(): void {
    this.#closed = true
    clearInterval(this.#watch)
    for (const seat of this.#seats) void seat.worker.terminate()
  }

  #newSeat(): Seat {
    const shared = new SharedArrayBuffer(8)
    const state = new Int32Array(shared)
    state[0] = IDLE
    const seat: Seat = { worker: this.#start(shared), state, batches: [], seen: '', since: Date.now() }
    this.#listen(seat)
    return seat
  }

  #start(state: SharedArrayBuffer): Worker {
    const own = import.meta.url
    const file = new URL(own.endsWith('.ts') ? './worker.ts' : './worker.js', own)
    return new Worker(file, { workerData: { job: this.#job, state }, stdin: false })
  }

  #listen(seat: Seat): void {
    const worker = seat.worker
    worker.on('message', (response: Response) => this.#finish(seat, response))
    worker.on('error', (error: Error) => {
      if (worker === seat.worker) this.#replace(seat, { code: 'internal', message: error.message, hint: null })
    })
    worker.on('exit', () => {
      if (worker === seat.worker) this.#replace(seat, { code: 'internal', message: 'the worker ended', hint: null })
    })
  }

  #assign(): void {
    for (;;) {
      const batch = this.#waiting[0]
      if (batch === undefined) return
      const seat = this.#freest()
      if (seat.batches.length >= IN_FLIGHT) return
      this.#waiting.shift()
      if (seat.batches.length === 0) seat.since = Date.now()
      seat.batches.push(batch)
      send(seat, batch)
    }
  }

  /** The seat with least to do; a new one while there are fewer than there may be and none is idle. */
  #freest(): Seat {
    const [first, ...rest] = this.#seats
    const seat = rest.reduce((best, one) => (best && one.batches.length < best.batches.length ? one : best), first)
    if (seat !== undefined && (seat.batches.length === 0 || this.#seats.length >= this.#most)) return seat
    const fresh = this.#newSeat()
    this.#seats.push(fresh)
    return fresh
  }

  #finish(seat: Seat, response: Response): void {
    const i = seat.batches.findIndex(batch => batch.number === response.batch)
    if (i < 0) return
    const [batch] = seat.batches.splice(i, 1)
    settle(batch!, response.slots)
    seat.since = Date.now()
    this.#assign()
  }

  #cutLate(): void {
    const now = Date.now()
    for (const seat of this.#seats) {
      const place = `${Atomics.load(seat.state, 0)}:${Atomics.load(seat.state, 1)}`
      if (place !== seat.seen || Atomics.load(seat.state, 0) === IDLE) {
        seat.seen = place
        seat.since = now
      } else if (seat.batches.length > 0 && now - seat.since > this.#timeout) {
        this.#replace(seat, tookTooLong(this.#timeout))
      }
    }
  }

  /** Ends a worker at the document that it is at, puts another in its seat and has the rest done again. */
  #replace(seat: Seat, failure: Failure): void {
    if (this.#closed) return
    const number = Atomics.load(seat.state, 0)
    const at = number === IDLE ? -1 : unknownAt(seat, number, Atomics.load(seat.state, 1))
    const old = seat.worker
    const batches = seat.batches.splice(0)
    for (const batch of batches) {
      // A worker that fails before its first document would fail again: nothing is tried twice then.
      if (number === IDLE)
        settle(
          batch,
          openItems(batch).map(() => ({ failure })),
        )
      else if (batch.number === number) batch.slots[at] = { failure }
    }
    seat.state[0] = IDLE
    seat.seen = ''
    seat.since = Date.now()
    seat.worker = this.#start(seat.state.buffer as SharedArrayBuffer)
    this.#listen(seat)
    void old.terminate()
    for (const batch of batches) {
      if (number === IDLE) continue
      if (openItems(batch).length === 0) settle(batch, [])
      else {
        seat.batches.push(batch)
        send(seat, batch)
      }
    }
    this.#assign()
  }
}

function openItems(batch: Batch): Item[] {
  return batch.items.filter((_, i) => batch.slots[i] === undefined)
}

/** Index in the batch of the n-th document that was sent: those with a known end were left out. */
function unknownAt(seat: Seat, number: number, n: number): number {
  const slots = seat.batches.find(batch => batch.number === number)?.slots ?? []
  return slots.flatMap((slot, i) => (slot === undefined ? [i] : []))[n] ?? n
}

function send(seat: Seat, batch: Batch): void {
  seat.worker.postMessage({ batch: batch.number, items: openItems(batch) } satisfies Request)
}

function settle(batch: Batch, slots: readonly Slot[]): void {
  const rest = slots[Symbol.iterator]()
  batch.done(batch.slots.map(slot => slot ?? (rest.next().value as Slot)))
}
