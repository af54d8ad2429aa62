import type { At, Mention, Place } from '../document.ts'
import type { DateOutput, DocumentOutput, LegalOutput, StatisticOutput } from '../output/document-output.ts'
import { roleText } from '../output/rows.ts'
import type { FindKind } from './kinds.ts'
import { figureNumber } from './numbers.ts'

/** A mention as the page marks it: where it stands, the record that it belongs to and what is said of it. */
export interface Find {
  readonly kind: FindKind
  /** Place of its record in the document's list of that kind. */
  readonly record: number
  /** Number of the mention within the document, in the order of the lists; part of its id. */
  readonly mention: number
  readonly at: At
  /** Value, roles and the like, a line each; then the line of the input and the rule. */
  readonly about: string
}

/** All finds of a document. */
export function findsOf(document: DocumentOutput): Find[] {
  const finds: Find[] = []
  const add = (kind: FindKind, record: number, mention: { at: At; rule?: string }, about: readonly string[]) => {
    const { at, rule } = mention
    const place = `line ${at.line}${rule === undefined ? '' : ` · ${rule}`}`
    finds.push({ kind, record, mention: finds.length, at, about: [...about, place].join('\n') })
  }
  const addAll = (kind: FindKind, record: number, mentions: readonly Mention[], about: readonly string[]) => {
    for (const mention of mentions) add(kind, record, mention, about)
  }
  for (const [i, person] of (document.people ?? []).entries()) {
    addAll('person', i, person.mentions, [person.name, ...person.roles.map(roleText)])
  }
  for (const [i, body] of (document.organisations ?? []).entries()) {
    const acronym = body.acronym === null ? '' : ` (${body.acronym})`
    addAll('organisation', i, body.mentions, [body.name + acronym, body.kind])
  }
  for (const [i, place] of (document.places ?? []).entries()) {
    addAll('place', i, place.mentions, [place.name, `${place.kind}${provinceSuffix(place)}`])
  }
  for (const [i, date] of (document.dates ?? []).entries()) add('date', i, date, aboutDate(date))
  for (const [i, figure] of (document.statistics ?? []).entries()) add('statistic', i, figure, aboutFigure(figure))
  for (const [i, law] of (document.legal ?? []).entries()) add('legal', i, law, aboutLaw(law))
  return finds
}

/** `Bắc Giang, since 2025 Bắc Ninh`; empty for places abroad. */
export function provinceText({ province }: Place): string {
  if (province === null) return ''
  const { name, since2025 } = province
  if (name === null) return since2025
  return name === since2025 ? name : `${name}, since 2025 ${since2025}`
}

function provinceSuffix(place: Place): string {
  const province = provinceText(place)
  return province === '' ? '' : ` in ${province}`
}

function aboutDate({ value, kind, guessed }: DateOutput): string[] {
  return [value ?? 'not known', guessed.length === 0 ? kind : `${kind}; ${guessed.join(' and ')} worked out`]
}

function aboutFigure(figure: StatisticOutput): string[] {
  const period = figure.period === null ? [] : [`in ${figure.period}`]
  const subject = figure.subject === null ? [] : [figure.subject]
  return [`${figureNumber(figure)} ${figure.unit}`.trimEnd(), ...subject, ...period]
}

function aboutLaw({ kind, number, issued, issuer }: LegalOutput): string[] {
  const name = number === null ? kind : `${kind} ${number}`
  return [name, ...(issued === null ? [] : [`issued ${issued}`]), ...(issuer === null ? [] : [issuer])]
}
