import type { Tally } from './collect.ts'
import { html, type Markup } from './markup.ts'
import { counted } from './numbers.ts'
import type { Together } from './together.ts'

const ROW = 22
const LABELS = 340
const WIDTH = 720
const MOST_LETTERS = 46

/**
 * A graph of which bodies occur together: names one below the other, and an arc between two for the documents that
 * name both. Unlike a cloud of circles it never writes one name over another, and it is the same at each drawing.
 */
export function arcDiagram(bodies: readonly Tally[], { nodes, pairs }: Together, title: string): Markup {
  const height = nodes.length * ROW + 8
  const rows = new Map(nodes.map((node, i) => [node, 4 + ROW * i + ROW / 2]))
  const most = Math.max(...pairs.map(pair => pair.documents.length))
  // The weakest first, so that the strongest lie on top.
  const arcs = pairs.toReversed().map(({ a, b, documents }) => {
    const [top, bottom] = [rows.get(a)!, rows.get(b)!].sort((x, y) => x - y) as [number, number]
    const reach = 18 + ((WIDTH - LABELS - 60) * (bottom - top)) / height
    const width = round(1 + (5 * documents.length) / most)
    const x = Math.round(LABELS + 14 + reach * 1.3)
    const path = `M${LABELS + 14} ${top}C${x} ${top} ${x} ${bottom} ${LABELS + 14} ${bottom}`
    return html`<path d="${path}" stroke-width="${width}" data-nodes="${a} ${b}"/>`
  })
  const largest = Math.max(...nodes.map(node => bodies[node]!.documents.length))
  const names = nodes.map(node => {
    const { name, documents } = bodies[node]!
    const y = rows.get(node)!
    const radius = round(3 + 5 * Math.sqrt(documents.length / largest))
    const label = html`<text x="${LABELS}" y="${y + 4}" text-anchor="end">${shortened(name)}</text>`
    const dot = html`<circle cx="${LABELS + 14}" cy="${y}" r="${radius}"/>`
    return html`<a href="#organisation-${node}" data-node="${node}"><title>${name}: ${counted(documents.length, 'document')}</title>${label}${dot}</a>\n`
  })
  return html`<svg class="arcs" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="${title}" lang="vi">
<g class="lines">${arcs}</g>
${names}</svg>`
}

function shortened(name: string): string {
  return name.length <= MOST_LETTERS ? name : `${name.slice(0, MOST_LETTERS - 1).trimEnd()}…`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
