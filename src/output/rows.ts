import type { Label, Mention, Person, Role } from '../document.ts'
import type { BlockOutput, DateOutput, DocumentOutput, StatisticOutput, WhyCue } from './document-output.ts'

/** What a command prints the rows of. */
export const VIEWS = [
  'all',
  'blocks',
  'related',
  'dates',
  'people',
  'organisations',
  'places',
  'statistics',
  'legal',
  'keywords',
] as const
export type View = (typeof VIEWS)[number]

export type Cell = string | number | null

/** A column of a view: its name in the header, and how it behaves in a table. */
export interface Column<T> {
  readonly name: string
  readonly cell: (item: T) => Cell
  /** Shown in tables of a terminal; TSV and CSV have every column. */
  readonly table: boolean
}

function columns<T>(
  list: readonly (readonly [name: string, cell: (item: T) => Cell, table?: 'hidden'])[],
): Column<T>[] {
  return list.map(([name, cell, hidden]) => ({ name, cell, table: hidden === undefined }))
}

/** The rows of one document under named columns. */
export interface Rows {
  readonly columns: readonly { readonly name: string; readonly table: boolean }[]
  readonly rows: readonly (readonly Cell[])[]
}

const MARK = '; '

const BLOCKS = columns<BlockOutput>([
  ['label', block => block.label],
  ['line', block => block.lines[0]],
  ['last_line', block => block.lines[1], 'hidden'],
  ['text', block => block.text],
])

const RELATED = columns<NonNullable<DocumentOutput['related']>[number]>([
  ['line', item => item.line],
  ['title', item => item.title],
  ['published', item => item.published],
  ['category', item => item.category],
  ['teaser', item => item.teaser],
])

const DATES = columns<DateOutput>([
  ['line', date => date.at.line],
  ['text', date => date.text],
  ['value', date => date.value],
  ['kind', date => date.kind],
  ['guessed', date => date.guessed.join(MARK)],
])

const PEOPLE = columns<Person>([
  ['line', person => firstLine(person)],
  ['name', person => person.name],
  ['roles', person => person.roles.map(roleText).join(MARK)],
  ['honorifics', person => person.honorifics.join(MARK)],
  ['aliases', person => person.aliases.join(MARK), 'hidden'],
  ['mentions', person => person.mentions.length],
])

const ORGANISATIONS = columns<NonNullable<DocumentOutput['organisations']>[number]>([
  ['line', body => firstLine(body)],
  ['name', body => body.name],
  ['kind', body => body.kind],
  ['acronym', body => body.acronym],
  ['aliases', body => body.aliases.join(MARK)],
  ['mentions', body => body.mentions.length],
])

const PLACES = columns<NonNullable<DocumentOutput['places']>[number]>([
  ['line', place => firstLine(place)],
  ['name', place => place.name],
  ['kind', place => place.kind],
  ['province', place => place.province?.name ?? null],
  ['code', place => place.province?.code ?? null, 'hidden'],
  ['since2025', place => place.province?.since2025 ?? null],
  ['aliases', place => place.aliases.join(MARK)],
  ['mentions', place => place.mentions.length],
])

const STATISTICS = columns<StatisticOutput>([
  ['line', figure => figure.at.line],
  ['text', figure => figure.text],
  ['qualifier', figure => figure.qualifier, 'hidden'],
  ['value', figure => figure.value],
  ['min', figure => figure.min, 'hidden'],
  ['max', figure => figure.max, 'hidden'],
  ['of', figure => figure.of, 'hidden'],
  ['unit', figure => figure.unit],
  ['subject', figure => figure.subject],
  ['period', figure => figure.period],
])

const LEGAL = columns<NonNullable<DocumentOutput['legal']>[number]>([
  ['line', law => law.at.line],
  ['text', law => law.text],
  ['kind', law => law.kind],
  ['number', law => law.number],
  ['issued', law => law.issued],
  ['issuer', law => law.issuer],
])

const KEYWORDS = columns<NonNullable<DocumentOutput['keywords']>[number]>([
  ['term', keyword => keyword.term],
  ['score', keyword => keyword.score],
  ['count', keyword => keyword.count],
])

/** A find of any kind, as `extract` lists them together. */
interface AnyFind {
  readonly line: number | null
  readonly kind: string
  readonly text: string
  readonly value: Cell
  readonly detail: string | null
}

const ALL = columns<AnyFind>([
  ['line', find => find.line],
  ['kind', find => find.kind],
  ['text', find => find.text],
  ['value', find => find.value],
  ['detail', find => find.detail],
])

/** The rows of a document under a view's columns, the document's id first. */
export function rowsOf(document: DocumentOutput, view: View, why: boolean): Rows {
  switch (view) {
    case 'all':
      return rows(document, ALL, allFinds(document))
    case 'blocks':
      return rows(document, why ? [...BLOCKS, whyColumn()] : BLOCKS, document.blocks)
    case 'related':
      return rows(document, RELATED, document.related)
    case 'dates':
      return rows(document, why ? [...DATES, ruleColumn<DateOutput>()] : DATES, document.dates)
    case 'people':
      return rows(document, PEOPLE, document.people)
    case 'organisations':
      return rows(document, ORGANISATIONS, document.organisations)
    case 'places':
      return rows(document, PLACES, document.places)
    case 'statistics':
      return rows(document, statisticColumns(why), document.statistics)
    case 'legal':
      return rows(document, why ? [...LEGAL, ruleColumn()] : LEGAL, document.legal)
    case 'keywords':
      return rows(document, KEYWORDS, document.keywords)
  }
}

/** The header of a view: the same whatever the documents hold. */
export function headerOf(view: View, why: boolean): string[] {
  return rowsOf(EMPTY, view, why).columns.map(column => column.name)
}

const EMPTY: DocumentOutput = {
  schema: 'cooptool/1',
  id: null,
  source: null,
  language: { code: 'und', confidence: 0 },
  title: null,
  published: null,
  authors: [],
  publisher: null,
}

function rows<T>(document: DocumentOutput, list: readonly Column<T>[], items: readonly T[] | undefined): Rows {
  return {
    columns: [{ name: 'id', table: false }, ...list],
    rows: (items ?? []).map(item => [document.id, ...list.map(column => column.cell(item))]),
  }
}

function ruleColumn<T extends { readonly rule?: string }>(): Column<T> {
  return { name: 'rule', cell: item => item.rule ?? null, table: true }
}

function whyColumn(): Column<BlockOutput> {
  return { name: 'why', cell: block => (block.why ?? []).map(cueText).join(MARK), table: true }
}

function statisticColumns(why: boolean): Column<StatisticOutput>[] {
  return why ? [...STATISTICS, ruleColumn<StatisticOutput>()] : STATISTICS
}

function cueText(cue: WhyCue): string {
  return `${cue.cue} ${cue.weight >= 0 ? '+' : ''}${Math.round(cue.weight * 100) / 100}`
}

function firstLine(record: { readonly mentions: readonly Mention[] }): number | null {
  return record.mentions[0]?.at.line ?? null
}

/** `Phó Chủ tịch, Hội Chữ thập đỏ Việt Nam`. */
export function roleText(role: Role): string {
  return role.organisation === null ? role.title : `${role.title}, ${role.organisation}`
}

/** A figure's number as rows show it: `> 11000`, `20..50`, `29.67 of 30`. */
export function figureText(figure: StatisticOutput): string {
  const number = figure.value === null ? `${figure.min ?? ''}..${figure.max ?? ''}` : String(figure.value)
  const total = figure.of === null ? '' : ` of ${figure.of}`
  return `${figure.qualifier === null ? '' : `${figure.qualifier} `}${number}${total}`
}

function allFinds(document: DocumentOutput): AnyFind[] {
  const record = (kind: string, detail: string, item: { name: string; mentions: readonly Mention[] }): AnyFind => ({
    line: firstLine(item),
    kind,
    text: item.name,
    value: item.mentions.length,
    detail: detail === '' ? null : detail,
  })
  return [
    ...(document.blocks ?? []).map(block => blockFind(block)),
    ...(document.related ?? []).map(item => {
      return { line: item.line, kind: 'link', text: item.title, value: item.published, detail: item.category }
    }),
    ...(document.dates ?? []).map(date => {
      return { line: date.at.line, kind: 'date', text: date.text, value: date.value, detail: date.kind }
    }),
    ...(document.people ?? []).map(person => record('person', person.roles.map(roleText).join(MARK), person)),
    ...(document.organisations ?? []).map(body => record('organisation', body.kind, body)),
    ...(document.places ?? []).map(place => record('place', place.kind, place)),
    ...(document.statistics ?? []).map(figure => {
      return {
        line: figure.at.line,
        kind: 'statistic',
        text: figure.text,
        value: figureText(figure),
        detail: figure.unit,
      }
    }),
    ...(document.legal ?? []).map(law => {
      return { line: law.at.line, kind: 'legal', text: law.text, value: law.number ?? law.kind, detail: law.issued }
    }),
  ]
}

function blockFind(block: BlockOutput): AnyFind {
  const label: Label = block.label
  return { line: block.lines[0], kind: label, text: block.text, value: null, detail: null }
}
