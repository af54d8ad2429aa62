import type { DateFind, StatisticFind } from '../../document.ts'
import { sentenceStarts } from '../../text/sentences.ts'
import type { TokenBlock } from '../context.ts'
import { spansByBlock } from '../settle.ts'

/** Gives each statistic the value of the one date of its sentence as its period; none where there are more. */
export function boundByPeriod(
  statistics: readonly StatisticFind[],
  dates: readonly DateFind[],
  blocks: readonly TokenBlock[],
): StatisticFind[] {
  if (dates.length === 0) return [...statistics]
  const datesOf = spansByBlock(dates)
  const sentencesOf = new Map<number, readonly number[]>()
  const textOf = new Map(blocks.map(block => [block.index, block]))
  return statistics.map(statistic => {
    const near = datesOf.get(statistic.block)
    const block = textOf.get(statistic.block)
    if (near === undefined || block === undefined) return statistic
    let starts = sentencesOf.get(statistic.block)
    if (starts === undefined) {
      starts = Array.from(sentenceStarts(block.tokens), token => block.tokens.start[token]!)
      sentencesOf.set(statistic.block, starts)
    }
    const [from, to] = sentenceAround(starts, statistic.start)
    const first = firstFrom(near, from)
    const date = near[first]
    const next = near[first + 1]
    const alone = date !== undefined && date.start < to && (next === undefined || next.start >= to)
    const period = alone ? date.value : null
    return period === null ? statistic : { ...statistic, period }
  })
}

/** Index of the first date that begins at `offset` or behind it. */
function firstFrom(dates: readonly DateFind[], offset: number): number {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (dates[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The offsets between which the sentence lies that holds `offset`. */
function sentenceAround(starts: readonly number[], offset: number): [number, number] {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return [starts[low - 1] ?? 0, starts[low] ?? Number.POSITIVE_INFINITY]
}
