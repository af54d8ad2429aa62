/** Cues for captions that nothing but their place betrays: numbered, said again under the article, at the page's end. */
import { isCaptionLong } from './article-end.ts'
import { isBrief } from './credit-cues.ts'
import type { Article } from './headline.ts'
import { lexicons } from './lexicons.ts'
import type { Look, Reading } from './reading.ts'
import { hasCue } from './reading.ts'

export function addCaptionCues(readings: readonly Reading[], article: Article): void {
  const [from, to] = article.core
  if (to === from) return
  addNumberedCues(readings, article)
  addBriefCues(readings, article)
  addRepeatedCredits(readings, article)
  addSaidAgainCues(readings, article)
  addClosingCues(readings, article)
}

/** A story in pictures numbers its captions; so many make a row, and one at least names who took the picture. */
const NUMBERED = 4

function addNumberedCues(readings: readonly Reading[], { core: [from, to] }: Article): void {
  let row: Reading[] = []
  let last = 0
  for (let i = from; i <= to; i += 1) {
    const number = i < to ? leadingNumber(readings[i]!.line.text) : 0
    if (i < to && number === 0) continue
    if (number !== last + 1) {
      if (row.length >= NUMBERED && row.some(({ cues }) => hasCue(cues, 'credit')))
        for (const { cues } of row) cues.push('numbered-caption')
      row = []
    }
    last = number
    if (i < to) row.push(readings[i]!)
  }
}

/** The number of `12. Xe lạnh rời xưởng …`; 0 where the text has none. */
function leadingNumber(text: string): number {
  const stop = text.charCodeAt(1) === STOP ? 1 : text.charCodeAt(2) === STOP ? 2 : 0
  if (stop === 0 || text.charCodeAt(stop + 1) !== SPACE) return 0
  const number = Number(text.slice(0, stop))
  return Number.isInteger(number) ? number : 0
}

const STOP = '.'.charCodeAt(0)
const SPACE = ' '.charCodeAt(0)

/** Of the paragraphs of a text that has any, so many have more than one sentence, or one of so many words. */
const PARAGRAPHS = 0.25
const LONG_SENTENCE = 45

const QUOTES = new Set('"“‘\'«')

/** A caption that ends in a full stop, between two long paragraphs; where each sentence has a line of its own, no line tells. */
function addBriefCues(readings: readonly Reading[], { core: [from, to] }: Article): void {
  let [prose, several] = [0, 0]
  for (let i = from; i < to; i += 1) {
    const { look, line } = readings[i]!
    if (look !== 'prose') continue
    prose += 1
    if (line.stops > 0 || line.words >= LONG_SENTENCE) several += 1
  }
  if (several < prose * PARAGRAPHS) return
  for (let i = from; i < to; i += 1) {
    const { line, cues } = readings[i]!
    if (!isBrief(line, cues) || QUOTES.has(line.text[0]!) || lexicons().sentenceOpeners.startOf(line) > 0) continue
    if (hasCue(cues, 'caption-part') || (isLong(readings[i - 1]) && isLong(readings[i + 1])))
      cues.push('brief-sentence')
  }
}

function isLong(reading: Reading | undefined): boolean {
  return reading?.look === 'prose' && reading.line.words >= 24
}

/** So many lines under the article may be its captions once more. */
const GALLERY = 40

/** `Nguồn: X` over and over is under pictures; once, under the text, it tells where that is from. */
function addRepeatedCredits(readings: readonly Reading[], { core: [from, to] }: Article): void {
  for (let i = from; i < Math.min(readings.length, to + GALLERY); i += 1) {
    const { line, cues } = readings[i]!
    if (!line.text.startsWith('Nguồn:') || line.words < 2) continue
    if (readings[i - 1]?.line.key === line.key || readings[i + 1]?.line.key === line.key) cues.push('repeated-credit')
  }
}

/** A sentence of the article that stands by itself under it, too, is the text of a picture. */
function addSaidAgainCues(readings: readonly Reading[], { core: [from, to] }: Article): void {
  let first: Map<number, number> | null = null
  for (let i = to; i < Math.min(readings.length, to + GALLERY); i += 1) {
    const { line, look, cues } = readings[i]!
    if (look === 'heading' || look === 'time') return
    if (!mayBeCaption(readings[i]!) || (line.ends !== 'stop' && look === 'title')) continue
    first ??= firstSaid(readings, from + 1, to)
    const before = first.get(line.key)
    if (before === undefined) continue
    cues.push('said-again')
    if (!hasCue(readings[before]!.cues, 'said-again')) readings[before]!.cues.push('said-again')
  }
}

const CLAUSES: ReadonlySet<Look> = new Set<Look>(['prose', 'title', 'other'])

function mayBeCaption(reading: Reading): boolean {
  if (reading.look === 'credit') return true
  return isCaptionLong(reading.line) && (CLAUSES.has(reading.look) || isVideo(reading))
}

/** `Video: Xe rác lao xuống dốc` */
function isVideo({ look, line, cues }: Reading): boolean {
  return look === 'chrome' && line.words >= 4 && hasCue(cues, 'media')
}

function firstSaid(readings: readonly Reading[], from: number, to: number): Map<number, number> {
  const first = new Map<number, number>()
  for (let i = from; i < to; i += 1) {
    const { line } = readings[i]!
    if (isCaptionLong(line) && !first.has(line.key)) first.set(line.key, i)
  }
  return first
}

/** No more lines than this close a page that ends with its article. */
const CLOSING = 12
/** So many of a line's telling words the article has. */
const KNOWN = 0.6

/** Where nothing but pictures follows the article, clauses about its matter are their captions. */
function addClosingCues(readings: readonly Reading[], { core: [, to], vocabulary }: Article): void {
  if (readings.length - to > CLOSING) return
  for (let i = to; i < readings.length; i += 1) if (isFurniture(readings[i]!)) return
  for (let i = to; i < readings.length; i += 1) {
    const { line, cues } = readings[i]!
    if (!mayBeCaption(readings[i]!) || isParagraph(readings[i]!) || hasCue(cues, 'promotion')) continue
    if (line.ends === 'stop' || readings[i]!.look === 'credit' || vocabulary.wordShare(line) >= KNOWN)
      cues.push('closing-caption')
  }
}

/** A caption is not longer, and of one sentence. */
function isParagraph({ look, line }: Reading): boolean {
  return look === 'prose' && (line.words > 25 || line.stops > 0)
}

function isFurniture(reading: Reading): boolean {
  const { look, cues } = reading
  if (look === 'heading' || look === 'time' || hasCue(cues, 'menu')) return true
  return look === 'chrome' && !isVideo(reading)
}
