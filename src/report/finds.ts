import type { At, Organisation, Person, Place } from '../document.ts'
import type { DateOutput, DocumentOutput, LegalOutput, StatisticOutput } from '../output/document-output.ts'
import { type FindKind, legalName, mentionsOf } from '../output/mentions.ts'
import { roleText } from '../output/rows.ts'
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
  const abouts: Readonly<Record<FindKind, readonly (readonly string[])[]>> = {
    person: (document.people ?? []).map(aboutPerson),
    organisation: (document.organisations ?? []).map(aboutBody),
    place: (document.places ?? []).map(aboutPlace),
    date: (document.dates ?? []).map(aboutDate),
    statistic: (document.statistics ?? []).map(aboutFigure),
    legal: (document.legal ?? []).map(aboutLaw),
  }
  return mentionsOf(document).map(({ kind, record, at, rule }, mention) => {
    const place = `line ${at.line}${rule === null ? '' : ` · ${rule}`}`
    return { kind, record, mention, at, about: [...abouts[kind][record]!, place].join('\n') }
  })
}

/** `Bắc Giang, since 2025 Bắc Ninh`; empty for places abroad. */
export function provinceText({ province }: Place): string {
  if (province === null) return ''
  const { name, since2025 } = province
  if (name === null) return since2025
  return name === since2025 ? name : `${name}, since 2025 ${since2025}`
}

function aboutPerson({ name, roles }: Person): string[] {
  return [name, ...roles.map(roleText)]
}

function aboutBody({ name, acronym, kind }: Organisation): string[] {
  return [acronym === null ? name : `${name} (${acronym})`, kind]
}

function aboutPlace(place: Place): string[] {
  const province = provinceText(place)
  return [place.name, province === '' ? place.kind : `${place.kind} in ${province}`]
}

function aboutDate({ value, kind, guessed }: DateOutput): string[] {
  return [value ?? 'not known', guessed.length === 0 ? kind : `${kind}; ${guessed.join(' and ')} worked out`]
}

function aboutFigure(figure: StatisticOutput): string[] {
  const period = figure.period === null ? [] : [`in ${figure.period}`]
  const subject = figure.subject === null ? [] : [figure.subject]
  return [`${figureNumber(figure)} ${figure.unit}`.trimEnd(), ...subject, ...period]
}

function aboutLaw(law: LegalOutput): string[] {
  const issued = law.issued === null ? [] : [`issued ${law.issued}`]
  return [legalName(law), ...issued, ...(law.issuer === null ? [] : [law.issuer])]
}
