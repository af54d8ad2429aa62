import { decodeBytes } from '../../text/decode.ts'
import { readWhole } from '../bytes.ts'
import type { Reader } from './reader.ts'

/** A file of plain text is one dump. */
export const readText: Reader = async function* (bytes, origin, options) {
  const { text, encoding, confidence } = decodeBytes(await readWhole(bytes.chunks, options.maxBytes), options.encoding)
  yield {
    id: origin.id,
    path: origin.path,
    format: 'text',
    encoding,
    encodingConfidence: confidence,
    text,
    published: null,
  }
}
