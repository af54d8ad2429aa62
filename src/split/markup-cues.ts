/** Pass 1, too: what the markup of the page says of its lines, where the text was made from HTML. */
import type { Markup } from '../document.ts'
import { measureLine } from './line.ts'
import type { Reading } from './reading.ts'

export function addMarkupCues(readings: readonly Reading[], markup: Markup): void {
  const captions = new Set(markup.captions)
  const title = markup.title === null ? null : measureLine(0, markup.title, false).key
  for (const { line, cues } of readings) {
    if (captions.has(line.number)) cues.push('told-caption')
    else if (line.key === title) cues.push('told-title')
  }
}
