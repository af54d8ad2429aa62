/** A tiny writer of WARC files for the tests. */
import { gzipSync } from 'node:zlib'

export interface RecordOptions {
  readonly type?: string
  readonly uri?: string | null
  readonly date?: string
  readonly contentType?: string
  /** Written in place of the true length. */
  readonly length?: number | string
  readonly version?: string
}

/** One record with its two line breaks. */
export function record(content: string | Uint8Array, options: RecordOptions = {}): Buffer {
  const bytes = Buffer.from(content as string)
  const uri = options.uri === undefined ? 'https://a.vn/1' : options.uri
  const headers = [
    options.version ?? 'WARC/1.0',
    `WARC-Type: ${options.type ?? 'conversion'}`,
    ...(uri === null ? [] : [`WARC-Target-URI: ${uri}`]),
    `WARC-Date: ${options.date ?? '2024-05-18T01:58:10Z'}`,
    'WARC-Record-ID: <urn:uuid:12345678>',
    `Content-Type: ${options.contentType ?? 'text/plain'}`,
    `Content-Length: ${options.length ?? bytes.length}`,
  ]
  return Buffer.concat([Buffer.from(`${headers.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

/** A response record: an HTTP message with these headers and this body. */
export function response(
  body: string | Uint8Array,
  headers: readonly string[] = [],
  options: RecordOptions = {},
): Buffer {
  const lines = ['HTTP/1.1 200 OK', ...(headers.length === 0 ? ['Content-Type: text/html; charset=utf-8'] : headers)]
  const message = Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body as string)])
  return record(message, { type: 'response', contentType: 'application/http; msgtype=response', ...options })
}

/** Each record a gzip member of its own. */
export function zipped(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map(one => gzipSync(one)))
}
