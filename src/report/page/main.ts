/** The script of a report's page: without it the page can be read and printed, with it tables sort, filter and jump. */
import { chooseDocuments } from './choose-documents.ts'
import { filterRows } from './filter.ts'
import { leaveNode, pointAtNode } from './graph.ts'
import { showMarks } from './marks.ts'
import { followHash } from './open-document.ts'
import { sortBy } from './sort.ts'
import { hideTip, showTip } from './tip.ts'

document.addEventListener('click', event => {
  if (!(event.target instanceof Element)) return
  const head = event.target.closest('th')
  if (head !== null && event.target.closest('button') !== null) sortBy(head)
  const button = event.target.closest('button')
  if (button?.dataset.documents !== undefined) chooseDocuments(button.dataset.documents, button.dataset.name ?? '')
  else if (button?.closest('.chosen') != null) chooseDocuments(null, '')
  // A link to where the page already is changes nothing, yet the reader asks to be led there once more.
  const link = event.target.closest('a')
  if (link !== null && link.hash !== '' && link.hash === location.hash) void followHash()
})
document.addEventListener('input', event => {
  const box = event.target
  if (!(box instanceof HTMLInputElement)) return
  if (box.dataset.filters !== undefined) filterRows(box)
  if (box.dataset.marks !== undefined) showMarks(box)
})
for (const name of ['pointerover', 'focusin'] as const) {
  document.addEventListener(name, event => {
    if (!(event.target instanceof Element)) return
    showTip(event.target)
    pointAtNode(event.target)
  })
}
for (const name of ['pointerout', 'focusout'] as const) {
  document.addEventListener(name, event => {
    hideTip()
    if (event.target instanceof Element) leaveNode(event.target)
  })
}
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') hideTip()
})
document.addEventListener('scroll', hideTip, { capture: true, passive: true })
window.addEventListener('hashchange', () => void followHash())
void followHash()
