import { COMBINING, LETTER_LOWER, SPACE, unitInfo } from './units.ts'

/**
 * Keys to match by. Two spellings of a Vietnamese syllable have the same key when they differ in case or in
 * the place of the tone mark only (`Hòa`, `hoà`, `HÒA`); what is printed stays as it is written.
 */

/** Start value and prime of the 32-bit FNV-1a hash (Fowler, Noll, Vo). */
export const FNV_OFFSET = 0x811c9dc5
export const FNV_PRIME = 0x01000193

/** Lower-case letter without tone for one UTF-16 code unit. */
export function baseUnit(unit: number): number {
  return unitInfo(unit) & 0xffff
}

/**
 * Integer key of the syllable `text[start, end)`: FNV-1a over its toneless lower-case letters, then its tone.
 * Case and tone place do not change it. Different syllables share a key with probability 2⁻³².
 */
export function keyAt(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET
  let tone = 0
  for (let i = start; i < end; i += 1) {
    const info = unitInfo(text.charCodeAt(i))
    hash = Math.imul(hash ^ (info & 0xffff), FNV_PRIME)
    tone |= info
  }
  return finishKey(hash, tone)
}

/** The last step of `keyAt`, for callers that walk the letters themselves: mixes in the tone bits. */
export function finishKey(hash: number, tones: number): number {
  return Math.imul(hash ^ ((tones >>> 16) & 7), FNV_PRIME)
}

/** Integer key of a whole syllable; see `keyAt`. */
export function keyOf(syllable: string): number {
  return keyAt(syllable, 0, syllable.length)
}

/**
 * Text key of a phrase: lower case, tones moved to the end of each word as a digit (`hòa` and `hoà` → `hoa1`),
 * dashes alike, white space folded. For maps keyed by phrase.
 */
export function foldKey(phrase: string): string {
  let key = ''
  let tone = 0
  let gap = false
  for (let i = 0; i < phrase.length; i += 1) {
    const unit = phrase.charCodeAt(i)
    const info = unitInfo(unit)
    const kind = info >>> 24
    // Marks of their own are rare: they are composed first, then read again.
    if (kind === COMBINING && phrase !== phrase.normalize('NFC')) return foldKey(phrase.normalize('NFC'))
    if (kind >= LETTER_LOWER) {
      if (gap && key !== '') key += ' '
      key += String.fromCharCode(info & 0xffff)
      tone ||= (info >>> 16) & 7
      gap = false
      continue
    }
    if (tone !== 0) key += tone
    tone = 0
    if (kind === SPACE) {
      gap = true
      continue
    }
    if (gap && key !== '') key += ' '
    gap = false
    key += unit === 0x2013 || unit === 0x2014 || unit === 0x2011 ? '-' : phrase[i]
  }
  return tone === 0 ? key : key + tone
}

/** The text without tone and quality marks (`Đắk Lắk` → `dak lak`), for spellings that drop them. */
export function unmarked(phrase: string): string {
  return phrase.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐÐ]/gu, 'd').toLowerCase()
}
