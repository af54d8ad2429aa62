import { type NameScores, type NameSpan, scoreNames } from '../../src/evaluate/names.ts'
import type { TokenBlock } from '../../src/extract/context.ts'
import { isInside, kindOf, OUTSIDE } from '../../src/extract/names/tagger/labels.ts'
import type { NameModel } from '../../src/extract/names/tagger/model.ts'
import { tagNames } from '../../src/extract/names/tagger/tag-names.ts'
import type { GoldDocument, GoldLine } from './read-data.ts'

const TYPES = ['PER', 'ORG', 'LOC'] as const
const TYPE_OF = { person: 'PER', organisation: 'ORG', place: 'LOC' } as const

/** Scores a model as users run it: each article one document. */
export function evaluateModel(documents: readonly GoldDocument[], model: NameModel): NameScores {
  const gold: NameSpan[][] = []
  const found: NameSpan[][] = []
  for (const { lines } of documents) {
    const blocks = lines.map(({ tokens }, index): TokenBlock => ({ index, label: 'body', text: tokens.text, tokens }))
    const spans: NameSpan[][] = lines.map(() => [])
    for (const { block, start, end, kind } of tagNames(blocks, model)) {
      spans[block]!.push({ start, end, type: TYPE_OF[kind] })
    }
    gold.push(...lines.map(goldSpans))
    found.push(...spans)
  }
  return scoreNames(gold, found)
}

/** The names of a line from its labels. */
export function goldSpans({ tokens, labels }: GoldLine): NameSpan[] {
  const spans: NameSpan[] = []
  for (let i = 0; i < tokens.count; i += 1) {
    const label = labels[i]!
    if (label === OUTSIDE) continue
    const first = i
    while (i + 1 < tokens.count && isInside(labels[i + 1]!)) i += 1
    spans.push({ start: tokens.start[first]!, end: tokens.end[i]!, type: TYPES[kindOf(label)]! })
  }
  return spans
}
