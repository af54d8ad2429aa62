import type { Mention } from '../document.ts'
import { loadPaint, type Paint } from './color.ts'
import { cutToWidth, displayWidth, padToWidth, wrapToWidth } from './display-width.ts'
import type { DocumentOutput } from './document-output.ts'
import { type Form, type Layout, nothing } from './form.ts'
import { printable } from './printable.ts'
import { roleText } from './rows.ts'

/** Lines that a kind may take; the rest is counted. */
const MOST_LINES = 6
/** Columns of the kinds' names. */
const MARGIN = 15
/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 110

/** What `extract` shows on a terminal: each document's finds, the chief ones of each kind, on one screen. */
export async function summary(layout: Layout): Promise<Form> {
  const paint = await loadPaint(layout.color)
  return {
    open: nothing,
    document: document => summarise(document, Math.min(layout.width, WIDEST), paint),
    failure: nothing,
    between: '\n',
    close: nothing,
  }
}

function summarise(document: DocumentOutput, width: number, paint: Paint): string {
  const title = wrapToWidth(printable(document.title ?? '(no headline)'), width).map(paint.strong)
  const about = [document.published?.replace('T', ' '), ...document.authors, document.publisher, document.id]
    .filter(part => part != null && part !== '')
    .map(part => printable(String(part)))
    .join(' · ')
  const sections = [
    listSection('People', document.people, person => [person.name, person.roles.map(roleText).join('; ')]),
    flowSection('Organisations', document.organisations?.map(counted)),
    flowSection('Places', document.places?.map(counted)),
    listSection('Dates', document.dates, date => [date.value ?? '?', date.text]),
    flowSection(
      'Figures',
      document.statistics?.map(figure => `${figure.text}${subject(figure.subject)}`),
    ),
    flowSection(
      'Legal',
      document.legal?.map(law => law.text),
    ),
    flowSection('Links', linksOf(document)),
  ]
  const lines = sections.flatMap(section => section(width - MARGIN, paint))
  const body = lines.length === 0 ? [paint.faint('nothing found')] : ['', ...lines]
  return `${[...title, paint.faint(cutToWidth(about, width)), ...body].join('\n')}\n`
}

type Section = (width: number, paint: Paint) => string[]

/** One find a line, in two columns. */
function listSection<T>(name: string, items: readonly T[] | undefined, cells: (item: T) => [string, string]): Section {
  return (width, paint) => {
    const rows = unique((items ?? []).map(item => cells(item).map(printable) as [string, string]))
    const shown = rows.slice(0, rows.length > MOST_LINES ? MOST_LINES - 1 : MOST_LINES)
    const first = Math.min(Math.max(0, ...shown.map(row => displayWidth(row[0]))), Math.floor(width / 2))
    const lines = shown.map(([left, right]) => {
      const head = padToWidth(cutToWidth(left, first), first)
      return right === '' ? head.trimEnd() : `${head}  ${paint.faint(cutToWidth(right, width - first - 2))}`
    })
    return withMargin(name, more(lines, rows.length - shown.length, paint), paint)
  }
}

/** Finds one after the other, as many as fit into the lines of a section. */
function flowSection(name: string, items: readonly string[] | undefined): Section {
  return (width, paint) => {
    const all = [...new Set((items ?? []).map(printable))]
    const lines: string[] = []
    let line = ''
    let shown = 0
    for (const item of all) {
      const longer = line === '' ? item : `${line} · ${item}`
      if (displayWidth(longer) <= width) line = longer
      else {
        if (line !== '') lines.push(line)
        if (lines.length === MOST_LINES - 1 && shown < all.length - 1) {
          line = ''
          break
        }
        line = cutToWidth(item, width)
      }
      shown += 1
    }
    return withMargin(name, more(line === '' ? lines : [...lines, line], all.length - shown, paint), paint)
  }
}

function more(lines: readonly string[], hidden: number, paint: Paint): string[] {
  return hidden > 0 ? [...lines, paint.faint(`and ${hidden} more`)] : [...lines]
}

function withMargin(name: string, lines: readonly string[], paint: Paint): string[] {
  return lines.map((line, i) => (i === 0 ? paint.heading(padToWidth(name, MARGIN)) : ' '.repeat(MARGIN)) + line)
}

function counted(record: { readonly name: string; readonly mentions: readonly Mention[] }): string {
  return record.mentions.length > 1 ? `${record.name} (${record.mentions.length})` : record.name
}

function subject(text: string | null): string {
  return text === null ? '' : ` ${text}`
}

function linksOf(document: DocumentOutput): string[] {
  const count = document.related?.length ?? 0
  return count === 0 ? [] : [`${count} other ${count === 1 ? 'article' : 'articles'} (cooptool links)`]
}

function unique(rows: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [...new Map(rows.map(row => [row.join('\t'), row])).values()]
}
