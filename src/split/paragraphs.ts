/**
 * Puts together what a page broke over lines: paragraphs wrapped at a fixed width, headlines and captions cut
 * in the middle. A piece goes on where the line before it stops without a mark and it begins in lower case.
 */

import { lexicons } from './lexicons.ts'
import { type Line, measureLine } from './line.ts'
import { timeOf } from './time-line.ts'

/** A line of the input, repaired. */
export interface Piece {
  readonly number: number
  readonly text: string
}

/** Words that a line must have to be taken for the beginning of something broken. */
const LEAST_WORDS = 5
/** No one wraps text wider than this. */
const WIDEST = 140
/** Beyond this a paragraph is left alone. */
const MOST_PIECES = 60

export interface Paragraph {
  readonly line: Line
  readonly pieces: readonly Piece[]
}

/** The non-blank lines as paragraphs; `tabs[i]` tells how many tabs line `i` had. */
export function paragraphsOf(texts: readonly string[], tabs: (index: number) => number): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let afterBlank = true
  for (let i = 0; i < texts.length; i += 1) {
    const text = texts[i]!
    if (text === '') {
      afterBlank = true
      continue
    }
    let line = measureLine(i + 1, text, afterBlank, tabs(i))
    const pieces: Piece[] = [{ number: i + 1, text }]
    let last = line
    while (i + 1 < texts.length && texts[i + 1] !== '' && pieces.length < MOST_PIECES && mayGoOn(line, last)) {
      const next = measureLine(i + 2, texts[i + 1]!, false, tabs(i + 1))
      if (!goesOn(last, next, pieces.length)) break
      pieces.push({ number: i + 2, text: next.text })
      last = next
      i += 1
    }
    if (pieces.length > 1) line = measureLine(line.number, joinPieces(pieces), afterBlank, 0)
    paragraphs.push({ line, pieces })
    afterBlank = false
  }
  return paragraphs
}

function mayGoOn(first: Line, last: Line): boolean {
  if (first.begins === 'lower' || first.words < LEAST_WORDS || first.bars > 1 || last.text.length > WIDEST) return false
  return last.ends === 'word' || (last.ends === 'comma' && !last.text.endsWith(';'))
}

/** `pieces` is how many have been joined so far: once text is seen to be wrapped, a capital may begin a line, too. */
function goesOn(last: Line, next: Line, pieces: number): boolean {
  if (next.text.length > WIDEST || next.tabs > 0 || next.bars > 1 || isTimed(next)) return false
  if (CONTINUES.has(next.text[0]!)) return next.words > 0
  if (next.begins === 'lower')
    return next.marked > 0 && (next.words > 2 || next.ends === 'stop') && (!last.closed || last.text.length >= 45)
  if (isOpen(last) && last.text.length >= 30) return next.begins !== 'mark'
  return pieces > 1 && last.text.length >= 45 && next.begins !== 'mark' && (next.ends !== 'word' || next.words > 6)
}

/** The line shows a time of day or `3 giờ trước`: the head of a page, or a link's source. */
function isTimed(line: Line): boolean {
  const time = timeOf(line)
  return time !== null && (time.clock || time.relative)
}

/** Whether a line stops at a word that something must follow. */
export function isOpen(line: Line): boolean {
  const last = line.keys.at(-1)
  return last !== undefined && line.ends === 'word' && lexicons().openWords.has(last)
}

/** Marks that cannot begin a paragraph. */
const CONTINUES = new Set([')', ',', '.', ';', ']', '”'])

/** The text of the pieces, one space between them where none of these marks follows. */
export function joinPieces(pieces: readonly Piece[]): string {
  let text = pieces[0]!.text
  for (const piece of pieces.slice(1)) text += glueBefore(piece.text) + piece.text
  return text
}

export function glueBefore(text: string): string {
  return CONTINUES.has(text[0]!) ? '' : ' '
}
