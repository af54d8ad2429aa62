/** The HTTP responses that WARC records hold (RFC 9112). */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { CooptoolError } from '../errors.ts'
import { indexOfBytes } from './byte-window.ts'
import { joinBytes } from './bytes.ts'

export interface HttpMessage {
  /** 0 where the status line cannot be read. */
  readonly status: number
  /** The media type in lower case, with its parameters. */
  readonly contentType: string
  /** Unpacked. */
  readonly body: Uint8Array
}

/** A page of more is none. */
const MOST = 64 * 1024 * 1024
const HEADERS_END = Buffer.from('\r\n\r\n')
const BARE_END = Buffer.from('\n\n')

/** Reads a response. Throws CooptoolError `parse` where its body cannot be unpacked. */
export function parseHttp(bytes: Uint8Array): HttpMessage {
  const [headersEnd, bodyBegin] = endOfHeaders(bytes)
  const [statusLine = '', ...lines] = Buffer.from(bytes.subarray(0, headersEnd)).toString('latin1').split('\n')
  const headers = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0)
      headers.set(
        line.slice(0, colon).trim().toLowerCase(),
        line
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      )
  }
  const whole = bytes.subarray(bodyBegin)
  // Many writers leave the headers as they came and store the body unpacked: what it looks like decides.
  const body = (headers.get('transfer-encoding') ?? '').includes('chunked') ? (joinChunks(whole) ?? whole) : whole
  return {
    status: Number(statusLine.split(' ')[1]) || 0,
    contentType: headers.get('content-type') ?? '',
    body: unpackBody(body, headers.get('content-encoding') ?? ''),
  }
}

function endOfHeaders(bytes: Uint8Array): [number, number] {
  const strict = indexOfBytes(bytes, HEADERS_END)
  const bare = indexOfBytes(strict < 0 ? bytes : bytes.subarray(0, strict), BARE_END)
  if (bare >= 0) return [bare, bare + BARE_END.length]
  return strict < 0 ? [bytes.length, bytes.length] : [strict, strict + HEADERS_END.length]
}

/** The body without the lengths of its chunks; null where it has none. */
function joinChunks(body: Uint8Array): Uint8Array | null {
  const pieces: Uint8Array[] = []
  for (let at = 0; at < body.length; ) {
    const lineEnd = body.indexOf(10, at)
    if (lineEnd < 0 || lineEnd - at > 64) return pieces.length === 0 ? null : joinBytes(pieces)
    const [size = ''] = Buffer.from(body.subarray(at, lineEnd)).toString('latin1').split(';')
    const length = Number(`0x${size.trim()}`)
    if (!Number.isSafeInteger(length)) return pieces.length === 0 ? null : joinBytes(pieces)
    if (length === 0) break
    pieces.push(body.subarray(lineEnd + 1, lineEnd + 1 + length))
    at = lineEnd + 1 + length + (body[lineEnd + 1 + length] === 13 ? 2 : 1)
  }
  return joinBytes(pieces)
}

function unpackBody(body: Uint8Array, encoding: string): Uint8Array {
  try {
    return unpacked(body, encoding)
  } catch (error) {
    if (looksLikeText(body)) return body
    const reason = error instanceof Error ? error.message : String(error)
    throw new CooptoolError('parse', `its body cannot be unpacked (${encoding || 'gzip'}): ${reason}`)
  }
}

function unpacked(body: Uint8Array, encoding: string): Uint8Array {
  const options = { maxOutputLength: MOST }
  if (body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body, options)
  if (encoding === 'br') return brotliDecompressSync(body, options)
  // Some servers send it with its header (RFC 1950), some without.
  if (encoding === 'deflate') return (body[0]! & 15) === 8 ? inflateSync(body, options) : inflateRawSync(body, options)
  return body
}

/** Whether a body begins as a page does, though the headers say that it is packed. */
function looksLikeText(body: Uint8Array): boolean {
  return body.subarray(0, 64).every(byte => byte >= 32 || (byte >= 9 && byte <= 13))
}
