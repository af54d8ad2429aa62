import { ORDINAL, WEEK } from '../../../lexicon/date-words.ts'
import { WEEKDAYS } from '../../../lexicon/weekdays.ts'
import { keySet } from '../../../text/key-table.ts'
import { compilePhrases, type Phrases } from '../../../text/phrases.ts'
import { CAPITALISED, LOWER, NUMBER, type Tokens, touchesPrevious, WORD } from '../../../text/tokens.ts'
import type { DateParser } from '../parser.ts'
import { integerAt, isComma, isDash, isIn, isKey, isMark } from '../read.ts'

let names: Phrases<number> | null = null

interface Named {
  readonly weekday: number
  readonly end: number
  /** `thứ Hai` and `Chủ nhật` are days; `thứ hai`, `thứ 2` may be the second. */
  readonly sure: boolean
}

export function weekdayAt(tokens: Tokens, i: number): Named | null {
  names ??= compilePhrases(WEEKDAYS)
  const weekday = names.match(tokens, i)
  if (weekday !== undefined) {
    const end = names.phraseEnd()
    return { weekday, end, sure: tokens.shape[end - 1] === CAPITALISED || !isKey(tokens, i, ORDINAL) }
  }
  const digit = isKey(tokens, i, ORDINAL) ? integerAt(tokens, i + 1, 1) : -1
  return digit >= 2 && digit <= 7 ? { weekday: digit - 2, end: i + 2, sure: false } : null
}

const DAY_WORDS = keySet(['hôm', 'sáng', 'chiều', 'tối', 'trưa', 'đêm', 'ngày', 'khuya'])
const SURE_DAY_WORDS = keySet(['hôm', 'sáng', 'chiều', 'tối', 'trưa', 'đêm'])
const HABITS = keySet(['các', 'cứ', 'mỗi', 'những', 'hằng', 'hàng', 'từng'])
const HABIT_BEHIND = keySet(['hằng', 'hàng', 'mỗi'])
const WEEKS = new Map([
  ['này', 0],
  ['trước', -1],
  ['rồi', -1],
  ['qua', -1],
  ['tới', 1],
  ['sau', 1],
])
const WEEK_KEYS = [...WEEKS].map(([word, week]) => [keySet([word]), week] as const)

function weekAt(tokens: Tokens, i: number): number | null {
  return WEEK_KEYS.find(([key]) => isIn(tokens, i, key))?.[1] ?? null
}

export const weekday: DateParser = {
  rule: 'weekday',
  example: 'thứ Hai tuần trước; thứ Sáu; Chủ nhật; chiều thứ 2 tuần này',
  counterExample: 'lần thứ hai; thứ Năm hàng tuần; các ngày thứ Bảy; thứ 8/10; Chủ nhật Đỏ',
  begins: ['thứ', 'chủ', 'chúa'],
  at(tokens, i) {
    const found = weekdayAt(tokens, i)
    if (found === null || isHabit(tokens, i, found.end)) return null
    const { weekday, end } = found
    const inWeek = isKey(tokens, end, WEEK) ? weekAt(tokens, end + 1) : null
    if (inWeek !== null) return { end: end + 2, when: { form: 'weekday', weekday, week: inWeek } }
    const dated = isDated(tokens, end)
    if (!found.sure && !dated && !isIn(tokens, i - 1, SURE_DAY_WORDS)) return null
    if (!dated && (isTitle(tokens, i, end) || isOrdinal(tokens, i, end))) return null
    return { end, when: { form: 'weekday', weekday, week: null } }
  },
}

/** `các thứ Bảy`, `thứ Năm hàng tuần`, `từ thứ Hai đến thứ Sáu`: every week. */
function isHabit(tokens: Tokens, i: number, end: number): boolean {
  if (isIn(tokens, end, HABIT_BEHIND) || isIn(tokens, i - 1, HABITS)) return true
  if (isIn(tokens, i - 1, DAY_WORDS) && isIn(tokens, i - 2, HABITS)) return true
  const joined = isComma(tokens, end) || isDash(tokens, end) || isIn(tokens, end, JOINERS)
  const other = joined && end + 1 < tokens.count ? weekdayAt(tokens, end + 1) : null
  if (other !== null && !isDated(tokens, other.end) && !isKey(tokens, other.end, WEEK)) return true
  return isIn(tokens, i - 1, JOINERS) && tokens.kind[i - 2] === WORD && isIn(tokens, i - 2, WEEKDAY_ENDS)
}

const JOINERS = keySet(['đến', 'và', 'tới', 'hoặc', 'hay'])
const WEEKDAY_ENDS = keySet(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'nhật'])

/** A day follows: `thứ Hai, 5/3`, `thứ 2 (ngày 5/3)`. */
function isDated(tokens: Tokens, i: number): boolean {
  let at = i
  if (isComma(tokens, at) || isMark(tokens, at, '('.charCodeAt(0)) || isDash(tokens, at)) at += 1
  if (isIn(tokens, at, DAY_WORDS)) at += 1
  if (tokens.kind[at] !== NUMBER || at + 1 >= tokens.count) return false
  return (
    (isMark(tokens, at + 1, 0x2f) || isDash(tokens, at + 1) || isIn(tokens, at + 1, MONTH_WORD)) &&
    (touchesPrevious(tokens, at + 1) || tokens.kind[at + 1] === WORD)
  )
}

const MONTH_WORD = keySet(['tháng'])

const COLOURS = keySet(['đỏ', 'xanh', 'hồng'])

/** `Chủ nhật Đỏ`, `Ngày Chủ nhật xanh`: the name of something. */
function isTitle(tokens: Tokens, i: number, end: number): boolean {
  if (isIn(tokens, end, COLOURS)) return true
  return !isKey(tokens, i, ORDINAL) && end < tokens.count && tokens.kind[end] === WORD && tokens.shape[end] !== LOWER
}

/** `Thứ Hai` in a headline of capitals, `lần Thứ Ba`: an ordinal after all. */
function isOrdinal(tokens: Tokens, i: number, end: number): boolean {
  return isKey(tokens, i, ORDINAL) && isIn(tokens, i - 1, COUNTED) && end > i
}

const COUNTED = keySet([
  'lần',
  'người',
  'vị',
  'hạng',
  'bậc',
  'khóa',
  'kỳ',
  'quý',
  'tháng',
  'năm',
  'bàn',
  'con',
  'đứng',
  'xếp',
])
