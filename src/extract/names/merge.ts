import type { NameFind } from '../../document.ts'
import { byPlace } from '../settle.ts'

/**
 * One flat list from the rules' spans and a tagger's: a span of `first` wins over any of `second` that overlaps it,
 * and what is left of `second` fills the gaps. Both lists must be free of overlaps in themselves.
 */
export function mergeNames(first: readonly NameFind[], second: readonly NameFind[]): NameFind[] {
  const merged: NameFind[] = [...first].sort(byPlace)
  if (second.length === 0) return merged
  const rivals = [...second].sort(byPlace)
  const kept: NameFind[] = []
  let at = 0
  for (const span of rivals) {
    while (at < merged.length && isBefore(merged[at]!, span)) at += 1
    const rival = merged[at]
    if (rival === undefined || isBefore(span, rival)) kept.push(span)
  }
  return [...merged, ...kept].sort(byPlace)
}

function isBefore(a: NameFind, b: NameFind): boolean {
  return a.block < b.block || (a.block === b.block && a.end <= b.start)
}

/**
 * Rules that read what a tagger of sentences does not know: bylines, credits, agency tags, lists, web names. They
 * win over a tagger; of the other rules a tagger's spans win, and the rules fill what it leaves.
 */
const OWN_GROUND = new Set([
  'acronym',
  'address',
  'agency-tag',
  'byline-author',
  'byline-outlet',
  'credit-domain',
  'credit-outlet',
  'credit-person',
  'domain',
  'listed',
])

/** The rules' names and a tagger's as one list without overlaps. */
export function combineNames(ruled: readonly NameFind[], tagged: readonly NameFind[]): NameFind[] {
  const own = ruled.filter(find => OWN_GROUND.has(find.rule))
  const other = ruled.filter(find => !OWN_GROUND.has(find.rule))
  return mergeNames(mergeNames(own, tagged), other)
}
