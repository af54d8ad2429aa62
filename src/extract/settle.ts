import type { Span } from '../document.ts'

/** Spans sorted by place: block, then start, then the longer one first. */
export function byPlace(a: Span, b: Span): number {
  return a.block - b.block || a.start - b.start || b.end - a.end
}

/** Those of `spans` that do not lie inside a longer one of `wider`: a date in `phố 19 tháng 8` is part of the name. */
export function outside<S extends Span>(spans: readonly S[], wider: readonly Span[]): S[] {
  return unless(
    spans,
    wider,
    (span, other) => other.start <= span.start && other.end >= span.end && length(other) > length(span),
  )
}

/** Those of `spans` that overlap none of `taken`. */
export function apart<S extends Span>(spans: readonly S[], taken: readonly Span[]): S[] {
  return unless(spans, taken, (span, other) => other.start < span.end && other.end > span.start)
}

function unless<S extends Span>(
  spans: readonly S[],
  others: readonly Span[],
  excludes: (span: S, other: Span) => boolean,
): S[] {
  if (others.length === 0) return [...spans]
  const byBlock = new Map<number, Span[]>()
  for (const other of others) {
    const list = byBlock.get(other.block)
    if (list === undefined) byBlock.set(other.block, [other])
    else list.push(other)
  }
  for (const list of byBlock.values()) list.sort(byPlace)
  const kept: S[] = []
  const cursors = new Map<number, number>()
  for (const span of [...spans].sort(byPlace)) {
    const list = byBlock.get(span.block) ?? []
    let from = cursors.get(span.block) ?? 0
    while (from < list.length && list[from]!.end <= span.start) from += 1
    cursors.set(span.block, from)
    let excluded = false
    for (let i = from; i < list.length && list[i]!.start < span.end && !excluded; i += 1)
      excluded = excludes(span, list[i]!)
    if (!excluded) kept.push(span)
  }
  return kept
}

function length(span: Span): number {
  return span.end - span.start
}
