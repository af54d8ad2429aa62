/**
 * Cuts a WARC file (ISO 28500) into its records. Lengths are checked against what follows: where one lies, that
 * record is broken, and reading goes on at the next one.
 */
import { CooptoolError } from '../errors.ts'
import { ByteWindow, indexOfBytes } from './byte-window.ts'
import { type Chunks, MOST_BYTES, tooLarge } from './bytes.ts'

export interface WarcHeaders {
  /** `response`, `conversion` … in lower case; empty where it is missing. */
  readonly type: string
  readonly uri: string | null
  /** As written: ISO 8601 in UTC. */
  readonly date: string | null
  /** The media type of the content, in lower case, with its parameters. */
  readonly contentType: string
}

export interface WarcRecord {
  /** Counts the records of the file from 1. */
  readonly number: number
  /** Null where they cannot be read. */
  readonly headers: WarcHeaders | null
  /** Null where the record is broken. */
  readonly content: Uint8Array | null
  readonly error: CooptoolError | null
}

const MOST_HEADERS = 64 * 1024
const START = Buffer.from('WARC/')
const NEXT = Buffer.from('\nWARC/1.')
const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** The records of a file, in order. Those past the bound come without their content, as errors. */
export async function* warcRecords(chunks: Chunks, most: number = MOST_BYTES): AsyncGenerator<WarcRecord> {
  const window = new ByteWindow(chunks)
  try {
    for (let number = 1; ; number += 1) {
      const record = await nextRecord(window, number, most)
      if (record === null) return
      yield record
    }
  } finally {
    await window.close()
  }
}

async function nextRecord(window: ByteWindow, number: number, most: number): Promise<WarcRecord | null> {
  await skipBlankLines(window)
  const begin = window.offset
  if (!(await window.fill(1))) {
    const gap = window.takeGap()
    return gap === null ? null : { number, headers: null, content: null, error: gap }
  }
  const lost = async (headers: WarcHeaders | null, reason: string | CooptoolError): Promise<WarcRecord> => {
    const gap = await seekRecord(window)
    const place = `record ${number}, at byte ${begin}`
    const error = gap ?? (typeof reason === 'string' ? new CooptoolError('parse', `${place}: ${reason}`) : reason)
    return { number, headers, content: null, error }
  }
  await window.fill(START.length)
  if (indexOfBytes(window.bytes.subarray(0, START.length), START) !== 0) return await lost(null, 'no WARC record')
  const end = await headersEnd(window)
  if (end === null) return await lost(null, 'its headers do not end')
  const { length, ...headers } = parseHeaders(Buffer.from(window.bytes.subarray(0, end)).toString('utf8'))
  if (length === null) return await lost(headers, 'no Content-Length')
  if (length > most) return await lost(headers, tooLarge(most))
  const fits = await recordEnds(window, end + length)
  if (fits !== null) return await lost(headers, `its Content-Length of ${length} ${fits}`)
  const content = window.bytes.subarray(end, end + length)
  window.skip(end + length)
  return { number, headers, content, error: null }
}

async function skipBlankLines(window: ByteWindow): Promise<void> {
  while (await window.fill(1)) {
    let count = 0
    while (isLineEnd(window.bytes[count])) count += 1
    window.skip(count)
    if (window.bytes.length > 0) return
  }
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === LINE_FEED || byte === CARRIAGE_RETURN
}

/** Where the content begins: after the first blank line. Null where there is none. */
async function headersEnd(window: ByteWindow): Promise<number | null> {
  for (let from = 0, wanted = 1024; ; wanted *= 4) {
    const more = await window.fill(wanted)
    const { bytes } = window
    for (let at = bytes.indexOf(LINE_FEED, from); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
      const next = bytes[at + 1] === CARRIAGE_RETURN ? at + 2 : at + 1
      if (bytes[next] === LINE_FEED) return next + 1
      from = at
    }
    if (!more || wanted > MOST_HEADERS) return null
  }
}

function parseHeaders(text: string): WarcHeaders & { readonly length: number | null } {
  const values = new Map<string, string>()
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) values.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  const uri = values.get('warc-target-uri') ?? ''
  const length = Number(values.get('content-length') || Number.NaN)
  return {
    type: (values.get('warc-type') ?? '').toLowerCase(),
    // WARC 1.0 was read by some as asking for the brackets.
    uri: (uri.startsWith('<') && uri.endsWith('>') ? uri.slice(1, -1) : uri) || null,
    date: values.get('warc-date') ?? null,
    contentType: (values.get('content-type') ?? '').toLowerCase(),
    length: Number.isSafeInteger(length) && length >= 0 ? length : null,
  }
}

/** Whether a record ends at that length of the window: null, or what is wrong with it. */
async function recordEnds(window: ByteWindow, end: number): Promise<string | null> {
  if (!(await window.fill(end))) return 'is more than there is'
  let at = end
  for (;;) {
    const more = await window.fill(at + 4 + START.length)
    while (at < end + 4 && isLineEnd(window.bytes[at])) at += 1
    if (at >= window.bytes.length) return null
    // A whole record; what stands there instead of the next one is looked at then.
    if (window.bytes[end] === CARRIAGE_RETURN && at === end + 4) return null
    const next = window.bytes.subarray(at, at + START.length)
    if (next.length < START.length && more) continue
    return indexOfBytes(START, next) === 0 ? null : 'is wrong'
  }
}

/** Goes on to the next record; gives the gap that it met on its way. */
async function seekRecord(window: ByteWindow): Promise<CooptoolError | null> {
  window.skip(1)
  for (;;) {
    const more = await window.fill(MOST_HEADERS)
    const at = indexOfBytes(window.bytes, NEXT)
    if (at >= 0) {
      window.skip(at + 1)
      return null
    }
    window.skip(Math.max(0, window.bytes.length - (more ? NEXT.length : 0)))
    if (!more) return window.takeGap()
  }
}
