import { createReadStream } from 'node:fs'
import { CooptoolError } from '../errors.ts'

/** Bytes as they come, piece by piece. */
export type Chunks = AsyncIterable<Uint8Array>

const CHUNK = 256 * 1024

/** The longest document that is read: a text beyond it is no page, and would not fit into a string twice. */
export const MOST_BYTES = 256 * 1024 * 1024

export interface ReadBytes {
  /** Without compression. */
  readonly chunks: Chunks
  /** The first bytes, for telling formats apart; `chunks` gives them again. */
  readonly head: Uint8Array
}

/** Opens a file, or standard input for null; sees through gzip and Zstandard by their first bytes. */
export async function openBytes(path: string | null, onBytes?: (count: number) => void): Promise<ReadBytes> {
  const stream: Chunks = path === null ? process.stdin : createReadStream(path, { highWaterMark: CHUNK })
  const raw = onBytes === undefined ? stream : counted(stream, onBytes)
  const packed = await peek(raw)
  if (startsWith(packed.head, [0x1f, 0x8b])) return await peek(gunzip(packed.chunks))
  if (startsWith(packed.head, [0x28, 0xb5, 0x2f, 0xfd])) return await peek(unzstd(packed.chunks))
  return packed
}

async function* counted(chunks: Chunks, onBytes: (count: number) => void): Chunks {
  for await (const chunk of chunks) {
    onBytes(chunk.length)
    yield chunk
  }
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, i) => head[i] === byte)
}

/** Enough to tell a format by. */
const HEAD = 4096

/** Takes the first bytes of a stream without losing them. */
export async function peek(chunks: Chunks): Promise<ReadBytes> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let length = 0
  while (length < HEAD) {
    const { value, done } = await iterator.next()
    if (done === true) break
    first.push(value)
    length += value.length
  }
  async function* all(): Chunks {
    try {
      yield* first
      first.length = 0
      for (;;) {
        const { value, done } = await iterator.next()
        if (done === true) return
        yield value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { chunks: all(), head: joinBytes(first).subarray(0, HEAD) }
}

async function* gunzip(chunks: Chunks): Chunks {
  const [{ createGunzip }, { Readable, pipeline }] = await Promise.all([import('node:zlib'), import('node:stream')])
  const stream = createGunzip({ chunkSize: CHUNK })
  // Errors of either end come out of the iteration; the callback only keeps them from being unhandled.
  pipeline(Readable.from(chunks), stream, () => {})
  try {
    yield* stream as AsyncIterable<Buffer>
  } catch (error) {
    throw new CooptoolError('unreadable', `broken gzip data: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function* unzstd(chunks: Chunks): Chunks {
  const { Decompress } = await import('fzstd')
  let out: Uint8Array[] = []
  const stream = new Decompress(chunk => out.push(chunk))
  for await (const chunk of chunks) {
    try {
      stream.push(chunk)
    } catch (error) {
      throw new CooptoolError('unreadable', `broken Zstandard data: ${String(error)}`)
    }
    yield* out
    out = []
  }
  try {
    stream.push(new Uint8Array(0), true)
  } catch (error) {
    throw new CooptoolError('unreadable', `broken Zstandard data: ${String(error)}`)
  }
  yield* out
}

/** The whole of a stream. Throws CooptoolError `too-large` past the bound. */
export async function readWhole(chunks: Chunks, most: number = MOST_BYTES): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    pieces.push(chunk)
    length += chunk.length
    if (length > most) throw tooLarge(most)
  }
  return joinBytes(pieces)
}

export function tooLarge(most: number): CooptoolError {
  return new CooptoolError('too-large', `longer than ${Math.round(most / 2 ** 20)} MB`, 'cut the file into its pages')
}

export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
}
