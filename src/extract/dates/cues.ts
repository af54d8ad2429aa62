import {
  COUNTED_AFTER,
  FOLLOWERS,
  NEVER_BEFORE,
  NEVER_YEAR_BEFORE,
  STRONG_BEFORE,
  WEAK_BEFORE,
  YEAR_BEFORE,
} from '../../lexicon/date-cues.ts'
import { ORDINAL, WEEK } from '../../lexicon/date-words.ts'
import { keyOf } from '../../text/fold.ts'
import { keySet } from '../../text/key-table.ts'
import { CAPITALISED, LOWER, MARK, NUMBER, type Tokens, touchesPrevious, UPPER, WORD } from '../../text/tokens.ts'
import { integerAt, isComma, isDash, isIn, isKey, isMark, isStop, SLASH, yearAt } from './read.ts'

const strong = keySet(STRONG_BEFORE)
const weak = keySet(WEAK_BEFORE)
const never = keySet(NEVER_BEFORE)
const followers = keySet(FOLLOWERS)
const counted = keySet(COUNTED_AFTER)
const yearBefore = keySet(YEAR_BEFORE)
const neverYear = keySet(NEVER_YEAR_BEFORE)
/** `thứ Hai 5/3` */
const weekdayNumbers = keySet(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'])
/** `thứ Ba tuần sau (17/4)` */
const weekWords = keySet(['này', 'trước', 'sau', 'tới', 'qua'])
const timeWords = keySet(['nay', 'qua', 'mai', 'nhật', 'kia'])

const PERCENT = '%'.charCodeAt(0)
const OPEN = '('.charCodeAt(0)
const CLOSE = ')'.charCodeAt(0)
const DEGREE = '°'.charCodeAt(0)

export type Cue = 'strong' | 'weak' | 'none' | 'never'

/** What the word before `i` says of two numbers there. */
export function dayCueBefore(tokens: Tokens, i: number): Cue {
  if (i === 0) return 'weak'
  const at = isMark(tokens, i - 1, OPEN) || isComma(tokens, i - 1) ? i - 2 : i - 1
  const bracket = at !== i - 1
  if (followsDay(tokens, i)) return 'strong'
  if (isIn(tokens, at, weekdayNumbers) && isKey(tokens, at - 1, ORDINAL)) return 'strong'
  if (bracket) {
    if (isIn(tokens, at, timeWords) || (isIn(tokens, at, weekWords) && isKey(tokens, at - 1, WEEK))) return 'strong'
    return 'none'
  }
  if (tokens.kind[at] === MARK) return isStop(tokens, at) ? 'weak' : 'none'
  if (isIn(tokens, at, strong)) return 'strong'
  if (isIn(tokens, at, weak)) return 'weak'
  return isIn(tokens, at, never) ? 'never' : 'none'
}

const listWords = keySet(['và', 'hoặc', 'hay'])

/** `7/4 và 8/4`, `7/4, 8/4`: another day stands before. */
function followsDay(tokens: Tokens, i: number): boolean {
  if (!isIn(tokens, i - 1, listWords) && !isComma(tokens, i - 1)) return false
  if (i < 4 || integerAt(tokens, i - 2, 2) < 1 || integerAt(tokens, i - 4, 2) < 1) return false
  if (!isMark(tokens, i - 3, SLASH) && !(isDash(tokens, i - 3) && touchesPrevious(tokens, i - 2))) return false
  return dayCueBefore(tokens, i - 4) === 'strong'
}

/** Whether nothing that is counted follows at `i`: the end, a mark, or a word that can follow a whole phrase. */
export function endsPhrase(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count) return true
  if (tokens.kind[i] === MARK) return !(isMark(tokens, i, PERCENT) || isMark(tokens, i, DEGREE))
  return tokens.kind[i] === WORD && followers.has(tokens.key[i]!)
}

/** Whether a unit or a counted noun follows at `i`. */
export function isCountedAfter(tokens: Tokens, i: number): boolean {
  return isMark(tokens, i, PERCENT) || (isIn(tokens, i, counted) && tokens.shape[i] !== CAPITALISED)
}

/** Whether the two numbers `day/month` at `[i, end)`, which have no `ngày` before them, are a day. */
export function isPlainlyDay(
  tokens: Tokens,
  i: number,
  end: number,
  day: number,
  month: number,
  dash: boolean,
): boolean {
  if (day === 24 && month === 7 && dayCueBefore(tokens, i) !== 'strong') return false // round the clock
  if (isMark(tokens, end, PERCENT)) return false
  const cue = dayCueBefore(tokens, i)
  if (cue === 'strong') return true
  if (cue === 'never' || !endsPhrase(tokens, end)) return false
  if (cue === 'weak') return !dash || day > 12 || isComma(tokens, end)
  if (dash) return false
  if (isMark(tokens, i - 1, OPEN) && isMark(tokens, end, CLOSE)) return day > month
  return day > 12 && day > month
}

/** Whether the four digits at `i`, which have no `năm` before them, are a year. `end` is behind the phrase. */
export function isPlainlyYear(tokens: Tokens, i: number, end: number): boolean {
  const year = yearAt(tokens, i)
  if (year < 1900 || year > 2100 || i === 0) return false
  if (isCountedAfter(tokens, end)) return false
  const before = i - 1
  if (isIn(tokens, before, yearBefore) && !touchesPrevious(tokens, i)) return true
  if (!endsPhrase(tokens, end)) return isInName(tokens, i) && year >= 1990 && year <= 2040 && year % 100 !== 0
  if (tokens.kind[before] === NUMBER) return false
  if (tokens.kind[before] === MARK) {
    if (isMark(tokens, before, OPEN)) return isMark(tokens, end, CLOSE) || isComma(tokens, end)
    return continuesYears(tokens, before) || (isComma(tokens, before) && isMark(tokens, end, CLOSE))
  }
  if (touchesPrevious(tokens, i)) return false
  if (isIn(tokens, before, neverYear)) return false
  if (isKey(tokens, before, keyOf('và'))) return yearAt(tokens, before - 1) > 0
  // the name of a law or an event: Luật Đất đai 2024, World Cup 2022, kỳ thi THPT quốc gia 2019
  if (tokens.shape[before] === LOWER) return year >= 1990 && year <= 2040 && year % 100 !== 0
  return tokens.shape[before] !== UPPER || tokens.end[before]! - tokens.start[before]! > 1
}

/** `Hoa hậu Quốc tế 2016 Kylie …`, `Luật Đất đai 2013 quy định`: a capital stands close before. */
function isInName(tokens: Tokens, i: number): boolean {
  if (isIn(tokens, i - 1, neverYear) || touchesPrevious(tokens, i)) return false
  for (let at = i - 1; at >= Math.max(1, i - 4) && tokens.kind[at] === WORD; at -= 1) {
    if (tokens.shape[at] !== LOWER && tokens.kind[at - 1] !== MARK) return true
  }
  return false
}

/** `2022, 2023`: a year and a comma or a dash before. */
function continuesYears(tokens: Tokens, mark: number): boolean {
  return (isComma(tokens, mark) || isDash(tokens, mark)) && yearAt(tokens, mark - 1) > 0
}
