import type { Find } from './finds.ts'
import { type Content, html, type Markup } from './markup.ts'

/**
 * A block's text with its finds marked. Each mark is a link to the row of its record; where finds lie over one
 * another, the text is cut at their edges and each piece belongs to the shortest of them, since links cannot nest.
 */
export function markedText(text: string, finds: readonly Find[], prefix: string): Markup {
  const ordered = finds.toSorted((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
  const edges = [...new Set(ordered.flatMap(find => [find.at.start, find.at.end]))].sort((a, b) => a - b)
  const begun = new Set<Find>()
  const parts: Content[] = []
  let from = 0
  let first = 0
  for (const [i, start] of edges.entries()) {
    const end = edges[i + 1] ?? start
    if (end === start) break
    while (first < ordered.length && ordered[first]!.at.end <= start) first += 1
    const over = ordered.slice(first, upTo(ordered, start)).filter(find => find.at.end > start)
    if (over.length === 0) continue
    parts.push(text.slice(from, start), piece(text.slice(start, end), over, begun, prefix))
    from = end
  }
  return html`${parts}${text.slice(from)}`
}

/** How many of the ordered finds begin at or before an offset. */
function upTo(ordered: readonly Find[], offset: number): number {
  const after = ordered.findIndex(find => find.at.start > offset)
  return after < 0 ? ordered.length : after
}

function piece(text: string, over: readonly Find[], begun: Set<Find>, prefix: string): Markup {
  const shortest = over.reduce((best, find) => (lengthOf(find) < lengthOf(best) ? find : best))
  const fresh = over.filter(find => !begun.has(find))
  for (const find of fresh) begun.add(find)
  const own = fresh.includes(shortest) ? html` id="${mentionId(shortest, prefix)}"` : null
  const others = fresh.filter(find => find !== shortest)
  const anchors = others.map(find => html`<span id="${mentionId(find, prefix)}"></span>`)
  const about = [shortest, ...over.filter(find => find !== shortest)].map(find => find.about).join('\n\n')
  const link = html`<a${own} class="find ${shortest.kind}" href="#${rowId(shortest, prefix)}" data-about="${about}"`
  return html`${anchors}${link}>${text}</a>`
}

function lengthOf({ at }: Find): number {
  return at.end - at.start
}

export function mentionId(find: Pick<Find, 'mention'>, prefix: string): string {
  return `${prefix}m${find.mention}`
}

export function rowId(find: Pick<Find, 'kind' | 'record'>, prefix: string): string {
  return `${prefix}${find.kind}-${find.record}`
}
