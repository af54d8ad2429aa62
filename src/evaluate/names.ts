/** One name as annotated or as found: UTF-16 offsets into its line, half-open. */
export interface NameSpan {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** Counts and what follows from them. */
export interface SpanScore {
  readonly gold: number
  readonly found: number
  readonly right: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface NameScores {
  /** Same start, end and type; under `all`, and under each type. */
  readonly strict: Readonly<Record<string, SpanScore>>
  /** Same type and at least one character in common; a gold name counts once. */
  readonly overlap: Readonly<Record<string, SpanScore>>
}

/** Scores found names against gold names, line by line; the two lists go side by side. */
export function scoreNames(
  gold: readonly (readonly NameSpan[])[],
  found: readonly (readonly NameSpan[])[],
): NameScores {
  return { strict: scored(gold, found, sameSpan), overlap: scored(gold, found, overlaps) }
}

type Match = (a: NameSpan, b: NameSpan) => boolean

const sameSpan: Match = (a, b) => a.start === b.start && a.end === b.end
const overlaps: Match = (a, b) => a.start < b.end && b.start < a.end

function scored(
  gold: readonly (readonly NameSpan[])[],
  found: readonly (readonly NameSpan[])[],
  match: Match,
): Record<string, SpanScore> {
  const counts = new Map<string, { gold: number; found: number; right: number }>()
  const countOf = (type: string) => {
    const held = counts.get(type) ?? { gold: 0, found: 0, right: 0 }
    counts.set(type, held)
    return held
  }
  countOf('all')
  for (const [line, goldSpans] of gold.entries()) {
    const open = [...(found[line] ?? [])]
    for (const span of open) for (const type of ['all', span.type]) countOf(type).found += 1
    for (const span of goldSpans) {
      const at = open.findIndex(candidate => candidate.type === span.type && match(candidate, span))
      if (at >= 0) open.splice(at, 1)
      for (const type of ['all', span.type]) {
        countOf(type).gold += 1
        if (at >= 0) countOf(type).right += 1
      }
    }
  }
  const scores: Record<string, SpanScore> = {}
  for (const type of [...counts.keys()].sort()) {
    const { gold: inGold, found: inFound, right } = counts.get(type)!
    scores[type] = {
      gold: inGold,
      found: inFound,
      right,
      precision: inFound === 0 ? 0 : right / inFound,
      recall: inGold === 0 ? 0 : right / inGold,
      f1: inGold + inFound === 0 ? 0 : (2 * right) / (inGold + inFound),
    }
  }
  return scores
}
