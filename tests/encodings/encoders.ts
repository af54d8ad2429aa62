/**
 * What damages a text in the ways of `measure.ts`: encoders of the old encodings and of misreadings. VISCII,
 * TCVN 5712 and windows-1258 are written by iconv-lite; TCVN3 and VNI-Win, which it lacks, from the tables of
 * `legacy-encodings.ts`, turned round.
 */
import iconv from 'iconv-lite'
import { TCVN_A0_FF, VNI_LETTERS, VNI_MARKS, WINDOWS_1252_80_9F } from '../../src/lexicon/legacy-encodings.ts'

/** What an encoding cannot write becomes this, in the text that is compared with, too. */
const UNWRITABLE = '?'

export interface Damage {
  readonly name: string
  /** The text as far as it can be written in the encoding. */
  readonly sound: (text: string) => string
  readonly damage: (sound: string) => Uint8Array | string
  /** Whether the way back is exact, letter for letter; the ABC fonts lose the case of letters with tones. */
}

type Write = (character: string) => readonly number[] | null

function ascii(character: string): readonly number[] | null {
  const unit = character.charCodeAt(0)
  return character.length === 1 && unit < 128 ? [unit] : null
}

/** Quotation marks and dashes, which the fonts of TCVN3 and VNI-Win have where Windows has them. */
function punctuation(character: string): readonly number[] | null {
  const at = WINDOWS_1252_80_9F.indexOf(character)
  return at < 0 || character < '\u00a0' ? null : [0x80 + at]
}

/** Capitals with tones as small letters, which another font draws as capitals. */
function writeTcvn3(character: string): readonly number[] | null {
  const small = character.toLowerCase()
  const exact = TCVN_A0_FF.indexOf(character)
  const isFontCapital = character !== small && !'ĂÂÊÔƠƯĐ'.includes(character)
  const at = isFontCapital ? TCVN_A0_FF.indexOf(small) : exact
  return at > 0 ? [0xa0 + at] : punctuation(character)
}

const vniBytes = new Map<string, readonly number[]>()
for (const [bases, marks] of VNI_MARKS) {
  for (const [base, raise] of [...bases].flatMap(one => [
    [one, (mark: string) => mark] as const,
    [one.toUpperCase(), (mark: string) => mark.toUpperCase()] as const,
  ])) {
    for (const [mark, combining] of Object.entries(marks)) {
      const letter = ((VNI_LETTERS[base] ?? base) + combining).normalize('NFC')
      vniBytes.set(letter, [base.charCodeAt(0), raise(mark).charCodeAt(0)])
    }
  }
}
for (const [byte, letter] of Object.entries(VNI_LETTERS)) vniBytes.set(letter, [byte.charCodeAt(0)])
vniBytes.delete('ỵ')
vniBytes.set('ỵ', ['î'.charCodeAt(0)])
vniBytes.set('Ỵ', ['Î'.charCodeAt(0)])

const writeVni: Write = character => vniBytes.get(character) ?? punctuation(character)

function writeIconv(encoding: string): Write {
  return character => {
    const bytes = iconv.encode(character, encoding)
    return iconv.decode(bytes, encoding).normalize('NFC') === character ? [...bytes] : null
  }
}

/** A letter with its quality mark composed and its tone behind it, which windows-1258 writes. */
function toneBehind(character: string): string {
  return character
    .normalize('NFD')
    .replace(/^(.)(\u0323)([\u0302\u0306])$/u, '$1$3$2')
    .replace(/^.[\u0302\u0306\u031b]/u, quality => quality.normalize('NFC'))
}

const write1258: Write = character => {
  const whole = writeIconv('windows-1258')(character)
  if (whole !== null) return whole
  const parts = [...toneBehind(character)].map(part => iconv.encode(part, 'windows-1258'))
  const bytes = parts.flatMap(part => [...part])
  return iconv.decode(Buffer.from(bytes), 'windows-1258').normalize('NFC') === character ? bytes : null
}

function damageOf(name: string, write: Write, asText: ((bytes: Uint8Array) => string) | null = null): Damage {
  const known = new Map<string, readonly number[] | null>()
  const bytesOf = (character: string) => {
    let bytes = known.get(character)
    if (bytes === undefined) {
      bytes = ascii(character) ?? write(character)
      known.set(character, bytes)
    }
    return bytes
  }
  return {
    name,
    sound: text => [...text].map(character => (bytesOf(character) === null ? UNWRITABLE : character)).join(''),
    damage: sound => {
      const bytes = Uint8Array.from([...sound].flatMap(character => bytesOf(character)!))
      return asText === null ? bytes : asText(bytes)
    },
  }
}

/** As browsers read bytes for windows-1252; the five it lacks become controls. */
function as1252(bytes: Uint8Array): string {
  return Array.from(bytes, byte =>
    byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252_80_9F[byte - 0x80] : String.fromCharCode(byte),
  ).join('')
}

function asLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

const LOOK_ALIKE: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'ο', p: 'р', x: 'х', H: 'Н', T: 'Т' }

/** A look-alike for the first letter that has one in every third word that keeps a Latin letter. */
function withLookAlikes(text: string): string {
  let count = 0
  return text.replace(/\p{L}+/gu, word => {
    if (!/[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu.test(word)) return word
    count += 1
    return count % 3 === 0 ? word.replace(/[acepxoHT]/u, letter => LOOK_ALIKE[letter]!) : word
  })
}

const same = (text: string) => text
const misreadUtf8 = (text: string) => as1252(Buffer.from(text))
const writers: readonly (readonly [name: string, write: Write])[] = [
  ['tcvn3', writeTcvn3],
  ['tcvn5712', writeIconv('tcvn')],
  ['vni', writeVni],
  ['viscii', writeIconv('viscii')],
  ['windows-1258', write1258],
]

export const DAMAGES: readonly Damage[] = [
  ...writers.map(([name, write]) => damageOf(`${name} bytes`, write)),
  ...writers.map(([name, write]) => damageOf(`${name} read as windows-1252`, write, as1252)),
  ...writers.map(([name, write]) => damageOf(`${name} read as latin-1`, write, asLatin1)),
  { name: 'utf-8 read as windows-1252', sound: same, damage: misreadUtf8 },
  { name: 'utf-8 read as windows-1252 twice', sound: same, damage: sound => misreadUtf8(misreadUtf8(sound)) },
  { name: 'utf-8 with mark', sound: same, damage: sound => Buffer.from(`\ufeff${sound}`) },
  { name: 'utf-16le', sound: same, damage: sound => Buffer.from(sound, 'utf16le') },
  { name: 'utf-16le with mark', sound: same, damage: sound => Buffer.from(`\ufeff${sound}`, 'utf16le') },
  { name: 'utf-16be', sound: same, damage: sound => Buffer.from(sound, 'utf16le').swap16() },
  { name: 'utf-16be with mark', sound: same, damage: sound => Buffer.from(`\ufeff${sound}`, 'utf16le').swap16() },
  { name: 'decomposed', sound: same, damage: sound => sound.normalize('NFD') },
  { name: 'tones behind', sound: same, damage: sound => Array.from(sound, toneBehind).join('') },
  {
    name: 'tones before quality marks',
    sound: same,
    damage: sound => sound.normalize('NFD').replace(/([\u0302\u0306])([\u0300\u0301\u0303\u0309])/gu, '$2$1'),
  },
  { name: 'Ð and ð for Đ and đ', sound: same, damage: sound => sound.replaceAll('Đ', 'Ð').replaceAll('đ', 'ð') },
  { name: 'look-alikes', sound: same, damage: withLookAlikes },
]
