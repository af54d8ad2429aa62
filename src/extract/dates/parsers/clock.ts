import { AND, TO } from '../../../lexicon/date-words.ts'
import type { ClockTime } from '../../../text/edtf.ts'
import { keyOf } from '../../../text/fold.ts'
import { keySet } from '../../../text/key-table.ts'
import { NUMBER, type Tokens, touchesPrevious } from '../../../text/tokens.ts'
import type { DateParser } from '../parser.ts'
import { integerAt, isDash, isIn, isInner, isKey, isMark, lengthAt } from '../read.ts'

const COLON = ':'.charCodeAt(0)
const OPEN = '('.charCodeAt(0)
const CLOSE = ')'.charCodeAt(0)
const MINUTE_MARKS = new Set(["'", '’', '′', 'ʹ'].map(mark => mark.charCodeAt(0)))
const HOURS = keySet(['h', 'g', 'giờ'])
const MINUTES = keySet(['p', 'phút', 'ph'])
const SECONDS = keySet(['giây'])
const GMT = keySet(['gmt', 'utc'])
/** `trong 3 giờ`, `suốt 8 giờ`: a length of time. */
const LENGTHS = keySet(['trong', 'suốt', 'mất', 'hơn', 'gần', 'kéo', 'dài', 'cách', 'mỗi'])

interface TimeReading {
  readonly time: ClockTime
  readonly end: number
}

/** `9h30`, `9 giờ 30 phút`, `12:20:05`; then `sáng`, `GMT+7`. */
function readTime(tokens: Tokens, i: number): TimeReading | null {
  const hour = integerAt(tokens, i, 2)
  if (hour < 0 || hour > 23) return null
  const read = isMark(tokens, i + 1, COLON) ? readColons(tokens, i, hour) : readWords(tokens, i, hour)
  if (read === null) return null
  return withOffset(tokens, withDayPart(tokens, read))
}

function readColons(tokens: Tokens, i: number, hour: number): TimeReading | null {
  if (!isInner(tokens, i + 1) || lengthAt(tokens, i + 2) !== 2) return null
  const minute = integerAt(tokens, i + 2, 2)
  if (minute < 0 || minute > 59) return null
  const seconds = isMark(tokens, i + 3, COLON) && isInner(tokens, i + 3) ? integerAt(tokens, i + 4, 2) : -1
  const second = seconds >= 0 && seconds <= 59 ? seconds : null
  return { time: { hour, minute, second, offset: null }, end: second === null ? i + 3 : i + 5 }
}

function readWords(tokens: Tokens, i: number, hour: number): TimeReading | null {
  if (!isIn(tokens, i + 1, HOURS)) return null
  const minute = integerAt(tokens, i + 2, 2)
  const near =
    minute >= 0 &&
    minute <= 59 &&
    (touchesPrevious(tokens, i + 2) || isIn(tokens, i + 3, MINUTES) || isIn(tokens, i + 3, DAY_WORD))
  if (!near) return { time: { hour, minute: 0, second: null, offset: null }, end: i + 2 }
  let end = i + 3
  if (isIn(tokens, end, MINUTES)) end += 1
  else if (end < tokens.count && touchesPrevious(tokens, end) && MINUTE_MARKS.has(tokens.key[end]!)) end += 1
  const second = integerAt(tokens, end, 2)
  if (second >= 0 && second <= 59 && isIn(tokens, end + 1, SECONDS))
    return { time: { hour, minute, second, offset: null }, end: end + 2 }
  return { time: { hour, minute, second: null, offset: null }, end }
}

const AFTERNOON = keySet(['chiều', 'tối'])
const NIGHT = keySet(['đêm', 'khuya'])
const NOON = keySet(['trưa'])
const MORNING = keySet(['sáng', 'sớm', 'rạng'])
const DAY_WORD = keySet(['hôm', 'ngày', 'nay', 'qua', 'mai', 'thứ', 'chủ', 'mùng', 'mồng', 'cùng'])

/** `3 giờ chiều` is 15:00. The word stays to be read when it begins the day: `9h sáng nay`, `9h tối 5/3`. */
function withDayPart(tokens: Tokens, { time, end }: TimeReading): TimeReading {
  const late = isIn(tokens, end, AFTERNOON) || (isIn(tokens, end, NIGHT) && time.hour >= 6)
  const noon = isIn(tokens, end, NOON) && time.hour <= 3
  if (!late && !noon && !isIn(tokens, end, MORNING) && !isIn(tokens, end, NOON) && !isIn(tokens, end, NIGHT))
    return { time, end }
  const hour = (late || noon) && time.hour < 12 ? time.hour + 12 : time.hour
  const stays = isIn(tokens, end + 1, DAY_WORD) || (end + 1 < tokens.count && tokens.kind[end + 1] === NUMBER)
  return { time: { ...time, hour }, end: stays ? end : end + 1 }
}

/** `GMT+7`, `(GMT+7)`, `(giờ Việt Nam)`; only the first says an offset. */
function withOffset(tokens: Tokens, { time, end }: TimeReading): TimeReading {
  const open = isMark(tokens, end, OPEN) ? 1 : 0
  const offset = offsetAt(tokens, end + open)
  if (offset === null) return { time, end }
  const behind = offset.end + (open === 1 && isMark(tokens, offset.end, CLOSE) ? 1 : 0)
  return { time: { ...time, offset: offset.text }, end: behind }
}

/** The offset that `GMT+7` at `i` means, as `+07:00`. */
export function offsetAt(tokens: Tokens, i: number): { text: string; end: number } | null {
  if (!isIn(tokens, i, GMT)) return null
  const sign = isMark(tokens, i + 1, '+'.charCodeAt(0)) ? '+' : isDash(tokens, i + 1) ? '-' : null
  const hours = integerAt(tokens, i + 2, 2)
  if (sign === null || hours < 0 || hours > 14) return null
  return { text: `${sign}${String(hours).padStart(2, '0')}:00`, end: i + 3 }
}

const HOUR_TO = keyOf('tới')

/** A time of day, or a stretch of it. It is no date by itself: `refiners/join-time.ts` takes it to its day. */
export const clock: DateParser = {
  rule: 'clock',
  example: '9h30 ngày 5/3; 12:20 14/12/2023; 8h-11h30 ngày 5/3',
  counterExample: 'trong 3 giờ; 3 giờ; tỷ số 2:1',
  begins: 'numbers',
  at(tokens, i) {
    if (isIn(tokens, i - 1, LENGTHS)) return null
    const first = readTime(tokens, i)
    if (first === null || isMark(tokens, first.end, COLON)) return null
    const joined =
      isDash(tokens, first.end) ||
      isKey(tokens, first.end, TO) ||
      isKey(tokens, first.end, HOUR_TO) ||
      isKey(tokens, first.end, AND)
    const last = joined ? readTime(tokens, first.end + 1) : null
    const when = { form: 'clock' } as const
    if (last === null || isKey(tokens, first.end, AND)) return { end: first.end, when, time: first.time }
    return { end: last.end, when, time: first.time, timeEnd: last.time }
  },
}
