/** Cues from what has begun above a line, behind the article: comments, a footer. */
import { COMMENT_LINES, COMMENT_MARKS } from '../lexicon/comments.ts'
import type { Article } from './headline.ts'
import { type PhraseSet, phraseSet } from './phrase-set.ts'
import type { Reading } from './reading.ts'

let lexicon: { readonly lines: PhraseSet; readonly marks: PhraseSet } | null = null

/** Lines that show a footer: addresses, licences, notices. So many of them among the last few. */
const FOOTER_WINDOW = 6
const FOOTER_LINES = 2

export function addTailCues(readings: readonly Reading[], { core }: Article): void {
  lexicon ??= { lines: phraseSet(COMMENT_LINES), marks: phraseSet(COMMENT_MARKS) }
  let comments = false
  for (let i = core[1]; i < readings.length; i += 1) {
    const { line, look, cues } = readings[i]!
    if (comments && look === 'heading' && line.words > 2) comments = false
    else if (comments) cues.push('under-comments')
    if (line.words <= 8 && lexicon.lines.startOf(line) > 0) comments = true
    if (isRemark(readings, i, lexicon.marks)) cues.push('remark')
    if (underFooter(readings, i)) cues.push('under-footer')
  }
}

/** A reader's words have `Trả lời`, `Thích` right under them. */
function isRemark(readings: readonly Reading[], i: number, marks: PhraseSet): boolean {
  for (let at = i; at < Math.min(readings.length, i + 3); at += 1) {
    const { line } = readings[at]!
    if (line.words <= 6 && marks.startOf(line) > 0) return true
  }
  return false
}

function underFooter(readings: readonly Reading[], i: number): boolean {
  let lines = 0
  for (let at = i - 1; at >= Math.max(0, i - FOOTER_WINDOW); at -= 1) {
    const { cues, look } = readings[at]!
    if (look === 'heading') return false
    if (cues.includes('chrome-part') || cues.includes('contact')) lines += 1
  }
  return lines >= FOOTER_LINES
}
