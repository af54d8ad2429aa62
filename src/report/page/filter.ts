import { unmarked } from '../../text/fold.ts'

/** Shows the rows, of all tables in the box's part of the page, that have every word of the box; marks need not be typed. */
export function filterRows(box: HTMLInputElement): void {
  const part = document.getElementById(box.dataset.filters ?? '')
  if (part === null) return
  const words = unmarked(box.value)
    .split(' ')
    .filter(word => word !== '')
  const rows = part.querySelectorAll<HTMLTableRowElement>('tbody tr')
  let shown = 0
  for (const row of rows) {
    const fits = words.every(word => foldedText(row).includes(word))
    if (row.hidden === fits) row.hidden = !fits
    if (fits) shown += 1
  }
  const says = box.closest('.filter')?.querySelector('output')
  if (says != null) says.value = words.length === 0 ? '' : `${shown} of ${rows.length}`
}

/** Takes back what hides a row. */
export function unfilter(row: Element): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-filters]')) {
    if (box.value === '' || document.getElementById(box.dataset.filters ?? '')?.contains(row) !== true) continue
    box.value = ''
    filterRows(box)
  }
}

const folded = new WeakMap<Element, string>()

function foldedText(row: Element): string {
  let text = folded.get(row)
  if (text === undefined) {
    text = unmarked(row.textContent ?? '')
    folded.set(row, text)
  }
  return text
}
