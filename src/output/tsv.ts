import { type Form, nothing } from './form.ts'
import { printable } from './printable.ts'
import { type Cell, headerOf, rowsOf } from './rows.ts'
import { cellText } from './spreadsheet.ts'

const BOM = '\uFEFF'

/** Tab-separated rows under a header line; tabs and line breaks inside a cell are spaces. */
export const tsv: Form = {
  open: layout => `${layout.bom ? BOM : ''}${headerOf(layout.view, layout.why).join('\t')}\n`,
  document: (document, layout) => {
    const line = (row: readonly Cell[]) => row.map(cell => printable(cellText(cell, layout.csvSafe))).join('\t')
    return rowsOf(document, layout.view, layout.why)
      .rows.map(row => `${line(row)}\n`)
      .join('')
  },
  failure: nothing,
  between: '',
  close: nothing,
}
