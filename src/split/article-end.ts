/** Where the article ends: takes off the run of prose what only looks like it. */
import type { Line } from './line.ts'
import { hasCue, type Reading } from './reading.ts'
import { vocabularyOf } from './vocabulary.ts'

type Range = readonly [number, number]

/** So many titles with a short teaser each are a list of links, whatever they say. */
const MANY_LINKS = 3
/** … and so many that are said twice, as beside a picture, however long the teasers are. */
const MANY_TWINS = 2
/** Fewer are links, too, where no more of their word pairs are the article's: its last sections go on with its matter. */
const FEW_SHARED = 0.12
/** Longer ones are sections of an article, unless the titles are said twice or a byline stands over them. */
const SHORT_TEASER = 60
const LONGEST_TEASER = 120

/** Takes off the end of a run of prose the links with teasers, and the captions that it has said before. */
export function articleEnd(readings: readonly Reading[], run: Range): Range {
  return withoutRepeats(readings, withoutLinks(readings, run))
}

/** A list of titles, each with a paragraph: many of them, some under a byline, or some about another matter. */
function withoutLinks(readings: readonly Reading[], [from, to]: Range): Range {
  let [links, twins, longest] = [0, 0, 0]
  let start = to
  for (;;) {
    const next = linkStart(readings, from, start)
    if (next === null) break
    longest = Math.max(longest, readings[start - 1]!.line.words)
    if (readings[next]!.line.key === readings[next + 1]!.line.key) twins += 1
    links += 1
    start = next
  }
  if (links === 0) return [from, to]
  const isList =
    twins >= MANY_TWINS ||
    isByline(readings[start - 1]!) ||
    (longest <= SHORT_TEASER && (links >= MANY_LINKS || sharesLittle(readings, from, start, to)))
  return isList ? [from, proseEnd(readings, from, start)] : [from, to]
}

function isByline({ look, cues }: Reading): boolean {
  return look === 'byline' || (hasCue(cues, 'name') && !hasCue(cues, 'menu'))
}

function sharesLittle(readings: readonly Reading[], from: number, start: number, to: number): boolean {
  const vocabulary = vocabularyOf(readings, from, start)
  let share = 0
  for (let i = start; i < to; i += 1) share = Math.max(share, vocabulary.pairShare(readings[i]!.line))
  return share <= FEW_SHARED
}

/** Index of the title whose teaser ends at `to`, of the first where the page says it twice; null where none stands there. */
function linkStart(readings: readonly Reading[], from: number, to: number): number | null {
  const teaser = readings[to - 1]
  if (to - 2 <= from || teaser?.look !== 'prose' || teaser.line.words > LONGEST_TEASER) return null
  const title = overSmallLines(readings, to - 2)
  const { line, look, cues } = readings[title]!
  if (title <= from || look !== 'title' || line.words < 6) return null
  // Sub-headings, and the questions of an interview.
  if (hasCue(cues, 'bullet') || hasCue(cues, 'capitals') || line.ends === 'question') return null
  const twin = overSmallLines(readings, title - 1)
  return twin > from && readings[twin]!.line.key === line.key ? twin : title
}

/** Passes at most two lines upwards that show a time or a section beside a link. */
function overSmallLines(readings: readonly Reading[], i: number): number {
  let at = i
  while (at > i - 2 && at > 0 && isSmall(readings[at]!)) at -= 1
  return at
}

function isSmall({ look, line }: Reading): boolean {
  return look === 'time' || (look === 'short' && line.words <= 4)
}

/** Captions that the page lists again under the article; a byline over them ends it, too. */
function withoutRepeats(readings: readonly Reading[], [from, to]: Range): Range {
  let end = to
  while (end - 1 > from + 1 && isRepeat(readings, from + 1, end - 1)) end -= 1
  return end === to ? [from, to] : [from, proseEnd(readings, from, end)]
}

function isRepeat(readings: readonly Reading[], from: number, i: number): boolean {
  const { line } = readings[i]!
  if (!isCaptionLong(line)) return false
  for (let at = from; at < i; at += 1) if (readings[at]!.line.key === line.key) return true
  return false
}

/** As long as captions are. */
export function isCaptionLong({ words }: Line): boolean {
  return words >= 4 && words <= 60
}

/** The end of what is left, behind its last line of prose. */
function proseEnd(readings: readonly Reading[], from: number, to: number): number {
  let end = to
  while (end - 1 > from && readings[end - 1]!.prose <= 0) end -= 1
  return end
}
