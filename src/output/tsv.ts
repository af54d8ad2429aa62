import { type Form, nothing } from './form.ts'
import { printable } from './printable.ts'
import { type Cell, headerOf, rowsOf } from './rows.ts'
import { cellText } from './spreadsheet.ts'

/** One row, with its line end. */
export function tsvRow(row: readonly Cell[], safe: boolean): string {
  return `${row.map(cell => printable(cellText(cell, safe))).join('\t')}\n`
}

const BOM = '\uFEFF'

/** Tab-separated rows under a header line; tabs and line breaks inside a cell are spaces. */
export const tsv: Form = {
  open: layout => `${layout.bom ? BOM : ''}${headerOf(layout.view, layout.why).join('\t')}\n`,
  document: (document, layout) => {
    return rowsOf(document, layout.view, layout.why)
      .rows.map(row => tsvRow(row, layout.csvSafe))
      .join('')
  },
  failure: nothing,
  between: '',
  close: nothing,
}
