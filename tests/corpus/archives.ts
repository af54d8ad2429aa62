/** Builders of small archives, whole and broken, for the tests of the readers. */
import type { Chunks } from '../../src/corpus/bytes.ts'

/** A stream that comes in pieces of a size. */
export async function* inPieces(bytes: Uint8Array, size: number): Chunks {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
}

/** The bytes without the last ones. */
export function cut<T extends Uint8Array>(bytes: T, count: number): Uint8Array {
  return bytes.subarray(0, bytes.length - count)
}

/** The bytes with some in the middle overwritten. */
export function broken(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy.fill(0xff, copy.length >> 1, (copy.length >> 1) + 12)
  return copy
}

/** Letters that do not compress well, the same for the same seed. */
export function noise(length: number, seed = 1): string {
  const letters = Buffer.alloc(length)
  let state = seed
  for (let i = 0; i < length; i += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    letters[i] = 97 + ((state >>> 24) % 26)
  }
  return letters.toString('latin1')
}

/** A Zstandard frame of raw blocks. */
export function zstdFrame(content: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(content as string)
  const size = Buffer.alloc(4)
  size.writeUInt32LE(bytes.length)
  const pieces: Uint8Array[] = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0]), size]
  const most = 100_000
  for (let i = 0; i === 0 || i < bytes.length; i += most) {
    const piece = bytes.subarray(i, i + most)
    const header = (piece.length << 3) | (i + most >= bytes.length ? 1 : 0)
    pieces.push(Buffer.from([header & 255, (header >> 8) & 255, header >> 16]), piece)
  }
  return Buffer.concat(pieces)
}
