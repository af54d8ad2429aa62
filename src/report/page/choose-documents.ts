import { filterAgain } from './filter.ts'

/** Shows the given documents alone in the list of them, and goes there; null shows all again. */
export function chooseDocuments(numbers: string | null, name: string): void {
  const says = document.querySelector<HTMLElement>('.chosen')
  const list = document.getElementById('documents')
  if (says === null || list === null) return
  const chosen = numbers === null ? null : new Set(numbers.split(' ').map(number => `document-${number}`))
  for (const row of list.querySelectorAll('tbody tr')) {
    row.classList.toggle('not-chosen', chosen !== null && !chosen.has(row.id))
  }
  filterAgain(list)
  says.hidden = chosen === null
  says.querySelector('span')!.textContent = chosen === null ? '' : `${chosen.size} documents with ${name}`
  list.focus({ preventScroll: true })
  list.scrollIntoView()
}
