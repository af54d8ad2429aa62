import { type Dump, isFailed, type Reading } from './dump.ts'
import { failedOutcome, type Outcome, outcomeOf } from './outcome.ts'
import type { Pool } from './pool.ts'
import type { Slot } from './worker-messages.ts'

/** Characters and documents of a batch. */
const BATCH_LENGTH = 100_000
const BATCH_COUNT = 64
/** How long a batch waits for more, in milliseconds: a slow source must not hold results back. */
const BATCH_WAIT = 25
/** Characters that may be read ahead, whatever the number of batches. */
const MOST_AHEAD = 32_000_000

interface Promised {
  readonly outcomes: Promise<readonly Outcome[]>
  readonly length: number
}

/** Batches in the order in which they were read, some of them done: as many as keep the workers busy, no more. */
export class BatchLine {
  readonly #pool: Pool
  readonly #most: number
  readonly #promised: Promised[] = []
  #ahead = 0
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

  /** Takes a reading; waits while enough is read ahead. */
  async add(reading: Reading): Promise<void> {
    this.#batch.push(reading)
    this.#length += isFailed(reading.dump) ? 0 : weightOf(reading.dump)
    if (this.#length >= BATCH_LENGTH || this.#batch.length >= BATCH_COUNT) this.#send()
    else this.#timer ??= setTimeout(() => this.#send(), BATCH_WAIT)
    while (this.#isFull() && !this.closed) await this.#change()
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
      const next = this.#promised[0]
      if (next !== undefined) {
        const outcomes = await next.outcomes
        this.#promised.shift()
        this.#ahead -= next.length
        this.#changed()
        return outcomes
      }
      if (this.#ended) {
        if (this.#error !== null) throw this.#error
        return null
      }
      await this.#change()
    }
  }

  #isFull(): boolean {
    return this.#promised.length >= this.#most || this.#ahead > MOST_AHEAD
  }

  #send(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    if (this.#batch.length === 0) return
    const outcomes = runBatch(this.#pool, this.#batch)
    // Its error is met when its turn comes.
    outcomes.catch(() => {})
    this.#promised.push({ outcomes, length: this.#length })
    this.#ahead += this.#length
    this.#batch = []
    this.#length = 0
    this.#changed()
  }

  #change(): Promise<void> {
    return new Promise(resolve => this.#wake.push(resolve))
  }

  #changed(): void {
    for (const wake of this.#wake.splice(0)) wake()
  }
}

/** So much of a page of HTML, and more, is markup. */
const MARKUP = 8

/** How long the text is that is to be worked on. */
function weightOf({ text, isHtml }: Dump): number {
  return isHtml === true ? text.length / MARKUP : text.length
}

async function runBatch(pool: Pool, readings: readonly Reading[]): Promise<readonly Outcome[]> {
  const items = readings.flatMap(({ dump, alone, known = false }) => (isFailed(dump) ? [] : [{ dump, alone, known }]))
  const slots = items.length === 0 ? [] : await pool.run(items)
  const rest = slots[Symbol.iterator]()
  return readings.map(reading =>
    isFailed(reading.dump) ? failedOutcome(reading, reading.dump) : outcomeOf(reading, rest.next().value as Slot),
  )
}
