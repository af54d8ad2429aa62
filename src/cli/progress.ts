/** Milliseconds before a progress line is shown unasked, and between its changes. */
const LONG = 1000
const PAUSE = 200

/** A line on standard error that says how far the run is. */
export class Progress {
  readonly #begin = performance.now()
  readonly #from: number
  readonly #timer: NodeJS.Timeout
  #documents = 0
  #bytes = 0
  #shown = false

  /** `asked`: show it from the first, not only where the work is long. */
  constructor(asked: boolean) {
    this.#from = asked ? 0 : LONG
    this.#timer = setInterval(() => this.#show(), PAUSE)
    this.#timer.unref()
  }

  document(): void {
    this.#documents += 1
    // Work in this thread leaves the timer no chance.
    if (this.#documents % 64 === 0) this.#show()
  }

  bytes(count: number): void {
    this.#bytes += count
  }

  clear(): void {
    if (this.#shown) process.stderr.write('\r\u001b[K')
    this.#shown = false
  }

  end(): void {
    clearInterval(this.#timer)
    this.clear()
  }

  #last = 0

  #show(): void {
    const now = performance.now()
    const passed = now - this.#begin
    if (passed < this.#from || now - this.#last < PAUSE / 2) return
    this.#last = now
    const megabytes = this.#bytes / 1e6
    const rate = megabytes / Math.max(0.001, passed / 1000)
    const line = `${this.#documents} documents · ${megabytes.toFixed(1)} MB · ${rate.toFixed(1)} MB/s`
    process.stderr.write(`\r\u001b[K${line}`)
    this.#shown = true
  }
}
