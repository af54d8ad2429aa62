/** Cues from what has begun above a line, behind the article: comments, a footer. */
import { COMMENT_LINES, COMMENT_MARKS, COMMENT_ORDERS } from '../lexicon/comments.ts'
import type { Article } from './headline.ts'
import { type PhraseSet, phraseSet } from './phrase-set.ts'
import type { Reading } from './reading.ts'

let lexicon: { readonly lines: PhraseSet; readonly marks: PhraseSet; readonly orders: PhraseSet } | null = null

/** Lines that show a footer: addresses, licences, notices. So many of them among the last few. */
const FOOTER_WINDOW = 6
const FOOTER_LINES = 2

/** A form for comments, and what stands between two comments, is not longer than so many lines. */
const COMMENT_REACH = 8

export function addTailCues(readings: readonly Reading[], { core }: Article): void {
  lexicon ??= {
    lines: phraseSet(COMMENT_LINES),
    marks: phraseSet(COMMENT_MARKS),
    orders: phraseSet(COMMENT_ORDERS),
  }
  let commentsEnd = 0
  for (let i = core[1]; i < readings.length; i += 1) {
    const { line, look, cues } = readings[i]!
    const remark = isRemark(readings, i, lexicon.marks)
    if (look === 'heading' && !lexicon.orders.isLine(line)) commentsEnd = 0
    else if (i < commentsEnd) cues.push('under-comments')
    if ((line.words <= 8 && lexicon.lines.startOf(line) > 0) || (remark && i < commentsEnd))
      commentsEnd = i + 1 + COMMENT_REACH
    if (remark) cues.push('remark')
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
