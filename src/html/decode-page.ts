import { type Decoded, decodeBytes, type Encoding } from '../text/decode.ts'
import { pattern } from '../text/pattern.ts'

/** Where a page says its encoding, if it does: within its first bytes (HTML Living Standard §13.2.3.2). */
const HEAD = 2048
const CHARSET = pattern(String.raw`charset\s*=\s*["']?\s*([\w:.-]{1,40})`, 'i')

/** Encodings that are named by pages in any old encoding, because it was the default of their editor. */
const SAY_NOTHING: ReadonlySet<string> = new Set(['utf-8', 'windows-1252', 'x-user-defined'])

export interface DecodedPage {
  readonly text: string
  readonly encoding: string
  readonly confidence: number
}

/**
 * Turns the bytes of an HTML page into text. What the bytes are beats what the page (or `contentType`, its HTTP
 * header) says of them; that decides where they could be several things. Throws CooptoolError `binary`.
 */
export function decodePage(bytes: Uint8Array, encoding: Encoding, contentType = ''): DecodedPage {
  const decoder = encoding === 'auto' ? namedDecoder(bytes, contentType) : null
  if (decoder === null) return decodeBytes(bytes, encoding)
  const decoded = decodeOrNull(bytes)
  if (decoded !== null && decoded.confidence === 1) return decoded
  return { text: decoder.decode(bytes).normalize('NFC'), encoding: decoder.encoding, confidence: 0.9 }
}

function decodeOrNull(bytes: Uint8Array): Decoded | null {
  try {
    return decodeBytes(bytes)
  } catch {
    // No text in any encoding of ours: the one that the page names may be another.
    return null
  }
}

/** A decoder of what the page or the server names; null where that says nothing. */
function namedDecoder(bytes: Uint8Array, contentType: string): InstanceType<typeof TextDecoder> | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1')
  const named = CHARSET.exec(contentType)?.[1] ?? CHARSET.exec(head)?.[1]
  const decoder = named === undefined ? null : decoderOf(named)
  return decoder === null || SAY_NOTHING.has(decoder.encoding) ? null : decoder
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label)
  } catch {
    // A name that no browser knows, either.
    return null
  }
}
