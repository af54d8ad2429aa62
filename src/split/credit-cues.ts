/** Cues for who made a text or a picture: bylines, sources, captions. */

import { pattern } from '../text/pattern.ts'
import { isOutlet } from './agency-tag.ts'
import type { Lexicons } from './lexicons.ts'
import { type Line, mayHave } from './line.ts'
import { hasCue } from './reading.ts'
import type { CueName } from './weights.ts'

/** What stands before the colon of a credit: `… Ảnh: Minh Đức`, `… - Ảnh: N.A`, `… .Ảnh: Duy Chiến 1`. */
const CREDIT_LEAD = pattern(
  String.raw`(?:^|[(\[.,–\-|”"/ ])(?:ảnh|photos?|clip|hình|nguồn|nguồn ảnh|ảnh [^:().]{1,24}) ?$`,
)
/** `… (Ảnh TTXVN)`, `… (Nguồn: Reuters)` */
const CREDIT_BRACKET = pattern(String.raw`\((?:ảnh|photo|nguồn|hình)[^()]{0,40}\)\.?$`)
/** `Ca Tiếu (theo Reuters)` */
const SOURCE_BRACKET = pattern(String.raw`\((?:theo|nguồn|tổng hợp)[ :][^()]{2,40}\)\.?$`)
const SOURCE_START = pattern('^nguồn(?: tin)? ?:')
const SLASH_OR_DASH = pattern('[/–-]')
const NAME_SEPARATOR = pattern('[,–-]|&')
/** A name behind the colon of a credit is not longer. */
const LONGEST_CREDIT = 60

export function creditCues(line: Line, lexicon: Lexicons, cues: CueName[]): void {
  const { words, text } = line
  if (hasCredit(line, lexicon)) cues.push('credit')
  if (lexicon.captionStarts.startOf(line) > 0 && words > 2) cues.push('caption-start')
  if (words > 4 && (line.ends !== 'stop' || isBrief(line, cues)) && lexicon.captionParts.isIn(line))
    cues.push('caption-part')
  if (words > 6 && line.ends !== 'stop' && lexicon.personStarts.startOf(line) > 0) cues.push('person-start')
  if (isSigned(line, lexicon) || isNamedRole(line, lexicon)) cues.push('byline-end')
  if (words <= 9 && lexicon.bylineStarts.startOf(line) > 0 && line.ends !== 'stop' && !hasCue(cues, 'chrome-start'))
    cues.push('byline-start')
  if (words >= 2 && words <= 8 && lexicon.outlets.isLine(line) && !lexicon.menuWords.isLine(line)) cues.push('outlet')
  else if (isName(line, lexicon)) cues.push('name')
  if (text.startsWith('Tác giả ') && words > 6) cues.push('author-start')
}

/** One short sentence without a word of tense: a caption may end in a full stop. */
export function isBrief(line: Line, cues: readonly CueName[]): boolean {
  return line.ends === 'stop' && line.words <= 24 && line.stops === 0 && hasCue(cues, 'no-predicate')
}

/** `Hoài Thu (tổng hợp)`, `Lê Vy dịch`: a name stands before what closes a byline. */
function isSigned(line: Line, lexicon: Lexicons): boolean {
  if (line.words === 0 || line.words > 12) return false
  if ((line.closed && SOURCE_BRACKET.test(line.text.toLowerCase())) || isNameAndOutlet(line)) return true
  if (line.words > 10 || lexicon.bylineEnds.endOf(line) === 0) return false
  return line.closed || line.capitalised >= Math.max(1, line.words - 2) || line.words <= 2
}

/** `Bài và ảnh: Hoài Thu`, `Tác giả: LÊ VY`: a role, a colon, and names. */
function isNamedRole(line: Line, lexicon: Lexicons): boolean {
  const role = line.words <= 14 && line.text.includes(':') ? lexicon.bylineStarts.startOf(line) : 0
  return role > 0 && line.words - role >= 2 && line.capitalised >= line.words - role && line.ends === 'word'
}

/** `Đinh Tuấn/VOV-Tây Bắc`, `(TTXVN/Vietnam+)` */
function isNameAndOutlet({ text, begins }: Line): boolean {
  if (begins !== 'upper') return false
  const slash = text.lastIndexOf('/')
  if (slash < 2 || text.length > 60) return false
  const parts = text.replaceAll('(', '').replaceAll(')', '').split(SLASH_OR_DASH)
  return parts.slice(1).some(part => isOutlet(part.trim()))
}

/** Two to four capitalised syllables: `Lan Anh`, `TRẦN VĂN MINH`; or several such names. */
function isName(line: Line, lexicon: Lexicons): boolean {
  if (line.numbers > 0 || line.words < 2 || line.words > 8 || line.capitalised !== line.words) return false
  if (line.ends !== 'word' || line.closed || lexicon.menuWords.isLine(line)) return false
  // Slogans and adverts are in capitals, too.
  if (line.shouted === line.words && line.words > 3 && !lexicon.surnames.has(line.keys[0]!)) return false
  return line.words <= 4 || NAME_SEPARATOR.test(line.text)
}

export function hasCredit(line: Line, lexicon: Lexicons): boolean {
  const { text } = line
  const colon = mayHave(line, ':') ? text.lastIndexOf(':') : -1
  if (colon > 0 && colon < text.length - 1 && colon >= text.length - LONGEST_CREDIT && isCreditLead(text, colon)) {
    return !isSourceLine(text) && !(lexicon.bylineStarts.startOf(line) > 1 && line.words <= 14)
  }
  if (line.closed && text.includes('(') && CREDIT_BRACKET.test(text.slice(-45).toLowerCase())) return true
  if (line.words <= 6 && line.capitalised === line.words && text.startsWith('Video: ')) return true
  return line.words <= 8 && lexicon.pictureCredits.startOf(line) >= 2
}

function isCreditLead(text: string, colon: number): boolean {
  return CREDIT_LEAD.test(text.slice(Math.max(0, colon - 32), colon).toLowerCase())
}

/** `Nguồn: TTXVN` alone credits the text, not a picture. */
function isSourceLine(text: string): boolean {
  return SOURCE_START.test(text.slice(0, 16).toLowerCase())
}
