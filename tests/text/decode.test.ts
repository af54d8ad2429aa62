import { describe, expect, test } from 'vitest'
import { CooptoolError } from '../../src/errors.ts'
import { decodeBytes } from '../../src/text/decode.ts'

const sentence = 'Hội Chữ thập đỏ trao 20 suất quà; người dân vùng lũ được hỗ trợ.'

function utf16(text: string, options: { readonly big?: boolean; readonly mark?: boolean } = {}): Uint8Array {
  const bytes = Buffer.from(options.mark === true ? `\uFEFF${text}` : text, 'utf16le')
  return options.big === true ? bytes.swap16() : bytes
}

/** windows-1258 as pages were written in it: quality marks composed, tones behind the vowel. */
function windows1258(text: string): Uint8Array {
  const codes: Readonly<Record<string, number>> = {
    Ă: 0xc3, ă: 0xe3, Â: 0xc2, â: 0xe2, Đ: 0xd0, đ: 0xf0, Ê: 0xca, ê: 0xea, Ô: 0xd4, ô: 0xf4, Ơ: 0xd5, ơ: 0xf5, Ư: 0xdd, ư: 0xfd,
    '\u0300': 0xcc, '\u0301': 0xec, '\u0303': 0xde, '\u0309': 0xd2, '\u0323': 0xf2, '–': 0x96, '“': 0x93, '”': 0x94,
  } // biome-ignore format: a table
  const quality = /([aeouAEOU])([\u0302\u0306\u031b])/gu
  const split = text
    .normalize('NFD')
    .replace(/(\p{L})([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b])/gu, '$1$3$2')
  const composed = split.replace(quality, (pair: string) => pair.normalize('NFC'))
  return Uint8Array.from(composed, character => {
    const code = codes[character] ?? character.charCodeAt(0)
    if (code > 255) throw new Error(`no code for ${character}`)
    return code
  })
}

describe('encodings are told apart', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(sentence), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${sentence}`), 'utf-8'],
    ['UTF-16LE with a mark', utf16(sentence, { mark: true }), 'utf-16le'],
    ['UTF-16LE without', utf16(sentence), 'utf-16le'],
    ['UTF-16BE with a mark', utf16(sentence, { big: true, mark: true }), 'utf-16be'],
    ['UTF-16BE without', utf16(sentence, { big: true }), 'utf-16be'],
    ['windows-1258', windows1258(sentence), 'windows-1258'],
  ])('%s', (_name, bytes, encoding) => {
    expect(decodeBytes(bytes)).toMatchObject({ text: sentence, encoding })
  })

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array(0)],
    ['plain ASCII', Buffer.from('plain')],
    ['one letter', Buffer.from('ừ')],
  ])('%s is UTF-8 beyond doubt', (_name, bytes) => {
    expect(decodeBytes(bytes)).toMatchObject({ encoding: 'utf-8', confidence: 1 })
  })
})

describe('damaged text is read as far as it goes', () => {
  test('bad bytes in UTF-8 become U+FFFD, the rest stays', () => {
    const bytes = Buffer.concat([Buffer.from('Hội nghị '), Buffer.from([0xff, 0xe1]), Buffer.from(' hữu nghị')])
    const { text, encoding, confidence } = decodeBytes(bytes)
    expect(text.replace(/\uFFFD+/gu, '?')).toBe('Hội nghị ? hữu nghị')
    expect(encoding).toBe('utf-8')
    expect(confidence).toBeLessThan(1)
  })

  test('a text cut in the middle of a letter', () => {
    const bytes = Buffer.from('Hội Chữ thập đỏ Việt')
    expect(decodeBytes(bytes.subarray(0, bytes.length - 2)).text).toBe('Hội Chữ thập đỏ Vi\uFFFD')
  })

  test('a stray NUL does not make a text binary', () => {
    expect(decodeBytes(Buffer.from(`${sentence.repeat(10)}\0`)).encoding).toBe('utf-8')
  })

  test('English with the quotes of windows-1252', () => {
    const bytes = Buffer.from('He said \x93yes\x94 \x96 and left', 'latin1')
    expect(decodeBytes(bytes).text).toBe('He said “yes” – and left')
  })
})

describe('what is no text is refused', () => {
  test.each<[string, Uint8Array]>([
    ['PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['ZIP', Buffer.from('PK\x03\x04rest', 'latin1')],
    ['PDF', Buffer.from('%PDF-1.7\n')],
    ['zeros', new Uint8Array(1000)],
    ['noise', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 0xff)],
  ])('%s', (_name, bytes) => {
    expect(() => decodeBytes(bytes)).toThrow(CooptoolError)
    expect(() => decodeBytes(bytes)).toThrow(/no text/u)
  })
})

test('an encoding that is asked for is taken', () => {
  expect(decodeBytes(windows1258('Đỗ'), 'windows-1258').text).toBe('Đỗ')
  expect(decodeBytes(utf16('Đỗ'), 'utf-16le').text).toBe('Đỗ')
})
