import type { At, Mention } from '../document.ts'
import type { DocumentOutput, LegalOutput } from './document-output.ts'
import { figureText } from './rows.ts'

/** The kinds of finds that stand in the text, in the order of the output. */
export const FIND_KINDS = ['person', 'organisation', 'place', 'date', 'statistic', 'legal'] as const
export type FindKind = (typeof FIND_KINDS)[number]

/** A piece of the text with the record that it belongs to. */
export interface RecordMention {
  readonly kind: FindKind
  /** Place of the record in the document's list of that kind. */
  readonly record: number
  readonly text: string
  readonly at: At
  /** Null where it was not asked for. */
  readonly rule: string | null
  /** The record's full name, or what the mention is worth; null where that is not known. */
  readonly value: string | null
}

/** Every mention of every kind that the document has, kind by kind. */
export function mentionsOf(document: DocumentOutput): RecordMention[] {
  const { people, organisations, places, dates, statistics, legal } = document
  return [
    ...ofNames('person', people),
    ...ofNames('organisation', organisations),
    ...ofNames('place', places),
    ...ofFinds('date', dates, date => date.value),
    ...ofFinds('statistic', statistics, figure => `${figureText(figure)} ${figure.unit}`.trimEnd()),
    ...ofFinds('legal', legal, legalName),
  ]
}

/** `Chỉ thị 18/CT-TTg`; a law without a number is called by its kind. */
export function legalName({ kind, number }: LegalOutput): string {
  return number === null ? kind : `${kind} ${number}`
}

interface Named {
  readonly name: string
  readonly mentions: readonly Mention[]
}

function ofNames(kind: FindKind, records: readonly Named[] = []): RecordMention[] {
  return records.flatMap(({ name, mentions }, record) =>
    mentions.map(({ text, at, rule }) => ({ kind, record, text, at, rule: rule ?? null, value: name })),
  )
}

function ofFinds<T extends Mention>(
  kind: FindKind,
  finds: readonly T[] = [],
  worth: (find: T) => string | null,
): RecordMention[] {
  return finds.map((find, record) => {
    const { text, at, rule } = find
    return { kind, record, text, at, rule: rule ?? null, value: worth(find) }
  })
}
