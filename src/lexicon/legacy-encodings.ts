/**
 * Encodings of Vietnamese from before Unicode: what their bytes stand for. Facts, looked up and compared:
 * TCVN 5712 and VISCII (RFC 1456) in glibc's charmaps, windows-1258 in the WHATWG's index; TCVN3 (the ABC fonts)
 * and VNI-Win in the converters of UniKey, xvnkb and BoGo, which agree; glibc and xvnkb agree with UniKey's VISCII
 * but for a few capitals that UniKey gives the small letters' codes.
 */

/** windows-1252 from 0x80: what the bytes are where an encoding has no letter of its own. Undefined bytes stay controls. */
export const WINDOWS_1252_80_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** TCVN 5712 from 0xA0 on; the ABC fonts (TCVN3) draw the capitals among them by a font of their own. */
export const TCVN_A0_FF =
  '\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ' +
  '\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ' +
  'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ' +
  'éẹềểễếệìỉỄẾỒĩíịò' +
  'Ổỏõóọồổỗốộờởỡớợù' +
  'ỖủũúụừửữứựỳỷỹýỵỐ'

/** Capitals with tones that TCVN 5712 has where Windows keeps its quotation marks; the ABC fonts leave them out. */
export const TCVN_80_9F = 'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ'

/** Capitals that TCVN 5712 has among the controls. */
export const TCVN_CONTROLS: Readonly<Record<string, string>> = {
  '\u0001': 'Ú',
  '\u0002': 'Ụ',
  '\u0004': 'Ừ',
  '\u0005': 'Ử',
  '\u0006': 'Ữ',
  '\u0011': 'Ứ',
  '\u0012': 'Ự',
  '\u0013': 'Ỳ',
  '\u0014': 'Ỷ',
  '\u0015': 'Ỹ',
  '\u0016': 'Ý',
  '\u0017': 'Ỵ',
}

/** VISCII from 0x80 on. */
export const VISCII_80_FF =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ' +
  'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ' +
  'Õắằặấầẩậẽẹếềểễệố' +
  'ồổỗỠƠộờởịỰỨỪỬơớƯ' +
  'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ' +
  'ĐứÒÓÔạỷừửÙÚỹỵÝỡư' +
  'àáâãảăữẫèéêẻìíĩỉ' +
  'đựòóôõỏọụùúũủýợỮ'

/** Capitals that VISCII has among the controls. */
export const VISCII_CONTROLS: Readonly<Record<string, string>> = {
  '\u0002': 'Ẳ',
  '\u0005': 'Ẵ',
  '\u0006': 'Ẫ',
  '\u0014': 'Ỷ',
  '\u0019': 'Ỹ',
  '\u001e': 'Ỵ',
}

/** Where windows-1258 differs from windows-1252 above 0x9F: its tones are marks behind the vowel. */
export const WINDOWS_1258: Readonly<Record<string, string>> = {
  Ã: 'Ă',
  Ì: '\u0300',
  Ð: 'Đ',
  Ò: '\u0309',
  Õ: 'Ơ',
  Ý: 'Ư',
  Þ: '\u0303',
  ã: 'ă',
  ì: '\u0301',
  ð: 'đ',
  ò: '\u0323',
  õ: 'ơ',
  ý: 'ư',
  þ: '₫',
}

/** VNI-Win: letters of one byte. */
export const VNI_LETTERS: Readonly<Record<string, string>> = {
  Ô: 'Ơ',
  Ö: 'Ư',
  Ñ: 'Đ',
  Í: 'Í',
  Ì: 'Ì',
  Æ: 'Ỉ',
  Ó: 'Ĩ',
  Ò: 'Ị',
  Î: 'Ỵ',
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}

/** VNI-Win: what the second byte of a letter puts on the first, by the letters that it may follow. */
export const VNI_MARKS: readonly (readonly [bases: string, marks: Readonly<Record<string, string>>])[] = [
  ['aeouyôö', { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' }],
  [
    'aeo',
    {
      â: '\u0302',
      á: '\u0302\u0301',
      à: '\u0302\u0300',
      å: '\u0302\u0309',
      ã: '\u0302\u0303',
      ä: '\u0302\u0323',
    },
  ],
  [
    'a',
    {
      ê: '\u0306',
      é: '\u0306\u0301',
      è: '\u0306\u0300',
      ú: '\u0306\u0309',
      ü: '\u0306\u0303',
      ë: '\u0306\u0323',
    },
  ],
]
