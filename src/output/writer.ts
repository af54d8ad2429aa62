import type { Form, Layout } from './form.ts'
import type { Sink } from './sink.ts'

export interface Written {
  /** Documents that printed something. */
  readonly printed: number
  /** Whether it was opened for one document alone; null where it is not opened yet. */
  readonly alone: boolean | null
}

/** Puts printed documents together: what stands before, between and after them. */
export class Writer {
  readonly #form: Form
  readonly #layout: Layout
  readonly #sink: Sink
  #alone: boolean | null = null
  #printed = 0

  /** `before`: what an earlier run has written already. */
  constructor(form: Form, layout: Layout, sink: Sink, before: Written = { printed: 0, alone: null }) {
    this.#form = form
    this.#layout = layout
    this.#sink = sink
    this.#alone = before.alone
    this.#printed = before.printed
  }

  /** What is written so far. */
  get written(): Written {
    return { printed: this.#printed, alone: this.#alone }
  }

  /** Writes one printed document; `alone` where it is the only one. */
  async write(chunk: string, alone: boolean): Promise<void> {
    const start = this.#open(alone)
    if (chunk === '') {
      await this.#sink.write(start)
      return
    }
    const gap = this.#printed === 0 ? '' : this.#form.between
    await this.#sink.write(start + gap + chunk)
    this.#printed += 1
  }

  async close(): Promise<void> {
    const start = this.#open(false)
    await this.#sink.write(start + this.#form.close(this.#layout, this.#alone ?? false, this.#printed))
    await this.#sink.close()
  }

  abort(keep = false): void {
    this.#sink.abort(keep)
  }

  #open(alone: boolean): string {
    if (this.#alone !== null) return ''
    this.#alone = alone
    return this.#form.open(this.#layout, alone)
  }
}
