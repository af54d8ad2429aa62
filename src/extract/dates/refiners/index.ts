import { keySet } from '../../../text/key-table.ts'
import type { Tokens } from '../../../text/tokens.ts'
import { endsPhrase } from '../cues.ts'
import { isIn } from '../read.ts'
import type { Candidate } from '../when.ts'
import { joinApposition } from './join-apposition.ts'
import { isBareDay, joinRange } from './join-range.ts'
import { joinTime } from './join-time.ts'
import { leanBehind } from './lean.ts'
import { takeFromTo, takePrefix } from './prefix.ts'

type Refiner = (tokens: Tokens, candidates: readonly Candidate[]) => Candidate[]

/** What is done to the candidates of a block, in this order. */
const REFINERS: readonly Refiner[] = [
  takePrefix,
  joinTime,
  joinApposition,
  leanBehind,
  joinRange,
  takeFromTo,
  dropLoose,
]

export function refine(tokens: Tokens, candidates: readonly Candidate[]): readonly Candidate[] {
  return REFINERS.reduce<readonly Candidate[]>((refined, refiner) => refiner(tokens, refined), candidates)
}

const HABITS = keySet(['hàng', 'hằng', 'mỗi'])
const HABIT_UNITS = keySet(['tháng', 'tuần', 'ngày', 'quý'])

const DAY_PARTS = keySet(['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'khuya', 'rạng', 'hôm'])

/** `Sáng ngày 21, …`: the part of the day tells it from the third day of something. */
function isToldDay(tokens: Tokens, first: number, end: number): boolean {
  return (
    end - first >= 3 &&
    (isIn(tokens, first, DAY_PARTS) || isIn(tokens, first + 1, DAY_PARTS)) &&
    endsPhrase(tokens, end)
  )
}

/** Times without a day, days without a month, and habits (`ngày 10 hằng tháng`) are no dates. */
function dropLoose(tokens: Tokens, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ when, first, end }) => {
    if (when.form === 'clock' || (isBareDay(when) && !isToldDay(tokens, first, end))) return false
    return !(isIn(tokens, end, HABITS) && isIn(tokens, end + 1, HABIT_UNITS))
  })
}
