import type { AnnotatedLine } from '../../src/evaluate/annotated-lines.ts'
import type { NameScores, NameSpan } from '../../src/evaluate/names.ts'
import { evaluateNames } from '../../src/evaluate/run-names.ts'
import { findNamesByRule } from '../../src/extract/names/find-names.ts'
import { isInside, kindOf, OUTSIDE } from '../../src/extract/names/tagger/labels.ts'
import type { NameModel } from '../../src/extract/names/tagger/model.ts'
import { nameTagger } from '../../src/extract/names/tagger/tag-names.ts'
import type { GoldLine } from './read-data.ts'

const TYPES = ['PER', 'ORG', 'LOC'] as const

/** Scores what a model makes of the rules' finds, before both are merged: each article one document. */
export function evaluateModel(lines: readonly AnnotatedLine[], model: NameModel): NameScores {
  const tag = nameTagger(model)
  return evaluateNames(lines, blocks => tag(blocks, findNamesByRule(blocks))).scores
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
