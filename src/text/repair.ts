/**
 * Repair of lines as crawlers leave them. A sound line comes back as the same string after one cheap scan; what
 * costs more is done where that scan found something.
 */
import type { MisreadLines } from '../document.ts'
import { HTML_ENTITIES } from '../lexicon/html-entities.ts'
import { LOOK_ALIKES } from '../lexicon/look-alikes.ts'
import { mendLookAlikes } from './look-alikes.ts'
import { gains, isOdd, misreadingOf, misreadingOfLine, type Reading } from './misread.ts'
import { pattern } from './pattern.ts'

const SPACE = 32

/** Per UTF-16 code unit: 1 where text with it is sound as it stands. Made on first use. */
let sound: Uint8Array | null = null

const SOUND_RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], // ASCII; `&` is taken out below
  [0xa1, 0x24f], // Latin letters and signs; those that Vietnamese does not need are taken out below
  [0x391, 0x3c9], // Greek
  [0x400, 0x52f], // Cyrillic; what looks like Latin is taken out below
  [0x1ea0, 0x1ef9], // Vietnamese
  [0x2010, 0x2027], // dashes, quotation marks, bullets, ellipsis
  [0x2030, 0x205e],
  [0x20a0, 0x20c0], // currencies
  [0x2190, 0x2329], // arrows, mathematics
  [0x232b, 0x2adb],
  [0x3001, 0x3098],
  [0x309b, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
]

function soundTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [from, to] of SOUND_RANGES) table.fill(1, from, to + 1)
  for (const unit of ['&', '\u00ad', ...Object.keys(LOOK_ALIKES)]) table[unit.charCodeAt(0)] = 0
  for (let unit = 0; unit < 0x2123; unit += 1)
    if (table[unit] === 1 && isOdd(String.fromCharCode(unit))) table[unit] = 0
  return table
}

const isSound = (raw: string): boolean => {
  sound ??= soundTable()
  const length = raw.length
  if (length === 0) return true
  if (raw.charCodeAt(0) === SPACE || raw.charCodeAt(length - 1) === SPACE) return false
  let previous = 0
  for (let i = 0; i < length; i += 1) {
    const unit = raw.charCodeAt(i)
    if (sound[unit] === 0 || (unit === SPACE && previous === SPACE)) return false
    previous = unit
  }
  return true
}

export interface Repaired {
  readonly lines: readonly string[]
  readonly misread: readonly MisreadLines[]
}

/** The lines of a document, repaired; see `repairLine`. Lines that were read in the wrong encoding are read anew. */
export function repairLines(raw: readonly string[]): Repaired {
  const lines: string[] = []
  const odd: number[] = []
  for (const line of raw) {
    if (isSound(line)) lines.push(line)
    else {
      if (isOdd(line)) odd.push(lines.length)
      lines.push(repairLine(line))
    }
  }
  return odd.length === 0 ? { lines, misread: [] } : repairMisread(raw, lines, odd)
}

function repairMisread(raw: readonly string[], repaired: readonly string[], odd: readonly number[]): Repaired {
  const oddLines = odd.map(i => raw[i]!)
  const misreading = misreadingOf(oddLines)
  const lines = [...repaired]
  const counts = new Map<Reading['encoding'], number>()
  const readAnew = (i: number, reading: Reading) => {
    lines[i] = repairLine(reading.read(raw[i]!))
    counts.set(reading.encoding, (counts.get(reading.encoding) ?? 0) + 1)
  }
  if (misreading === null) {
    for (const i of odd) {
      const reading = misreadingOfLine(raw[i]!)
      if (reading !== null) readAnew(i, reading)
    }
  } else {
    for (const [i, line] of raw.entries()) if (gains(line, misreading)) readAnew(i, misreading)
  }
  return { lines, misread: [...counts].map(([encoding, count]) => ({ encoding, lines: count })) }
}

/**
 * The line in NFC, with character references read once (`&amp;nbsp;` becomes `&nbsp;`), `Ð` and, among
 * Vietnamese letters, `ð` as `Đ` and `đ`, Latin letters for their look-alikes in Vietnamese words, without invisible and control characters, with every kind and run of
 * white space as one space, and trimmed. Lone surrogates become U+FFFD.
 */
export function repairLine(raw: string): string {
  if (isSound(raw)) return raw
  const trimmed = raw.trim()
  return isSound(trimmed) ? trimmed : mendLine(raw)
}

function mendLine(raw: string): string {
  let text = raw.includes('&') ? decodeEntities(raw) : raw
  text = composed(text.toWellFormed().replace(pattern(INVISIBLE, 'g'), ''))
  text = mendLookAlikes(text)
  text = text.replace(pattern(ODD_SPACE, 'g'), ' ').replaceAll('\u00d0', 'Đ')
  if (text.includes('ð') && pattern(VIETNAMESE_ONLY).test(text)) text = text.replaceAll('ð', 'đ')
  return text.trim()
}

const TONES = '[\u0300\u0301\u0303\u0309]'
const NO_TONES = '[^\u0300\u0301\u0303\u0309]'

/** NFC; also where a tone stands before the circumflex or breve that belongs below it. */
function composed(text: string): string {
  const nfc = text.normalize('NFC')
  if (!pattern('[\u0302\u0306]').test(nfc)) return nfc
  return nfc
    .normalize('NFD')
    .replace(
      pattern('[\u0300-\u0309]{2,}', 'g'),
      marks => marks.replace(pattern(TONES, 'g'), '') + marks.replace(pattern(NO_TONES, 'g'), ''),
    )
    .normalize('NFC')
}

/** Soft hyphen, zero-width and direction marks, BOM, variation selectors, controls that are no white space. */
const INVISIBLE = String.raw`[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]`
/** White space other than one plain space. */
const ODD_SPACE = String.raw` [\s\u0085]+|[\t\n\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000][\s\u0085]*`
const VIETNAMESE_ONLY = '[ăâêôơưđĂÂÊÔƠƯĐ\u1ea0-\u1ef9]'
const ENTITY = '&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));'

function decodeEntities(text: string): string {
  return text.replace(pattern(ENTITY, 'g'), (whole: string, decimal?: string, hex?: string, name?: string): string => {
    if (name !== undefined) return Object.hasOwn(HTML_ENTITIES, name) ? HTML_ENTITIES[name]! : whole
    const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hex!, 16)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(windows1252(point)) : whole
  })
}

/** Numeric references 128–159 mean windows-1252, as browsers read them; only quotation marks and dashes occur. */
function windows1252(point: number): number {
  return (
    { 133: 0x2026, 145: 0x2018, 146: 0x2019, 147: 0x201c, 148: 0x201d, 149: 0x2022, 150: 0x2013, 151: 0x2014 }[point] ??
    point
  )
}
