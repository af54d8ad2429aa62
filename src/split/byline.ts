/** Authors and publisher, from the byline, the head, and the agency tag that opens the text. */
import { pattern } from '../text/pattern.ts'
import { agencyTag, isOutlet } from './agency-tag.ts'
import { lexicons } from './lexicons.ts'
import { measureLine } from './line.ts'
import type { Reading } from './reading.ts'
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
    else if (label === 'meta' && cues.includes('published') && time !== null) readHead(line.text, time.rest, found)
    else if (label === 'body' && bodies < 3) {
      bodies += 1
      tag ??= agencyTag(line.text)
    }
  }
  return { authors: found.authors, publisher: found.publisher ?? tag }
}

/** `Theo Minh Hà/baoquangninh.com.vn`, `Nguồn: TTXVN`, `Ca Tiếu (theo Reuters)`, `Lan Anh - Thu Trang (t/h)`. */
function readByline(text: string, found: Found): void {
  const box = pattern(String.raw`^Tác giả:? ((?:\p{Lu}\p{L}*\.? ?){2,5})`).exec(text)
  if (box !== null) {
    addAuthor(box[1]!.trim(), found)
    return
  }
  let rest = text.replace(pattern(String.raw`copy link|lấy link`, 'gi'), '').trim()
  const source = pattern(String.raw`\(? ?theo (?!dõi)(?:trang )?([^()]{2,40}?) ?\)$`, 'i').exec(rest)
  if (source !== null && source.index > 0) {
    found.publisher ??= source[1]!
    rest = rest.slice(0, source.index).trim()
  }
  const lead = pattern(
    String.raw`^(nguồn(?: tin| bài viết)?|theo(?! dõi)|source)(?: trang)?(?: ?: ?| (?=\p{L})|$)`,
    'i',
  ).exec(rest)
  if (lead !== null) rest = rest.slice(lead[0].length)
  rest = rest.replace(
    pattern(
      String.raw`^(?:bài(?:,? (?:và )?ảnh)?|tin(?:,? (?:và )?ảnh)?|tác giả|thực hiện|người viết|biên soạn|ảnh|by|pv|phóng viên|ctv)(?: ?: ?| )`,
      'i',
    ),
    '',
  )
  rest = rest.replace(
    pattern(
      String.raw` ?[(\[-]? ?(?:t/h|th|s/t|st|tổng hợp|sưu tầm|biên dịch|lược dịch|dịch|lược ghi|ghi|thực hiện)[)\]]?$`,
      'i',
    ),
    '',
  )
  for (const part of rest.split(pattern(String.raw` ?[,;/&|()] ?| [-–—] | và `)))
    readPart(part.trim(), lead !== null, found)
}

function readPart(part: string, isSource: boolean, found: Found): void {
  if (part.length < 2 || part.length > 60 || pattern('[0-9]').test(part)) return
  if (pattern(String.raw`^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$`).test(part) || isOutlet(part)) {
    found.publisher ??= part
  } else if (isPersonName(part, isSource)) addAuthor(part, found)
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
  if (!found.authors.includes(name)) found.authors.push(name)
}

/** `Lan Anh - 08:00 12/03/2024`, `baolaocai Theo dõi "baolaocai" 08:00 …`. */
function readHead(text: string, rest: string, found: Found): void {
  const followed = pattern(String.raw`theo dõi ["“]([^"”]{2,40})["”]`, 'i').exec(text)
  if (followed !== null) found.publisher ??= followed[1]!
  for (const part of rest.split(' | ')) {
    if (isPersonName(part, false) && !isOutlet(part) && !isMenu(part)) addAuthor(part, found)
  }
}

function isMenu(text: string): boolean {
  return lexicons().menuWords.isLine(measureLine(0, text, false))
}
