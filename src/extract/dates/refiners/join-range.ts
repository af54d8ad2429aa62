import { AND, FROM, TO, UNTIL } from '../../../lexicon/date-words.ts'
import { keySet } from '../../../text/key-table.ts'
import type { Tokens } from '../../../text/tokens.ts'
import { isComma, isDash, isIn, isKey } from '../read.ts'
import { type Candidate, type DateWhen, given, rangeWhen, type When, type YearRef } from '../when.ts'

/** How fine a phrase is; ends of a range without `từ` must be alike. */
function grain(when: When): string {
  if (when.form === 'date') return when.day !== null ? 'day' : when.month !== null ? 'month' : 'year'
  if (when.form === 'shift') return when.unit
  if (when.form === 'weekday' || (when.form === 'lunar' && when.day !== null)) return 'day'
  return when.form
}

/** `từ năm 2017 đến tháng 6/2023`, `ngày 5/3 - 7/3`, `T9/2013-T9/2014`: two ends are one mention. */
export function joinRange(tokens: Tokens, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const last = joined.at(-1)
    const pair = last === undefined ? null : joinPair(tokens, last, candidate)
    if (pair === null) joined.push(candidate)
    else joined[joined.length - 1] = pair
  }
  return shareYears(tokens, joined)
}

const UNTIL_THE = keySet(['hết', 'ngày', 'khoảng'])

function joinPair(tokens: Tokens, first: Candidate, second: Candidate): Candidate | null {
  if (first.when.form === 'range' || second.when.form === 'range') return null
  if (first.when.form === 'clock' || second.when.form === 'clock') return null
  const at = first.end
  const dash = isDash(tokens, at) && second.first === at + 1
  const word = (isKey(tokens, at, TO) || isKey(tokens, at, UNTIL)) && isWordGap(tokens, at + 1, second.first)
  if (!dash && !word) return null
  const from = first.first > 0 && (isKey(tokens, first.first - 1, FROM) || isKey(tokens, first.first, FROM))
  if (grain(first.when) !== grain(second.when) && !(from && word)) return null
  if (grain(first.when) === 'months' && !from) return null
  const ends = completed(first.when, second.when)
  if (ends === null) return null
  return {
    ...second,
    first: first.first,
    rule: `${first.rule}+range`,
    when: rangeWhen(ends[0], ends[1]),
    time: first.time,
    timeEnd: second.time,
  }
}

function isWordGap(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 1) return false
  return to === from || isIn(tokens, from, UNTIL_THE)
}

/** Each end takes the year and the month that only the other one names; null where they cannot be one range. */
function completed(from: When, to: When): readonly [When, When] | null {
  if (from.form !== 'date' || to.form !== 'date') return [from, to]
  const start = isBareDay(from) && to.month !== null ? { ...from, month: to.month, year: to.year } : from
  const end = isBareDay(to) && start.month !== null ? { ...to, month: start.month, year: start.year } : to
  if (isBareDay(start) || isBareDay(end)) return null
  const pair = [borrowYear(start, end, 'before'), borrowYear(end, start, 'behind')] as const
  return order(pair[0], pair[1]) > 0 ? null : pair
}

export function isBareDay(when: When): boolean {
  return when.form === 'date' && when.day !== null && when.month === null && when.monthPlus === null
}

/** The year of `other`, where `when` has none; one less or more where the months would run backwards. */
function borrowYear(when: DateWhen, other: DateWhen, side: 'before' | 'behind'): DateWhen {
  if (when.year !== null || when.month === null || other.year === null || other.month === null) return when
  const sign = place(when) - place(other)
  const step = side === 'before' ? (sign > 0 ? -1 : 0) : sign < 0 ? 1 : 0
  return { ...when, year: shiftYear(other.year, step) }
}

function shiftYear(year: YearRef, step: number): YearRef {
  if (step === 0 || year.of === 'cycle') return year
  if (year.of === 'given') return given(year.year + step)
  return year.of === 'sentence' ? year : { ...year, plus: year.plus + step }
}

function place(when: DateWhen): number {
  return (when.month ?? 0) * 100 + (when.day ?? 0)
}

/** Positive where both ends have a year and run backwards. */
function order(from: DateWhen, to: DateWhen): number {
  if (from.year?.of !== 'given' || to.year?.of !== 'given') return 0
  return from.year.year - to.year.year || (from.month === null || to.month === null ? 0 : from.month - to.month)
}

/** `ngày 5/3 và 7/4/2024`, `tháng 3, tháng 4/2024`: the year behind the last one holds for those before. */
function shareYears(tokens: Tokens, candidates: readonly Candidate[]): Candidate[] {
  const shared = [...candidates]
  for (let k = shared.length - 2; k >= 0; k -= 1) {
    const here = shared[k]!
    const next = shared[k + 1]!
    if (next.first - here.end !== 1) continue
    if (!isComma(tokens, here.end) && !isKey(tokens, here.end, AND)) continue
    const when = sharedYear(here.when, next.when)
    if (when !== null) shared[k] = { ...here, when }
  }
  return shared
}

function sharedYear(when: When, next: When): When | null {
  if (when.form === 'date' && next.form === 'date') {
    const alike = grain(when) === grain(next) && when.month !== null && place(when) < place(next)
    return alike && when.year === null && next.year?.of === 'given' ? { ...when, year: next.year } : null
  }
  if (when.form === 'months' && next.form === 'months') {
    return when.year === null && next.year !== null && when.first < next.first ? { ...when, year: next.year } : null
  }
  return null
}
