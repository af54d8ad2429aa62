import type { DocumentOutput, StatisticOutput } from '../output/document-output.ts'
import { roleText } from '../output/rows.ts'
import { provinceText } from './finds.ts'
import { figureSize } from './numbers.ts'

/** A name over all documents of a report. One name is one row: who bears it in two documents may be two people. */
export interface Tally {
  readonly name: string
  /** The roles or kind that it has most often. */
  readonly detail: string
  /** Numbers of the documents that name it, ascending. */
  readonly documents: readonly number[]
  readonly mentions: number
}

/** The figures of one unit over all documents. */
export interface UnitTally {
  readonly unit: string
  readonly figures: number
  readonly documents: readonly number[]
  readonly smallest: number
  readonly median: number
  readonly largest: number
  /** The largest: its document, its place in that document's list, and what it counts. */
  readonly at: { readonly document: number; readonly record: number; readonly subject: string | null }
}

type Documents = readonly (DocumentOutput | null)[]

interface Named {
  readonly name: string
  readonly detail: readonly string[]
  readonly mentions: number
}

/** People by the number of documents that name them. The documents of a report are numbered from 0; null has failed. */
export function tallyPeople(documents: Documents): Tally[] {
  return tally(documents, document =>
    (document.people ?? []).map(({ name, roles, mentions }) => {
      return { name, detail: roles.map(roleText), mentions: mentions.length }
    }),
  )
}

export function tallyOrganisations(documents: Documents): Tally[] {
  return tally(documents, document =>
    (document.organisations ?? []).map(({ name, kind, mentions }) => {
      return { name, detail: [kind], mentions: mentions.length }
    }),
  )
}

export function tallyPlaces(documents: Documents): Tally[] {
  return tally(documents, document =>
    (document.places ?? []).map(place => {
      const province = provinceText(place)
      const detail = province === '' ? place.kind : `${place.kind} in ${province}`
      return { name: place.name, detail: [detail], mentions: place.mentions.length }
    }),
  )
}

export function tallyLegal(documents: Documents): Tally[] {
  return tally(documents, document =>
    (document.legal ?? []).map(({ text, kind, number, issued }) => {
      const name = number === null ? text : `${kind} ${number}`
      return { name, detail: issued === null ? [] : [`issued ${issued}`], mentions: 1 }
    }),
  )
}

interface Growing {
  readonly name: string
  readonly details: Map<string, number>
  readonly documents: number[]
  mentions: number
}

function tally(documents: Documents, namesOf: (document: DocumentOutput) => readonly Named[]): Tally[] {
  const byKey = new Map<string, Growing>()
  for (const [number, document] of documents.entries()) {
    if (document === null) continue
    for (const named of namesOf(document)) {
      const key = named.name.normalize('NFC').toLowerCase()
      const entry: Growing = byKey.get(key) ?? { name: named.name, details: new Map(), documents: [], mentions: 0 }
      byKey.set(key, entry)
      if (entry.documents.at(-1) !== number) entry.documents.push(number)
      entry.mentions += named.mentions
      for (const detail of named.detail) entry.details.set(detail, (entry.details.get(detail) ?? 0) + 1)
    }
  }
  return [...byKey.values()]
    .map(({ details, ...entry }) => ({ ...entry, detail: mostFrequent(details, 2).join('; ') }))
    .sort((a, b) => b.documents.length - a.documents.length || b.mentions - a.mentions || byCodePoint(a.name, b.name))
}

function mostFrequent(counts: ReadonlyMap<string, number>, most: number): string[] {
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([text]) => text)
}

/** Figures by unit, the most frequent units first. */
export function tallyUnits(documents: Documents): UnitTally[] {
  const byUnit = new Map<string, { size: number; document: number; record: number; figure: StatisticOutput }[]>()
  for (const [number, document] of documents.entries()) {
    for (const [record, figure] of (document?.statistics ?? []).entries()) {
      const size = figureSize(figure)
      if (size === null) continue
      const list = byUnit.get(figure.unit)
      const one = { size, document: number, record, figure }
      if (list === undefined) byUnit.set(figure.unit, [one])
      else list.push(one)
    }
  }
  return [...byUnit]
    .map(([unit, list]) => {
      const ordered = list.toSorted((a, b) => a.size - b.size)
      const last = ordered.at(-1)!
      return {
        unit,
        figures: list.length,
        documents: [...new Set(list.map(one => one.document))],
        smallest: ordered[0]!.size,
        median: ordered[Math.floor((ordered.length - 1) / 2)]!.size,
        largest: last.size,
        at: { document: last.document, record: last.record, subject: last.figure.subject },
      }
    })
    .sort((a, b) => b.figures - a.figures || byCodePoint(a.unit, b.unit))
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
