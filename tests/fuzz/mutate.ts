import { WINDOWS_1252_80_9F } from '../../src/lexicon/legacy-encodings.ts'
import { type Material, PIECES } from './material.ts'
import type { Chance } from './random.ts'

type Mutation = (text: string, chance: Chance, material: Material) => string

/** The longest text that is made: many short ones find more than few long ones. */
const LONGEST = 20_000

/** A new text: lines and pieces put together, now and then mutated. */
export function madeUp(chance: Chance, material: Material): string {
  const lines = Array.from({ length: 1 + chance.below(chance.is(0.05) ? 30 : 6) }, () => madeUpLine(chance, material))
  return mutate(lines.join(chance.is(0.95) ? '\n' : chance.one(['\r\n', '\r', '\n\n', ' '])), chance, material, 3)
}

function madeUpLine(chance: Chance, material: Material): string {
  if (chance.is(0.4)) return chance.one(material.lines)
  const words = Array.from({ length: chance.below(14) }, () =>
    chance.is(0.6) ? chance.one(PIECES) : chance.one(chance.one(material.lines).split(' ')),
  )
  return words.join(chance.is(0.9) ? ' ' : '')
}

/** A real page with a few mutations. */
export function mutatedPage(chance: Chance, material: Material): string {
  return mutate(chance.one(material.pages), chance, material, 12)
}

function mutate(text: string, chance: Chance, material: Material, most: number): string {
  let mutated = text
  for (let i = chance.below(most + 1); i > 0; i -= 1) {
    mutated = chance.one(MUTATIONS)(mutated, chance, material).slice(0, LONGEST)
  }
  return mutated
}

/** Any range of the text, short more often than long. */
function range(text: string, chance: Chance): readonly [start: number, end: number] {
  const start = chance.below(text.length + 1)
  const most = chance.is(0.7) ? 12 : chance.is(0.7) ? 120 : text.length
  return [start, Math.min(text.length, start + 1 + chance.below(most + 1))]
}

/** Does something to a range of the text. */
function within(change: (piece: string, chance: Chance, material: Material) => string): Mutation {
  return (text, chance, material) => {
    const [start, end] = range(text, chance)
    return text.slice(0, start) + change(text.slice(start, end), chance, material) + text.slice(end)
  }
}

/** Does something to the lines. */
function byLines(change: (lines: string[], chance: Chance, material: Material) => string[]): Mutation {
  return (text, chance, material) => change(text.split('\n'), chance, material).join('\n')
}

function asWindows1252(piece: string): string {
  return Array.from(Buffer.from(piece), byte =>
    byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252_80_9F[byte - 0x80] : String.fromCharCode(byte),
  ).join('')
}

const MUTATIONS: readonly Mutation[] = [
  within(() => ''),
  within(piece => piece + piece),
  within(piece => piece.toUpperCase()),
  within(piece => piece.toLowerCase()),
  within(piece => piece.normalize('NFD')),
  within(piece => piece.normalize('NFD').replace(/\p{M}/gu, '')),
  within(piece => [...piece].reverse().join('')),
  within(piece => piece.replaceAll(' ', '')),
  within(piece => piece.replaceAll(' ', '\n')),
  within(piece => piece.replaceAll('\n', ' ')),
  within(piece => [...piece].join('\n')),
  within(asWindows1252),
  within((piece, chance) => piece.replace(/\d/gu, () => String(chance.below(10)))),
  within((piece, chance) => piece.repeat(1 + chance.below(60))),
  within((piece, chance) => piece + chance.one(PIECES)),
  within((_, chance) => chance.one(PIECES).repeat(1 + chance.below(chance.is(0.1) ? 200 : 3))),
  within((_, chance) => String.fromCharCode(chance.below(0x10000))),
  within((piece, chance, { lines }) => piece + chance.one(lines)),
  within((_, chance, { lines }) => {
    const words = chance.one(lines).split(' ')
    return words.slice(chance.below(words.length)).join(' ')
  }),
  byLines((lines, chance) => lines.toSpliced(chance.below(lines.length), 1)),
  byLines((lines, chance) => lines.toSpliced(chance.below(lines.length), 0, chance.one(lines))),
  byLines((lines, chance, material) => lines.toSpliced(chance.below(lines.length), 0, chance.one(material.lines))),
  byLines((lines, chance) => {
    const at = chance.below(lines.length)
    return [...lines.slice(at), ...lines.slice(0, at)]
  }),
  byLines((lines, chance) => lines.slice(0, 1 + chance.below(lines.length))),
  byLines((lines, chance) => lines.map(line => (chance.is(0.1) ? `${line}${chance.one(PIECES)}` : line))),
]
