import { type Form, nothing } from './form.ts'
import { printable } from './printable.ts'
import { type Cell, headerOf, rowsOf } from './rows.ts'
import { cellText } from './spreadsheet.ts'

/** One row, with its line end. */
export function csvRow(row: readonly Cell[], safe: boolean): string {
  return `${row.map(cell => quoted(printable(cellText(cell, safe)))).join(',')}\n`
}

const BOM = '\uFEFF'

/** CSV as in RFC 4180 with a header line; line breaks inside a cell are spaces, so that a row is a line. */
export const csv: Form = {
  open: layout => `${layout.bom ? BOM : ''}${headerOf(layout.view, layout.why).join(',')}\n`,
  document: (document, layout) => {
    return rowsOf(document, layout.view, layout.why)
      .rows.map(row => csvRow(row, layout.csvSafe))
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
