import { MOST_SHOWN } from '../table.ts'
import { filterAgain } from './filter.ts'

const inVietnamese = new Intl.Collator('vi', { numeric: true })

/** Sorts a table by one of its heads; once more turns the order round. Rows without a value come last either way. */
export function sortBy(head: HTMLTableCellElement): void {
  const body = head.closest('table')?.tBodies[0]
  if (body === undefined) return
  const column = head.cellIndex
  const isNumber = head.classList.contains('n')
  const before = head.getAttribute('aria-sort')
  // Of numbers the largest are looked for first.
  const first = isNumber ? 'descending' : 'ascending'
  const order = before === null ? first : before === 'ascending' ? 'descending' : 'ascending'
  for (const other of head.parentElement!.children) other.removeAttribute('aria-sort')
  head.setAttribute('aria-sort', order)
  const sign = order === 'ascending' ? 1 : -1
  const rows = [...body.rows].map(row => ({ row, key: keyOf(row.cells[column]) }))
  rows.sort((a, b) => {
    if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '')
    return sign * compare(a.key, b.key)
  })
  body.append(...rows.map(({ row }) => row))
  if (rows.length > MOST_SHOWN) filterAgain(body)
}

function keyOf(cell: HTMLTableCellElement | undefined): string | number {
  const text = cell?.dataset.key ?? cell?.textContent.trim() ?? ''
  const number = text === '' ? Number.NaN : Number(text)
  return Number.isNaN(number) ? text : number
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return inVietnamese.compare(String(a), String(b))
}
