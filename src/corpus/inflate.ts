/** Deflate streams (RFC 1951) in the middle of other bytes: gzip members and zip entries. Node finds where they end. */
import * as zlib from 'node:zlib'
import type { ByteWindow } from './byte-window.ts'
import { CHUNK } from './bytes.ts'
import type { Kept } from './resync.ts'

/** Streams that are packed into less are unpacked at once. */
const SMALL = CHUNK
/** … unless they hold more than this. */
export const MOST_AT_ONCE = 16 * 1024 * 1024
/** How much is given to the stream at a time, so that what comes out of it stays small, too. */
const SLICE = 16 * 1024

/** What is known at the end of a stream. */
export interface Unpacked {
  /** CRC-32 of what it held; see `checksum`. */
  readonly crc: number
  /** Bytes of what it held. */
  readonly length: number
  /** What is wrong with it; null where it is whole. */
  readonly problem: string | null
}

/** Unpacks the stream that begins so many bytes into the window, and goes behind it; of a broken one what can be had. */
export async function* inflate(window: ByteWindow, kept: Kept, from: number): AsyncGenerator<Uint8Array, Unpacked> {
  const whole = await inflateAtOnce(window, from)
  if (typeof whole === 'string') return yield* inflateInSteps(window, kept, from, whole === 'broken')
  yield whole.bytes
  kept.skip(window, from + whole.packed)
  return { crc: checksum(whole.bytes), length: whole.bytes.length, problem: null }
}

export interface Whole {
  readonly bytes: Uint8Array
  /** Length of what was unpacked. */
  readonly packed: number
}

export const AT_ONCE = { info: true, maxOutputLength: MOST_AT_ONCE } as const

/** With `info` the result is a pair; the types of Node do not say so. */
export function withInfo(result: unknown): Whole {
  const { buffer, engine } = result as { buffer: Uint8Array; engine: { bytesWritten: number } }
  return { bytes: buffer, packed: engine.bytesWritten }
}

/** What a small stream holds. */
async function inflateAtOnce(window: ByteWindow, from: number): Promise<Whole | 'large' | 'broken'> {
  for (;;) {
    try {
      return withInfo(zlib.inflateRawSync(window.bytes.subarray(from), AT_ONCE))
    } catch (error) {
      const code = codeOf(error)
      const { length } = window.bytes
      if (code === 'Z_DATA_ERROR') return 'broken'
      if (code !== 'Z_BUF_ERROR' || length >= SMALL) return 'large'
      if (!(await window.fill(Math.min(SMALL, length * 4))) && window.bytes.length === length) return 'broken'
    }
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null
}

/** A large stream, or as much as can be had of a broken one. */
async function* inflateInSteps(
  window: ByteWindow,
  kept: Kept,
  from: number,
  isBroken: boolean,
): AsyncGenerator<Uint8Array, Unpacked> {
  kept.skip(window, from)
  // What was unpacked last before an error is lost: up to one chunk.
  const stream = zlib.createInflateRaw({ chunkSize: isBroken ? 64 : SLICE })
  let out: Uint8Array[] = []
  let ended = false
  stream.on('data', (piece: Uint8Array) => out.push(piece))
  stream.on('end', () => {
    ended = true
  })
  let given = 0
  let crc = 0
  let length = 0
  try {
    while (!ended) {
      if (!(await window.fill(1))) throw new Error('cut off')
      const slice = window.bytes.subarray(0, SLICE)
      await write(stream, slice)
      given += slice.length
      for (const piece of out) {
        crc = checksum(piece, crc)
        length += piece.length
      }
      yield* out
      out = []
      kept.skip(window, ended ? slice.length - (given - stream.bytesWritten) : slice.length)
    }
  } catch (error) {
    yield* out
    return { crc, length, problem: error instanceof Error ? error.message : String(error) }
  } finally {
    stream.destroy()
  }
  return { crc, length, problem: null }
}

/** Gives a piece to the stream and waits until all that comes of it is out. */
function write(stream: zlib.InflateRaw, slice: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(error)
    stream.once('error', fail)
    stream.write(slice, error => {
      stream.off('error', fail)
      // What was read is handed out, and the end told, in the turns after this one.
      if (error == null) setImmediate(resolve)
      else reject(error)
    })
  })
}

/** CRC-32; 0 on a Node that does not offer it (before 20.15): then it is not to be compared. */
export function checksum(bytes: Uint8Array, before = 0): number {
  return zlib.crc32?.(bytes, before) ?? 0
}
