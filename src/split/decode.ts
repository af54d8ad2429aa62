/**
 * Settles the labels of all lines together: the best path through zones and labels (Viterbi), where each line
 * votes by its cues and each change of label or zone has its price.
 */
import { LABELS, type Label } from '../document.ts'
import type { Reading } from './reading.ts'
import { STATES, type State, stepPrice } from './states.ts'
import { CUE_NAMES, type CueName, WEIGHTS, type Weights } from './weights.ts'

const COLUMNS = [
  'title',
  'meta',
  'body',
  'caption',
  'byline',
  'heading',
  'related',
  'chrome',
  'before',
  'head',
  'article',
  'after',
] as const

/** Column of a label in a row of weights; `related-heading` is written `heading` there. */
export function columnOf(label: Label): (typeof COLUMNS)[number] {
  return label === 'related-heading' ? 'heading' : label
}

let table: Map<CueName, Float64Array> | null = null
let prices: Float64Array | null = null

function weightTable(): Map<CueName, Float64Array> {
  table ??= new Map(
    CUE_NAMES.map(cue => {
      const weights: Weights = WEIGHTS[cue]
      return [cue, Float64Array.from(COLUMNS, column => weights[column] ?? 0)]
    }),
  )
  return table
}

function priceTable(): Float64Array {
  prices ??= Float64Array.from({ length: STATES.length ** 2 }, (_, i) =>
    stepPrice(STATES[i % STATES.length]!, STATES[Math.floor(i / STATES.length)]!),
  )
  return prices
}

export function decode(readings: readonly Reading[]): State[] {
  const count = readings.length
  const width = STATES.length
  const prices = priceTable()
  const weights = weightTable()
  const labelColumn = STATES.map(state => LABELS.indexOf(state.label))
  const zoneColumn = STATES.map(state => COLUMNS.indexOf(state.zone))
  // Zones run one way: no state is reached from one behind the last of its own zone.
  const lastFrom = STATES.map(to => STATES.findLastIndex(from => from.zone === to.zone) + 1)
  const back = new Uint8Array(count * width)
  const live = new Uint8Array(width)
  const votes = new Float64Array(COLUMNS.length)
  let scores = Float64Array.from(STATES, state => (state.zone === 'before' || state.zone === 'head' ? 0 : -3))
  let next = new Float64Array(width)
  for (let i = 0; i < count; i += 1) {
    votes.fill(0)
    for (const cue of readings[i]!.cues) {
      const row = weights.get(cue)!
      for (let column = 0; column < row.length; column += 1) votes[column]! += row[column]!
    }
    const alive = i === 0 ? 0 : keepLive(scores, live)
    for (let to = 0; to < width; to += 1) {
      let best = Number.NEGATIVE_INFINITY
      let from = 0
      if (i === 0) best = scores[to]!
      else {
        const last = lastFrom[to]!
        for (let k = 0; k < alive; k += 1) {
          const candidate = live[k]!
          if (candidate >= last) break
          const score = scores[candidate]! - prices[to * width + candidate]!
          if (score > best) {
            best = score
            from = candidate
          }
        }
      }
      next[to] = best + votes[labelColumn[to]!]! + votes[zoneColumn[to]!]!
      back[i * width + to] = from
    }
    ;[scores, next] = [next, scores]
  }
  return trace(scores, back, count)
}

/** States further than this behind the best one are given up: no later line can make up for it. */
const HOPELESS = 60

/** Lists the states that may still lead to the best path, in order; returns how many. */
function keepLive(scores: Float64Array, live: Uint8Array): number {
  let best = Number.NEGATIVE_INFINITY
  for (let state = 0; state < scores.length; state += 1) if (scores[state]! > best) best = scores[state]!
  let count = 0
  for (let state = 0; state < scores.length; state += 1) {
    if (scores[state]! < best - HOPELESS) continue
    live[count] = state
    count += 1
  }
  return count
}

function trace(scores: Float64Array, back: Uint8Array, count: number): State[] {
  const width = STATES.length
  const path = new Array<State>(count)
  let state = 0
  for (let i = 1; i < width; i += 1) if (scores[i]! > scores[state]!) state = i
  for (let i = count - 1; i >= 0; i -= 1) {
    path[i] = STATES[state]!
    state = back[i * width + state]!
  }
  return path
}
