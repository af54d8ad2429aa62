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

/** What the search reads, made once. */
interface Tables {
  /** Per cue, its weight for each column. */
  readonly weights: ReadonlyMap<CueName, Float64Array>
  /** Price of the step from state `f` to state `t`, at `f * width + t`. */
  readonly prices: Float64Array
  readonly labelColumn: Uint8Array
  readonly zoneColumn: Uint8Array
  /** Zones run one way: from a state no other is reached that stands before the first of its zone. */
  readonly firstTo: Uint8Array
}

let made: Tables | null = null

function tables(): Tables {
  const width = STATES.length
  made ??= {
    weights: new Map(
      CUE_NAMES.map(cue => {
        const weights: Weights = WEIGHTS[cue]
        return [cue, Float64Array.from(COLUMNS, column => weights[column] ?? 0)]
      }),
    ),
    prices: Float64Array.from({ length: width ** 2 }, (_, i) =>
      stepPrice(STATES[Math.floor(i / width)]!, STATES[i % width]!),
    ),
    labelColumn: Uint8Array.from(STATES, state => LABELS.indexOf(state.label)),
    zoneColumn: Uint8Array.from(STATES, state => COLUMNS.indexOf(state.zone)),
    firstTo: Uint8Array.from(STATES, from => STATES.findIndex(to => to.zone === from.zone)),
  }
  return made
}

export function decode(readings: readonly Reading[]): State[] {
  const { weights, labelColumn, zoneColumn } = tables()
  const width = STATES.length
  const back = new Uint8Array(readings.length * width)
  const votes = new Float64Array(COLUMNS.length)
  let scores = Float64Array.from(STATES, state => (state.zone === 'before' || state.zone === 'head' ? 0 : -3))
  let next = new Float64Array(width)
  for (let i = 0; i < readings.length; i += 1) {
    if (i > 0) {
      step(scores, next, back, i * width)
      const spare = scores
      scores = next
      next = spare
    }
    for (let column = 0; column < votes.length; column += 1) votes[column] = 0
    const { cues } = readings[i]!
    for (let k = 0; k < cues.length; k += 1) {
      const row = weights.get(cues[k]!)!
      for (let column = 0; column < votes.length; column += 1) votes[column]! += row[column]!
    }
    for (let state = 0; state < width; state += 1) {
      scores[state]! += votes[labelColumn[state]!]! + votes[zoneColumn[state]!]!
    }
  }
  return trace(scores, back, readings.length)
}

/** Best way to each state from those of the line before; where it came from goes into `back` at `offset`. */
function step(scores: Float64Array, next: Float64Array, back: Uint8Array, offset: number): void {
  const { prices, firstTo } = tables()
  const width = scores.length
  let best = Number.NEGATIVE_INFINITY
  for (let state = 0; state < width; state += 1) if (scores[state]! > best) best = scores[state]!
  for (let state = 0; state < width; state += 1) next[state] = Number.NEGATIVE_INFINITY
  for (let from = 0; from < width; from += 1) {
    const score = scores[from]!
    if (score < best - HOPELESS) continue
    const row = from * width
    for (let to = firstTo[from]!; to < width; to += 1) {
      const reached = score - prices[row + to]!
      if (reached > next[to]!) {
        next[to] = reached
        back[offset + to] = from
      }
    }
  }
}

/** States further than this behind the best one are given up: no later line can make up for it. */
const HOPELESS = 20

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
