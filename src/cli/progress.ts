import { duration, type RunStatistics, shown } from './run-statistics.ts'

export interface ProgressOptions {
  /** A terminal gets one line that changes, anything else a line a minute. */
  readonly terminal: boolean
  /** Shown from the first, not only where the work is long. */
  readonly asked: boolean
}

/** Milliseconds before a line is shown unasked, and between two of them. */
const TERMINAL = { from: 1000, pause: 200 } as const
const ELSEWHERE = { from: 60_000, pause: 60_000 } as const

/** Says on standard error how far the run is. */
export class Progress {
  readonly #statistics: RunStatistics
  readonly #options: ProgressOptions
  readonly #pause: number
  readonly #timer: NodeJS.Timeout
  /** When the next line is due, in milliseconds of the clock. */
  #due: number
  #documents = 0
  #shown = false
  /** A line has been shown. */
  used = false
  /** Bytes of all inputs; null where that is not known. */
  total: number | null = null
  /** Bytes of inputs that were passed over. */
  passed = 0

  constructor(statistics: RunStatistics, options: ProgressOptions) {
    this.#statistics = statistics
    this.#options = options
    const { from, pause } = options.terminal ? TERMINAL : ELSEWHERE
    this.#pause = pause
    this.#due = performance.now() + (options.asked && options.terminal ? 0 : from)
    this.#timer = setInterval(() => this.#show(), Math.min(pause, 1000))
    this.#timer.unref()
  }

  /** A document is done: work in this thread leaves the timer no chance. */
  document(): void {
    this.#documents += 1
    if (this.#documents % 16 === 0) this.#show()
  }

  clear(): void {
    if (this.#shown) process.stderr.write('\r\u001b[K')
    this.#shown = false
  }

  end(): void {
    clearInterval(this.#timer)
    this.clear()
  }

  #show(): void {
    const now = performance.now()
    if (now < this.#due) return
    this.#due = now + this.#pause
    this.used = true
    const line = progressText(this.#statistics, this.total === null ? null : this.total - this.passed)
    if (this.#options.terminal) process.stderr.write(`\r\u001b[K${line}`)
    else process.stderr.write(`cooptool: ${line}\n`)
    this.#shown = this.#options.terminal
  }
}

/** `1,204 documents · 8.1 MB · 4.0 MB/s · 2 errors · 3 min left`; `total` are the bytes to read, null where unknown. */
export function progressText(
  statistics: Pick<RunStatistics, 'documents' | 'bytes' | 'seconds' | 'failures'>,
  total: number | null,
): string {
  const { documents, bytes, seconds, failures } = statistics
  const parts = [
    `${shown(documents)} documents`,
    `${(bytes / 1e6).toFixed(1)} MB`,
    `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`,
  ]
  if (failures > 0) parts.push(`${shown(failures)} errors`)
  if (total !== null && bytes > 0 && total >= bytes) parts.push(`${duration(((total - bytes) / bytes) * seconds)} left`)
  return parts.join(' · ')
}
