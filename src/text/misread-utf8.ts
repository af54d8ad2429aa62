import { pattern } from './pattern.ts'
import { byteOf, characterOf } from './windows-1252.ts'

/** Undoes that UTF-8 was read as windows-1252 (`tiáº¿ng` → `tiếng`) so many times; what is no UTF-8 stays. */
export function readUtf8(text: string, times: number): string {
  let read = text
  for (let i = 0; i < times; i += 1) {
    const decoded = decodeOnce(read)
    if (decoded === null) return text
    read = decoded
  }
  const mended = LOST.reduce((mending, [found, letter]) => mending.replace(pattern(found, 'g'), letter), read)
  return mended.replace(pattern(STRAY, 'g'), characterOf)
}

/** Null where there is no UTF-8. */
function decodeOnce(text: string): string | null {
  let bytes = ''
  for (const character of text) {
    const byte = byteOf(character)
    bytes += byte < 0 ? character : String.fromCharCode(byte)
  }
  const decoded = bytes.replace(pattern(SEQUENCE, 'g'), decodeSequence)
  return decoded === bytes ? null : decoded
}

const SEQUENCE = String.raw`[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}`
const STRAY = String.raw`[\u0080-\u009f]`

/**
 * Bytes that crawlers drop or change before anyone sees them: the fixed space of `à` becomes a plain one, the soft
 * hyphen of `í`, `ậ` and `ử` and the control of `Đ` go.
 */
const LOST: readonly (readonly [found: string, letter: string])[] = [
  ['Ã (?= )|Ã(?= |$)', 'à'],
  ['Ã(?=[a-z])', 'í'],
  ['áº', 'ậ'],
  ['á»', 'ử'],
  ['Ä', 'Đ'],
]

function decodeSequence(sequence: string): string {
  const lead = sequence.charCodeAt(0)
  let point = sequence.length === 2 ? lead & 0x1f : sequence.length === 3 ? lead & 0x0f : lead & 0x07
  for (let i = 1; i < sequence.length; i += 1) point = (point << 6) | (sequence.charCodeAt(i) & 0x3f)
  const shortest = sequence.length === 2 ? 0x80 : sequence.length === 3 ? 0x800 : 0x10000
  const isCharacter = point >= shortest && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
  return isCharacter ? String.fromCodePoint(point) : sequence
}
