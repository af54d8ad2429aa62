/**
 * Reads text whose characters are the bytes of an older encoding of Vietnamese: as `decodeBytes` makes them, or as
 * a crawler left them that took a page for windows-1252 (`Hµ Néi`, `Haø Noäi`).
 */
import {
  TCVN_80_9F,
  TCVN_A0_FF,
  TCVN_CONTROLS,
  VISCII_80_FF,
  VISCII_CONTROLS,
  VNI_LETTERS,
  VNI_MARKS,
  WINDOWS_1252_80_9F,
  WINDOWS_1258,
} from '../lexicon/legacy-encodings.ts'
import { restoreCapitals } from './restore-capitals.ts'
import { byteOf } from './windows-1252.ts'

export type LegacyEncoding = 'tcvn3' | 'vni' | 'viscii' | 'windows-1258'

/** A way to read the bytes of an encoding; TCVN3 has two, with capitals or quotation marks at 0x80 to 0x9F. */
export interface LegacyReading {
  readonly encoding: LegacyEncoding
  /** Takes characters up to U+00FF for bytes, and those that windows-1252 has for its bytes 0x80 to 0x9F; keeps the rest. */
  read(text: string): string
}

interface Letters {
  /** What each of the 256 bytes stands for. */
  readonly single: readonly string[]
  /** What two bytes together stand for. */
  readonly pairs: ReadonlyMap<string, string>
}

const NO_PAIRS: ReadonlyMap<string, string> = new Map()

/** A reading whose tables are made when it is first used. */
function reading(encoding: LegacyEncoding, make: () => Letters, finish = (text: string) => text): LegacyReading {
  let letters: Letters | null = null
  return {
    encoding,
    read(text) {
      letters ??= make()
      return finish(readLetters(text, letters))
    },
  }
}

export const LEGACY_READINGS: readonly LegacyReading[] = [
  reading('tcvn3', () => ({ single: singles('', TCVN_A0_FF), pairs: NO_PAIRS }), finishAbc),
  reading('tcvn3', () => ({ single: singles(TCVN_80_9F, TCVN_A0_FF, TCVN_CONTROLS), pairs: NO_PAIRS }), toNfc),
  reading('vni', () => ({ single: singles('', '', VNI_LETTERS), pairs: vniPairs() })),
  reading('viscii', () => ({
    single: singles(VISCII_80_FF.slice(0, 32), VISCII_80_FF.slice(32), VISCII_CONTROLS),
    pairs: NO_PAIRS,
  })),
  reading('windows-1258', () => ({ single: singles('', '', WINDOWS_1258), pairs: NO_PAIRS }), toNfc),
]

function toNfc(text: string): string {
  return text.normalize('NFC')
}

function finishAbc(text: string): string {
  return text.normalize('NFC').split('\n').map(restoreCapitals).join('\n')
}

/** The 256 letters of an encoding: windows-1252 but for the given ones. */
function singles(from80: string, fromA0: string, others: Readonly<Record<string, string>> = {}): string[] {
  const letters = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte))
  for (const [at, row] of [
    [0x80, WINDOWS_1252_80_9F],
    [0x80, from80],
    [0xa0, fromA0],
  ] as const) {
    for (const [i, letter] of [...row].entries()) letters[at + i] = letter
  }
  for (const [byte, letter] of Object.entries(others)) letters[byte.charCodeAt(0)] = letter
  return letters
}

/** Base and mark as one letter; the mark may be written as a capital where the base is one, and the other way. */
function vniPairs(): Map<string, string> {
  const pairs = new Map<string, string>()
  for (const [bases, marks] of VNI_MARKS) {
    for (const base of bases + bases.toUpperCase()) {
      for (const [mark, combining] of Object.entries(marks)) {
        const letter = ((VNI_LETTERS[base] ?? base) + combining).normalize('NFC')
        pairs.set(base + mark, letter)
        pairs.set(base + mark.toUpperCase(), letter)
      }
    }
  }
  return pairs
}

function readLetters(text: string, { single, pairs }: Letters): string {
  let read = ''
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i]!
    const pair = pairs.size === 0 ? undefined : pairs.get(character + (text[i + 1] ?? ''))
    if (pair !== undefined) {
      read += pair
      i += 1
      continue
    }
    const byte = byteOf(character)
    read += byte < 0 ? character : single[byte]!
  }
  return read
}
