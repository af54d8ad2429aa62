import { decodeBytes, type Encoding } from '../text/decode.ts'
import type { Dump } from './dump.ts'

export interface OpenOptions {
  readonly id?: string | null
  readonly encoding?: Encoding
  /** EDTF date of publication, where it is known from elsewhere. */
  readonly published?: string | null
}

/**
 * Makes a dump of a text or of the bytes of a text file, in memory. Throws CooptoolError `binary` for bytes
 * that are no text.
 */
export function openDump(data: string | Uint8Array, options: OpenOptions = {}): Dump {
  const { text, encoding, confidence } =
    typeof data === 'string' ? { text: data, encoding: 'utf-8', confidence: 1 } : decodeBytes(data, options.encoding)
  return {
    id: options.id ?? null,
    path: null,
    format: 'text',
    encoding,
    encodingConfidence: confidence,
    text,
    published: options.published ?? null,
  }
}
