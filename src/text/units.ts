/**
 * What each UTF-16 code unit is: its class, its lower-case letter without tone, and its tone. One table, read
 * by the tokeniser and by the folding of keys, so that a text is walked once.
 */

export const OTHER = 0
export const SPACE = 1
export const DIGIT = 2
export const LETTER_LOWER = 3
export const LETTER_UPPER = 4
export const COMBINING = 5

/** Units from here on are letters without case or marks, told by range; their base is themselves. */
const KNOWN = 0x3100

/** Per code unit: class in bits 24–31, tone in bits 16–23, base letter in bits 0–15. */
export const unitTable = new Uint32Array(0x10000)

export function unitClass(unit: number): number {
  return unitTable[unit]! >>> 24
}

/** The six tones; 0 is the level tone, which has no mark. */
const TONE_MARKS = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'] as const

fillTable()

function fillTable(): void {
  for (let unit = 0; unit < unitTable.length; unit += 1) unitTable[unit] = unit
  const known = String.fromCharCode(...Array.from({ length: KNOWN }, (_, unit) => unit))
  const lower = Array.from(known, character => character.toLowerCase())
  for (const [unit, letter] of lower.entries()) if (letter.length === 1) unitTable[unit] = letter.charCodeAt(0)
  setClass(known, /\s/gu, SPACE)
  setClass(known, /[0-9]/gu, DIGIT)
  setClass(known, /[\p{Ll}\p{Lm}\p{Lo}]/gu, LETTER_LOWER)
  setClass(known, /[\p{Lu}\p{Lt}]/gu, LETTER_UPPER)
  setClass(known, /\p{M}/gu, COMBINING)
  setRange(KNOWN, 0xe000, LETTER_LOWER) // East Asian letters, and surrogates so that pairs stay whole
  setRange(0xf900, 0xfe00, LETTER_LOWER)
  setRange(0xff21, 0xff3b, LETTER_LOWER)
  unitTable[0xfeff] = (SPACE << 24) | 0xfeff
  setTones()
}

function setClass(known: string, members: RegExp, value: number): void {
  for (const { index } of known.matchAll(members)) unitTable[index] = (value << 24) | (unitTable[index]! & 0xffff)
}

function setRange(from: number, to: number, value: number): void {
  for (let unit = from; unit < to; unit += 1) unitTable[unit] = (value << 24) | unit
}

function setTones(): void {
  for (const vowel of 'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY') {
    const base = unitTable[vowel.charCodeAt(0)]! & 0xffff
    for (let tone = 1; tone < TONE_MARKS.length; tone += 1) {
      const composed = (vowel + TONE_MARKS[tone]).normalize('NFC')
      if (composed.length !== 1) continue
      const unit = composed.charCodeAt(0)
      unitTable[unit] = (unitTable[unit]! & 0xff000000) | (tone << 16) | base
    }
  }
  // Old pages write Icelandic eth for Đ.
  const eth = 'Ð'.charCodeAt(0)
  unitTable[eth] = (unitTable[eth]! & 0xffff0000) | 'đ'.charCodeAt(0)
}
