import type { CooptoolError } from '../errors.ts'
import { type Chunks, isGap, joinBytes } from './bytes.ts'

/** Bytes that were read from a stream and not yet used: as many as were asked for, and what came with them. */
export class ByteWindow {
  readonly #iterator: AsyncIterator<Uint8Array | { readonly gap: CooptoolError }>
  #bytes: Uint8Array = new Uint8Array(0)
  #offset = 0
  #ended = false
  #gap: CooptoolError | null = null

  constructor(chunks: Chunks) {
    this.#iterator = chunks[Symbol.asyncIterator]()
  }

  /** What may be looked at. Pieces of it stay valid, whatever is read later. */
  get bytes(): Uint8Array {
    return this.#bytes
  }

  /** Where `bytes` begins in the stream. */
  get offset(): number {
    return this.#offset
  }

  /** Reads until there are so many bytes; false where the stream ends or has a gap before. */
  async fill(count: number): Promise<boolean> {
    if (this.#bytes.length >= count) return true
    const pieces = [this.#bytes]
    let length = this.#bytes.length
    while (length < count && !this.#ended && this.#gap === null) {
      const { value, done } = await this.#iterator.next()
      if (done === true) this.#ended = true
      else if (isGap(value)) this.#gap = value.gap
      else {
        pieces.push(value)
        length += value.length
      }
    }
    this.#bytes = joinBytes(pieces[0]!.length === 0 ? pieces.slice(1) : pieces)
    return length >= count
  }

  /** The gap that stands after `bytes`, once `fill` has met it; what follows can be read then. */
  takeGap(): CooptoolError | null {
    const gap = this.#gap
    this.#gap = null
    return gap
  }

  skip(count: number): void {
    this.#bytes = this.#bytes.subarray(count)
    this.#offset += count
  }

  /** Puts bytes back that were skipped last. */
  unread(bytes: Uint8Array): void {
    this.#bytes = joinBytes([bytes, this.#bytes])
    this.#offset -= bytes.length
  }

  async close(): Promise<void> {
    await this.#iterator.return?.()
  }
}

/** Index of the first place that holds these bytes, from an index on; −1 where there is none. */
export function indexOfBytes(bytes: Uint8Array, wanted: Uint8Array, from = 0): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(wanted, from)
}
