import { MONTH } from '../../../lexicon/date-words.ts'
import { keySet } from '../../../text/key-table.ts'
import { MARK, NUMBER, type Tokens, touchesPrevious } from '../../../text/tokens.ts'
import { isPlainlyDay } from '../cues.ts'
import type { DateParser } from '../parser.ts'
import { inIdentifier, integerAt, isComma, isDash, isIn, isKey, isMark, SLASH } from '../read.ts'
import { DAY_WORDS, type DayReading, readDays } from '../read-day.ts'
import { dateWhen, type Match } from '../when.ts'

/** Behind `ngày`: any reading of a day or days, or a bare number that a range may complete. */
export const namedDay: DateParser = {
  rule: 'day.named',
  example: 'ngày 9/7/2018; hai ngày 26, 27/6',
  counterExample: 'ngày 45/13; 10 ngày',
  begins: ['ngày', 'mùng', 'mồng'],
  at(tokens, i) {
    let at = i + 1
    for (let words = 0; words < 2 && (isIn(tokens, at, DAY_WORDS) || isComma(tokens, at)); words += 1) at += 1
    if (tokens.kind[at] !== NUMBER || at >= tokens.count || inIdentifier(tokens, at)) return null
    const days = readDays(tokens, at, true)
    if (days !== null) return days
    const day = integerAt(tokens, at, 2)
    if (day < 1 || day > 31) return null
    return bareDay(tokens, at + 1, day)
  },
}

/** `ngày 15 tháng sau` counts from the publication; `ngày 28` waits for a range: `từ 26/6 đến ngày 28`. */
function bareDay(tokens: Tokens, end: number, day: number): Match {
  if (isKey(tokens, end, MONTH)) {
    const plus = isIn(tokens, end + 1, THIS_MONTH)
      ? 0
      : isIn(tokens, end + 1, NEXT_MONTH)
        ? 1
        : isIn(tokens, end + 1, LAST_MONTH)
          ? -1
          : null
    if (plus !== null) return { end: end + 2, when: { ...dateWhen(null, null, day), monthPlus: plus } }
  }
  return { end, when: dateWhen(null, null, day) }
}

const THIS_MONTH = keySet(['này'])
const NEXT_MONTH = keySet(['sau', 'tới'])
const LAST_MONTH = keySet(['trước'])

/** Without `ngày`: full dates by their form, days without a year by what stands beside them. */
export const bareDays: DateParser = {
  rule: 'day.bare',
  example: 'chốt phiên 6/3; từ 15/3,; 26-28/7',
  counterExample: 'tỷ số 2/1; chiếm 1/3; 24/7; 16/9 Bùi Văn Ba',
  begins: 'numbers',
  at(tokens, i) {
    if (isGluedBehind(tokens, i) || inIdentifier(tokens, i)) return null
    const days = readDays(tokens, i, false) ?? readDays(tokens, i, hasListCue(tokens, i))
    if (days === null) return null
    if (days.when.form === 'range') {
      const { to } = days.when
      if (to.form === 'date' && (to.year !== null || isPlainlyDay(tokens, i, days.end, 31, to.month!, false)))
        return days
      return null
    }
    const day = days as DayReading
    if (day.sure) return day
    if (isKey(tokens, i + 1, MONTH)) return isPlainlyDay(tokens, i, day.end, 31, 1, true) ? day : null
    return isPlainlyDay(tokens, i, day.end, day.when.day!, day.when.month!, day.dash) ? day : null
  },
}

const LIST_CUES = keySet(['từ', 'ngày', 'sáng', 'tối', 'đêm', 'chiều', 'hôm', 'dịp', 'phiên', 'giữa'])

function hasListCue(tokens: Tokens, i: number): boolean {
  return isIn(tokens, i - 1, LIST_CUES)
}

/** `-5/3`, `12/5/3`, `1,5/3`: a number that hangs on something before it. */
function isGluedBehind(tokens: Tokens, i: number): boolean {
  if (!touchesPrevious(tokens, i)) return false
  if (isMark(tokens, i - 1, SLASH)) return true
  if (isDash(tokens, i - 1)) return !(touchesPrevious(tokens, i - 1) && tokens.kind[i - 2] === NUMBER)
  return tokens.kind[i - 1] !== MARK
}
