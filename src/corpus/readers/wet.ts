import { decodeBytes, type Encoding } from '../../text/decode.ts'
import type { Dump, FailedDump, Format } from '../dump.ts'
import { failureOf } from '../dump.ts'
import { parsePublished } from '../published.ts'
import { type WarcRecord, warcRecords } from '../warc-records.ts'
import type { Origin, Reader } from './reader.ts'

/** WET: the plain texts of pages, as `conversion` records. The URI is the id, the record's date serves where the text has none. */
export const readWet: Reader = async function* (bytes, origin, options) {
  for await (const record of warcRecords(bytes.chunks, options.maxBytes)) {
    if (record.error !== null) yield failedWarcRecord(record, origin, record.error)
    else if (record.headers?.type === 'conversion') yield dumpOfConversion(record, origin, 'wet', options.encoding)
  }
}

/** The text that a `conversion` record holds. */
export function dumpOfConversion(
  record: WarcRecord,
  origin: Origin,
  format: Format,
  asked: Encoding,
): Dump | FailedDump {
  try {
    const { text, encoding } = decodeText(record.content!, asked)
    return { ...placeOf(record, origin), format, encoding, text, published: dateOf(record) }
  } catch (error) {
    return failedWarcRecord(record, origin, error)
  }
}

/** The format is UTF-8 by definition: to ask for the encoding of each of millions of texts would cost more than to read them. */
function decodeText(content: Uint8Array, asked: Encoding): { readonly text: string; readonly encoding: string } {
  if (asked !== 'auto') return decodeBytes(content, asked)
  return { text: Buffer.from(content.buffer, content.byteOffset, content.length).toString('utf8'), encoding: 'utf-8' }
}

/** The page's address, or the record's number in the file. */
export function placeOf(record: WarcRecord, origin: Origin): { readonly id: string; readonly path: string | null } {
  return { id: record.headers?.uri ?? `${origin.id ?? 'stdin'}:${record.number}`, path: origin.path }
}

/** When the page was fetched: what is known of its day where it says nothing itself. */
export function dateOf(record: WarcRecord): string | null {
  const date = record.headers?.date ?? null
  return date === null ? null : parsePublished(date)
}

export function failedWarcRecord(record: WarcRecord, origin: Origin, error: unknown): FailedDump {
  return { ...placeOf(record, origin), failure: failureOf(error) }
}
