import type { NameKind } from '../../../document.ts'

/** Outside; then begin and inside for each kind. */
export const LABEL_COUNT = 7
export const OUTSIDE = 0
export const KINDS: readonly NameKind[] = ['person', 'organisation', 'place']

export const beginOf = (kind: number): number => kind * 2 + 1
export const insideOf = (kind: number): number => kind * 2 + 2
/** Index into KINDS of a label that is not OUTSIDE. */
export const kindOf = (label: number): number => (label - 1) >> 1
export const isInside = (label: number): boolean => label !== OUTSIDE && (label & 1) === 0

/** Whether `label` may follow `previous`: a name goes on only with its own kind. */
export function mayFollow(previous: number, label: number): boolean {
  return !isInside(label) || (previous !== OUTSIDE && kindOf(previous) === kindOf(label))
}
