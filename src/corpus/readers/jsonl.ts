import { CooptoolError } from '../../errors.ts'
import type { Dump, FailedDump } from '../dump.ts'
import { type ByteLine, byteLines, streamEncoding, toUtf8 } from '../lines.ts'
import type { Reader, ReaderOptions } from './reader.ts'
import { dumpOfRecord, failedRecord, type RecordPlace } from './record.ts'

/** JSON Lines: one record a line; blank lines are nothing. */
export const readJsonl: Reader = async function* (bytes, origin, options) {
  const encoding = streamEncoding(bytes.head, options.encoding)
  for await (const lines of byteLines(toUtf8(bytes.chunks, encoding), options.maxBytes)) {
    for (const line of lines) {
      const place: RecordPlace = { origin, format: 'jsonl', encoding, line: line.number }
      const dump = readLine(line, place, options)
      if (dump !== null) yield dump
    }
  }
}

/** What a line holds; null for a blank one. */
function readLine(
  { bytes, error, afterGap }: ByteLine,
  place: RecordPlace,
  options: ReaderOptions,
): Dump | FailedDump | null {
  if (bytes === null) return failedRecord(place, error)
  if (isBlank(bytes)) return null
  let record: unknown
  try {
    record = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'))
  } catch (error) {
    // What broken data cut off was told where it is missing.
    if (afterGap) return null
    const reason = error instanceof Error ? error.message : String(error)
    return failedRecord(place, new CooptoolError('parse', `line ${place.line}: not JSON: ${shortened(reason)}`))
  }
  return dumpOfRecord(record, place, options)
}

/** The parser's message quotes the input, which may be long. */
function shortened(message: string): string {
  return message.length > 120 ? `${message.slice(0, 119)}…` : message
}

function isBlank(line: Uint8Array): boolean {
  return line.every(byte => byte === 32 || (byte >= 9 && byte <= 13))
}
