import type { DocumentOutput } from './document-output.ts'
import { type Form, nothing } from './form.ts'
import { codePoints } from './jsonld.ts'
import { FIND_KINDS, type FindKind } from './mentions.ts'
import { printable } from './printable.ts'
import { type Standoff, standoffOf } from './standoff.ts'

/** A document as brat reads it: the text, and beside it the annotations (https://brat.nlplab.org/standoff.html). */
export interface BratDocument {
  readonly text: string
  readonly annotations: string
}

/** Stands between the text and the annotations of a printed document; neither holds it. */
const DIVIDER = '\f'

/** As a document is printed, its two files stand one behind the other; `bratParts` takes them apart. */
export const brat: Form = {
  open: nothing,
  document: document => {
    const { text, annotations } = bratOf(document)
    return text + DIVIDER + annotations
  },
  failure: nothing,
  between: '',
  close: nothing,
}

export function bratParts(printed: string): BratDocument {
  const [text = '', annotations = ''] = printed.split(DIVIDER)
  return { text, annotations }
}

/**
 * Text-bound annotations with code points as offsets, a note with the value of each, and what is one record tied as
 * equivalent.
 */
export function bratOf(document: DocumentOutput): BratDocument {
  const standoff = standoffOf(document)
  const points = codePoints(standoff.text)
  const lines = standoff.mentions.flatMap(({ kind, start, end, value }, i) => {
    const bound = `T${i + 1}\t${TYPES[kind]} ${points(start)} ${points(end)}\t${standoff.text.slice(start, end)}`
    return value === null ? [bound] : [bound, `#${i + 1}\tAnnotatorNotes T${i + 1}\t${printable(value)}`]
  })
  const annotations = [...lines, ...equivalents(standoff)].map(line => `${line}\n`).join('')
  return { text: standoff.text, annotations }
}

const TYPES: Readonly<Record<FindKind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  date: 'Date',
  statistic: 'Statistic',
  legal: 'Legal',
}

function equivalents({ mentions }: Standoff): string[] {
  const records = new Map<string, string[]>()
  for (const [i, { kind, record }] of mentions.entries()) {
    const key = `${kind} ${record}`
    records.set(key, [...(records.get(key) ?? []), `T${i + 1}`])
  }
  return [...records.values()].filter(marks => marks.length > 1).map(marks => `*\tEquiv ${marks.join(' ')}`)
}

/** What brat must know of the types, as `annotation.conf` in the folder. */
export const BRAT_CONFIGURATION = `[entities]
${FIND_KINDS.map(kind => TYPES[kind]).join('\n')}

[relations]
Equiv	Arg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive
<OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
`
