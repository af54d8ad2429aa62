import { type Encoding, encodingOfMark } from '../text/decode.ts'
import { type Chunks, joinBytes, MOST_BYTES } from './bytes.ts'

const NEWLINE = 10
const CARRIAGE_RETURN = 13

/** One line of a stream, without its end; null for a line past the bound, which is skipped. */
export interface ByteLine {
  readonly bytes: Uint8Array | null
  /** Counts from 1. */
  readonly number: number
  /** False for a last line without a line break. */
  readonly ended: boolean
}

/** Cuts a stream of UTF-8 into lines, keeping one line and one chunk in memory. */
export async function* byteLines(chunks: Chunks, most: number = MOST_BYTES): AsyncGenerator<ByteLine[]> {
  let number = 0
  let rest: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    const lines: ByteLine[] = []
    let from = 0
    for (;;) {
      const to = chunk.indexOf(NEWLINE, from)
      const piece = chunk.subarray(from, to < 0 ? chunk.length : to)
      length += piece.length
      if (length > most) rest = []
      else if (piece.length > 0) rest.push(piece)
      if (to < 0) break
      number += 1
      lines.push({ bytes: length > most ? null : withoutReturn(joinBytes(rest)), number, ended: true })
      rest = []
      length = 0
      from = to + 1
    }
    if (lines.length > 0) yield lines
  }
  if (length === 0) return
  yield [{ bytes: length > most ? null : withoutReturn(joinBytes(rest)), number: number + 1, ended: false }]
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line
}

/** The encoding of a stream of records: what was asked for, what the mark says, else UTF-8. */
export function streamEncoding(head: Uint8Array, encoding: Encoding): Exclude<Encoding, 'auto'> {
  return encoding === 'auto' ? (encodingOfMark(head) ?? 'utf-8') : encoding
}

/** A stream in any encoding as UTF-8 without a byte order mark. */
export async function* toUtf8(chunks: Chunks, encoding: Exclude<Encoding, 'auto'>): Chunks {
  if (encoding === 'utf-8') {
    yield* withoutMark(chunks)
    return
  }
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8')
  yield Buffer.from(decoder.decode(), 'utf8')
}

async function* withoutMark(chunks: Chunks): Chunks {
  let first = true
  for await (const chunk of chunks) {
    yield first && encodingOfMark(chunk) === 'utf-8' ? chunk.subarray(3) : chunk
    first = false
  }
}
