import { type Content, html, type Markup } from './markup.ts'
import { formatNumber } from './numbers.ts'

export interface Column<T> {
  readonly name: string
  readonly cell: (item: T, index: number) => Content
  /** What rows are ordered by, where it is not the cell's text; a column with numbers is set to the right. */
  readonly key?: (item: T, index: number) => string | number | null
  readonly number?: true
  /** The cells hold words of the program; all others are taken for words of dumps. */
  readonly english?: true
}

export interface TableOptions<T> {
  readonly caption: string
  readonly columns: readonly Column<T>[]
  readonly items: readonly T[]
  /** Ids of the rows, so that links lead to them. */
  readonly id?: (item: T, index: number) => string
}

/** Rows that a table shows at a time; filtering and sorting bring up others. */
export const MOST_SHOWN = 500

/** `12 of 500`, `the first 500 of 5 000`; empty where all are shown. */
export function shownText({ rows, fitting, shown }: { rows: number; fitting: number; shown: number }): string {
  if (shown === rows) return ''
  const count = `${formatNumber(shown)} of ${formatNumber(shown < fitting ? fitting : rows)}`
  return shown < fitting ? `the first ${count}` : count
}

/** A table whose heads are buttons; the page's script makes them sort. */
export function table<T>({ caption, columns, items, id }: TableOptions<T>): Markup {
  const heads = columns.map(({ name, number }) => {
    const kind = number === true ? html` class="n"` : null
    return html`<th scope="col"${kind}><button type="button">${name}</button></th>`
  })
  const rows = items.map((item, i) => {
    const named = id === undefined ? null : html` id="${id(item, i)}"`
    const hidden = i < MOST_SHOWN ? null : html` hidden`
    return html`<tr${named}${hidden}>${columns.map(column => cellOf(column, item, i))}</tr>\n`
  })
  return html`<div class="scroll"><table><caption class="unseen">${caption}</caption>
<thead><tr>${heads}</tr></thead><tbody lang="vi">
${rows}</tbody></table></div>`
}

function cellOf<T>(column: Column<T>, item: T, index: number): Markup {
  const key = column.key?.(item, index)
  const sort = key === undefined || key === null ? null : html` data-key="${key}"`
  const kind = column.number === true ? html` class="n"` : null
  const language = column.english === true ? html` lang="en"` : null
  return html`<td${kind}${language}${sort}>${column.cell(item, index)}</td>`
}

/** A box that filters the rows of all tables in a part of the page; `rows` where it is one table that may be long. */
export function filterBox(part: string, label: string, rows = 0): Markup {
  const says = shownText({ rows, fitting: rows, shown: Math.min(rows, MOST_SHOWN) })
  return html`<p class="filter"><label>${label} <input type="search" data-filters="${part}" autocomplete="off" spellcheck="false"></label>
<output>${says}</output></p>`
}
