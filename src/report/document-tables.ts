import type { RelatedItem, Role } from '../document.ts'
import type { DocumentOutput } from '../output/document-output.ts'
import { FIND_KINDS, type FindKind } from '../output/mentions.ts'
import { roleText } from '../output/rows.ts'
import { type Find, provinceText } from './finds.ts'
import { KIND_TITLES } from './kinds.ts'
import { mentionId, rowId } from './marked-text.ts'
import { type Content, html, type Markup } from './markup.ts'
import { figureNumber, figureSize } from './numbers.ts'
import { type Column, table } from './table.ts'

/** The tables of a document's finds, a section a kind; kinds without finds are left out. */
export function findTables(document: DocumentOutput, finds: readonly Find[], prefix: string): Markup[] {
  return FIND_KINDS.flatMap(kind => {
    const own = finds.filter(find => find.kind === kind)
    return own.length === 0 ? [] : [findTable(kind, document, placesColumn(own, prefix), prefix)]
  })
}

function findTable(kind: FindKind, document: DocumentOutput, places: PlacesColumn, prefix: string): Markup {
  const [count, drawn] = TABLES[kind](document, places, (_: unknown, record: number) => rowId({ kind, record }, prefix))
  const id = `${prefix}${kind}`
  return html`<section class="${kind}" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title"><span class="swatch"></span>${KIND_TITLES[kind]} <span class="count">${count}</span></h2>
${drawn}</section>`
}

type PlacesColumn = Column<unknown>
type RowIds = (item: unknown, record: number) => string
type DrawKind = (document: DocumentOutput, places: PlacesColumn, id: RowIds) => readonly [count: number, drawn: Markup]

const TABLES: Readonly<Record<FindKind, DrawKind>> = {
  person: (document, places, id) =>
    drawn(id, 'People', document.people, [
      { name: 'Name', cell: person => withAliases(person), key: person => person.name },
      { name: 'Roles', cell: person => person.roles.map(roleItem) },
      places,
    ]),
  organisation: (document, places, id) =>
    drawn(id, 'Organisations', document.organisations, [
      { name: 'Name', cell: body => withAliases(body), key: body => body.name },
      { name: 'Kind', cell: body => body.kind, english: true },
      places,
    ]),
  place: (document, places, id) =>
    drawn(id, 'Places', document.places, [
      { name: 'Name', cell: place => withAliases(place), key: place => place.name },
      { name: 'Kind', cell: place => place.kind, english: true },
      { name: 'Province', cell: place => provinceText(place) },
      places,
    ]),
  date: (document, places, id) =>
    drawn(id, 'Dates', document.dates, [
      { name: 'Value', cell: date => date.value ?? 'not known', key: date => date.value },
      { name: 'Text', cell: date => date.text },
      { name: 'Kind', cell: date => date.kind, english: true },
      places,
    ]),
  statistic: (document, places, id) =>
    drawn(id, 'Figures', document.statistics, [
      { name: 'Value', cell: figure => figureNumber(figure), key: figure => figureSize(figure), number: true },
      { name: 'Unit', cell: figure => figure.unit },
      { name: 'Of what', cell: figure => figure.subject },
      { name: 'Period', cell: figure => figure.period },
      places,
    ]),
  legal: (document, places, id) =>
    drawn(id, 'Legal documents', document.legal, [
      { name: 'Text', cell: law => law.text },
      { name: 'Kind', cell: law => law.kind },
      { name: 'Number', cell: law => law.number },
      { name: 'Issued', cell: law => law.issued },
      places,
    ]),
}

/** The links to other articles that were split off. */
export function relatedTable(related: readonly RelatedItem[]): Markup {
  return table({
    caption: 'Other articles that the page links to',
    items: related,
    columns: used(related, [
      { name: 'Line', cell: item => item.line, number: true },
      { name: 'Title', cell: withTeaser, key: item => item.title },
      { name: 'Published', cell: item => item.published?.replace('T', ' ') ?? null, english: true },
      { name: 'Category', cell: item => item.category },
    ]),
  })
}

function withTeaser({ title, teaser }: RelatedItem): Markup {
  return teaser === null ? html`${title}` : html`${title} <small class="item">${teaser}</small>`
}

function drawn<T>(
  id: RowIds,
  caption: string,
  items: readonly T[] | undefined,
  columns: readonly Column<T>[],
): readonly [number, Markup] {
  const list = items ?? []
  return [list.length, table({ caption, items: list, columns: used(list, columns), id })]
}

/** A column that says nothing about any item only takes room. */
function used<T>(items: readonly T[], columns: readonly Column<T>[]): Column<T>[] {
  return columns.filter(column => items.some((item, i) => !isEmpty(column.cell(item, i))))
}

function isEmpty(content: Content): boolean {
  return content === null || content === '' || (Array.isArray(content) && content.length === 0)
}

function roleItem(role: Role): Markup {
  return html`<span class="item">${roleText(role)}</span> `
}

function withAliases({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): Markup {
  return aliases.length === 0 ? html`${name}` : html`${name} <small class="item">${aliases.join('; ')}</small>`
}

/** Where the records of one kind stand in the text: links with the numbers of the lines. */
function placesColumn(finds: readonly Find[], prefix: string): PlacesColumn {
  const byRecord = new Map<number, Find[]>()
  for (const find of finds) {
    const list = byRecord.get(find.record)
    if (list === undefined) byRecord.set(find.record, [find])
    else list.push(find)
  }
  return {
    name: 'Lines',
    key: (_, record) => byRecord.get(record)?.[0]?.at.line ?? null,
    cell: (_, record) =>
      (byRecord.get(record) ?? []).map(find => html`<a href="#${mentionId(find, prefix)}">${find.at.line}</a> `),
  }
}
