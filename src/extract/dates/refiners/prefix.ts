import { BEGINNING, DAY, END, FROM, MIDDLE, ON_DAY, TO, UNTIL } from '../../../lexicon/date-words.ts'
import { keyOf } from '../../../text/fold.ts'
import { keySet, keyTable } from '../../../text/key-table.ts'
import type { Tokens } from '../../../text/tokens.ts'
import { isIn, isKey } from '../read.ts'
import type { Candidate, When } from '../when.ts'

const DAY_PARTS = ['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'khuya', 'rạng', 'sớm']
const DAY_WORDS = keyTable([DAY, ON_DAY, ...[...DAY_PARTS, 'mùng', 'mồng', 'phiên'].map(keyOf)])
const LIST_WORDS = keySet(['hai', 'các', 'ba', 'những'])
const PARTS = keyTable([BEGINNING, MIDDLE, END])
const ENDS_WITH_WEEK = new Set(['week', 'month', 'quarter', 'year', 'century'])
const SESSION = keySet(['phiên'])

/** The finest part that a phrase names: `day` for days and times, `other` for the rest. */
function isDay(when: When): boolean {
  if (when.form === 'date') return when.day !== null
  if (when.form === 'range') return isDay(when.from)
  if (when.form === 'shift') return when.unit === 'day'
  return when.form === 'weekday' || when.form === 'clock' || (when.form === 'lunar' && when.day !== null)
}

/** Takes in the calendar words before a date: `Sáng ngày 19/9`, `hôm thứ Hai`, `đầu năm 2024`, `cuối tuần này`. */
export function takePrefix(tokens: Tokens, candidates: readonly Candidate[]): Candidate[] {
  let floor = 0
  return candidates.map(candidate => {
    const first = prefixed(tokens, candidate, floor)
    floor = candidate.end
    return first === candidate.first ? candidate : { ...candidate, first }
  })
}

function prefixed(tokens: Tokens, candidate: Candidate, floor: number): number {
  let first = candidate.first
  if (isDay(candidate.when)) {
    while (first > floor && isIn(tokens, first - 1, DAY_WORDS) && !isIn(tokens, first - 1, SESSION)) first -= 1
    if (first > floor && isKey(tokens, first, DAY) && isIn(tokens, first - 1, LIST_WORDS) && isList(candidate))
      first -= 1
  } else if (candidate.when.form !== 'shift' || ENDS_WITH_WEEK.has(candidate.when.unit)) {
    if (first > floor && isIn(tokens, first - 1, PARTS)) first -= 1
  }
  return first
}

function isList(candidate: Candidate): boolean {
  return candidate.when.form === 'range'
}

/** Takes in `từ` and `đến`: an open start or end is the point that it names (guideline §2). */
export function takeFromTo(tokens: Tokens, candidates: readonly Candidate[]): Candidate[] {
  let floor = 0
  return candidates.map(candidate => {
    const at = candidate.first - 1
    const takes = at >= floor && (isKey(tokens, at, FROM) || isKey(tokens, at, TO) || isKey(tokens, at, UNTIL))
    floor = candidate.end
    return takes ? { ...candidate, first: at } : candidate
  })
}
