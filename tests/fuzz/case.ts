import { breaches, byteBreaches, type Checked } from './contracts.ts'
import type { Material } from './material.ts'
import { madeUp, mutatedPage } from './mutate.ts'
import { Chance } from './random.ts'

/** One input in so many is a whole page. */
export const PAGE = 20
/** One in so many is read as bytes, too. */
const BYTES = 16

/** The input of a number: the same number gives the same input, given the same material. */
export function inputOf(number: number, material: Material): Checked {
  const chance = new Chance(number)
  const text = number % PAGE === 0 ? mutatedPage(chance, material) : madeUp(chance, material)
  return {
    text,
    published: chance.one([null, null, '2023-10-31', '2025-01-29T08:00', '2024-02']),
    why: chance.is(0.05),
    plain: chance.is(0.1),
  }
}

/** Whether the input of a number is a mutated page. */
export function isPage(number: number): boolean {
  return number % PAGE === 0
}

/** What goes wrong with an input; slower than this, in milliseconds, is wrong, too. */
export function check(input: Checked, number: number, slowest: number): string[] {
  const begin = performance.now()
  const found = breaches(input)
  if (number % BYTES === 1) found.push(...byteBreaches(scrambled(input.text, new Chance(number))))
  const time = performance.now() - begin
  if (time > slowest) found.push(`time: ${Math.round(time)} ms`)
  return found
}

/** The text's bytes with some of them changed, in UTF-8 or as single bytes. */
function scrambled(text: string, chance: Chance): Uint8Array {
  const bytes = Buffer.from(text, chance.one(['utf8', 'latin1', 'utf16le'] as const))
  for (let i = chance.below(8); i > 0 && bytes.length > 0; i -= 1) bytes[chance.below(bytes.length)] = chance.below(256)
  return bytes
}

/** The smallest text found that still breaks the same contract: lines, then ranges of it, are left out. */
export function shrink(input: Checked): Checked {
  const contract = breaches(input)[0]?.split(':')[0]
  if (contract === undefined) return input
  const breaks = (text: string) => breaches({ ...input, text }).some(one => one.startsWith(contract))
  let text = input.text
  for (const separator of ['\n', ' ', '']) {
    let parts = text.split(separator)
    for (let size = parts.length >> 1; size >= 1; size >>= 1) {
      for (let at = 0; at < parts.length; ) {
        const fewer = parts.toSpliced(at, size)
        if (fewer.length < parts.length && breaks(fewer.join(separator))) parts = fewer
        else at += size
      }
    }
    text = parts.join(separator)
  }
  return { ...input, text }
}
