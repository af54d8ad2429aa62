import { unmarked } from '../../text/fold.ts'
import { MOST_SHOWN, shownText } from '../table.ts'

/**
 * Shows the rows, of all tables in the box's part of the page, that have every word of the box; marks need not be
 * typed. Of a long table only the first rows that fit are shown: thousands would hold up the page.
 */
export function filterRows(box: HTMLInputElement): void {
  const part = document.getElementById(box.dataset.filters ?? '')
  if (part === null) return
  const words = unmarked(box.value)
    .split(' ')
    .filter(word => word !== '')
  const counts = { rows: 0, fitting: 0, shown: 0 }
  for (const body of part.querySelectorAll('tbody')) {
    let shown = 0
    for (const row of body.rows) {
      const fits = !row.classList.contains('not-chosen') && words.every(word => foldedText(row).includes(word))
      const hide = !fits || shown === MOST_SHOWN
      if (row.hidden !== hide) row.hidden = hide
      if (!hide) shown += 1
      counts.fitting += Number(fits)
    }
    counts.rows += body.rows.length
    counts.shown += shown
  }
  const says = box.closest('.filter')?.querySelector('output')
  if (says != null) says.value = shownText(counts)
}

/** Filters anew what a table shows, since its rows have changed their order or their marks. */
export function filterAgain(table: Element): void {
  for (const box of boxesOf(table)) filterRows(box)
}

/** Takes back what hides a row. */
export function unfilter(row: HTMLElement): void {
  row.classList.remove('not-chosen')
  for (const box of boxesOf(row)) {
    if (box.value === '') continue
    box.value = ''
    filterRows(box)
  }
  row.hidden = false
}

function boxesOf(place: Element): HTMLInputElement[] {
  const boxes = document.querySelectorAll<HTMLInputElement>('[data-filters]')
  return [...boxes].filter(box => document.getElementById(box.dataset.filters ?? '')?.contains(place) === true)
}

const folded = new WeakMap<Element, string>()

function foldedText(row: Element): string {
  let text = folded.get(row)
  if (text === undefined) {
    text = unmarked(row.textContent)
    folded.set(row, text)
  }
  return text
}
