import type { DocumentOutput } from '../output/document-output.ts'
import type { FindKind } from '../output/mentions.ts'

/** How readers know a kind. */
export const KIND_TITLES: Readonly<Record<FindKind, string>> = {
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  date: 'Dates',
  statistic: 'Figures',
  legal: 'Legal documents',
}

/** How many records of a kind a document has. */
export function countOf(document: DocumentOutput, kind: FindKind): number {
  return (document[FIELDS[kind]] ?? []).length
}

const FIELDS = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  date: 'dates',
  statistic: 'statistics',
  legal: 'legal',
} as const satisfies Readonly<Record<FindKind, keyof DocumentOutput>>
