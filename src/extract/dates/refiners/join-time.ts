import { keySet } from '../../../text/key-table.ts'
import { MARK, type Tokens, WORD } from '../../../text/tokens.ts'
import { offsetAt } from '../parsers/clock.ts'
import { isMark } from '../read.ts'
import type { Candidate, When } from '../when.ts'

const BETWEEN_WORDS = keySet(['lúc', 'vào', 'hồi', 'khoảng', 'ngày', 'của', 'trong', 'từ'])
const BETWEEN_MARKS = new Set([',', '|', '-', '–', '—', '(', '.'].map(mark => mark.charCodeAt(0)))
const MOST_BETWEEN = 3

function hasDay(when: When): boolean {
  if (when.form === 'date') return when.day !== null
  if (when.form === 'shift') return when.unit === 'day'
  return when.form === 'weekday' || (when.form === 'lunar' && when.day !== null)
}

/** Brings a time of day to the day beside it: `12:20 14/12/2023`, `9h30 ngày 5/3`, `ngày 5/3, lúc 9h30`. */
export function joinTime(tokens: Tokens, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = []
  for (let k = 0; k < candidates.length; k += 1) {
    const first = candidates[k]!
    const second = candidates[k + 1]
    const pair = second === undefined ? null : joinPair(tokens, first, second)
    if (pair === null) joined.push(first)
    else {
      joined.push(pair)
      k += 1
    }
  }
  return joined
}

function joinPair(tokens: Tokens, first: Candidate, second: Candidate): Candidate | null {
  const clockFirst = first.when.form === 'clock'
  if (clockFirst === (second.when.form === 'clock')) return null
  const [clock, day] = clockFirst ? [first, second] : [second, first]
  if (!hasDay(day.when) || !isNear(tokens, first.end, second.first, clockFirst)) return null
  const offset = offsetAt(tokens, second.end + (isMark(tokens, second.end, 0x28) ? 1 : 0))
  const time = offset === null ? clock.time! : { ...clock.time!, offset: offset.text }
  const timeEnd = clock.timeEnd === null || offset === null ? clock.timeEnd : { ...clock.timeEnd, offset: offset.text }
  return { ...day, first: first.first, end: offset?.end ?? second.end, rule: `${day.rule}+time`, time, timeEnd }
}

function isNear(tokens: Tokens, from: number, to: number, clockFirst: boolean): boolean {
  if (to - from > MOST_BETWEEN) return false
  for (let i = from; i < to; i += 1) {
    if (tokens.kind[i] === WORD ? !BETWEEN_WORDS.has(tokens.key[i]!) : tokens.kind[i] !== MARK) return false
    if (tokens.kind[i] === MARK && !BETWEEN_MARKS.has(tokens.key[i]!)) return false
    if (!clockFirst && isMark(tokens, i, 0x2e)) return false
  }
  return true
}
