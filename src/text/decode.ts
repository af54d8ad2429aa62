import { CooptoolError } from '../errors.ts'
import type { LegacyEncoding } from './legacy.ts'
import { readingNamed, readingOfBytes } from './misread.ts'
import { pattern } from './pattern.ts'
import { characterOf } from './windows-1252.ts'

/** Names of encodings that can be asked for. */
export const ENCODINGS = [
  'auto',
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1258',
  'tcvn3',
  'vni',
  'viscii',
] as const
export type Encoding = (typeof ENCODINGS)[number]

export interface Decoded {
  /** Without byte order mark; letters and marks of UTF-8 and UTF-16 as they are, of other encodings composed. */
  readonly text: string
  readonly encoding: Exclude<Encoding, 'auto'>
  /** 0 to 1: 1 where a mark, the caller or flawless UTF-8 says it. */
  readonly confidence: number
}

/** How many bytes at the head are looked at to tell what they are. */
const SAMPLE = 64 * 1024

/**
 * Turns bytes into text. Bad bytes of UTF-8 become U+FFFD; the rest is read. Bytes of an older encoding are read in
 * the one under which their words are Vietnamese. Throws CooptoolError `binary` for bytes that are no text.
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

function decodeAs(bytes: Uint8Array, encoding: Exclude<Encoding, 'auto'>): Decoded {
  if (encoding === 'windows-1252') return { text: charactersOf(bytes), encoding, confidence: 1 }
  if (!isLegacy(encoding)) return { text: new TextDecoder(encoding).decode(bytes), encoding, confidence: 1 }
  const characters = charactersOf(bytes)
  return { text: readingNamed(encoding, characters).read(characters), encoding, confidence: 1 }
}

/** Whether an encoding is one of those from before Unicode. */
export function isLegacy(encoding: Encoding): encoding is LegacyEncoding {
  return encoding === 'tcvn3' || encoding === 'vni' || encoding === 'viscii' || encoding === 'windows-1258'
}

/** The bytes as characters of windows-1252, which the readings of older encodings take for bytes. */
export function charactersOf(bytes: Uint8Array): string {
  // Node's decoder gives controls for 0x80 to 0x9F.
  return new TextDecoder('windows-1252').decode(bytes).replace(pattern('[\u0080-\u009f]', 'g'), characterOf)
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
  const characters = charactersOf(bytes)
  const found = readingOfBytes(linesBeyondAscii(characters))
  if (found !== null) {
    const { reading, confidence } = found
    return { text: reading.read(characters), encoding: reading.encoding as LegacyEncoding, confidence }
  }
  const replaced = bad / Math.max(1, bytes.length)
  // Beyond this share nothing of a text would be left to read: it is none.
  if (replaced > 0.3) throw new CooptoolError('binary', 'no text: binary data')
  if (isWestern(characters)) return { text: characters, encoding: 'windows-1252', confidence: 0.5 }
  return { text, encoding: 'utf-8', confidence: 1 - replaced }
}

/** The lines that say something of an encoding, as many as are looked at. */
function linesBeyondAscii(characters: string): string {
  let sample = ''
  for (const line of characters.slice(0, MOST_SEARCHED).split(pattern('[\\r\\n]'))) {
    if (pattern('[\u0080-\u00ff]').test(line)) sample += `${line}\n`
    if (sample.length >= SAMPLE) break
  }
  return sample
}

/** So far the text is searched for lines that say something of its encoding. */
const MOST_SEARCHED = 4 * 1024 * 1024

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

/** What pages in English or French have beyond ASCII: letters of western Europe, quotation marks, dashes, signs. */
const WESTERN = '[\u00a0-\u00ff‘’‚“”„–—…•€™œŒŠšžŽŸ]'

function isWestern(text: string): boolean {
  const all = text.match(pattern('[^\u0000-\u007f]', 'g'))?.length ?? 0
  const fits = text.match(pattern(WESTERN, 'g'))?.length ?? 0
  return fits >= 0.9 * all
}
