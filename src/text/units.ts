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

/** The table is told letter by letter up to here (Latin, Greek, Cyrillic, punctuation), by range above. */
const KNOWN = 0x2100

/** Per code unit below KNOWN: class in bits 24–31, tone in bits 16–23, base letter in bits 0–15. */
const table = new Int32Array(KNOWN)

/** Class (bits 24–31), tone (bits 16–23) and base letter (bits 0–15) of a code unit. */
export function unitInfo(unit: number): number {
  return unit < KNOWN ? table[unit]! : (wideClass(unit) << 24) | unit
}

export function unitClass(unit: number): number {
  return unitInfo(unit) >>> 24
}

function wideClass(unit: number): number {
  if (unit === 0x3000 || unit === 0xfeff) return SPACE
  // East Asian letters, and surrogates so that pairs stay whole; full-width Latin.
  if (unit >= 0x2e80 && unit < 0xe000) return LETTER_LOWER
  if (unit >= 0xf900 && unit < 0xfe00) return LETTER_LOWER
  return unit >= 0xff21 && unit < 0xff5b ? LETTER_LOWER : OTHER
}

/** The six tones; 0 is the level tone, which has no mark. */
const TONE_MARKS = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'] as const

fillTable()

function fillTable(): void {
  const known = String.fromCharCode.apply(null, Array.from(table.keys()))
  // İ and ŉ and their like become two units in the other case, so that the texts would not run side by side.
  const single = known.replace(/[İŉǰΐΰևẖ-ẚßᾀ-ᾯᾲ-ᾷᾼῂ-ῌῒ-ῗῢ-ῧῲ-ῼὐ-ὖ]/gu, ' ')
  const lower = single.toLowerCase()
  const upper = single.toUpperCase()
  for (let unit = 0; unit < KNOWN; unit += 1) {
    const letter = lower.charCodeAt(unit)
    const cased =
      letter === upper.charCodeAt(unit) ? caselessClass(unit) : letter === unit ? LETTER_LOWER : LETTER_UPPER
    table[unit] = (cased << 24) | (cased === LETTER_UPPER ? letter : unit)
  }
  setTones()
}

/** Class of a unit below KNOWN that is the same in both cases. */
function caselessClass(unit: number): number {
  if ((unit >= 9 && unit <= 13) || unit === 32 || unit === 0xa0) return SPACE
  if (unit >= 48 && unit <= 57) return DIGIT
  if (unit === 0xaa || unit === 0xba || unit === 0xdf || (unit >= 0x100 && unit < 0x2c2)) return LETTER_LOWER
  if ((unit >= 0x300 && unit < 0x370) || (unit >= 0x1dc0 && unit < 0x1e00)) return COMBINING
  if (unit >= 0x590 && unit < 0x1cc0) return LETTER_LOWER // Hebrew to Khmer: letters without case, and their marks
  if ((unit >= 0x1d00 && unit < 0x1dc0) || (unit >= 0x1e96 && unit < 0x1e9f) || (unit >= 0x1f50 && unit < 0x2000))
    return LETTER_LOWER
  if ((unit >= 0x2000 && unit <= 0x200a) || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f)
    return SPACE
  return unit >= 0x20d0 && unit < 0x2100 ? COMBINING : OTHER
}

function setTones(): void {
  for (const vowel of 'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY') {
    const base = table[vowel.charCodeAt(0)]! & 0xffff
    for (let tone = 1; tone < TONE_MARKS.length; tone += 1) {
      const composed = (vowel + TONE_MARKS[tone]).normalize('NFC')
      if (composed.length !== 1) continue
      const unit = composed.charCodeAt(0)
      table[unit] = (table[unit]! & ~0xffffff) | (tone << 16) | base
    }
  }
  // Old pages write Icelandic eth for Đ.
  const eth = 'Ð'.charCodeAt(0)
  table[eth] = (table[eth]! & ~0xffff) | 'đ'.charCodeAt(0)
}
