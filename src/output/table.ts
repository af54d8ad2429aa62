import { loadPaint, type Paint } from './color.ts'
import { cutToWidth, displayWidth } from './display-width.ts'
import type { DocumentOutput } from './document-output.ts'
import { type Form, type Layout, nothing } from './form.ts'
import { printable } from './printable.ts'
import { rowsOf } from './rows.ts'

/** Frames of one table: cli-table3 is slow past some thousand rows, so a longer one is drawn in pieces. */
const MOST_ROWS = 1000

/** Columns are never cut below this. */
const LEAST_WIDTH = 6

/** A table a document, cut to the terminal's width. */
export async function table(layout: Layout): Promise<Form> {
  const [draw, paint] = await Promise.all([tableDrawer(layout), loadPaint(layout.color)])
  return {
    open: nothing,
    document: (document, _layout, alone) => drawDocument(document, layout, alone, paint, draw),
    failure: nothing,
    between: '\n',
    close: nothing,
  }
}

export type DrawTable = (head: readonly string[], rows: readonly (readonly string[])[]) => string

/** Loads what draws tables: rows under a head, cut to the width of the layout. */
export async function tableDrawer(layout: Pick<Layout, 'width' | 'color'>): Promise<DrawTable> {
  const [{ default: CliTable }, paint] = await Promise.all([import('cli-table3'), loadPaint(layout.color)])
  return (head, rows) => {
    const widths = fitWidths(head, rows, layout.width)
    const cut = (row: readonly string[]) => row.map((cell, i) => cutToWidth(cell, widths[i]!))
    let drawn = ''
    for (let from = 0; from < rows.length; from += MOST_ROWS) {
      const piece = new CliTable({
        head: cut(head).map(paint.heading),
        colWidths: widths,
        chars: LINES,
        style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
      })
      piece.push(...rows.slice(from, from + MOST_ROWS).map(cut))
      const text = trimmedLines(piece.toString())
      drawn += from === 0 ? text : text.slice(text.indexOf('\n') + 1)
    }
    return drawn
  }
}

/** Two spaces between columns and no frame: what reads well and copies well. */
const LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
}

function drawDocument(document: DocumentOutput, layout: Layout, alone: boolean, paint: Paint, draw: DrawTable): string {
  const { columns, rows } = rowsOf(document, layout.view, layout.why)
  const heading = !alone ? `${paint.strong(headingOf(document, layout.width))}\n` : ''
  if (rows.length === 0) return !alone ? `${heading}${paint.faint('nothing found')}\n` : ''
  const cells = rows.map(row => row.map(cell => (cell === null ? '' : printable(String(cell)))))
  // A column that says nothing about any row of the document only takes room.
  const shown = columns.flatMap((column, i) => (column.table && cells.some(row => row[i] !== '') ? [i] : []))
  const head = shown.map(i => columns[i]!.name)
  const body = cells.map(row => shown.map(i => row[i]!))
  return heading + draw(head, body)
}

function headingOf(document: DocumentOutput, width: number): string {
  const title = document.title === null ? '' : `  ${printable(document.title)}`
  return cutToWidth(`${printable(document.id ?? 'standard input')}${title}`, width)
}

/** Natural widths where they fit; else the widest columns give way, each keeping a readable rest. */
export function fitWidths(head: readonly string[], body: readonly (readonly string[])[], width: number): number[] {
  const widths = head.map(displayWidth)
  for (const row of body) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i]!, Math.min(displayWidth(cell), width))
  }
  const room = width - 2 * (head.length - 1)
  let over = widths.reduce((sum, one) => sum + one, 0) - room
  while (over > 0) {
    const widest = Math.max(...widths)
    if (widest <= LEAST_WIDTH) break
    const i = widths.indexOf(widest)
    const second = Math.max(LEAST_WIDTH, ...widths.filter((_, j) => j !== i))
    const step = Math.max(1, Math.min(over, widest - second))
    widths[i] = Math.max(LEAST_WIDTH, widest - step)
    over -= step
  }
  return widths
}

function trimmedLines(text: string): string {
  return text
    .split('\n')
    .map(line => `${line.trimEnd()}\n`)
    .join('')
}
