/** From labelled lines to the document: blocks, headline, items, and what the head and the byline say. */
import type { Block, Cue, Label, LineBreak, SplitDocument } from '../document.ts'
import { creditsOf } from './byline.ts'
import { columnOf } from './decode.ts'
import type { Article } from './headline.ts'
import type { Line } from './line.ts'
import type { Reading } from './reading.ts'
import { relatedItems } from './related.ts'
import type { State } from './states.ts'
import { WEIGHTS, type Weights } from './weights.ts'

export interface AssembleOptions {
  readonly article: Article
  readonly lineCount: number
  /** Used where the page does not say when it was published. */
  readonly published: string | null
  readonly why: boolean
}

export function assemble(
  readings: readonly Reading[],
  states: readonly State[],
  options: AssembleOptions,
): SplitDocument {
  const blocks: Block[] = []
  for (let from = 0; from < readings.length; ) {
    let to = from + 1
    while (
      to < readings.length &&
      states[to]!.label === states[from]!.label &&
      joins(readings, to, states[from]!.label)
    )
      to += 1
    const why = options.why ? reasons(readings[from]!, states[from]!) : null
    blocks.push(blockOf(readings.slice(from, to), states[from]!.label, why))
    from = to
  }
  const own = readings.find((reading, i) => states[i]!.label === 'meta' && reading.cues.includes('published'))
  const published = own?.time?.value ?? options.published
  return {
    title: blocks.find(block => block.label === 'title')?.text ?? null,
    published,
    ...creditsOf(readings, states),
    blocks,
    related: relatedItems(readings, states, published),
    lineCount: options.lineCount,
  }
}

/** Every non-blank line is body and stands by itself. */
export function plainDocument(texts: readonly string[], published: string | null): SplitDocument {
  const blocks: Block[] = []
  for (const [index, text] of texts.entries()) {
    if (text !== '') blocks.push({ label: 'body', lines: [index + 1, index + 1], text, breaks: [] })
  }
  return { title: null, published, authors: [], publisher: null, blocks, related: [], lineCount: texts.length }
}

/** Whether line `i` goes on with the paragraph, caption or headline of the line before. */
function joins(readings: readonly Reading[], i: number, label: Label): boolean {
  const { line, cues } = readings[i]!
  const previous = readings[i - 1]!.line
  if (line.afterBlank) return false
  if (label === 'title') return cues.includes('headline-part')
  if (label !== 'body' && label !== 'caption') return false
  return isUnfinished(previous) && goesOn(line) && !cues.includes('bullet')
}

function isUnfinished(line: Line): boolean {
  return line.words >= 2 && (line.ends === 'word' || line.ends === 'comma') && !line.text.endsWith(';')
}

function goesOn(line: Line): boolean {
  return line.begins === 'lower' || /^[),.;:]/u.test(line.text)
}

function blockOf(readings: readonly Reading[], label: Label, why: readonly Cue[] | null): Block {
  const breaks: LineBreak[] = []
  let text = readings[0]!.line.text
  for (const { line } of readings.slice(1)) {
    const glue = /^[),.;:]/u.test(line.text) ? '' : ' '
    breaks.push({ offset: text.length + glue.length, line: line.number })
    text += glue + line.text
  }
  const lines = [readings[0]!.line.number, readings.at(-1)!.line.number] as const
  return why === null ? { label, lines, text, breaks } : { label, lines, text, breaks, why }
}

/** The cues that bore on a line's label, strongest first. */
function reasons({ cues }: Reading, { label, zone }: State): Cue[] {
  const found: Cue[] = []
  for (const cue of cues) {
    const weights: Weights = WEIGHTS[cue]
    const weight = (weights[columnOf(label)] ?? 0) + (weights[zone] ?? 0)
    if (weight !== 0 && cue !== 'line') found.push({ cue, weight })
  }
  return found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}
