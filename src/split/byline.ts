/** Authors and publisher, from the byline, the head, and the agency tag that opens the text. */
import { pattern } from '../text/pattern.ts'
import { LETTER_UPPER, unitClass } from '../text/units.ts'
import { agencyTag, isOutlet } from './agency-tag.ts'
import { lexicons } from './lexicons.ts'
import { measureLine } from './line.ts'
import { hasCue, type Reading } from './reading.ts'
import type { State } from './states.ts'

export interface Credits {
  readonly authors: readonly string[]
  readonly publisher: string | null
}

interface Found {
  readonly authors: string[]
  publisher: string | null
}

export function creditsOf(readings: readonly Reading[], states: readonly State[]): Credits {
  const found: Found = { authors: [], publisher: null }
  let tag: string | null = null
  let bodies = 0
  for (let i = 0; i < readings.length; i += 1) {
    const { label } = states[i]!
    const { line, cues, time } = readings[i]!
    if (label === 'byline') readByline(line.text, found)
    else if (label === 'meta' && hasCue(cues, 'published') && time !== null) readHead(line.text, time.rest, found)
    else if (label === 'body' && bodies < 3) {
      bodies += 1
      tag ??= agencyTag(line.text)
    }
  }
  return { authors: found.authors, publisher: found.publisher ?? tag }
}

const BUTTONS = pattern('copy link|lấy link')
const SOURCE_START = pattern('^(?:nguồn(?: tin| bài viết)?|theo(?! dõi)|source)(?: trang)?(?: ?: ?| (?=[^ ])|$)')
const SITE_START = pattern('^trang ')
const ROLE_START = pattern(
  '^(?:bài(?:,? (?:và )?ảnh)?|tin(?:,? (?:và )?ảnh)?|tác giả(?: bài viết)?|thực hiện|người viết|người đăng|biên soạn|đồ họa|ảnh|by|published by|posted by|written by|đăng bởi|pv|phóng viên|ctv)(?: ?: ?| )',
)
const ROLE_END = pattern(
  String.raw` ?[(\[-]? ?(?:t/h|th|s/t|st|tổng hợp|sưu tầm|biên dịch|lược dịch|dịch|lược ghi|ghi|thực hiện)[)\]]?$`,
)
const SEPARATOR = pattern(' ?[,;/&|()] ?| [-–—] | và ')
const DIGIT_IN = pattern('[0-9]')
const DOMAIN = pattern(String.raw`^[^ .]+(?:\.[^ .]+)+$`)
const FOLLOWED = pattern('theo dõi ["“]([^"”]{2,40})["”]')

/** Who drew or filmed is no author of the text. */
const ARTWORK = pattern('^(?:đồ họa|ảnh|video|clip|infographic) ?:')

/** `Theo Minh Hà/baoquangninh.com.vn`, `Nguồn: TTXVN`, `Ca Tiếu (theo Reuters)`, `Lan Anh - Thu Trang (t/h)`. */
function readByline(text: string, found: Found): void {
  if (text.startsWith('Tác giả ') && !text.includes(':')) {
    addAuthor(namesAtStart(text.slice('Tác giả '.length)), found)
    return
  }
  if (ARTWORK.test(text.toLowerCase())) return
  const whole = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text
  let rest = cut(whole, BUTTONS).trim()
  const inner = rest.replaceAll('(', '').replaceAll(')', '').trim()
  if (inner.length > 2 && inner.split('/').every(isOutlet)) {
    found.publisher ??= inner
    return
  }
  const source = closingSource(rest)
  if (source !== null) {
    found.publisher ??= source.name
    rest = source.before
  }
  const lead = SOURCE_START.exec(rest.toLowerCase())
  if (lead !== null) rest = rest.slice(lead[0].length)
  rest = cut(cut(rest, ROLE_START), ROLE_END)
  for (const part of rest.split(SEPARATOR)) readPart(part.trim(), lead !== null, found)
}

/** `Ca Tiếu (theo Reuters)`: the source in the bracket that closes a byline, and what stands before it. */
function closingSource(text: string): { readonly name: string; readonly before: string } | null {
  if (!text.endsWith(')')) return null
  const at = text.toLowerCase().lastIndexOf('theo ')
  if (at <= 0) return null
  const name = cut(text.slice(at + 'theo '.length, -1).trim(), SITE_START)
  if (name.length < 2 || name.length > 40 || name.startsWith('dõi') || name.includes('(')) return null
  const before = text.slice(0, at).trim()
  return { name, before: before.endsWith('(') ? before.slice(0, -1).trim() : before }
}

/** The text without what a lower-case pattern finds in it. */
function cut(text: string, what: RegExp): string {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return text
  const match = what.exec(lower)
  return match === null ? text : text.slice(0, match.index) + text.slice(match.index + match[0].length)
}

/** The capitalised words that a text begins with. */
function namesAtStart(text: string): string {
  const words = text.split(' ')
  const end = words.findIndex(word => !isCapitalised(word))
  return words.slice(0, end < 0 ? words.length : Math.min(end, 5)).join(' ')
}

function isCapitalised(word: string): boolean {
  return word !== '' && unitClass(word.charCodeAt(0)) === LETTER_UPPER
}

function readPart(part: string, isSource: boolean, found: Found): void {
  if (part.length < 2 || part.length > 60 || DIGIT_IN.test(part)) return
  if (DOMAIN.test(part) || isOutlet(part)) found.publisher ??= part
  else if (isOutlet(part.slice(0, Math.max(0, part.indexOf('-')))))
    return // an outlet's bureau: `VOV-Tây Bắc`
  else if (isPersonName(part, isSource)) addAuthor(part, found)
  else if (isSource || (found.authors.length > 0 && part.split(' ').length >= 2)) found.publisher ??= part
}

/** Two to five capitalised syllables; after `Theo` a known surname must lead, since outlets are named so, too. */
function isPersonName(text: string, strict: boolean): boolean {
  const line = measureLine(0, text, false)
  if (line.words < 2 || line.words > 5 || line.capitalised !== line.words || line.ends !== 'word') return false
  if (line.keys.length !== line.words) return false
  return !strict || lexicons().surnames.has(line.keys[0]!) || line.words === 2
}

function addAuthor(name: string, found: Found): void {
  if (name !== '' && !found.authors.includes(name)) found.authors.push(name)
}

/** `Lan Anh - 08:00 12/03/2024`, `baolaocai Theo dõi "baolaocai" 08:00 …`. */
function readHead(text: string, rest: string, found: Found): void {
  const followed = FOLLOWED.exec(text.toLowerCase())
  if (followed !== null) {
    const start = followed.index + followed[0].indexOf(followed[1]!)
    found.publisher ??= text.slice(start, start + followed[1]!.length)
  }
  for (const part of rest.split(' | ')) {
    if (SOURCE_START.test(part.toLowerCase())) readByline(part, found)
    else if (isPersonName(part, false) && !isOutlet(part) && !isMenu(part)) addAuthor(part, found)
  }
}

function isMenu(text: string): boolean {
  return lexicons().menuWords.isLine(measureLine(0, text, false))
}
