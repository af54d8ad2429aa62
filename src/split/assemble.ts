/** From labelled lines to the document: blocks, headline, items, and what the head and the byline say. */
import type { Block, Cue, Label, LineBreak, Markup, MisreadLines, SplitDocument } from '../document.ts'
import { creditsOf } from './byline.ts'
import { columnOf } from './decode.ts'
import type { Article } from './headline.ts'
import { glueBefore, joinPieces, type Paragraph } from './paragraphs.ts'
import { hasCue, type Reading } from './reading.ts'
import { relatedItems } from './related.ts'
import type { State } from './states.ts'
import { WEIGHTS, type Weights } from './weights.ts'

export interface AssembleOptions {
  readonly article: Article
  readonly lineCount: number
  readonly misread: readonly MisreadLines[]
  /** Used where the page does not say when it was published. */
  readonly published: string | null
  /** What the page's markup says beats what its lines suggest; null without markup. */
  readonly markup: Markup | null
  readonly why: boolean
}

export function assemble(
  paragraphs: readonly Paragraph[],
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
    blocks.push(blockOf(paragraphs.slice(from, to), states[from]!.label, why))
    from = to
  }
  const own = readings.find((reading, i) => states[i]!.label === 'meta' && hasCue(reading.cues, 'published'))
  const { markup } = options
  const published = markup?.published ?? own?.time?.value ?? options.published
  const credits = creditsOf(readings, states)
  return {
    title: markup?.title ?? blocks.find(block => block.label === 'title')?.text ?? null,
    published,
    authors: authorsOf(markup) ?? credits.authors,
    publisher: credits.publisher ?? markup?.publisher ?? null,
    blocks,
    related: relatedItems(readings, states, published, options.why),
    lineCount: options.lineCount,
    misread: options.misread,
  }
}

/** Every non-blank line is body and stands by itself. */
export function plainDocument(
  texts: readonly string[],
  published: string | null,
  misread: readonly MisreadLines[],
  markup: Markup | null = null,
): SplitDocument {
  const blocks: Block[] = []
  for (const [index, text] of texts.entries()) {
    if (text !== '') blocks.push({ label: 'body', lines: [index + 1, index + 1], text, breaks: [] })
  }
  const lineCount = texts.length
  return {
    title: markup?.title ?? null,
    published: markup?.published ?? published,
    authors: authorsOf(markup) ?? [],
    publisher: markup?.publisher ?? null,
    blocks,
    related: [],
    lineCount,
    misread,
  }
}

function authorsOf(markup: Markup | null): readonly string[] | null {
  return markup === null || markup.authors.length === 0 ? null : markup.authors
}

/** Whether line `i` goes on with the headline of the line before. */
function joins(readings: readonly Reading[], i: number, label: Label): boolean {
  const { line, cues } = readings[i]!
  return label === 'title' && !line.afterBlank && hasCue(cues, 'headline-part')
}

function blockOf(paragraphs: readonly Paragraph[], label: Label, why: readonly Cue[] | null): Block {
  const only = paragraphs.length === 1 && paragraphs[0]!.pieces.length === 1 ? paragraphs[0]!.line : null
  if (only !== null) {
    const lines = [only.number, only.number] as const
    return why === null
      ? { label, lines, text: only.text, breaks: [] }
      : { label, lines, text: only.text, breaks: [], why }
  }
  const pieces = paragraphs.flatMap(paragraph => paragraph.pieces)
  const breaks: LineBreak[] = []
  let length = pieces[0]!.text.length
  for (const { text, number } of pieces.slice(1)) {
    const offset = length + glueBefore(text).length
    breaks.push({ offset, line: number })
    length = offset + text.length
  }
  const lines = [pieces[0]!.number, pieces.at(-1)!.number] as const
  const text = joinPieces(pieces)
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
