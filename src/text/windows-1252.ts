import { WINDOWS_1252_80_9F } from '../lexicon/legacy-encodings.ts'

let bytes: ReadonlyMap<string, number> | null = null

/** The byte that windows-1252 writes a character as; -1 without. Undefined bytes are the controls of their number. */
export function byteOf(character: string): number {
  const point = character.codePointAt(0)!
  if (point < 256) return point
  bytes ??= new Map([...WINDOWS_1252_80_9F].map((one, i) => [one, 0x80 + i]))
  return bytes.get(character) ?? -1
}

/** The character of windows-1252 for a byte, given as the character of its number. */
export function characterOf(byte: string): string {
  const number = byte.charCodeAt(0)
  return number >= 0x80 && number <= 0x9f ? WINDOWS_1252_80_9F[number - 0x80]! : byte
}
