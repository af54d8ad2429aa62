import type { Label } from '../document.ts'
import type { DocumentOutput } from './document-output.ts'
import { mentionsOf, type RecordMention } from './mentions.ts'

/** A mention by its place in the whole text: UTF-16 code units, half-open. */
export interface StandoffMention extends RecordMention {
  readonly start: number
  readonly end: number
}

/** The text that finds come from, one block a line, and the mentions in it, in its order, the longer before the shorter. */
export interface Standoff {
  readonly text: string
  readonly mentions: readonly StandoffMention[]
}

/** Labels of the blocks that are sources of mentions (guideline §2). */
const SOURCES: readonly Label[] = ['title', 'body', 'caption', 'byline']

/** Puts the blocks of a document together that annotators read. The document must have its blocks. */
export function standoffOf(document: DocumentOutput): Standoff {
  const starts = new Map<number, number>()
  let text = ''
  for (const [i, block] of (document.blocks ?? []).entries()) {
    if (!SOURCES.includes(block.label)) continue
    starts.set(i, text.length)
    text += `${oneLine(block.text)}\n`
  }
  const mentions = mentionsOf(document).map(mention => {
    const { block, start, end } = mention.at
    const from = starts.get(block)!
    return { ...mention, text: oneLine(mention.text), start: from + start, end: from + end }
  })
  return { text, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) }
}

/** Tabs and whatever some reader takes for the end of a line become spaces, one for one, so that places hold. */
function oneLine(text: string): string {
  let line = ''
  let from = 0
  for (let i = 0; i < text.length; i += 1) {
    if (!breaksLine(text.charCodeAt(i))) continue
    line += `${text.slice(from, i)} `
    from = i + 1
  }
  return from === 0 ? text : line + text.slice(from)
}

function breaksLine(unit: number): boolean {
  return (
    (unit >= 0x09 && unit <= 0x0d) ||
    (unit >= 0x1c && unit <= 0x1f) ||
    unit === 0x85 ||
    unit === 0x2028 ||
    unit === 0x2029
  )
}
