import type { Reading } from './reading.ts'

/** Runs of prose by cumulated worth, for every line at once. */
export interface Runs {
  /** Worth of the best run that begins at line `i`; 0 where none is worth it. */
  readonly from: Float64Array
  /** Worth of the best run that ends at line `i`. */
  readonly upTo: Float64Array
}

export function proseRuns(readings: readonly Reading[]): Runs {
  const count = readings.length
  const from = new Float64Array(count + 1)
  const upTo = new Float64Array(count + 1)
  for (let i = count - 1; i >= 0; i -= 1) from[i] = Math.max(0, readings[i]!.prose + from[i + 1]!)
  for (let i = 0; i < count; i += 1) upTo[i] = Math.max(0, readings[i]!.prose + (i > 0 ? upTo[i - 1]! : 0))
  return { from, upTo }
}

/** How far a run may fall below its best before it is taken to be over: a list of links, a footer. */
const DROP = 9

/** The best run of prose that begins at or after `start`: half-open range of indices; empty where there is none. */
export function runAfter(readings: readonly Reading[], start: number): readonly [number, number] {
  let sum = 0
  let best = 0
  let first = -1
  let end = start
  for (let i = start; i < readings.length; i += 1) {
    const { prose } = readings[i]!
    if (first < 0) {
      if (prose <= 0) continue
      first = i
    }
    sum += prose
    if (sum > best) {
      best = sum
      end = i + 1
    } else if (sum < best - DROP) break
  }
  return first < 0 ? [start, start] : [first, end]
}
