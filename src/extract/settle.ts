import type { Span } from '../document.ts'

/** Spans sorted by place: block, then start, then the longer one first. */
export function byPlace(a: Span, b: Span): number {
  return a.block - b.block || a.start - b.start || b.end - a.end
}

/** Those of `spans` that do not lie inside a longer one of `wider`: a date in `phố 19 tháng 8` is part of the name. */
export function outside<S extends Span>(spans: readonly S[], wider: readonly Span[]): S[] {
  if (spans.length === 0 || wider.length === 0) return [...spans]
  const blocks = new Set(spans.map(span => span.block))
  const rivals = wider.filter(other => blocks.has(other.block)).sort(byPlace)
  const kept: S[] = []
  let from = 0
  for (const span of [...spans].sort(byPlace)) {
    while (from < rivals.length && isBefore(rivals[from]!, span)) from += 1
    let inside = false
    for (let i = from; i < rivals.length && beginsWithin(rivals[i]!, span) && !inside; i += 1) {
      inside = contains(rivals[i]!, span)
    }
    if (!inside) kept.push(span)
  }
  return kept
}

function isBefore(span: Span, other: Span): boolean {
  return span.block < other.block || (span.block === other.block && span.end <= other.start)
}

function beginsWithin(span: Span, other: Span): boolean {
  return span.block === other.block && span.start < other.end
}

function contains(wide: Span, span: Span): boolean {
  return wide.start <= span.start && wide.end >= span.end && wide.end - wide.start > span.end - span.start
}
