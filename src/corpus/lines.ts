import type { CooptoolError } from '../errors.ts'
import { charactersOf, type Encoding, encodingOfMark, isLegacy } from '../text/decode.ts'
import type { LegacyEncoding } from '../text/legacy.ts'
import { readingNamed } from '../text/misread.ts'
import { type Chunks, isGap, joinBytes, MOST_BYTES, tooLarge } from './bytes.ts'

const NEWLINE = 10
const CARRIAGE_RETURN = 13

/** One line of a stream, without its end; null for a line past the bound or in a gap, which is skipped. */
export interface ByteLine {
  readonly bytes: Uint8Array | null
  /** Why there are no bytes; null where there are. */
  readonly error: CooptoolError | null
  /** The first line after a gap: what stands there may be the end of a line that is lost. */
  readonly afterGap: boolean
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
  let afterGap = false
  const take = (ended: boolean): ByteLine => {
    const fits = length <= most
    const bytes = fits ? withoutReturn(joinBytes(rest)) : null
    const line = { bytes, error: fits ? null : tooLarge(most), afterGap, number: number + 1, ended }
    number += 1
    rest = []
    length = 0
    afterGap = false
    return line
  }
  for await (const chunk of chunks) {
    if (isGap(chunk)) {
      yield [{ bytes: null, error: chunk.gap, afterGap, number: number + 1, ended: false }]
      number += 1
      rest = []
      length = 0
      afterGap = true
      continue
    }
    const lines: ByteLine[] = []
    let from = 0
    for (;;) {
      const to = chunk.indexOf(NEWLINE, from)
      const piece = chunk.subarray(from, to < 0 ? chunk.length : to)
      length += piece.length
      if (length > most) rest = []
      else if (piece.length > 0) rest.push(piece)
      if (to < 0) break
      lines.push(take(true))
      from = to + 1
    }
    if (lines.length > 0) yield lines
  }
  if (length > 0) yield [take(false)]
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
  if (isLegacy(encoding)) {
    yield* legacyToUtf8(chunks, encoding)
    return
  }
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) {
    yield isGap(chunk) ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8')
  }
  yield Buffer.from(decoder.decode(), 'utf8')
}

/** Lines of an encoding from before Unicode: cut at line breaks, since a letter may take two bytes. */
async function* legacyToUtf8(chunks: Chunks, encoding: LegacyEncoding): Chunks {
  for await (const lines of byteLines(chunks)) {
    for (const { bytes, error, ended } of lines) {
      if (error !== null) {
        yield { gap: error }
        continue
      }
      const characters = charactersOf(bytes!)
      yield Buffer.from(readingNamed(encoding, characters).read(characters) + (ended ? '\n' : ''), 'utf8')
    }
  }
}

async function* withoutMark(chunks: Chunks): Chunks {
  let first = true
  for await (const chunk of chunks) {
    yield first && !isGap(chunk) && encodingOfMark(chunk) === 'utf-8' ? chunk.subarray(3) : chunk
    first = false
  }
}
