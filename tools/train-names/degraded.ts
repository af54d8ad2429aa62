import { tokenise } from '../../src/text/tokens.ts'
import type { GoldDocument } from './read-data.ts'

/** Ways in which text comes without capitals, without small letters or without marks. */
const DEGRADATIONS: readonly ((text: string) => string)[] = [
  text => text.toUpperCase(),
  text => text.toLowerCase(),
  withoutMarks,
]

/** Copies of a share of the documents in degraded spelling, so that a model meets such text, too. */
export function degraded(documents: readonly GoldDocument[], share: number, random: () => number): GoldDocument[] {
  return documents.flatMap(({ id, lines }) => {
    if (random() >= share) return []
    const degrade = DEGRADATIONS[Math.floor(random() * DEGRADATIONS.length)]!
    const copies = lines.map(line => ({ ...line, tokens: tokenise(degrade(line.tokens.text)) }))
    return copies.every(({ tokens, labels }) => tokens.count === labels.length) ? [{ id, lines: copies }] : []
  })
}

/** `Nguyễn Văn Đạt` → `Nguyen Van Dat`. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
}
