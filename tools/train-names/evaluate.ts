import type { AnnotatedLine } from '../../src/evaluate/annotated-lines.ts'
import type { NameScores, NameSpan } from '../../src/evaluate/names.ts'
import { evaluateNames } from '../../src/evaluate/run-names.ts'
import { isInside, kindOf, OUTSIDE } from '../../src/extract/names/tagger/labels.ts'
import type { NameModel } from '../../src/extract/names/tagger/model.ts'
import { tagNames } from '../../src/extract/names/tagger/tag-names.ts'
import type { GoldLine } from './read-data.ts'

const TYPES = ['PER', 'ORG', 'LOC'] as const

/** Scores a model by itself, without the rules: each article one document. */
export function evaluateModel(lines: readonly AnnotatedLine[], model: NameModel): NameScores {
  return evaluateNames(lines, blocks => tagNames(blocks, model)).scores
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
