import { LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts'

const L = LABEL_COUNT
const NEVER = -1e9

/**
 * The best path through a window by Viterbi. `emissions` holds L scores per token from row `from` to row `to`
 * (exclusive); the labels are written to the same rows of `labels`. Before and behind a window is OUTSIDE.
 */
export function decode(
  emissions: Float32Array,
  transitions: Float32Array,
  from: number,
  to: number,
  labels: Uint8Array,
  scratch: Scratch,
): void {
  const { scores, back } = scratch
  for (let l = 0; l < L; l += 1) {
    scores[l] = emissions[from * L + l]! + transitions[OUTSIDE * L + l]!
  }
  for (let i = from + 1; i < to; i += 1) {
    const row = (i - from) * L
    for (let l = 0; l < L; l += 1) {
      let best = NEVER * 2
      let arg = 0
      for (let p = 0; p < L; p += 1) {
        const score = scores[row - L + p]! + transitions[p * L + l]!
        if (score > best) {
          best = score
          arg = p
        }
      }
      scores[row + l] = best + emissions[i * L + l]!
      back[row + l] = arg
    }
  }
  let row = (to - 1 - from) * L
  let label = 0
  for (let l = 1; l < L; l += 1) if (scores[row + l]! > scores[row + label]!) label = l
  for (let i = to - 1; i >= from; i -= 1) {
    labels[i] = label
    label = back[row + label]!
    row -= L
  }
}

export interface Scratch {
  readonly scores: Float32Array
  readonly back: Uint8Array
}

export function scratchFor(tokens: number): Scratch {
  return { scores: new Float32Array(tokens * L), back: new Uint8Array(tokens * L) }
}

/** Marks the transitions that may not be. */
export function constrained(transitions: Float32Array): Float32Array {
  return transitions.map((weight, i) => (mayFollow(Math.floor(i / L), i % L) ? weight : NEVER))
}
