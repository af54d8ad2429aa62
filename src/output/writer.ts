import type { Form, Layout } from './form.ts'
import type { Sink } from './sink.ts'

/** Puts printed documents together: what stands before, between and after them. */
export class Writer {
  readonly #form: Form
  readonly #layout: Layout
  readonly #sink: Sink
  readonly #resumed: boolean
  #alone: boolean | null = null
  #printed = 0

  constructor(form: Form, layout: Layout, sink: Sink, resumed = false) {
    this.#form = form
    this.#layout = layout
    this.#sink = sink
    this.#resumed = resumed
  }

  /** Writes one printed document; `alone` where it is the only one. */
  async write(chunk: string, alone: boolean): Promise<void> {
    const start = this.#open(alone)
    if (chunk === '') {
      await this.#sink.write(start)
      return
    }
    const gap = this.#printed === 0 ? '' : this.#form.between
    this.#printed += 1
    await this.#sink.write(start + gap + chunk)
  }

  async close(): Promise<void> {
    const start = this.#open(false)
    await this.#sink.write(start + this.#form.close(this.#layout, this.#alone ?? false, this.#printed))
    await this.#sink.close()
  }

  abort(): void {
    this.#sink.abort()
  }

  #open(alone: boolean): string {
    if (this.#alone !== null) return ''
    this.#alone = alone
    return this.#resumed ? '' : this.#form.open(this.#layout, alone)
  }
}
