/** Pass 2: what a line's place, its repeats and its neighbours say of it. */
import { pattern } from '../text/pattern.ts'
import { addCaptionCues } from './caption-cues.ts'
import type { Article } from './headline.ts'
import { lexicons } from './lexicons.ts'
import type { Line } from './line.ts'
import { addMediaCues, addNeighbourCues, addRunCues, addTagCues } from './neighbour-cues.ts'
import { hasCue, type Reading } from './reading.ts'
import { addRepeatCues } from './repeat-cues.ts'
import { addTailCues } from './tail-cues.ts'

const PATH = pattern('^(?:[Tt]rang chủ|TRANG CHỦ|Home) |[›»❯]|.[>/] ')

/** Lines above the headline that may belong to it. */
const NEAR = 4

export function addPageCues(readings: readonly Reading[], article: Article, published: number | null): void {
  addPlaceCues(readings, article, published)
  addBreadcrumbCues(readings, article)
  addRepeatCues(readings, article)
  addRunCues(readings)
  addMediaCues(readings)
  addTagCues(readings)
  addTailCues(readings, article)
  addCaptionCues(readings, article)
  for (let i = 0; i < readings.length; i += 1) addNeighbourCues(readings, article, i)
}

function addPlaceCues(readings: readonly Reading[], article: Article, published: number | null): void {
  const { headline, headlineLines, core } = article
  if (published !== null) readings[published]!.cues.push('published')
  if (headline === null && core[1] === core[0]) {
    for (const { cues } of readings) cues.push('no-article')
    return
  }
  const head = headline ?? core[0]
  const { headlineStarts } = lexicons()
  for (let i = 0; i < readings.length; i += 1) {
    const { line, cues, time } = readings[i]!
    if (i < head) {
      cues.push(head - i <= NEAR ? 'near-above-headline' : 'far-above-headline')
      if (head - i <= LINKS_ABOVE) addLinkCues(readings, i)
      if (time !== null && i !== published) cues.push('clock')
    } else if (i >= core[1]) cues.push('below-headline', 'beyond-core')
    else if (headline !== null && i === headline) cues.push('headline')
    else {
      cues.push('below-headline')
      if (headline !== null && i < headline + headlineLines) cues.push('headline-part')
      else if (i >= core[0]) cues.push('core')
      else {
        cues.push('near-below-headline')
        if (line.words <= 6 && headlineStarts.startOf(line) > 0) cues.push('headline-furniture')
      }
    }
  }
}

/** Links stand so near above a headline; what is further off is a list of topics. */
const LINKS_ABOVE = 12

/** The latest news of a site between its menu and the headline. */
function addLinkCues(readings: readonly Reading[], i: number): void {
  const { look, cues } = readings[i]!
  if (look === 'heading') {
    if (isLongTitle(readings[i + 1]) && isLongTitle(readings[i + 2])) cues.push('heads-links')
  } else if (isLongTitle(readings[i])) cues.push(isLinkAbove(readings, i) ? 'link-above' : 'title-above')
}

/** Longer titles are no sections. */
const LONG_TITLE = 7

function isLongTitle(reading: Reading | undefined): boolean {
  return reading?.look === 'title' && reading.line.words >= LONG_TITLE
}

/** A title among others under `Tin mới`, above the headline. */
function isLinkAbove(readings: readonly Reading[], i: number): boolean {
  if (!isLongTitle(readings[i])) return false
  let at = i - 1
  while (at >= 0 && (isLongTitle(readings[at]) || readings[at]!.time !== null)) at -= 1
  return at >= 0 && readings[at]!.look === 'heading'
}

/** Short lines just above the headline: a breadcrumb repeats what the menu has said, or stands by itself. */
function addBreadcrumbCues(readings: readonly Reading[], { headline, core }: Article): void {
  const head = Math.min(headline ?? core[0], readings.length)
  const seen = new Set<number>()
  for (let i = 0; i < head - NEAR; i += 1) seen.add(readings[i]!.line.key)
  let first = head
  while (first > 0 && isCrumb(readings[first - 1]!) && !(first < head && readings[first]!.line.afterBlank)) first -= 1
  const crumbs = readings.slice(first, head).filter(({ time }) => time === null).length
  for (let i = Math.max(0, head - NEAR); i < head; i += 1) {
    const { line, cues, look } = readings[i]!
    if (look === 'prose' || line.words === 0 || line.words > 10) continue
    if (isPath(line)) cues.push('breadcrumb-path')
    else if (seen.has(line.key)) cues.push('breadcrumb')
    else if (i >= first && crumbs < NEAR && hasCue(cues, 'menu')) cues.push('breadcrumb')
  }
}

function isCrumb({ look, line, time }: Reading): boolean {
  return time !== null || (line.words <= 10 && look !== 'prose' && look !== 'chrome')
}

/** `Trang chủ Xã hội`, `Tin tức › Thời sự`. */
function isPath({ text }: Line): boolean {
  return PATH.test(text)
}
