import type { NameFind } from '../../document.ts'
import { type Tokens, tokenAt } from '../../text/tokens.ts'
import type { TokenBlock } from '../context.ts'
import { headOf, nameLexicons } from './lexicons.ts'

/**
 * One flat list from the rules' spans and a tagger's: a span of `first` wins over any of `second` that overlaps it,
 * and what is left of `second` fills the gaps. Both lists must be in the order of the text and free of overlaps.
 */
export function mergeNames(first: readonly NameFind[], second: readonly NameFind[]): NameFind[] {
  const merged: NameFind[] = []
  let at = 0
  for (const span of second) {
    while (at < first.length && isBefore(first[at]!, span)) merged.push(first[at++]!)
    if (at === first.length || isBefore(span, first[at]!)) merged.push(span)
  }
  while (at < first.length) merged.push(first[at++]!)
  return merged
}

function isBefore(a: NameFind, b: NameFind): boolean {
  return a.block < b.block || (a.block === b.block && a.end <= b.start)
}

/**
 * Rules that read what a tagger of sentences does not know: addresses, agency tags, web names, acronyms in brackets.
 * They win over a tagger; where it read the other rules' finds and left them or cut them anew, it is right nine times
 * in ten (docs/names.md).
 */
const OWN_GROUND = new Set(['acronym', 'address', 'agency-tag', 'domain'])

/**
 * The rules' names and a tagger's as one list without overlaps. Bylines and the credits of captions are the rules'
 * alone: there the tagger has not learned to read.
 */
export function combineNames(
  blocks: readonly TokenBlock[],
  ruled: readonly NameFind[],
  tagged: readonly NameFind[],
): NameFind[] {
  const labels = new Map(blocks.map(({ index, label }) => [index, label]))
  const isListed = (find: NameFind | undefined, block: number) => find?.rule === 'listed' && find.block === block
  const isOwn = (find: NameFind, i: number) => {
    const { block, rule } = find
    const label = labels.get(block)
    if (label === 'byline' || OWN_GROUND.has(rule)) return true
    if (label === 'caption' && rule.startsWith('credit-')) return true
    // Places of one list share a type word: `các huyện Lạ Màm, Thà Tèng`.
    return isListed(find, block) && (isListed(ruled[i - 1], block) || isListed(ruled[i + 1], block))
  }
  const byRule = new Set(ruled)
  const blockOf = new Map(blocks.map(block => [block.index, block]))
  const read = agreed(ruled, tagged).filter(find => {
    const block = blockOf.get(find.block)!
    return block.label !== 'byline' && (byRule.has(find) || !isHeadAlone(block.tokens, find))
  })
  return mergeNames(ruled.filter(isOwn), read)
}

/** Flags of heads that want a name or a country behind them. */
const NEEDS_MORE = ['o', 'z', 'i']

/** `Nhà nước`, `Ủy ban`: heads that name no one by themselves (guideline §2), whatever the tagger has learned. */
function isHeadAlone(tokens: Tokens, { kind, start, end }: NameFind): boolean {
  if (kind !== 'organisation') return false
  const { openers } = nameLexicons()
  const from = tokenAt(tokens, start)
  const head = headOf(openers.match(tokens, from), true)
  if (head === undefined || openers.phraseEnd() !== tokenAt(tokens, end - 1) + 1) return false
  return NEEDS_MORE.some(flag => head.flags.includes(flag))
}

/** The second list; what stands in the first, too, is taken from there, with the rule that found it. */
function agreed(first: readonly NameFind[], second: readonly NameFind[]): NameFind[] {
  let at = 0
  return second.map(find => {
    while (at < first.length && isBefore(first[at]!, find)) at += 1
    const rival = first[at]
    return rival !== undefined && isSame(rival, find) ? rival : find
  })
}

function isSame(a: NameFind, b: NameFind): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end && a.kind === b.kind
}
