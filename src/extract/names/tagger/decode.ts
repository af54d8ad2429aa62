import { isInside, LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts'

const L = LABEL_COUNT
const NEVER = -1e9

/**
 * The best path through a window by Viterbi. `emissions` holds L scores for each of `length` tokens; their labels are
 * written to `labels`. Before a window is OUTSIDE.
 */
export function decode(
  emissions: Float32Array,
  transitions: Float32Array,
  length: number,
  labels: Uint8Array,
  scratch: Scratch,
): void {
  const { scores, back, leads } = scratch
  for (let l = 0; l < L; l += 1) scores[l] = emissions[l]! + transitions[OUTSIDE * L + l]!
  for (let row = L; row < length * L; row += L) {
    const before = row - L
    let best = OUTSIDE
    let most = scores[before]!
    for (let p = 1; p < L; p += 1) {
      if (scores[before + p]! <= most) continue
      most = scores[before + p]!
      best = p
    }
    // OUTSIDE and beginnings follow any label: the best one, or another that is not too far behind it.
    let outside = most + transitions[best * L]!
    let person = most + transitions[best * L + 1]!
    let organisation = most + transitions[best * L + 3]!
    let place = most + transitions[best * L + 5]!
    back[row] = best
    back[row + 1] = best
    back[row + 3] = best
    back[row + 5] = best
    for (let p = 0; p < L; p += 1) {
      const score = scores[before + p]!
      if (most - score >= leads[best * L + p]! || p === best) continue
      if (score + transitions[p * L]! > outside) {
        outside = score + transitions[p * L]!
        back[row] = p
      }
      if (score + transitions[p * L + 1]! > person) {
        person = score + transitions[p * L + 1]!
        back[row + 1] = p
      }
      if (score + transitions[p * L + 3]! > organisation) {
        organisation = score + transitions[p * L + 3]!
        back[row + 3] = p
      }
      if (score + transitions[p * L + 5]! > place) {
        place = score + transitions[p * L + 5]!
        back[row + 5] = p
      }
    }
    scores[row] = outside + emissions[row]!
    scores[row + 1] = person + emissions[row + 1]!
    scores[row + 3] = organisation + emissions[row + 3]!
    scores[row + 5] = place + emissions[row + 5]!
    for (let begin = 1; begin < L; begin += 2) {
      const inside = begin + 1
      const opened = scores[before + begin]! + transitions[begin * L + inside]!
      const gone = scores[before + inside]! + transitions[inside * L + inside]!
      scores[row + inside] = Math.max(opened, gone) + emissions[row + inside]!
      back[row + inside] = opened >= gone ? begin : inside
    }
  }
  let row = (length - 1) * L
  let label = 0
  for (let l = 1; l < L; l += 1) if (scores[row + l]! > scores[row + label]!) label = l
  for (let i = length - 1; i >= 0; i -= 1) {
    labels[i] = label
    label = back[row + label]!
    row -= L
  }
}

export interface Scratch {
  readonly scores: Float32Array
  readonly back: Uint8Array
  /** L × L: with this lead the first label is the better one for OUTSIDE and beginnings to follow, whichever it is. */
  readonly leads: Float32Array
}

export function scratchFor(tokens: number, transitions: Float32Array): Scratch {
  const leads = Float32Array.from({ length: L * L }, (_, pair) => {
    const [first, second] = [Math.floor(pair / L), pair % L]
    let lead = 0
    for (let l = 0; l < L; l += 1) {
      if (!isInside(l)) lead = Math.max(lead, transitions[second * L + l]! - transitions[first * L + l]!)
    }
    return lead
  })
  return { scores: new Float32Array(tokens * L), back: new Uint8Array(tokens * L), leads }
}

/** Marks the transitions that may not be. */
export function constrained(transitions: Float32Array): Float32Array {
  return transitions.map((weight, i) => (mayFollow(Math.floor(i / L), i % L) ? weight : NEVER))
}
