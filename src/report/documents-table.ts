import { titleOf } from './document-view.ts'
import type { Entry } from './entry.ts'
import { countOf } from './kinds.ts'
import { html, type Markup } from './markup.ts'
import { formatNumber } from './numbers.ts'
import { type Column, filterBox, table } from './table.ts'

/** Documents that a row links to by number; the button beside them lists all. */
const MOST_LINKS = 5

/** The list of documents to open. */
export function documentsTable(entries: readonly Entry[]): Markup {
  const numbers = new Map(entries.toReversed().map((entry, i) => [entry.id, entries.length - 1 - i]))
  const columns: Column<Entry>[] = [
    { name: 'No.', cell: (_, i) => i + 1, number: true },
    { name: 'Title', cell: titleCell },
    { name: 'Published', cell: published, english: true },
    { name: 'Publisher', cell: entry => ('failure' in entry ? null : entry.publisher) },
    counts('People', 'person'),
    counts('Organisations', 'organisation'),
    counts('Places', 'place'),
    counts('Figures', 'statistic'),
    { name: 'Nearly as', cell: entry => firstLike(entry, numbers) },
  ]
  const shown = columns.filter(column => entries.some((entry, i) => column.cell(entry, i) !== null))
  const rows = table({ caption: 'Documents', items: entries, columns: shown, id: (_, i) => `document-${i}` })
  return html`${filterBox('documents', 'Filter the documents', entries.length)}
<p class="chosen" hidden><span></span> <button type="button">Show all documents</button></p>
${rows}`
}

/** Links to the first documents of a list by their numbers, and a button that puts all of them into the list. */
export function documentLinks(documents: readonly number[], name: string): Markup {
  const links = documents.slice(0, MOST_LINKS).map(number => html`<a href="#d${number}">${number + 1}</a> `)
  if (documents.length <= MOST_LINKS) return html`${links}`
  const button = html`<button type="button" data-documents="${documents.join(' ')}" data-name="${name}"`
  return html`${links}${button}>all ${formatNumber(documents.length)}</button>`
}

function titleCell(entry: Entry, i: number): Markup {
  if (!('failure' in entry)) return html`<a href="#d${i}">${titleOf(entry)}</a>`
  const place = entry.id ?? entry.path ?? 'standard input'
  return html`${place}: <em lang="en">${entry.failure.message}</em>`
}

/** The document that a near-duplicate was marked as being like; by its id where it is not in the report. */
function firstLike(entry: Entry, numbers: ReadonlyMap<string | null, number>): Markup | null {
  const id = 'failure' in entry ? null : (entry.duplicateOf ?? null)
  if (id === null) return null
  const number = numbers.get(id)
  return number === undefined ? html`${id}` : html`<a href="#d${number}">${number + 1}</a>`
}

function published(entry: Entry): string | null {
  return 'failure' in entry ? null : (entry.published?.slice(0, 'YYYY-MM-DD'.length) ?? null)
}

function counts(name: string, kind: Parameters<typeof countOf>[1]): Column<Entry> {
  return { name, cell: entry => ('failure' in entry ? null : countOf(entry, kind)), number: true }
}
