/**
 * Splits a dump into the article and everything else.
 *
 * 1. Lines are repaired; what the page broke over lines is put together (`paragraphs.ts`) and measured (`line.ts`).
 * 2. Each line says by itself what it looks like (`line-cues.ts`, `credit-cues.ts`, `time-line.ts`).
 * 3. The article is found: the headline is the line that stands best over a run of prose, and the run goes on
 *    until links, a byline or a footer outweigh it (`headline.ts`, `region.ts`).
 * 4. Place, repeats and neighbours speak (`page-cues.ts`, `repeat-cues.ts`, `neighbour-cues.ts`, `tail-cues.ts`).
 * 5. All labels are settled together (`decode.ts`): a page runs through the zones before, head, article, after;
 *    each cue has its weight for labels and zones (`weights.ts`), each change its price (`states.ts`).
 * 6. Lines become blocks, links become items (`related.ts`), and head and byline give time, authors and
 *    publisher (`published.ts`, `byline.ts`).
 */
import type { Markup, SplitDocument } from '../document.ts'
import type { OwnLexicon } from '../own-lexicon.ts'
import { toLines } from '../text/lines.ts'
import { repairLines } from '../text/repair.ts'
import { assemble, plainDocument } from './assemble.ts'
import { decode } from './decode.ts'
import { findArticle } from './headline.ts'
import { readLine } from './line-cues.ts'
import { addMarkupCues } from './markup-cues.ts'
import { addPageCues } from './page-cues.ts'
import { paragraphsOf } from './paragraphs.ts'
import { publicationLine } from './published.ts'

export interface SplitOptions {
  /** The text is clean already: every line is body. */
  readonly plain?: boolean
  /** Say with each block which cues spoke for its label. */
  readonly why?: boolean
  /** EDTF date of publication, used where the page does not say it. */
  readonly published?: string | null
  /** What the page's markup says, where the text was made from HTML. */
  readonly markup?: Markup | null
  /** Entries of the user's own. */
  readonly lexicon?: OwnLexicon | null
}

/** Splits a dump. Pure; never throws on text. */
export function splitText(text: string, options: SplitOptions = {}): SplitDocument {
  const raw = toLines(text)
  const { lines: repaired, misread } = repairLines(raw)
  const markup = options.markup ?? null
  if (options.plain === true) return plainDocument(repaired, options.published ?? null, misread, markup)
  const paragraphs = paragraphsOf(repaired, index => tabsIn(raw[index]!))
  const headings = options.lexicon?.headings ?? null
  const readings = paragraphs.map(({ line }) => readLine(line, headings))
  if (markup !== null) addMarkupCues(readings, markup)
  const article = findArticle(readings)
  const published = publicationLine(readings, article)
  addPageCues(readings, article, published)
  const states = decode(readings)
  return assemble(paragraphs, readings, states, {
    article,
    lineCount: raw.length,
    misread,
    published: options.published ?? null,
    markup,
    why: options.why === true,
  })
}

function tabsIn(raw: string): number {
  if (raw.length > LONGEST_ROW || !raw.includes('\t')) return 0
  return raw.trim().split('\t').length - 1
}

/** A row of a table is not longer. */
const LONGEST_ROW = 2000
