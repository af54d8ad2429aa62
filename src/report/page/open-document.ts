import { documentView } from '../document-view.ts'
import { GROUP, unpackDocument } from '../packed.ts'
import { unfilter } from './filter.ts'

const title = document.title
/** Where the overview was left. */
let left = 0

/**
 * Goes where the address points: `#d12` opens the thirteenth document, `#d12-m5` a place in it, any other hash is
 * a place in the overview.
 */
export async function followHash(): Promise<void> {
  const id = location.hash.slice(1)
  const number = numberOf(id)
  const packed = number === null ? null : document.getElementById(`packed-${Math.floor(number / GROUP)}`)
  if (number === null || packed === null) closeDocument()
  else await openDocument(packed, number)
  reveal(document.getElementById(id))
}

/** `d12-m5` → 12; null where the hash names no document. */
function numberOf(id: string): number | null {
  const [first = ''] = id.split('-')
  const number = first.startsWith('d') && first !== 'd' ? Number(first.slice(1)) : -1
  return Number.isInteger(number) && number >= 0 ? number : null
}

/** Shows a place however it is hidden, and puts the reader there. */
function reveal(place: HTMLElement | null): void {
  if (place === null) return
  for (let fold = place.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true
  }
  if (place.matches('tr')) unfilter(place)
  // Rows and headings take the focus only so.
  if (place.tabIndex < 0) place.tabIndex = -1
  place.focus({ preventScroll: true })
  place.scrollIntoView({ block: place.matches('section, main') ? 'start' : 'center' })
}

async function openDocument(packed: HTMLElement, number: number): Promise<void> {
  const opened = document.getElementById('opened')!
  if (opened.dataset.number === String(number) && !opened.hidden) return
  const lines = (await unpack(packed.textContent)).split('\n')
  const line = lines[number % GROUP] ?? ''
  if (line === '') return
  const found = unpackDocument(line)
  left = document.getElementById('overview')!.hidden ? left : scrollY
  opened.dataset.number = String(number)
  opened.innerHTML = backLink(number) + documentView(found, `d${number}-`).text
  show(opened)
  document.title = found.title ?? title
  scrollTo(0, 0)
  opened.querySelector('h1')?.focus({ preventScroll: true })
}

function closeDocument(): void {
  const opened = document.getElementById('opened')
  if (opened === null || opened.hidden) return
  show(document.getElementById('overview')!)
  opened.replaceChildren()
  document.title = title
  scrollTo(0, left)
}

function show(part: HTMLElement): void {
  for (const id of ['overview', 'opened']) document.getElementById(id)!.hidden = id !== part.id
}

/** Leads back to the document's row in the list. */
function backLink(number: number): string {
  return `<p><a href="#document-${number}">← Back to the list of documents</a></p>`
}

async function unpack(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
  const json = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return await new Response(json).text()
}
