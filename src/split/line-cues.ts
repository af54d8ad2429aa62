/** Pass 1: what a line says by itself. */
import { pattern } from '../text/pattern.ts'
import { agencyTag } from './agency-tag.ts'
import { creditCues, hasCredit } from './credit-cues.ts'
import { FUNCTION, type Lexicons, lexicons, PART_START, PREDICATE } from './lexicons.ts'
import { type Line, mayHave } from './line.ts'
import type { PhraseSet } from './phrase-set.ts'
import { hasAnyCue, hasCue, type Look, type Reading } from './reading.ts'
import { type PageTime, timeOf } from './time-line.ts'
import type { CueName } from './weights.ts'

const ADDRESS = pattern(String.raw`[^\s@]@[^\s@]+\.[a-z]|https?://|www\.`)
const TELEPHONE = pattern(
  String.raw`(?:^|[^0-9])(?:\(?\+?(?:84|0)[0-9]{0,4}\)?[ .\-]?[0-9]{3,4}[ .\-]?[0-9]{3,4}[ .\-]?[0-9]{0,4})(?:$|[^0-9])`,
)
const COUNT = pattern(
  '^[0-9.,]+[kmKM]? ?(?:bình luận|lượt xem|lượt đọc|lượt thích|lượt chia sẻ|chia sẻ|thích|views?|comments?|likes?|shares?|liên quan|đăng lại|đã tặng|ảnh|phản hồi|trả lời|ý kiến)',
)
const MEDIA = pattern(
  String.raw`^(?:\[ ?(?:video|infographics?|ảnh|photo|podcast|clip|e-?magazine|megastory|longform)[^\]]{0,12}\]|(?:video|infographics?|podcast|clip|e-?magazine|megastory|longform|photo|inforgraphic) ?[:|\-–])`,
)
const BULLET = pattern(
  String.raw`^(?:[-–—+*•●▪■◆✔✓✅▶o·] ?(?=[^\s\-–—+*•.])|[a-zđ0-9]{1,2}[.)/] (?=\S)|(?:bước|điều|khoản|câu) [0-9]{1,2}[:.])`,
)
const PROMOTION_MARK = pattern('^(?:>>|»|►|▶|➤|→|❯❯|⏩|👉|=>)')
/** Letter-size buttons: `aa`, `0 aA`, `A+`. */
const LETTER_SIZE = pattern(String.raw`^(?:[0-9] )?a(?: ?[+\-])?(?: ?a(?: ?[+\-])?){0,2}$`)

/** At most so many words without a stop are a label rather than a clause. */
const SHORT = 4
/** So many words are running text even without a stop. */
const CLAUSE = 35

/** `headings` are the user's own. */
export function readLine(line: Line, headings: PhraseSet | null = null): Reading {
  const lexicon = lexicons()
  const cues: CueName[] = ['line']
  const words = wordsOf(line, lexicon)
  const plain = isPlainProse(line, words.share)
  const time = plain ? null : timeOf(line)
  if (time !== null && wordCount(time.rest) <= longestRest(line) && lexicon.chromeStarts.startOf(line) === 0)
    cues.push(time.relative ? 'time-ago' : 'time')
  else {
    shapeCues(line, words, cues)
    if (words.hasChromePart && line.words < 60) cues.push('chrome-part')
    if (plain) textCues(line, lexicon, cues)
    else shortLineCues(line, time, lexicon, headings, cues)
  }
  const look = lookOf(line, cues)
  return { line, look, time, prose: proseOf(line, look, words.share, cues), cues }
}

/** Words beside a time that leave it the time of a page; with a full stop behind them they are a sentence. */
function longestRest(line: Line): number {
  return line.ends === 'stop' ? 2 : 5
}

/** Running text needs none of the patterns for labels: most of a page's letters pass by here. */
function isPlainProse(line: Line, share: number): boolean {
  if (share <= 0.1 || line.bars > 0 || line.tabs > 0 || line.begins === 'mark') return false
  return line.words > 45 || (line.words > 16 && line.ends === 'stop')
}

/** What the words of a line tell, from one look at each. */
interface Words {
  /** Share of function words. */
  readonly share: number
  readonly hasPredicate: boolean
  readonly hasChromePart: boolean
}

/** So many words tell what a line is. */
const TELLING = 60

function wordsOf(line: Line, lexicon: Lexicons): Words {
  const count = Math.min(line.keys.length, TELLING)
  let found = 0
  let seen = 0
  let hasChromePart = false
  for (let i = 0; i < count; i += 1) {
    const flags = lexicon.wordFlags.get(line.keys[i]!)
    if (flags === 0) continue
    seen |= flags
    found += flags & FUNCTION
    if ((flags & PART_START) !== 0 && !hasChromePart) hasChromePart = lexicon.chromeParts.at(line, i) > 0
  }
  return { share: count === 0 ? 0 : found / count, hasPredicate: (seen & PREDICATE) !== 0, hasChromePart }
}

function shapeCues(line: Line, { share, hasPredicate }: Words, cues: CueName[]): void {
  const { words, ends } = line
  const stopped = ends === 'stop' || ends === 'question' || ends === 'ellipsis'
  if (words === 0) {
    cues.push(line.numbers > 0 ? 'number' : 'signs')
    return
  }
  if (stopped && words >= 8) cues.push('sentence')
  if (words >= CLAUSE) cues.push('long')
  if (line.stops > 0 && words >= 10) cues.push('several-sentences')
  if (ends === 'colon') cues.push(words >= 5 ? 'leads-to-list' : 'short-colon')
  if (words <= SHORT && !(stopped && words > 2)) cues.push('short')
  if (isClause(line)) cues.push('title-like')
  if (line.begins === 'lower') cues.push('lower-case-start')
  if (line.shouted === words || (line.shouted > 2 && line.shouted >= words * 0.8)) cues.push('capitals')
  // Headlines are terse, too; names of sections and products are written in capitals throughout.
  if (words >= 5 && share < 0.06 && (words < 7 || line.capitalised > words * 0.6)) cues.push('few-function-words')
  if (words >= 4 && line.marked === 0 && line.capitalised === 0) cues.push('slug')
  if (line.tabs > 1 && words + line.numbers > 3) cues.push('table-row')
  if (words >= 4 && words < 30 && !hasPredicate) cues.push('no-predicate')
  if (line.bars > 0 && line.bars * 5 >= words) cues.push('barred')
}

/** A clause as headlines are: no final stop, begun like a sentence. */
function isClause(line: Line): boolean {
  return (
    line.words >= SHORT &&
    line.words < CLAUSE &&
    line.begins !== 'lower' &&
    line.begins !== 'mark' &&
    (line.ends === 'word' || (line.words < 22 && (line.ends === 'question' || line.ends === 'ellipsis'))) &&
    line.stops === 0
  )
}

function textCues(line: Line, lexicon: Lexicons, cues: CueName[]): void {
  const { text } = line
  if (agencyTag(text) !== null) cues.push('agency-tag')
  if (BULLET.test(text.slice(0, 12).toLowerCase())) cues.push('bullet')
  if (isRunTogether(line)) cues.push('run-together')
  if (text.startsWith('Tác giả ')) cues.push('author-start')
  if (line.words >= 120) return
  if (hasCredit(line, lexicon)) cues.push('credit')
  if (startsAsChrome(line, lexicon)) cues.push('chrome-start')
  if ((mayHave(line, '@') || mayHave(line, ':') || text.includes('www')) && ADDRESS.test(text)) cues.push('contact')
}

function shortLineCues(
  line: Line,
  time: PageTime | null,
  lexicon: Lexicons,
  headings: PhraseSet | null,
  cues: CueName[],
): void {
  const { text, words } = line
  const lower = text.toLowerCase()
  if (time !== null) cues.push('time-in-text')
  if (lexicon.relatedHeadings.isLine(line) || headings?.isLine(line) === true) cues.push('related-heading')
  else if (words <= 12 && lexicon.relatedHeadingStarts.startOf(line) > 0) cues.push('related-heading-start')
  if (words >= 6 && lexicon.promotionStarts.startOf(line) > 0 && text.includes(':')) cues.push('promotion')
  else if (words >= 3 && PROMOTION_MARK.test(text)) cues.push('promotion')
  if (lexicon.chromeLines.isLine(line)) cues.push('chrome-line')
  else if (startsAsChrome(line, lexicon)) cues.push('chrome-start')
  if (text.includes('©') && !hasCue(cues, 'chrome-part')) cues.push('chrome-part')
  if (lexicon.menuWords.isLine(line)) cues.push('menu')
  else if (isMenuList(line, lexicon)) cues.push('menu-list')
  if (time === null && hasContact(line, lower)) cues.push('contact')
  if (text.startsWith('#')) cues.push('hashtag')
  if (words < 40 && MEDIA.test(lower)) cues.push('media')
  if (line.numbers > 0 && words < 10 && COUNT.test(lower)) cues.push('count')
  if (words <= 3 && text.length < 12 && LETTER_SIZE.test(lower)) cues.push('letter-size')
  if (BULLET.test(lower)) cues.push('bullet')
  if (words > 3 && agencyTag(text) !== null) cues.push('agency-tag')
  if (isDoubled(text)) cues.push('doubled')
  if (isRunTogether(line)) cues.push('run-together')
  if (!hasCue(cues, 'related-heading')) creditCues(line, lexicon, cues)
}

/** `Địa chỉ: …`, `Theo dõi báo trên`; a longer line without a colon may be a headline: `Trụ sở xã bị ngập …`. */
function startsAsChrome(line: Line, lexicon: Lexicons): boolean {
  if (line.words > 30 || (line.words > 9 && !line.text.includes(':'))) return false
  return lexicon.chromeStarts.startOf(line) > 0
}

function hasContact({ numbers, words }: Line, lower: string): boolean {
  if (lower.includes('@') || lower.includes('www') || lower.includes('://')) return ADDRESS.test(lower)
  return numbers > 0 && words < 40 && TELEPHONE.test(lower)
}

/** `Tin A Tin A`: a link's title and its picture's, run into one line. */
function isDoubled(text: string): boolean {
  const half = (text.length - 1) / 2
  return half > 8 && Number.isInteger(half) && text.slice(0, half) === text.slice(half + 1)
}

/** `Tin ATin BTin C`: titles that the page put into one line without a space. */
function isRunTogether({ words, joints, ends }: Line): boolean {
  return ends !== 'stop' && joints >= 2 && words >= 12 && words <= 150 && joints * 30 >= words
}

/** Whether names of sections make up most of a line. */
function isMenuList(line: Line, lexicon: Lexicons): boolean {
  if (line.words < 4 || line.words >= 60 || line.capitalised < 2 || line.ends === 'stop') return false
  let [covered, names] = [0, 0]
  for (let i = 0; i < line.keys.length; ) {
    const length = lexicon.menuWords.at(line, i)
    if (length > 0) {
      covered += length
      names += 1
    }
    i += Math.max(1, length)
  }
  // Each name in a menu begins with a capital; `Kinh tế thị trường định hướng xã hội` is a clause.
  return names >= 2 && line.capitalised >= names && covered >= line.keys.length * 0.55
}

function lookOf(line: Line, cues: readonly CueName[]): Look {
  const has = (cue: CueName): boolean => hasCue(cues, cue)
  if (has('time') || has('time-ago')) return 'time'
  if (has('related-heading') || has('related-heading-start')) return 'heading'
  if (has('credit')) return 'credit'
  if (has('byline-end') || has('outlet')) return 'byline'
  if (
    hasAnyCue(cues, CHROME_CUES) ||
    (has('chrome-start') && !has('sentence') && (line.words <= 5 || line.text.includes(':')))
  )
    return 'chrome'
  if (has('contact') && !(has('sentence') && line.words > 15)) return 'chrome'
  if (has('byline-start')) return 'byline'
  if (has('table-row')) return 'row'
  if (has('number') || has('signs') || has('menu') || has('slug') || has('letter-size')) return 'short'
  if (has('doubled') || has('run-together')) return 'title'
  if (has('title-like') && line.words > SHORT) return 'title'
  if (has('sentence') || line.words >= CLAUSE || (has('leads-to-list') && line.words >= 8)) return 'prose'
  if (has('bullet') && line.words > 6) return 'prose'
  if (has('short')) return 'short'
  return has('title-like') ? 'title' : 'other'
}

const CHROME_CUES: readonly CueName[] = ['chrome-line', 'menu-list', 'hashtag', 'chrome-part', 'media', 'count']

/** The line's worth in the search for the best run of prose: about 1 to 5 for running text. */
function proseOf(line: Line, look: Look, share: number, cues: readonly CueName[]): number {
  switch (look) {
    case 'prose': {
      const worth = 0.8 + Math.min(line.words, 60) / 15 + (line.stops > 0 ? 0.5 : 0)
      return share < 0.06 ? worth * 0.3 : worth
    }
    case 'heading':
      return -2.5
    case 'time':
      return -1.5
    case 'chrome':
      return -2
    case 'credit':
      return -0.1
    case 'byline':
      return hasCue(cues, 'byline-end') ? -3 : -1
    case 'row':
      return 0.3
    case 'short':
      return hasCue(cues, 'menu') ? -1.3 : -0.8
    case 'title':
      return line.ends === 'question' && line.words >= 8 ? 0.3 : -0.8
    default:
      return -0.4
  }
}

function wordCount(text: string): number {
  return text === '' ? 0 : text.split(' ').filter(word => word !== '|').length
}
