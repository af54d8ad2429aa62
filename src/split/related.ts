/** Other articles that the page links to: titles with the times, categories and teasers beside them. */
import type { RelatedItem } from '../document.ts'
import { pattern } from '../text/pattern.ts'
import type { Line } from './line.ts'
import { hasCue, type Reading } from './reading.ts'
import type { State } from './states.ts'
import { isDay, type PageTime, withYear } from './time-line.ts'

interface Item {
  title: string
  published: string | null
  category: string | null
  teaser: string | null
  line: number
  rule?: string
}

/** `published` is the page's own time: it gives the year to times that lack one. */
export function relatedItems(
  readings: readonly Reading[],
  states: readonly State[],
  published: string | null,
  why: boolean,
): RelatedItem[] {
  const items = new Map<number, Item>()
  for (let from = 0; from < readings.length; from += 1) {
    if (states[from]!.label !== 'related') continue
    let to = from + 1
    while (to < readings.length && states[to]!.label === 'related') to += 1
    readBlock(readings.slice(from, to), items, published)
    from = to
  }
  if (why) {
    const readingOf = new Map(readings.map(reading => [reading.line.number, reading]))
    for (const item of items.values()) item.rule = ruleOf(readingOf.get(item.line)!)
  }
  return withoutRanks([...items.values()])
}

function ruleOf({ look, cues }: Reading): string {
  if (hasCue(cues, 'promotion')) return 'promoted-link'
  return look === 'prose' ? 'sentence-link' : 'title-link'
}

/** Lists of the most read number their titles: `1 Giá vàng …`, `2 Bắt tạm giam …`. */
function withoutRanks(items: Item[]): Item[] {
  const rankOf = (item: Item | undefined): number => Number(RANK.exec(item?.title ?? '')?.[1] ?? 0)
  const ranks = items.map(rankOf)
  for (const [i, item] of items.entries()) {
    const rank = ranks[i]!
    if (rank > 0 && (ranks[i + 1] === rank + 1 || (rank > 1 && ranks[i - 1] === rank - 1))) {
      item.title = item.title.replace(RANK, '')
    }
  }
  return items
}

const RANK = pattern(String.raw`^([0-9]{1,2})[.)]? (?=\S)`)

/** Reads one run of lines; times and categories stand either before or after their titles throughout. */
function readBlock(block: readonly Reading[], items: Map<number, Item>, published: string | null): void {
  const first = block.findIndex(isTitle)
  const timesFirst = block.slice(0, Math.max(0, first)).some(({ time }) => time !== null)
  const twins = block.some(({ cues }) => hasCue(cues, 'twin'))
  let current: Item | null = null
  let pending: { time: PageTime | null; category: string | null } = { time: null, category: null }
  let previousTwin = false
  let underTitle = false
  for (const reading of block) {
    const { line, look, time } = reading
    const directly = underTitle
    underTitle = false
    if (look === 'time' && time !== null) {
      if (timesFirst || current === null) {
        pending.time = time
        current = null
      } else applyTime(current, time, published)
      continue
    }
    if (
      hasCue(reading.cues, 'item-category') ||
      look === 'short' ||
      (line.words <= 5 && hasCue(reading.cues, 'capitals'))
    ) {
      pending.category = line.text
      continue
    }
    const key = titleKey(reading)
    const isTwin = hasCue(reading.cues, 'twin')
    const isTeaser: boolean =
      current !== null &&
      current.teaser === null &&
      !items.has(key) &&
      (look === 'prose'
        ? !asks(reading)
        : (directly && twins && previousTwin && !isTwin) || (directly && isLongerThan(line, current)))
    if (isTeaser) {
      current!.teaser = line.text
      previousTwin = false
      continue
    }
    previousTwin = isTwin
    const known = items.get(key)
    if (known !== undefined) {
      current = known
      underTitle = true
      pending = { time: null, category: null }
      continue
    }
    if (look === 'prose' && current !== null && current.teaser !== null && !asks(reading)) continue
    current = itemOf(reading, pending.category, published)
    if (pending.time !== null) applyTime(current, pending.time, published)
    items.set(key, current)
    underTitle = true
    pending = { time: null, category: null }
  }
}

function isTitle({ look }: Reading): boolean {
  return look === 'title' || look === 'other' || look === 'prose'
}

/** A headline may be a question or end in dots, as a teaser seldom does. */
function asks({ line }: Reading): boolean {
  return (line.ends === 'question' || line.ends === 'ellipsis') && line.words < 22 && line.stops === 0
}

/** A cut teaser ends without a stop; it is longer than any title. */
function isLongerThan(line: Line, item: Item): boolean {
  return line.words >= 25 && line.text.length > 2 * item.title.length
}

function applyTime(item: Item, time: PageTime, published: string | null): void {
  item.published ??= time.value ?? (time.yearless === null ? null : withYear(time.yearless, published))
  const category = time.rest.split(' | ').find(part => CATEGORY.test(part))
  item.category ??= time.relative ? null : (category ?? null)
}

function itemOf({ line }: Reading, category: string | null, published: string | null): Item {
  const title = titleText(line.text)
  return { title, published: closingDay(line.text, published), category, teaser: null, line: line.number }
}

/** A day at the end of a title, in brackets or behind a dash: `Giá dầu tăng (17/10/2024)`, `… - (11/03)`. */
const CLOSING_DAY = pattern(String.raw` ?[-–]? ?\(([0-9]{1,2})[/.\-]([0-9]{1,2})(?:[/.\-]([0-9]{4}))?\)$`)

function closingDay(text: string, published: string | null): string | null {
  const match = CLOSING_DAY.exec(text)
  if (match === null) return null
  const day = `${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`
  const date = match[3] === undefined ? withYear(day, published) : `${match[3]}-${day}`
  return date !== null && isDay(date) ? date : null
}

const LEADING_MARKS = pattern(
  String.raw`^(?:(?:[>»►▶➤→❯•*+\-–←] ?)+|(?:Previous|Next|Bài trước|Bài sau|Bài tiếp)(?: post)?:? )`,
)
/** What stands beside a time and is no figure: a section. */
const CATEGORY = pattern('^[^0-9 ][^0-9]{1,40}$')

/** The title without marks and rank before it and a day behind it; written once where the line doubles it. */
function titleText(text: string): string {
  const bare = text.replace(LEADING_MARKS, '').replace(CLOSING_DAY, '').trim()
  const half = (bare.length - 1) / 2
  if (Number.isInteger(half) && half > 8 && bare.slice(0, half) === bare.slice(half + 1)) return bare.slice(0, half)
  return bare
}

/** Key of a title, the same for a line that doubles it. */
function titleKey({ line }: Reading): number {
  return hashOf(titleText(line.text).toLowerCase())
}

function hashOf(text: string): number {
  let hash = 0
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash, 31) + text.charCodeAt(i)
  return hash
}
