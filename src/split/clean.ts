import type { SplitDocument } from '../document.ts'
import { foldKey } from '../text/fold.ts'

/** The article's clean text: headline, blank line, paragraphs one a line. A repeated headline stands once. */
export function cleanText(document: SplitDocument): string {
  const paragraphs: string[] = []
  const titles = new Set<string>()
  for (const { label, text } of document.blocks) {
    if (label === 'body') paragraphs.push(text)
    else if (label === 'title') titles.add(foldKey(text))
  }
  const body = paragraphs.join('\n')
  if (document.title === null) return body
  return body === '' ? document.title : `${document.title}\n\n${body}`
}
