import type { Label, NameKind } from '../../document.ts'
import { entries } from '../../lexicon/entries.ts'
import * as cues from '../../lexicon/name-cues.ts'
import { keyOf } from '../../text/fold.ts'
import { keySet } from '../../text/key-table.ts'
import { type Tokens, UPPER } from '../../text/tokens.ts'
import { isInitial, isVietnameseRun, wordCount } from './capital-runs.ts'
import { nameLexicons } from './lexicons.ts'
import { isCalledByTwo } from './person-grammar.ts'
import { COMMA, isDash, isLower, isMark, isNumber, isWord, OPEN, tokenKeyAt, touches } from './token-tests.ts'

/** Words behind which an unknown name is mostly a place. */
const PLACE_CUES = keySet(entries(cues.PLACE_CUES))
/** Words behind which it is mostly a body. */
const BODY_CUES = keySet(['theo'])

/** Last words of foreign names of bodies: `Interesting Engineering`, `ARK Venture Investment`. */
const BODY_ENDINGS = keySet(entries(cues.BODY_ENDINGS))

/** What an unknown run of capitals likely is, by its own words and the word before it; null where that says nothing. */
export function likelyKind(t: Tokens, from: number, to: number, label: Label): NameKind | null {
  if (wordCount(t, from, to) >= 2 && BODY_ENDINGS.has(tokenKeyAt(t, to - 1)) && !isVietnameseRun(t, from, to)) {
    return 'organisation'
  }
  if (isToldAsPerson(t, from, to) || isTitledBehind(t, from, to)) return 'person'
  if (!isWord(t, from - 1)) return null
  const before = t.key[from - 1]!
  const several = wordCount(t, from, to) > 1 || !isVietnameseRun(t, from, to)
  if (PLACE_CUES.has(before) && several && t.shape[from] !== UPPER && label !== 'byline') return 'place'
  if (BODY_CUES.has(before) && !isVietnameseRun(t, from, to) && !isInitial(t, from)) return 'organisation'
  if (THING_CUES.has(before)) return null
  if (QUOTE_CUES.has(before) && several) return 'person'
  return isCalledByTwo(t, from, to) ? 'person' : null
}

/** Things that bear names which sound like people's: `chợ Thanh Hà`, `vàng Ngọc Hải`. */
const THING_CUES = keySet(entries(cues.THING_CUES))
/** `dẫn lời Horst Seehofer` */
const QUOTE_CUES = keySet(['lời'])

/** `Anil Jasinghe, tổng giám đốc …`: a title behind a name of two words or more is its bearer's. */
function isTitledBehind(t: Tokens, from: number, to: number): boolean {
  const words = wordCount(t, from, to)
  if (words < 2 || words > 4 || t.shape[from] === UPPER || t.shape[to - 1] === UPPER) return false
  if (!isMark(t, to, COMMA) && !isMark(t, to, OPEN) && !(isDash(t, to) && !touches(t, to))) return false
  const core = FORMER.has(tokenKeyAt(t, to + 1)) ? to + 2 : to + 1
  const { openers } = nameLexicons()
  if (!isLower(t, core) || !openers.begins(t.key[core]!)) return false
  const title = openers.match(t, core)?.title
  return title === 'office' || title === 'state' || title === 'member'
}

const FORMER = keySet(['nguyên', 'cựu', 'quyền'])

/** Words that people alone do behind their name: `Ngọc Trinh chia sẻ`. */
const SPEECH = keySet(entries(cues.SPEECH_VERBS))
const AGE = keyOf('tuổi')

/** `Yasumasa Shibuya, 46 tuổi`, `Xuân Mạnh nói`: two words or more that only a person can be. */
function isToldAsPerson(t: Tokens, from: number, to: number): boolean {
  if (isMark(t, to) && isNumber(t, to + 1) && tokenKeyAt(t, to + 2) === AGE) return true
  const words = wordCount(t, from, to)
  return words >= 2 && words <= 4 && t.shape[from] !== UPPER && SPEECH.has(tokenKeyAt(t, to))
}

/** Words behind which a company's name stands for its product: `tài khoản Google`, `điện thoại Samsung`. */
const PRODUCT_CUES = keySet(entries(cues.PRODUCT_CUES))

/** Whether the name at token `from` is a product or service that is merely used (guideline §2). */
export function merelyUsed(t: Tokens, from: number): boolean {
  return PRODUCT_CUES.has(tokenKeyAt(t, from - 1))
}
