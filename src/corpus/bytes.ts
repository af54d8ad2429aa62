import { createReadStream, readFileSync } from 'node:fs'
import { CooptoolError } from '../errors.ts'

/** A place where data is broken or missing; what stands before and after it is whole. */
export interface Gap {
  readonly gap: CooptoolError
}

/** Bytes as they come, piece by piece, with gaps where an archive is broken. */
export type Chunks = AsyncIterable<Uint8Array | Gap>

export function isGap(piece: Uint8Array | Gap): piece is Gap {
  return !(piece instanceof Uint8Array)
}

export const CHUNK = 256 * 1024

/** The longest document that is read unless more is asked for: a text beyond it is no page. */
export const MOST_BYTES = 64 * 1024 * 1024

export interface ReadBytes {
  /** Without compression. */
  readonly chunks: Chunks
  /** The first bytes, for telling formats apart; `chunks` gives them again. */
  readonly head: Uint8Array
  /** The file that holds these very bytes, for formats that are read from their end; null where there is none. */
  readonly path: string | null
  /** Told of bytes that are read from that file besides. */
  readonly onBytes?: (count: number) => void
}

/**
 * Opens a file, or standard input for null; sees through gzip and Zstandard by their first bytes. `size` is that of
 * the file, 0 where it is not known.
 */
export async function openBytes(path: string | null, onBytes?: (count: number) => void, size = 0): Promise<ReadBytes> {
  const stream = path === null ? process.stdin : fileChunks(path, size)
  if (onBytes === undefined) return await unpack(await peek(stream, path))
  return await unpack({ ...(await peek(counted(stream, onBytes), path)), onBytes })
}

/** A page is read at one go: to open a stream takes eight times as long as to read a file of its size. */
function fileChunks(path: string, size: number): Chunks {
  return size > 0 && size <= CHUNK ? wholeFile(path) : createReadStream(path, { highWaterMark: CHUNK })
}

async function* wholeFile(path: string): Chunks {
  yield readFileSync(path)
}

/** Sees through gzip and Zstandard, whatever the name says. */
export async function unpack(packed: ReadBytes): Promise<ReadBytes> {
  if (isGzip(packed.head)) return await peek((await import('./gzip.ts')).gunzip(packed.chunks))
  if (isZstd(packed.head)) return await peek((await import('./zstd.ts')).unzstd(packed.chunks))
  return packed
}

/** The magic number, and deflate, the one method that there is. */
function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8
}

/** A frame, or one that is to be skipped, as parallel compressors write first. */
function isZstd(head: Uint8Array): boolean {
  const [a = 0, b, c, d] = head
  return (
    (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) || (a >> 4 === 5 && b === 0x2a && c === 0x4d && d === 0x18)
  )
}

async function* counted(chunks: Chunks, onBytes: (count: number) => void): Chunks {
  for await (const chunk of chunks) {
    if (!isGap(chunk)) onBytes(chunk.length)
    yield chunk
  }
}

/** Enough to tell a format by. */
const HEAD = 4096
/** So much is enough where a line ends in it: what a slow source will say next is not waited for. */
const LEAST_HEAD = 16
const NEWLINE = 10

/** Takes the first bytes of a stream without losing them. */
export async function peek(chunks: Chunks, path: string | null = null): Promise<ReadBytes> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: (Uint8Array | Gap)[] = []
  const head: Uint8Array[] = []
  let length = 0
  let hasLine = false
  while (length < HEAD && !(hasLine && length >= LEAST_HEAD)) {
    const { value, done } = await iterator.next()
    if (done === true) break
    first.push(value)
    if (isGap(value)) continue
    head.push(value)
    length += value.length
    hasLine ||= value.includes(NEWLINE)
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
  return { chunks: all(), head: joinBytes(head).subarray(0, HEAD), path }
}

/** The whole of a stream. Throws CooptoolError: `too-large` past the bound, or what a gap says. */
export async function readWhole(chunks: Chunks, most: number = MOST_BYTES): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    if (isGap(chunk)) throw chunk.gap
    pieces.push(chunk)
    length += chunk.length
    if (length > most) throw tooLarge(most)
  }
  return joinBytes(pieces)
}

export function tooLarge(most: number): CooptoolError {
  const bound = most < 2 ** 20 ? `${most} bytes` : `${Math.round((10 * most) / 2 ** 20) / 10} MB`
  return new CooptoolError('too-large', `longer than ${bound}`, 'cut the file into its pages, or raise --max-bytes')
}

export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
}
