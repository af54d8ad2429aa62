/** Cues from the lines directly around a line. */
import { pattern } from '../text/pattern.ts'
import type { Article } from './headline.ts'
import { lexicons } from './lexicons.ts'
import { joinKeys, type Line } from './line.ts'
import { hasCue, type Look, type Reading } from './reading.ts'

const TAGS = pattern('^(?:từ kh[oó][aá]|tags?|thẻ|chủ đề|từ khoá|hashtags?|keywords?)(?: liên quan)? ?:?$')
/** Lines in a window that tell a menu from a list of titles. */
const NEAR = 4

export function addRunCues(readings: readonly Reading[]): void {
  let short = 0
  const isShort = (i: number): number => {
    const look = readings[i]?.look
    return look === 'short' || look === 'chrome' ? 1 : 0
  }
  for (let i = 0; i < Math.min(NEAR, readings.length); i += 1) short += isShort(i)
  for (let i = 0; i < readings.length; i += 1) {
    short += isShort(i + NEAR)
    short -= i > NEAR ? isShort(i - NEAR - 1) : 0
    if (short >= 5 && readings[i]!.look !== 'prose' && !(isTitle(readings[i]) && readings[i]!.line.words > 6))
      readings[i]!.cues.push('short-run')
  }
}

/** Lines between buttons and names of pictures: two such within three lines. */
export function addMediaCues(readings: readonly Reading[]): void {
  const media: number[] = []
  for (let i = 0; i < readings.length; i += 1) {
    const { cues } = readings[i]!
    if (hasCue(cues, 'media') || hasCue(cues, 'slug')) media.push(i)
  }
  if (media.length < 2) return
  let first = 0
  for (let i = 0; i < readings.length; i += 1) {
    while (first < media.length && media[first]! < i - 3) first += 1
    let around = 0
    for (let k = first; k < media.length && media[k]! <= i + 3; k += 1) if (media[k] !== i) around += 1
    if (around >= 2) readings[i]!.cues.push('media-around')
  }
}

export function addNeighbourCues(readings: readonly Reading[], article: Article, i: number): void {
  const reading = readings[i]!
  const { line, look, cues } = reading
  const previous = readings[i - 1]
  const next = readings[i + 1]
  const inCore = i >= article.core[0] && i < article.core[1]
  const proseBefore = previous?.look === 'prose'
  const proseAfter = next?.look === 'prose'
  if (proseBefore && proseAfter) cues.push('prose-around')
  if (look === 'prose') {
    if (proseBefore || proseAfter) cues.push('prose-run')
    else if (i > article.core[0] && (isTitle(previous) || previous?.look === 'time')) cues.push('teaser')
  }
  if (isOtherTime(previous) || isOtherTime(next)) cues.push('time-beside')
  if (contains(previous, reading) || contains(next, reading)) cues.push('twin-part')
  addCreditPlace(readings, article, i)
  if (hasCue(cues, 'agency-tag') && seenBody(readings, article, i)) cues.push('late-agency-tag')
  if (i >= article.core[1] && (look === 'short' || hasCue(cues, 'capitals')) && topsItem(readings, i))
    cues.push('item-category')
  if (besideRows(readings, i)) cues.push('table-row')
  if (inCore && !hasCue(cues, 'promotion') && isListed(readings, i)) cues.push('list-item')
  if (line.ends === 'colon' && (next?.cues.includes('bullet') || next?.look === 'row')) cues.push('before-list')
  if (inCore && hasCue(cues, 'twin') && (isSame(previous, line) || isSame(next, line))) cues.push('twin-in-core')
  if (inCore && look === 'short' && line.ends === 'stop' && (endsInStop(previous) || endsInStop(next)))
    cues.push('short-sentence')
  if (inCore && (proseBefore || proseAfter) && isStray(reading, article)) cues.push('stray-title')
  if (isFarewell(readings, article, i)) cues.push('farewell')
  if (isOverCredit(reading, next)) cues.push('above-credit')
  if (previous?.look === 'heading' && previous.line.ends === 'colon' && line.words <= 14 && look !== 'heading')
    cues.push('names-heading')
  if (look !== 'title' && look !== 'short' && look !== 'other') return
  if (isTitle(reading) && (isTitle(previous) || isTitle(next))) cues.push('title-run')
  else if (i >= article.core[1] && isLone(readings, i)) cues.push('lone-title')
  if (line.words <= 7 && isTitle(next) && isTitle(readings[i + 2])) cues.push('above-titles')
  if (
    inCore &&
    (proseAfter || next?.look === 'credit') &&
    (proseBefore || (previous !== undefined && previous.look !== 'title' && proseNear(readings, i)))
  ) {
    cues.push(line.words <= 11 ? 'between-prose-short' : 'between-prose-long')
    if (introduces(line, next.line)) cues.push('introduces-next')
  }
  if (inCore || (i < article.core[1] + 3 && i >= article.core[1])) {
    if (line.words >= 4) cues.push(article.vocabulary.pairShare(line) >= 0.4 ? 'known-words' : 'new-words')
  }
}

/** Names and sources count where bylines stand: between headline and text, and right under the text. */
function addCreditPlace(readings: readonly Reading[], { headline, core }: Article, i: number): void {
  const { cues } = readings[i]!
  if (core[1] === core[0] || hasCue(cues, 'credit')) return
  const atHead = headline !== null && i > headline && i < core[0]
  const atFoot = i >= core[1] && i < core[1] + 4
  if (!atHead && !atFoot && !(i === core[0] && headline !== null)) return
  if (hasCue(cues, 'author-start')) cues.push('author-box')
  else if (i !== core[0] && (hasCue(cues, 'name') || hasCue(cues, 'outlet') || hasCue(cues, 'byline-start')))
    cues.push('credit-place')
}

function seenBody(readings: readonly Reading[], { core }: Article, i: number): boolean {
  if (i <= core[0]) return false
  return i >= core[1] || i > core[0] + 2 || !hasCue(readings[core[0]]!.cues, 'title-like')
}

/** A section's name over a title with its teaser, or over a time and a title. */
function topsItem(readings: readonly Reading[], i: number): boolean {
  const [first, second, third] = [readings[i + 1], readings[i + 2], readings[i + 3]]
  if (first?.look === 'time') return second?.look === 'title'
  return first?.look === 'title' && (second?.look === 'prose' || second?.look === 'time') && third?.look !== 'prose'
}

/** Whether the next paragraph takes up most of a line's word pairs in its first words. */
function introduces(line: Line, next: Line): boolean {
  const pairs = new Set<number>()
  const count = Math.min(next.keys.length, 60)
  for (let at = 1; at < count; at += 1) pairs.add(joinKeys(next.keys[at - 1]!, next.keys[at]!))
  let known = 0
  for (let at = 1; at < line.keys.length; at += 1)
    if (pairs.has(joinKeys(line.keys[at - 1]!, line.keys[at]!))) known += 1
  return known >= 3 && known >= 0.35 * (line.keys.length - 1)
}

/** Rows drawn with bars: the line beside has as many, and there are figures. */
function besideRows(readings: readonly Reading[], i: number): boolean {
  const { line } = readings[i]!
  if (line.bars < 2 || line.words > 40 || !line.text.includes(' | ')) return false
  return [readings[i - 1], readings[i + 1]].some(
    other => other?.line.bars === line.bars && other.line.numbers + line.numbers >= 2,
  )
}

/** A short line of a list that a sentence ending in a colon opens. */
function isListed(readings: readonly Reading[], i: number): boolean {
  const { look, line } = readings[i]!
  if (look !== 'short' && look !== 'title' && look !== 'other') return false
  // A blank line ends a list whose items stood close together.
  if (line.afterBlank && readings[i - 1]?.line.afterBlank === false && readings[i - 1]!.line.ends !== 'colon')
    return false
  for (let at = i - 1; at >= Math.max(0, i - 10); at -= 1) {
    const { cues, look, line } = readings[at]!
    if (hasCue(cues, 'leads-to-list')) return true
    if (line.ends === 'colon' && hasCue(readings[at + 1]!.cues, 'bullet')) return true
    if (look !== 'short' && look !== 'title' && look !== 'other' && !hasCue(cues, 'bullet')) return false
  }
  return false
}

/** A clause with nothing but the name of who took the picture under it: `Mảnh đất đang tranh chấp` over `Ảnh: T.A`. */
function isOverCredit({ look, line }: Reading, next: Reading | undefined): boolean {
  if (next?.look !== 'credit' || next.line.words > BARE_CREDIT || line.words < 4) return false
  return look === 'title' || look === 'other' || (look === 'prose' && line.words <= 14 && line.stops === 0)
}

const BARE_CREDIT = 5

function isSame(other: Reading | undefined, line: Line): boolean {
  return other?.line.key === line.key
}

/** A headline of other words than the article's, between its paragraphs: sub-headings say what follows. */
function isStray({ line, look, cues }: Reading, { vocabulary }: Article): boolean {
  if (look !== 'title' || line.words < STRAY_WORDS || hasCue(cues, 'capitals')) return false
  return vocabulary.wordShare(line) <= STRAY_SHARE
}

const STRAY_WORDS = 9
const STRAY_SHARE = 0.3

/** `Xin cảm ơn ông!` as the last line of an article. */
function isFarewell(readings: readonly Reading[], { core }: Article, i: number): boolean {
  const { line } = readings[i]!
  if (i < core[1] - 1 || i > core[1] || core[1] === core[0] || line.words > 8) return false
  return (line.ends === 'question' || line.ends === 'stop') && lexicons().farewells.startOf(line) > 0
}

function endsInStop(reading: Reading | undefined): boolean {
  return reading?.line.ends === 'stop'
}

/** Nothing of a link beside a title: no time, heading, teaser or other title, an icon's name or a dot aside. */
function isLone(readings: readonly Reading[], i: number): boolean {
  return [i - 1, i + 1].every(at => {
    const beside = readings[at]
    if (beside === undefined || beside.line.words > 1) return !LINKED.has(beside?.look ?? 'other')
    return !LINKED.has(beside.look) && !LINKED.has(readings[2 * at - i]?.look ?? 'other')
  })
}

const LINKED: ReadonlySet<Look> = new Set<Look>(['heading', 'prose', 'time', 'title'])

/** A time that is not the article's own. */
function isOtherTime(reading: Reading | undefined): boolean {
  return reading?.look === 'time' && !hasCue(reading.cues, 'published')
}

function isTitle(reading: Reading | undefined): boolean {
  return reading !== undefined && reading.look === 'title'
}

function proseNear(readings: readonly Reading[], i: number): boolean {
  return readings[i - 2]?.look === 'prose' || readings[i - 3]?.look === 'prose'
}

/** An outlet's name or a number, not more. */
const MOST_ADDED = 40

/** A caption repeated with something added: `Báo X Toàn cảnh cuộc họp 1` beside `Toàn cảnh cuộc họp`. */
function contains(neighbour: Reading | undefined, reading: Reading): boolean {
  if (neighbour === undefined) return false
  const [a, b] = [neighbour.line, reading.line]
  const added = Math.abs(a.text.length - b.text.length)
  if (added > MOST_ADDED || a.words < 5 || b.words < 5 || a.words > 80 || a.key === b.key) return false
  return a.text.length > b.text.length ? a.text.includes(b.text) : b.text.includes(a.text)
}

/** So many lines at most are the tags of an article. */
const MOST_TAGS = 12

/** Short lines after `Từ khóa:` are its tags. */
export function addTagCues(readings: readonly Reading[]): void {
  let left = 0
  for (const { line, look, cues } of readings) {
    if (line.words > 0 && line.words <= 5 && TAGS.test(line.text.toLowerCase())) left = MOST_TAGS
    else if (left > 0 && line.words <= 8 && (look === 'short' || look === 'title' || look === 'other')) {
      cues.push('under-tags')
      left -= 1
    } else left = 0
  }
}
