import type { Cell } from './rows.ts'

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA_STARTS = '=+-@\t\r'

/** A cell as text; with `safe`, text that a spreadsheet would run as a formula gets a `'` before it. */
export function cellText(cell: Cell, safe: boolean): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  return safe && cell !== '' && FORMULA_STARTS.includes(cell[0]!) ? `'${cell}` : cell
}
