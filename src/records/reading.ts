import type { Mention, NameFind, NameKind } from '../document.ts'
import type { TokenBlock } from '../extract/context.ts'
import { knownAt } from '../extract/names/known-names.ts'
import { nameLexicons } from '../extract/names/lexicons.ts'
import { type Tokens, tokenAt } from '../text/tokens.ts'

/** A name in the text and what it stands for: the name in full where the text shares a head, a type word or a tail. */
export interface Reading {
  readonly kind: NameKind
  readonly block: TokenBlock
  /** Tokens, half open. */
  readonly from: number
  readonly to: number
  /** As it stands in the text. */
  readonly text: string
  /** In full: `Hội Chữ thập đỏ tỉnh Cao Bằng` for `Cao Bằng` in a list. */
  readonly name: string
  /** The text is only a piece of the name, and no other form of it. */
  readonly piece: boolean
  readonly rule: string
}

/** Readings of one block in the order of the text. */
export type BlockReadings = readonly Reading[]

export function readFinds(blocks: readonly TokenBlock[], names: readonly NameFind[]): Reading[][] {
  const byIndex = new Map<number, Reading[]>()
  const lists = blocks.map(block => {
    const list: Reading[] = []
    byIndex.set(block.index, list)
    return list
  })
  const blockOf = new Map(blocks.map(block => [block.index, block]))
  for (const find of names) {
    const block = blockOf.get(find.block)
    if (block === undefined) continue
    const from = tokenAt(block.tokens, find.start)
    const to = tokenAt(block.tokens, find.end - 1) + 1
    const text = block.text.slice(find.start, find.end)
    const { kind, rule } = find
    byIndex.get(find.block)!.push({ kind, block, from, to, text, name: text, piece: false, rule })
  }
  for (const list of lists) sortByStart(list)
  return lists
}

/** Puts readings of one block in the order of the text; they mostly stand in it already. */
export function sortByStart(list: Reading[]): Reading[] {
  for (let i = 1; i < list.length; i += 1)
    if (list[i - 1]!.from > list[i]!.from) return list.sort((a, b) => a.from - b.from)
  return list
}

/** Text of a run of tokens as it stands. */
export function slice(t: Tokens, from: number, to: number): string {
  return to <= from ? '' : t.text.slice(t.start[from], t.end[to - 1])
}

/** Span of a reading for `locate`. */
export function spanOf(reading: Reading): { block: number; start: number; end: number; rule: string } {
  const t = reading.block.tokens
  return {
    block: reading.block.index,
    start: t.start[reading.from]!,
    end: t.end[reading.to - 1]!,
    rule: reading.rule,
  }
}

/** Makes the mention of a reading. */
export type MentionOf = (reading: Reading) => Mention

/** Order of the text. */
export function inText(a: Reading, b: Reading): number {
  return a.block.index - b.block.index || a.from - b.from
}

/** One mention in two lists of the same record is one. */
export function distinctMentions(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2) return mentions
  const seen = new Set<number>()
  return mentions.filter(({ at }) => {
    // Names of one record do not overlap: where one begins tells it.
    const place = at.block * 2 ** 32 + at.start
    if (seen.has(place)) return false
    seen.add(place)
    return true
  })
}

/** Whether a place begins with a type word (`huyện Cao Lộc`). */
export function isTyped(place: Reading): boolean {
  const { openers } = nameLexicons()
  const t = place.block.tokens
  if (!openers.begins(t.key[place.from]!)) return false
  // `Điện Biên` is known whole.
  if (knownAt(t, place.from)?.end === place.to) return false
  return openers.match(t, place.from)?.placeType !== undefined && openers.phraseEnd() < place.to
}
