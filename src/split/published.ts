import type { Article } from './headline.ts'
import type { Reading } from './reading.ts'
import { hasCue } from './reading.ts'

/** Lines beside the headline in which the page's own time may stand. */
const ABOVE = 8
const BELOW = 10

/**
 * Index of the line that shows when the article was published: the absolute time nearest to the headline, one
 * below it before one above (the clock of the page stands above); else one at the foot of the article.
 */
export function publicationLine(readings: readonly Reading[], article: Article): number | null {
  const { headline, headlineLines, core } = article
  const isTime = (i: number): boolean => readings[i]?.time?.value != null
  if (headline !== null) {
    const last = Math.min(headline + BELOW, Math.max(core[0] + 3, headline + 2), readings.length - 1)
    for (let i = headline + headlineLines; i <= last; i += 1) if (isTime(i)) return i
    for (let i = headline - 1; i >= Math.max(0, headline - ABOVE); i -= 1) if (isTime(i)) return i
  }
  for (let i = core[1]; i < Math.min(readings.length, core[1] + 4); i += 1) {
    if (isTime(i)) return i
    const { look, cues } = readings[i]!
    if (look !== 'byline' && look !== 'credit' && !hasCue(cues, 'name') && !hasCue(cues, 'outlet')) break
  }
  return null
}
