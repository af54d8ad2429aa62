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
  const [{ default: CliTable }, paint] = await Promise.all([import('cli-table3'), loadPaint(layout.color)])
  const draw = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
    const drawn = new CliTable({
      head: head.map(paint.heading),
      chars: LINES,
      style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
    })
    drawn.push(...rows.map(row => [...row]))
    return trimmedLines(drawn.toString())
  }
  return {
    open: nothing,
    document: (document, _layout, alone) => drawDocument(document, layout, alone, paint, draw),
    failure: nothing,
    between: '\n',
    close: nothing,
  }
}

/** Two spaces between columns, one line under the head: what reads well and copies well. */
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

type Draw = (head: readonly string[], rows: readonly (readonly string[])[]) => string

function drawDocument(document: DocumentOutput, layout: Layout, alone: boolean, paint: Paint, draw: Draw): string {
  const { columns, rows } = rowsOf(document, layout.view, layout.why)
  const heading = !alone ? `${paint.strong(headingOf(document, layout.width))}\n` : ''
  if (rows.length === 0) return !alone ? `${heading}${paint.faint('nothing found')}\n` : ''
  const cells = rows.map(row => row.map(cell => (cell === null ? '' : printable(String(cell)))))
  // A column that says nothing about any row of the document only takes room.
  const shown = columns.flatMap((column, i) => (column.table && cells.some(row => row[i] !== '') ? [i] : []))
  const head = shown.map(i => columns[i]!.name)
  const body = cells.map(row => shown.map(i => row[i]!))
  const widths = fitWidths(head, body, layout.width)
  const cut = body.map(row => row.map((cell, i) => cutToWidth(cell, widths[i]!)))
  let drawn = ''
  for (let from = 0; from < cut.length; from += MOST_ROWS) {
    const text = draw(
      head.map((name, i) => cutToWidth(name, widths[i]!)),
      cut.slice(from, from + MOST_ROWS),
    )
    drawn += from === 0 ? text : text.slice(text.indexOf('\n') + 1)
  }
  return heading + drawn
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
