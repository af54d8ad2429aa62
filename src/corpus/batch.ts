import type { Failure } from './dump.ts'
import type { Item, Slot } from './worker-messages.ts'

/** Documents that go to a worker together, and what became of them so far. */
export class Batch {
  readonly number: number
  readonly result: Promise<readonly Slot[]>
  /** Sent a document at a time, since a worker died of the batch without saying at which document. */
  careful = false
  readonly #items: readonly Item[]
  readonly #slots: (Slot | undefined)[]
  #resolve: (slots: readonly Slot[]) => void = () => {}
  #reject: (error: Error) => void = () => {}

  constructor(number: number, items: readonly Item[]) {
    this.number = number
    this.#items = items
    this.#slots = items.map(() => undefined)
    this.result = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
  }

  /** The documents to send next: those whose end is not known. */
  open(): Item[] {
    const open = this.#items.filter((_, i) => this.#slots[i] === undefined)
    return this.careful ? open.slice(0, 1) : open
  }

  /** Takes what became of the documents that were sent; true where none is left. */
  fill(slots: readonly Slot[]): boolean {
    const rest = slots[Symbol.iterator]()
    for (let i = 0; i < this.#slots.length; i += 1) {
      if (this.#slots[i] !== undefined) continue
      const { value, done } = rest.next()
      if (done === true) return false
      this.#slots[i] = value
    }
    this.#resolve(this.#slots as Slot[])
    return true
  }

  /** Puts a failure where the n-th of the sent documents stands; true where none is left. */
  blame(n: number, failure: Failure): boolean {
    const open = this.#slots.flatMap((slot, i) => (slot === undefined ? [i] : []))
    if (open[n] !== undefined) this.#slots[open[n]] = { failure }
    return this.fill([])
  }

  fail(error: Error): void {
    this.#reject(error)
  }
}
