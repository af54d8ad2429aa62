import { type Form, nothing } from './form.ts'
import { printable } from './printable.ts'
import { type Cell, headerOf, rowsOf } from './rows.ts'
import { cellText } from './spreadsheet.ts'

const BOM = '\uFEFF'

/** CSV as in RFC 4180 with a header line; line breaks inside a cell are spaces, so that a row is a line. */
export const csv: Form = {
  open: layout => `${layout.bom ? BOM : ''}${headerOf(layout.view, layout.why).join(',')}\n`,
  document: (document, layout) => {
    const line = (row: readonly Cell[]) => row.map(cell => quoted(printable(cellText(cell, layout.csvSafe)))).join(',')
    return rowsOf(document, layout.view, layout.why)
      .rows.map(row => `${line(row)}\n`)
      .join('')
  },
  failure: nothing,
  between: '',
  close: nothing,
}

function quoted(cell: string): string {
  const plain = !cell.includes(',') && !cell.includes('"') && cell.trim() === cell
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`
}
