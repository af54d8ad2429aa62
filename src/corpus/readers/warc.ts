import { decodePage } from '../../html/decode-page.ts'
import type { Dump, FailedDump } from '../dump.ts'
import { isHtmlHead } from '../format.ts'
import { parseHttp } from '../http-message.ts'
import { type WarcRecord, warcRecords } from '../warc-records.ts'
import type { Origin, Reader, ReaderOptions } from './reader.ts'
import { dateOf, dumpOfConversion, failedWarcRecord, placeOf } from './wet.ts'

/**
 * WARC: the pages among its records. Requests, metadata, redirects, errors of the server and whatever
 * is neither HTML nor plain text are no documents and are passed over.
 */
export const readWarc: Reader = async function* (bytes, origin, options) {
  for await (const record of warcRecords(bytes.chunks, options.maxBytes)) {
    if (record.error !== null) yield failedWarcRecord(record, origin, record.error)
    else {
      const dump = dumpOfRecord(record, origin, options)
      if (dump !== null) yield dump
    }
  }
}

function dumpOfRecord(record: WarcRecord, origin: Origin, options: ReaderOptions): Dump | FailedDump | null {
  const { type, contentType } = record.headers!
  try {
    if (type === 'conversion' && isPlain(contentType)) return dumpOfConversion(record, origin, 'warc', options.encoding)
    if (type === 'response' && contentType.startsWith('application/http')) {
      const { status, contentType: media, body } = parseHttp(record.content!)
      const isFine = status === 0 || (status >= 200 && status < 300)
      return isFine && body.length > 0 ? dumpOfBody(body, media, record, origin, options) : null
    }
    if (type === 'response' || type === 'resource' || type === 'conversion') {
      return dumpOfBody(record.content!, contentType, record, origin, options)
    }
    return null
  } catch (error) {
    return failedWarcRecord(record, origin, error)
  }
}

function dumpOfBody(
  body: Uint8Array,
  media: string,
  record: WarcRecord,
  origin: Origin,
  options: ReaderOptions,
): Dump | null {
  if (isHtml(media, body)) {
    const { text, encoding, confidence } = decodePage(body, options.encoding, media)
    return { ...dumpOf(record, origin, encoding, confidence), text, isHtml: true }
  }
  if (!isPlain(media)) return null
  const { text, encoding, confidence } = decodePage(body, options.encoding, media)
  return { ...dumpOf(record, origin, encoding, confidence), text }
}

function dumpOf(record: WarcRecord, origin: Origin, encoding: string, encodingConfidence: number): Omit<Dump, 'text'> {
  return { ...placeOf(record, origin), format: 'warc', encoding, encodingConfidence, published: dateOf(record) }
}

function isPlain(media: string): boolean {
  return media.startsWith('text/plain')
}

/** By its media type; by its first bytes where the server gave none. */
function isHtml(media: string, body: Uint8Array): boolean {
  if (media !== '') return media.startsWith('text/html') || media.startsWith('application/xhtml')
  return isHtmlHead(Buffer.from(body.subarray(0, 1024)).toString('latin1'))
}
