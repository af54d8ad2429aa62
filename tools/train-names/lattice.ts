import { LABEL_COUNT, mayFollow, OUTSIDE } from '../../src/extract/names/tagger/labels.ts'
import type { Sequence } from './crf.ts'

const L = LABEL_COUNT

/** Forward and backward sums of one sequence, scaled token by token; its arrays serve sequence after sequence. */
export class Lattice {
  /** Expectation minus truth: per token and label, and per transition. */
  readonly difference: Float64Array
  readonly transitionDifference = new Float64Array(L * L)
  private readonly potentials: Float64Array
  private readonly forward: Float64Array
  private readonly backward: Float64Array
  private readonly moves = new Float64Array(L * L)

  constructor(longest: number) {
    this.difference = new Float64Array(longest * L)
    this.potentials = new Float64Array(longest * L)
    this.forward = new Float64Array(longest * L)
    this.backward = new Float64Array(longest * L)
  }

  /** Leaves expectation minus truth in the two differences; returns the negative log likelihood. */
  expect(sequence: Sequence, weights: Float32Array, transitions: Float32Array): number {
    for (let p = 0; p < L; p += 1) {
      for (let l = 0; l < L; l += 1) this.moves[p * L + l] = mayFollow(p, l) ? Math.exp(transitions[p * L + l]!) : 0
    }
    let loss = 0
    let previous: number = OUTSIDE
    for (let i = 0; i < sequence.labels.length; i += 1) {
      const gold = sequence.labels[i]!
      loss -= this.score(sequence, weights, i, gold) + transitions[previous * L + gold]!
      loss += Math.log(this.stepForward(i))
      previous = gold
    }
    this.transitionDifference.fill(0)
    for (let i = sequence.labels.length - 1; i >= 0; i -= 1) this.stepBackward(i, i === sequence.labels.length - 1)
    for (let i = 0; i < sequence.labels.length; i += 1) this.addTransitions(sequence, i)
    for (let i = 0; i < sequence.labels.length; i += 1) this.difference[i * L + sequence.labels[i]!]! -= 1
    return loss
  }

  /** Potentials of token `i`, divided by the largest; returns the logarithm of the gold label's. */
  private score(sequence: Sequence, weights: Float32Array, i: number, gold: number): number {
    const { difference: scores, potentials } = this
    const row = i * L
    scores.fill(0, row, row + L)
    for (let e = sequence.bounds[i]!; e < sequence.bounds[i + 1]!; e += 1) {
      const at = sequence.features[e]! * L
      for (let l = 0; l < L; l += 1) scores[row + l]! += weights[at + l]!
    }
    let most = scores[row]!
    for (let l = 1; l < L; l += 1) if (scores[row + l]! > most) most = scores[row + l]!
    for (let l = 0; l < L; l += 1) potentials[row + l] = Math.exp(scores[row + l]! - most)
    return scores[row + gold]! - most
  }

  /** Fills the forward row of token `i`; returns what it was divided by. */
  private stepForward(i: number): number {
    const { forward, moves, potentials } = this
    const row = i * L
    let sum = 0
    for (let l = 0; l < L; l += 1) {
      let value = 0
      if (i === 0) value = moves[OUTSIDE * L + l]!
      else for (let p = 0; p < L; p += 1) value += forward[row - L + p]! * moves[p * L + l]!
      value *= potentials[row + l]!
      forward[row + l] = value
      sum += value
    }
    for (let l = 0; l < L; l += 1) forward[row + l]! /= sum
    return sum
  }

  /** Fills the backward row of token `i`, and its label probabilities. */
  private stepBackward(i: number, isLast: boolean): void {
    const { forward, backward, moves, potentials, difference } = this
    const row = i * L
    let sum = 0
    for (let l = 0; l < L; l += 1) {
      let value = isLast ? 1 : 0
      if (!isLast) {
        for (let k = 0; k < L; k += 1) {
          value += moves[l * L + k]! * potentials[row + L + k]! * backward[row + L + k]!
        }
      }
      backward[row + l] = value
      sum += value
    }
    for (let l = 0; l < L; l += 1) backward[row + l]! /= sum
    let mass = 0
    for (let l = 0; l < L; l += 1) mass += forward[row + l]! * backward[row + l]!
    for (let l = 0; l < L; l += 1) difference[row + l] = (forward[row + l]! * backward[row + l]!) / mass
  }

  /** Adds the transition into token `i`: its probabilities, and the gold one taken off. */
  private addTransitions(sequence: Sequence, i: number): void {
    const { forward, backward, moves, potentials, transitionDifference } = this
    const row = i * L
    const from = (p: number) => (i === 0 ? (p === OUTSIDE ? 1 : 0) : forward[row - L + p]!)
    let mass = 0
    for (let p = 0; p < L; p += 1) {
      const start = from(p)
      if (start === 0) continue
      for (let l = 0; l < L; l += 1) mass += start * moves[p * L + l]! * potentials[row + l]! * backward[row + l]!
    }
    for (let p = 0; p < L; p += 1) {
      const start = from(p) / mass
      if (start === 0) continue
      for (let l = 0; l < L; l += 1) {
        const joint = start * moves[p * L + l]! * potentials[row + l]! * backward[row + l]!
        transitionDifference[p * L + l]! += joint
      }
    }
    const before = i === 0 ? OUTSIDE : sequence.labels[i - 1]!
    transitionDifference[before * L + sequence.labels[i]!]! -= 1
  }
}
