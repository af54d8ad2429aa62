/** Cues for who made a text or a picture: bylines, sources, captions. */
import { pattern } from '../text/pattern.ts'
import { isOutlet } from './agency-tag.ts'
import type { Lexicons } from './lexicons.ts'
import type { Line } from './line.ts'
import type { CueName } from './weights.ts'

const PICTURE = 'ảnh|photo|photos|clip|hình|nguồn|nguồn ảnh|ảnh [^:().]{1,24}'
/** `… Ảnh: Minh Đức`, `… - Ảnh: N.A`, `… .Ảnh: Duy Chiến 1` */
const CREDIT_END = String.raw`(?:^|[(\[.,–\-|”"/ ] ?)(?:${PICTURE}) ?: ?[^:]{1,60}$`
/** `… (Ảnh TTXVN)`, `… (Nguồn: Reuters)` */
const CREDIT_BRACKET = String.raw`\((?:ảnh|photo|nguồn|hình)[^()]{0,40}\)\.?$`
/** `Ca Tiếu (theo Reuters)` */
const SOURCE_BRACKET = String.raw`\((?:theo|nguồn|tổng hợp)[ :][^()]{2,40}\)\.?$`

export function creditCues(line: Line, lexicon: Lexicons, cues: CueName[]): void {
  const { words, text } = line
  if (hasCredit(line, lexicon)) cues.push('credit')
  if (lexicon.captionStarts.startOf(line) > 0 && words > 2) cues.push('caption-start')
  if (words > 4 && line.ends !== 'stop' && lexicon.captionParts.isIn(line)) cues.push('caption-part')
  if (words > 6 && line.ends !== 'stop' && lexicon.personStarts.startOf(line) > 0) cues.push('person-start')
  if (isSigned(line, lexicon)) cues.push('byline-end')
  if (words <= 9 && lexicon.bylineStarts.startOf(line) > 0 && line.ends !== 'stop' && !cues.includes('chrome-start'))
    cues.push('byline-start')
  if (words >= 2 && words <= 8 && lexicon.outlets.isLine(line) && !lexicon.menuWords.isLine(line)) cues.push('outlet')
  else if (isName(line, lexicon)) cues.push('name')
  if (text.startsWith('Tác giả ') && words > 6) cues.push('author-start')
}

/** `Hoài Thu (tổng hợp)`, `Lê Vy dịch`: a name stands before what closes a byline. */
function isSigned(line: Line, lexicon: Lexicons): boolean {
  if (line.words === 0 || line.words > 12) return false
  if (pattern(SOURCE_BRACKET, 'i').test(line.text) || isNameAndOutlet(line)) return true
  if (line.words > 10 || lexicon.bylineEnds.endOf(line) === 0) return false
  return line.closed || line.capitalised >= Math.max(1, line.words - 2) || line.words <= 2
}

/** `Đinh Tuấn/VOV-Tây Bắc`, `(TTXVN/Vietnam+)` */
function isNameAndOutlet({ text }: Line): boolean {
  const slash = text.lastIndexOf('/')
  if (slash < 2 || text.length > 60) return false
  const parts = text.replace(pattern('[()]', 'g'), '').split(pattern('[/–-]'))
  return parts.slice(1).some(part => isOutlet(part.trim())) && pattern(String.raw`^\(?\p{Lu}`).test(text)
}

/** Two to four capitalised syllables: `Lan Anh`, `TRẦN VĂN MINH`; or several such names. */
function isName(line: Line, lexicon: Lexicons): boolean {
  if (line.numbers > 0 || line.words < 2 || line.words > 8 || line.capitalised !== line.words) return false
  if (line.ends !== 'word' || line.closed || lexicon.menuWords.isLine(line)) return false
  return line.words <= 4 || pattern('[,–-]|&').test(line.text)
}

export function hasCredit(line: Line, lexicon: Lexicons): boolean {
  const { text } = line
  if (text.includes(':') && pattern(CREDIT_END, 'i').test(text.slice(-90)))
    return !isSourceLine(line) && !(lexicon.bylineStarts.startOf(line) > 1 && line.words <= 14)
  if (text.includes('(') && pattern(CREDIT_BRACKET, 'i').test(text.slice(-45))) return true
  return line.words <= 8 && lexicon.pictureCredits.startOf(line) >= 2
}

/** `Nguồn: TTXVN` alone credits the text, not a picture. */
function isSourceLine({ text }: Line): boolean {
  return pattern('^nguồn(?: tin)? ?:', 'i').test(text)
}
