import { CooptoolError } from '../../errors.ts'
import { MOST_BYTES, tooLarge } from '../bytes.ts'
import type { Dump, FailedDump } from '../dump.ts'
import { byteLines, streamEncoding, toUtf8 } from '../lines.ts'
import type { Reader, ReaderOptions } from './reader.ts'
import { dumpOfRecord, failedRecord, type RecordPlace } from './record.ts'

/** JSON Lines: one record a line; blank lines are nothing. */
export const readJsonl: Reader = async function* (bytes, origin, options) {
  const encoding = streamEncoding(bytes.head, options.encoding)
  for await (const lines of byteLines(toUtf8(bytes.chunks, encoding))) {
    for (const { bytes: line, number } of lines) {
      const place: RecordPlace = { origin, format: 'jsonl', encoding, line: number }
      if (line === null) yield failedRecord(place, tooLarge(MOST_BYTES))
      else if (!isBlank(line)) yield parseLine(line, place, options)
    }
  }
}

function parseLine(line: Uint8Array, place: RecordPlace, options: ReaderOptions): Dump | FailedDump {
  let record: unknown
  try {
    record = JSON.parse(Buffer.from(line.buffer, line.byteOffset, line.length).toString('utf8'))
  } catch (error) {
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
