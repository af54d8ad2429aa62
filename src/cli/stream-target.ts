import type { Reading } from '../corpus/dump.ts'
import type { Outcome } from '../corpus/outcome.ts'
import type { Form, Layout } from '../output/form.ts'
import { standardOutput } from '../output/sink.ts'
import { Writer } from '../output/writer.ts'
import type { Target } from './target.ts'

/** Standard output: nothing is there before, nothing can be taken back. */
export class StreamTarget implements Target {
  readonly earlierDocuments = 0
  readonly earlierFailures = 0
  readonly #writer: Writer

  constructor(form: Form, layout: Layout) {
    this.#writer = new Writer(form, layout, standardOutput())
  }

  begin(): boolean {
    return true
  }

  wanted(reading: Reading): Reading {
    return reading
  }

  async write(outcome: Outcome, printed: string): Promise<void> {
    await this.#writer.write(printed, outcome.alone)
  }

  async finish(): Promise<void> {
    await this.#writer.close()
  }

  abort(): null {
    return null
  }
}
