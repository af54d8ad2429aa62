import { type ByteWindow, indexOfBytes } from './byte-window.ts'
import { CHUNK, type Chunks, isGap, joinBytes } from './bytes.ts'

/** What was read last: where data breaks, the next whole part may have begun before that was seen. */
export class Kept {
  #pieces: Uint8Array[] = []
  #length = 0

  /** Keeps what the window gives up. */
  skip(window: ByteWindow, count: number): void {
    this.#add(window.bytes.subarray(0, count))
    window.skip(count)
  }

  clear(): void {
    this.#pieces = []
    this.#length = 0
  }

  #add(bytes: Uint8Array): void {
    this.#pieces.push(bytes)
    this.#length += bytes.length
    while (this.#length - this.#pieces[0]!.length >= CHUNK) this.#length -= this.#pieces.shift()!.length
  }

  all(): Uint8Array {
    return joinBytes(this.#pieces)
  }
}

/** Goes from a broken part to the beginning of the next one: where `magic` stands and `begins` agrees; or to the end. */
export async function seek(
  window: ByteWindow,
  magic: Uint8Array,
  begins: (bytes: Uint8Array, at: number) => boolean,
): Promise<void> {
  window.skip(1)
  for (;;) {
    const more = await window.fill(CHUNK)
    const { bytes } = window
    for (let at = indexOfBytes(bytes, magic); at >= 0; at = indexOfBytes(bytes, magic, at + 1)) {
      if (begins(bytes, at)) {
        window.skip(at)
        return
      }
    }
    window.skip(more ? bytes.length - MARGIN : bytes.length)
    if (!more) return
  }
}

/** A beginning that is cut by the end of what was read is looked at again, with more. */
const MARGIN = 16

/** Makes one gap of those that have nothing between them. */
export async function* mergeGaps(chunks: Chunks): Chunks {
  let afterGap = false
  for await (const chunk of chunks) {
    if (isGap(chunk)) {
      if (!afterGap) yield chunk
      afterGap = true
    } else if (chunk.length > 0) {
      afterGap = false
      yield chunk
    }
  }
}
