import type { DocumentOutput } from '../output/document-output.ts'
import { arcDiagram } from './arc-diagram.ts'
import * as collect from './collect.ts'
import { documentLinks, documentsTable } from './documents-table.ts'
import type { Entry } from './entry.ts'
import { html, type Markup } from './markup.ts'
import { counted, formatNumber } from './numbers.ts'
import { filterBox, table } from './table.ts'
import { timeLine } from './time-line.ts'
import { findTogether, type Pair } from './together.ts'

/** Rows that a table of the overview shows; those in fewer documents are said to be left out. */
const MOST_ROWS = 100

interface Section {
  readonly id: string
  readonly title: string
  readonly content: Markup
  /** Holds a long table, which scrolls by itself. */
  readonly tall?: true
}

/** What many documents say together, and the list of them. */
export function overview(entries: readonly Entry[]): Markup {
  const documents = entries.map(entry => ('failure' in entry ? null : entry))
  const bodies = collect.tallyOrganisations(documents)
  const sections = [
    timeSection(documents.filter(document => document !== null)),
    namesSection('person', 'People', 'Roles', collect.tallyPeople(documents)),
    namesSection('organisation', 'Organisations', 'Kind', bodies),
    togetherSection(bodies),
    namesSection('place', 'Places', 'Kind', collect.tallyPlaces(documents)),
    unitsSection(collect.tallyUnits(documents)),
    namesSection('legal', 'Legal documents', 'Issued', collect.tallyLegal(documents)),
    { id: 'documents', title: 'Documents', content: documentsTable(entries) },
  ].filter(section => section !== null)
  const failed = documents.filter(document => document === null).length
  return html`<div id="overview">
<header><h1 tabindex="-1">${counted(entries.length, 'document')}</h1>
${failed === 0 ? null : html`<p>${counted(failed, 'document')} could not be read; the list of documents says why.</p>`}</header>
<nav aria-label="Sections"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li> `)}</ul></nav>
${sections.map(
  ({
    id,
    title,
    content,
    tall,
  }) => html`<section class="${id}${tall === true ? ' tall' : ''}" id="${id}" aria-labelledby="${id}-title" tabindex="-1">
<h2 id="${id}-title">${title}</h2>
${content}</section>
`,
)}</div>
<div id="opened" hidden></div>`
}

function timeSection(documents: readonly DocumentOutput[]): Section | null {
  const published = documents.flatMap(document => document.published ?? [])
  const named = documents.flatMap(document => (document.dates ?? []).flatMap(date => date.value ?? []))
  const lines = [
    timeLine('Publications', published, 'Documents'),
    timeLine('Dates that the texts name', named, 'Dates'),
  ].filter(line => line !== null)
  return lines.length === 0 ? null : { id: 'time', title: 'Time line', content: html`${lines}` }
}

function namesSection(kind: string, title: string, detail: string, names: readonly collect.Tally[]): Section | null {
  if (names.length === 0) return null
  const shown = names.slice(0, MOST_ROWS)
  const rows = table({
    caption: title,
    items: shown,
    id: (_, i) => `${kind}-${i}`,
    columns: [
      { name: 'Name', cell: ({ name }) => name },
      { name: detail, cell: name => name.detail },
      { name: 'Documents', cell: ({ documents }) => documents.length, number: true },
      { name: 'Mentions', cell: ({ mentions }) => mentions, number: true },
      { name: 'In', cell: ({ name, documents }) => documentLinks(documents, name), key: name => name.documents[0]! },
    ],
  })
  return {
    id: kind,
    title,
    tall: true,
    content: html`${filterBox(kind, `Filter ${title.toLowerCase()}`)}${rows}${leftOut(names.length)}`,
  }
}

function leftOut(count: number): Markup | null {
  if (count <= MOST_ROWS) return null
  return html`<p class="note">Shown are the ${MOST_ROWS} in most documents of ${formatNumber(count)}.</p>`
}

function togetherSection(bodies: readonly collect.Tally[]): Section | null {
  const together = findTogether(bodies)
  if (together.pairs.length === 0) return null
  const title = 'Organisations named together'
  const name = (place: number) => bodies[place]!.name
  const pairs = table<Pair>({
    caption: title,
    items: together.pairs.slice(0, MOST_ROWS),
    columns: [
      { name: 'One', cell: pair => name(pair.a) },
      { name: 'The other', cell: pair => name(pair.b) },
      { name: 'Documents', cell: pair => pair.documents.length, number: true },
      {
        name: 'In',
        cell: pair => documentLinks(pair.documents, `${name(pair.a)} and ${name(pair.b)}`),
        key: pair => pair.documents[0]!,
      },
    ],
  })
  const graph = html`<div class="scroll" tabindex="0" role="region" aria-label="Graph">${arcDiagram(bodies, together, title)}</div>`
  const content = html`<p class="note">The most frequent organisations; an arc joins two that the same documents name, the thicker the more of them.</p>
<div class="beside">${graph}<div id="pairs" class="tall">${filterBox('pairs', 'Filter the pairs')}${pairs}</div></div>`
  return { id: 'together', title: 'Together', content }
}

function unitsSection(units: readonly collect.UnitTally[]): Section | null {
  if (units.length === 0) return null
  const rows = table({
    caption: 'Figures by unit',
    items: units.slice(0, MOST_ROWS),
    columns: [
      { name: 'Unit', cell: ({ unit }) => (unit === '' ? '(none)' : unit) },
      { name: 'Figures', cell: ({ figures }) => figures, number: true },
      { name: 'Documents', cell: ({ documents }) => documents.length, number: true },
      { name: 'Smallest', cell: unit => formatNumber(unit.smallest), key: unit => unit.smallest, number: true },
      { name: 'Median', cell: unit => formatNumber(unit.median), key: unit => unit.median, number: true },
      { name: 'Largest', cell: unit => largest(unit), key: unit => unit.largest, number: true },
      { name: 'Largest of what', cell: ({ at }) => at.subject },
      {
        name: 'In',
        cell: ({ documents, unit }) => documentLinks(documents, unit),
        key: unit => unit.documents[0]!,
      },
    ],
  })
  const content = html`${filterBox('units', 'Filter the units')}${rows}${leftOut(units.length)}`
  return { id: 'units', title: 'Figures by unit', tall: true, content }
}

function largest({ largest, at }: collect.UnitTally): Markup {
  return html`<a href="#d${at.document}-statistic-${at.record}">${formatNumber(largest)}</a>`
}
