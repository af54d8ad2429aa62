import type { Line } from './line.ts'
import { hasAnyCue, hasCue, type Reading } from './reading.ts'
import type { CueName } from './weights.ts'

/** Runs of prose by cumulated worth, for every line at once. */
export interface Runs {
  /** Worth of the best run that begins at line `i`; 0 where none is worth it. */
  readonly from: Float64Array
  /** Worth of the best run that ends at line `i`. */
  readonly upTo: Float64Array
}

/**
 * Worth of each line as running text, seen among its neighbours: a short paragraph between two titles may be a
 * teaser, and under the heading of a block of links little counts until two paragraphs follow each other.
 */
export function proseWorth(readings: readonly Reading[]): Float64Array {
  return worthFrom(readings, 0, false)
}

/**
 * The same below a known headline: until something ends the article (a byline, a heading, a time), a paragraph
 * between short lines stands under a sub-heading rather than under a link.
 */
export function worthBelow(readings: readonly Reading[], start: number): Float64Array {
  return worthFrom(readings, start, true)
}

function worthFrom(readings: readonly Reading[], start: number, below: boolean): Float64Array {
  const worth = new Float64Array(readings.length)
  let open = below
  let underHeading = false
  let seenProse = false
  let shorts = 0
  let listEnd = 0
  for (let i = start; i < readings.length; i += 1) {
    const reading = readings[i]!
    const { look, line, cues } = reading
    const together = look === 'prose' && !isApart(readings, i)
    if (seenProse && endsArticle(reading)) open = false
    if (look === 'heading') underHeading = true
    else if (together || shorts > 2) underHeading = false // a menu item of that name
    shorts = look === 'short' && line.words > 0 ? shorts + 1 : 0
    worth[i] = reading.prose
    if (opensList(readings, i)) listEnd = i + LONGEST_LIST
    else if (look === 'prose' && !hasCue(cues, 'bullet')) listEnd = 0
    else if (i <= listEnd && seenProse && (look === 'short' || look === 'title' || look === 'other')) worth[i] = 0
    if (look === 'title' && underHeading) worth[i] = -1
    if (look !== 'prose') continue
    if (!together && seenProse && hasCue(cues, 'agency-tag')) worth[i] = 0
    else if (underHeading) worth[i]! *= 0.3 * teaserShare(line, false)
    else if (!together) worth[i]! *= teaserShare(line, open)
    seenProse = true
  }
  return worth
}

/** `Mỗi phần quà gồm:` or `Nguyên liệu:` over lines with a bullet. */
function opensList(readings: readonly Reading[], i: number): boolean {
  const { line, cues } = readings[i]!
  if (line.ends !== 'colon') return false
  const next = readings[i + 1]
  return hasCue(cues, 'leads-to-list') || (next !== undefined && hasCue(next.cues, 'bullet'))
}

/** What a sentence that ends in a colon lists costs the article nothing, up to so many lines. */
const LONGEST_LIST = 10

/** How much a paragraph between two titles counts: teasers are short, of a sentence or two. */
function teaserShare({ words, stops }: Line, open: boolean): number {
  if (words > 50 || stops > 1 || (words >= 35 && stops > 0)) return 0.9
  if (words >= 35) return open ? 0.9 : 0.5
  return open ? 0.6 : 0.2
}

function endsArticle({ look, time, cues }: Reading): boolean {
  return look === 'heading' || time !== null || hasCue(cues, 'byline-end') || hasCue(cues, 'short-colon')
}

function isApart(readings: readonly Reading[], i: number): boolean {
  if (isLink(readings[i - 1]) && (i + 1 >= readings.length || isLink(readings[i + 1]))) return true
  return !nearProse(readings, i)
}

/** Captions and bylines stand beside paragraphs, not teasers. */
const NO_LINK: readonly CueName[] = ['caption-part', 'caption-start', 'name', 'byline-end']

/** What stands around a teaser. */
function isLink(reading: Reading | undefined): boolean {
  const look = reading?.look
  if (look === 'prose' || look === 'credit' || look === 'row' || look === 'other') return false
  return reading === undefined || !hasAnyCue(reading.cues, NO_LINK)
}

function nearProse(readings: readonly Reading[], i: number): boolean {
  return isProse(readings[i - 1]) || isProse(readings[i + 1]) || isProse(readings[i - 2]) || isProse(readings[i + 2])
}

function isProse(reading: Reading | undefined): boolean {
  return reading?.look === 'prose'
}

export function proseRuns(readings: readonly Reading[], worth: Float64Array): Runs {
  const count = worth.length
  const from = new Float64Array(count + 1)
  const upTo = new Float64Array(count + 1)
  for (let i = count - 1; i >= 0; i -= 1) from[i] = Math.max(0, worth[i]! + from[i + 1]!)
  for (let i = 0; i < count; i += 1)
    upTo[i] = Math.max(0, (worth[i] === 0 ? 0 : readings[i]!.prose) + (i > 0 ? upTo[i - 1]! : 0))
  return { from, upTo }
}

/** How far a run may fall below its best before it is taken to be over: a list of links, a footer. */
const DROP = 9

/** The best run of prose that begins at or after `start`: half-open range of indices; empty where there is none. */
export function runAfter(worth: Float64Array, start: number): readonly [number, number] {
  let sum = 0
  let best = 0
  let first = -1
  let end = start
  for (let i = start; i < worth.length; i += 1) {
    const prose = worth[i]!
    if (first < 0) {
      if (prose <= 0) continue
      first = i
    }
    sum += prose
    if (sum > best) {
      best = sum
      end = i + 1
    } else if (sum < best - DROP) break
  }
  return first < 0 ? [start, start] : [first, end]
}
