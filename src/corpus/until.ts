/** Tells readers of a stream that no more is wanted. */
export class Stop {
  #stopped = false
  #wake: () => void = () => {}

  get stopped(): boolean {
    return this.#stopped
  }

  now(): void {
    this.#stopped = true
    this.#wake()
  }

  /** Called when it stops; one listener at a time, so that nothing piles up in a long run. */
  listen(wake: () => void): void {
    this.#wake = wake
  }
}

/** Gives what the source gives until it is stopped, even while the source keeps it waiting. */
export async function* until<T>(source: AsyncIterable<T>, stop: Stop): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]()
  const END: IteratorResult<T> = { done: true, value: undefined }
  try {
    while (!stop.stopped) {
      const next = await new Promise<IteratorResult<T>>((resolve, reject) => {
        stop.listen(() => resolve(END))
        iterator.next().then(resolve, reject)
      })
      if (next.done === true) return
      yield next.value
    }
  } finally {
    // Not waited for: it may be waiting itself, for input that never comes.
    void iterator.return?.()
  }
}
