import type { Tokens } from '../../../text/tokens.ts'
import { isComma, isDash, isMark } from '../read.ts'
import type { Candidate, When } from '../when.ts'

const OPEN = 0x28
const CLOSE = 0x29

/** A day told by its name or its distance: `thứ Hai`, `hôm nay`. */
function isSoft(when: When): boolean {
  return when.form === 'weekday' || (when.form === 'shift' && when.unit === 'day')
}

function isCivilDay(when: When): boolean {
  return when.form === 'date' && when.day !== null && when.month !== null
}

/** One day told twice is one mention, and the digits say which: `sáng nay (5/3)`, `thứ Hai, ngày 5/3`. */
export function joinApposition(tokens: Tokens, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const last = joined.at(-1)
    const pair = last === undefined ? null : joinPair(tokens, last, candidate)
    if (pair === null) joined.push(candidate)
    else joined[joined.length - 1] = pair
  }
  return joined
}

function joinPair(tokens: Tokens, first: Candidate, second: Candidate): Candidate | null {
  const gap = second.first - first.end
  const marked =
    gap === 1 && (isComma(tokens, first.end) || isMark(tokens, first.end, OPEN) || isDash(tokens, first.end))
  if (gap !== 0 && !marked) return null
  const day =
    isSoft(first.when) && isCivilDay(second.when)
      ? second
      : isCivilDay(first.when) && isSoft(second.when)
        ? first
        : null
  if (day === null) return null
  if (day === first && (second.when.form !== 'weekday' || !isMark(tokens, first.end, OPEN))) return null
  return {
    ...day,
    first: first.first,
    end: second.end + (isMark(tokens, first.end, OPEN) && isMark(tokens, second.end, CLOSE) ? 1 : 0),
    time: first.time ?? second.time,
    timeEnd: first.timeEnd ?? second.timeEnd,
    lean: day.lean,
  }
}
