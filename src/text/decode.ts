import { CooptoolError } from '../errors.ts'

/** Names of encodings that can be asked for. */
export const ENCODINGS = ['auto', 'utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni', 'viscii'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Encodings of fonts that were never standardised; their tables come with a later version. */
const NOT_YET: ReadonlySet<Encoding> = new Set<Encoding>(['tcvn3', 'vni', 'viscii'])

export interface Decoded {
  /** Without byte order mark; not normalised, save for windows-1258, which has no composed letters. */
  readonly text: string
  readonly encoding: Exclude<Encoding, 'auto'>
  /** 0 to 1: 1 where a mark, the caller or flawless UTF-8 says it. */
  readonly confidence: number
}

/** How many bytes at the head are looked at to tell what they are. */
const SAMPLE = 64 * 1024

/**
 * Turns bytes into text. Bad bytes of UTF-8 become U+FFFD; the rest is read.
 * Throws CooptoolError `binary` for bytes that are no text, `usage` for an encoding that cannot be read yet.
 */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding = 'auto'): Decoded {
  if (encoding !== 'auto') return decodeAs(bytes, encoding)
  const marked = encodingOfMark(bytes)
  if (marked !== null) return { ...decodeAs(bytes, marked), confidence: 1 }
  const sample = bytes.subarray(0, SAMPLE)
  const wide = wideEncoding(sample)
  if (wide !== null) return { ...decodeAs(bytes, wide), confidence: 0.9 }
  const binary = binaryKind(sample)
  if (binary !== null) throw new CooptoolError('binary', `no text: ${binary}`)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', confidence: 1 }
  } catch {
    return decodeBroken(bytes)
  }
}

/** The encoding that a byte order mark at the head names, if there is one. */
export function encodingOfMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** Throws CooptoolError `usage` for an encoding that this version cannot read. */
export function assertReadable(encoding: Encoding): void {
  if (!NOT_YET.has(encoding)) return
  throw new CooptoolError(
    'usage',
    `the encoding ${encoding} is not read yet`,
    'convert the file to UTF-8 first, or use utf-8, utf-16le or windows-1258',
  )
}

function decodeAs(bytes: Uint8Array, encoding: Exclude<Encoding, 'auto'>): Decoded {
  assertReadable(encoding)
  const text = new TextDecoder(encoding).decode(bytes)
  return { text: encoding === 'windows-1258' ? text.normalize('NFC') : text, encoding, confidence: 1 }
}

/** High bytes of the UTF-16 units that Vietnamese text is made of: Latin, its marks, the tones, punctuation. */
const HIGH_BYTES: ReadonlySet<number> = new Set([0x00, 0x01, 0x03, 0x1e, 0x20])

/**
 * UTF-16 without a mark: nearly every second byte is one of a few high bytes, some of them zero,
 * and the bytes between are hardly ever zero.
 */
function wideEncoding(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = sample.length >> 1
  if (pairs < 2 || !sample.includes(0)) return null
  const high = [0, 0]
  const zero = [0, 0]
  for (let i = 0; i < pairs * 2; i += 1) {
    const byte = sample[i]!
    if (byte === 0) zero[i & 1]! += 1
    if (HIGH_BYTES.has(byte)) high[i & 1]! += 1
  }
  const looks = (at: 0 | 1) => high[at]! >= 0.9 * pairs && zero[at]! >= 0.2 * pairs && zero[1 - at]! <= 0.02 * pairs
  if (looks(1)) return 'utf-16le'
  return looks(0) ? 'utf-16be' : null
}

/** First bytes of files that hold no text to read, with what to call them. */
const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or Office file', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a Zstandard archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
]

/** Of what a text's characters may be: control characters beyond white space are next to none. */
const MOST_CONTROLS = 0.02

function binaryKind(sample: Uint8Array): string | null {
  for (const [name, bytes] of SIGNATURES) {
    if (bytes.every((byte, i) => sample[i] === byte)) return name
  }
  let zeros = 0
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) zeros += 1
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) controls += 1
  }
  // A stray NUL happens in a page that a crawler padded; a file full of them is none.
  if (zeros > 0.005 * sample.length) return 'binary data (NUL bytes)'
  return controls > MOST_CONTROLS * sample.length ? 'binary data (control characters)' : null
}

/** Bytes that are not flawless UTF-8: damaged UTF-8, or a page of the days before it. */
function decodeBroken(bytes: Uint8Array): Decoded {
  const { whole, bad } = countSequences(bytes)
  const text = new TextDecoder('utf-8').decode(bytes)
  if (whole >= bad) return { text, encoding: 'utf-8', confidence: whole / (whole + bad) }
  const old = new TextDecoder('windows-1258').decode(bytes)
  const likeness = likeVietnamese(old)
  if (likeness < 0.8) {
    const replaced = bad / Math.max(1, bytes.length)
    // Beyond this share nothing of a text would be left to read: it is none.
    if (replaced > 0.3) throw new CooptoolError('binary', 'no text: binary data')
    return { text, encoding: 'utf-8', confidence: 1 - replaced }
  }
  return { text: old.normalize('NFC'), encoding: 'windows-1258', confidence: likeness }
}

/** Whole and broken multi-byte sequences of UTF-8. */
function countSequences(bytes: Uint8Array): { whole: number; bad: number } {
  let whole = 0
  let bad = 0
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!
    if (byte < 0x80) {
      i += 1
      continue
    }
    const length = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0
    let end = i + 1
    while (end < i + length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end += 1
    if (length > 1 && end === i + length) whole += 1
    else bad += 1
    i = end
  }
  return { whole, bad }
}

const VOWELS: ReadonlySet<string> = new Set('aăâeêioôơuưyAĂÂEÊIOÔƠUƯY')
const TONES: ReadonlySet<string> = new Set(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'])
/** The letters beyond ASCII of windows-1258 that Vietnamese uses, its quotes and dashes, the fixed space. */
const EXPECTED: ReadonlySet<string> = new Set('ăâđêôơưĂÂĐÊÔƠƯàáèéìíòóùúÀÁÈÉÌÍÒÓÙÚ–—‘’“”…•·«»°\u00a0')

/**
 * The share of characters beyond ASCII that a Vietnamese text would have: its letters, its punctuation,
 * and tone marks right after a vowel.
 */
function likeVietnamese(text: string): number {
  let fits = 0
  let all = 0
  for (let i = 0; i < text.length; i += 1) {
    if (text.charCodeAt(i) < 0x80) continue
    all += 1
    const character = text[i]!
    if (TONES.has(character) ? VOWELS.has(text[i - 1] ?? '') : EXPECTED.has(character)) fits += 1
  }
  return all === 0 ? 0 : fits / all
}
