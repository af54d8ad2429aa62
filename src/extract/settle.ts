import type { Span } from '../document.ts'

/** Spans sorted by place: block, then start, then the longer one first. */
export function byPlace(a: Span, b: Span): number {
  return a.block - b.block || a.start - b.start || b.end - a.end
}

/** The spans in the order of their places: the same list where they stand in it already, as they mostly do. */
export function inPlace<S extends Span>(spans: readonly S[]): readonly S[] {
  for (let i = 1; i < spans.length; i += 1) if (byPlace(spans[i - 1]!, spans[i]!) > 0) return [...spans].sort(byPlace)
  return spans
}

/** Two lists of spans, each in the order of their places, as one. */
export function mergedByPlace(a: readonly Span[], b: readonly Span[]): Span[] {
  const merged: Span[] = []
  let k = 0
  for (const span of a) {
    while (k < b.length && byPlace(b[k]!, span) < 0) merged.push(b[k++]!)
    merged.push(span)
  }
  while (k < b.length) merged.push(b[k++]!)
  return merged
}

/** The spans of each block, in the order of the text. */
export function spansByBlock<S extends Span>(spans: readonly S[]): Map<number, S[]> {
  const found = new Map<number, S[]>()
  for (const span of inPlace(spans)) {
    const list = found.get(span.block)
    if (list === undefined) found.set(span.block, [span])
    else list.push(span)
  }
  return found
}

/** Those of `spans` that do not lie inside a longer one of `wider`: a date in `phố 19 tháng 8` is part of the name. */
export function outside<S extends Span>(spans: readonly S[], wider: readonly Span[]): S[] {
  if (spans.length === 0 || wider.length === 0) return [...spans]
  const blocks = new Set(spans.map(span => span.block))
  const rivals = inPlace(wider.filter(other => blocks.has(other.block)))
  const kept: S[] = []
  let from = 0
  for (const span of inPlace(spans)) {
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
