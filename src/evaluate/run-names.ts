import type { NameFind } from '../document.ts'
import type { TokenBlock } from '../extract/context.ts'
import { tokenise } from '../text/tokens.ts'
import { type AnnotatedLine, articlesOf } from './annotated-lines.ts'
import { type NameScores, type NameSpan, scoreNames } from './names.ts'
import type { EvaluationRow } from './run.ts'

const TYPE_OF = { person: 'PER', organisation: 'ORG', place: 'LOC' } as const

export interface NameEvaluation {
  readonly scores: NameScores
  /** Names that no find is equal to, and finds that no name is equal to, for people to read. */
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

/** Finds the names of annotated lines, each article one document whose lines are body text, and scores them. */
export function evaluateNames(
  lines: readonly AnnotatedLine[],
  find: (blocks: readonly TokenBlock[]) => readonly NameFind[],
): NameEvaluation {
  const read: AnnotatedLine[] = []
  const found: NameSpan[][] = []
  for (const article of articlesOf(lines).values()) {
    const blocks = article.map(
      ({ text }, index): TokenBlock => ({ index, label: 'body', text, tokens: tokenise(text) }),
    )
    const spans: NameSpan[][] = article.map(() => [])
    for (const { block, start, end, kind } of find(blocks)) spans[block]!.push({ start, end, type: TYPE_OF[kind] })
    read.push(...article)
    found.push(...spans)
  }
  return {
    scores: scoreNames(
      read.map(line => line.entities),
      found,
    ),
    missed: read.flatMap((line, i) => without(line.entities, found[i]!).map(span => shown(line, span))),
    extra: read.flatMap((line, i) => without(found[i]!, line.entities).map(span => shown(line, span))),
  }
}

/** Rows and kinds of `eval --names`: `names strict PER`, `names overlap all` … */
export function nameRows(scores: NameScores): EvaluationRow[] {
  return (['strict', 'overlap'] as const).flatMap(match =>
    Object.entries(scores[match]).map(([type, { precision, recall, f1, gold, found }]) => {
      return { kind: `names ${match} ${type}`, precision, recall, f1, gold, found }
    }),
  )
}

function without(spans: readonly NameSpan[], others: readonly NameSpan[]): NameSpan[] {
  return spans.filter(a => !others.some(b => a.start === b.start && a.end === b.end && a.type === b.type))
}

function shown({ id, text }: AnnotatedLine, { start, end, type }: NameSpan): string {
  return `${id} ${type} ${text.slice(start, end)}`
}
