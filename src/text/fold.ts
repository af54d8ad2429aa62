/**
 * Keys to match by. Two spellings of a Vietnamese syllable have the same key when they differ in case or in
 * the place of the tone mark only (`Hòa`, `hoà`, `HÒA`); what is printed stays as it is written.
 */

/** The six tones; 0 is the level tone, which has no mark. */
const TONE_MARKS = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'] as const

const TABLE_SIZE = 0x2000

/** Per code unit below TABLE_SIZE: the lower-case letter without its tone. */
const baseOf = new Uint16Array(TABLE_SIZE)
/** Per code unit below TABLE_SIZE: its tone, 0 to 5. */
const toneOf = new Uint8Array(TABLE_SIZE)

for (let unit = 0; unit < TABLE_SIZE; unit += 1) baseOf[unit] = lowerUnit(unit)
for (const vowel of 'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY') {
  for (let tone = 1; tone < TONE_MARKS.length; tone += 1) {
    const composed = (vowel + TONE_MARKS[tone]).normalize('NFC')
    if (composed.length !== 1) continue
    const unit = composed.charCodeAt(0)
    baseOf[unit] = baseOf[vowel.charCodeAt(0)]!
    toneOf[unit] = tone
  }
}
baseOf['Ð'.charCodeAt(0)] = 'đ'.charCodeAt(0) // old pages write Icelandic eth for Đ

function lowerUnit(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

/** Lower-case letter without tone for one UTF-16 code unit. */
export function baseUnit(unit: number): number {
  return unit < TABLE_SIZE ? baseOf[unit]! : unit
}

/**
 * Integer key of the syllable `text[start, end)`: FNV-1a over its toneless lower-case letters, then its tone.
 * Case and tone place do not change it. Different syllables share a key with probability 2⁻³².
 */
export function keyAt(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  let tone = 0
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit < TABLE_SIZE) {
      hash = Math.imul(hash ^ baseOf[unit]!, 0x01000193)
      tone |= toneOf[unit]!
    } else {
      hash = Math.imul(hash ^ unit, 0x01000193)
    }
  }
  return Math.imul(hash ^ tone, 0x01000193)
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
  for (const character of phrase.normalize('NFC')) {
    const unit = character.charCodeAt(0)
    if (isSpace(unit)) {
      if (tone !== 0) key += tone
      tone = 0
      gap = key !== ''
      continue
    }
    if (gap) key += ' '
    gap = false
    if (unit === 0x2013 || unit === 0x2014 || unit === 0x2011) key += '-'
    else if (character.length === 1 && unit < TABLE_SIZE) {
      if (tone !== 0 && !isLetterUnit(unit)) {
        key += tone
        tone = 0
      }
      key += String.fromCharCode(baseOf[unit]!)
      tone ||= toneOf[unit]!
    } else key += character.toLowerCase()
  }
  return tone === 0 ? key : key + tone
}

/** The text without tone and quality marks (`Đắk Lắk` → `dak lak`), for spellings that drop them. */
export function unmarked(phrase: string): string {
  return phrase.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐÐ]/gu, 'd').toLowerCase()
}

function isSpace(unit: number): boolean {
  return (
    unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a)
  )
}

function isLetterUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit >= 0xc0
}
