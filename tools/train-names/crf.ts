import { LABEL_COUNT, mayFollow, OUTSIDE } from '../../src/extract/names/tagger/labels.ts'
import { shuffled } from './random.ts'

const L = LABEL_COUNT

/** One window of a line: for each of its tokens a range of feature numbers, and the label to learn. */
export interface Sequence {
  /** Bounds into `features`, one more than there are tokens. */
  readonly bounds: Int32Array
  readonly features: Int32Array
  readonly labels: Uint8Array
}

export interface CrfOptions {
  readonly epochs: number
  readonly rate: number
  /** Strength of the pull to zero, per pass over the data. */
  readonly decay: number
  /** Share of features left out at each look at a sequence. */
  readonly dropout: number
  readonly random: () => number
  readonly onEpoch?: (epoch: number, loss: number, weights: CrfWeights) => void
}

export interface CrfWeights {
  /** LABEL_COUNT weights per feature. */
  readonly features: Float32Array
  readonly transitions: Float32Array
}

/**
 * Linear-chain conditional random field (Lafferty et al. 2001) learned by AdaGrad (Duchi et al. 2011), the
 * weights averaged over the second half of the passes.
 */
export function trainCrf(sequences: readonly Sequence[], featureCount: number, options: CrfOptions): CrfWeights {
  const weights = new Float32Array(featureCount * L)
  const squares = new Float32Array(featureCount * L).fill(1e-2)
  const touched = new Int32Array(featureCount)
  const transitions = new Float32Array(L * L)
  const transitionSquares = new Float32Array(L * L).fill(1e-2)
  const sums = new Float32Array(featureCount * L)
  const transitionSums = new Float64Array(L * L)
  const longest = sequences.reduce((most, sequence) => Math.max(most, sequence.labels.length), 0)
  const lattice = new Lattice(longest)
  const averageFrom = Math.floor(options.epochs / 2)
  const shrink = options.decay / sequences.length
  let step = 0
  let averaged = 0
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    let loss = 0
    for (const at of shuffled(sequences.length, options.random)) {
      const sequence = dropped(sequences[at]!, options.dropout, options.random)
      step += 1
      loss += lattice.expect(sequence, weights, transitions)
      const { difference, transitionDifference } = lattice
      const length = sequence.labels.length
      for (let i = 0; i < length; i += 1) {
        for (let e = sequence.bounds[i]!; e < sequence.bounds[i + 1]!; e += 1) {
          const feature = sequence.features[e]!
          const row = feature * L
          const idle = step - touched[feature]!
          touched[feature] = step
          for (let l = 0; l < L; l += 1) {
            const gradient = difference[i * L + l]!
            squares[row + l]! += gradient * gradient
            const rate = options.rate / Math.sqrt(squares[row + l]!)
            weights[row + l] = (weights[row + l]! - rate * gradient) / (1 + rate * shrink * idle)
          }
        }
      }
      for (let t = 0; t < L * L; t += 1) {
        const gradient = transitionDifference[t]!
        if (gradient === 0) continue
        transitionSquares[t]! += gradient * gradient
        transitions[t]! -= (options.rate / Math.sqrt(transitionSquares[t]!)) * gradient
      }
    }
    if (epoch >= averageFrom) {
      averaged += 1
      for (let i = 0; i < sums.length; i += 1) sums[i]! += weights[i]!
      for (let i = 0; i < L * L; i += 1) transitionSums[i]! += transitions[i]!
    }
    options.onEpoch?.(epoch, loss, { features: weights, transitions })
  }
  const scale = 1 / averaged
  // What was left out in learning is there in use: without this all scores would come out too large.
  const whole = scale * (1 - options.dropout)
  return {
    features: sums.map(sum => sum * whole),
    transitions: Float32Array.from(transitionSums, sum => sum * scale),
  }
}

function dropped(sequence: Sequence, dropout: number, random: () => number): Sequence {
  if (dropout === 0) return sequence
  const features = new Int32Array(sequence.features.length)
  const bounds = new Int32Array(sequence.bounds.length)
  let n = 0
  for (let i = 0; i + 1 < bounds.length; i += 1) {
    for (let e = sequence.bounds[i]!; e < sequence.bounds[i + 1]!; e += 1) {
      if (random() >= dropout) features[n++] = sequence.features[e]!
    }
    bounds[i + 1] = n
  }
  return { bounds, features, labels: sequence.labels }
}

/** Forward and backward sums of one sequence, scaled token by token. */
class Lattice {
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
    const { potentials, forward, backward, moves, difference, transitionDifference } = this
    const length = sequence.labels.length
    let loss = 0
    for (let p = 0; p < L; p += 1) {
      for (let l = 0; l < L; l += 1) moves[p * L + l] = mayFollow(p, l) ? Math.exp(transitions[p * L + l]!) : 0
    }
    let previous: number = OUTSIDE
    for (let i = 0; i < length; i += 1) {
      const row = i * L
      for (let l = 0; l < L; l += 1) difference[row + l] = 0
      for (let e = sequence.bounds[i]!; e < sequence.bounds[i + 1]!; e += 1) {
        const at = sequence.features[e]! * L
        for (let l = 0; l < L; l += 1) difference[row + l]! += weights[at + l]!
      }
      let most = difference[row]!
      for (let l = 1; l < L; l += 1) if (difference[row + l]! > most) most = difference[row + l]!
      const gold = sequence.labels[i]!
      loss -= difference[row + gold]! - most + transitions[previous * L + gold]!
      previous = gold
      for (let l = 0; l < L; l += 1) potentials[row + l] = Math.exp(difference[row + l]! - most)
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
      loss += Math.log(sum)
    }
    transitionDifference.fill(0)
    for (let i = length - 1; i >= 0; i -= 1) {
      const row = i * L
      let sum = 0
      for (let l = 0; l < L; l += 1) {
        let value = 0
        if (i === length - 1) value = 1
        else
          for (let k = 0; k < L; k += 1) value += moves[l * L + k]! * potentials[row + L + k]! * backward[row + L + k]!
        backward[row + l] = value
        sum += value
      }
      for (let l = 0; l < L; l += 1) backward[row + l]! /= sum
      let mass = 0
      for (let l = 0; l < L; l += 1) mass += forward[row + l]! * backward[row + l]!
      for (let l = 0; l < L; l += 1) difference[row + l] = (forward[row + l]! * backward[row + l]!) / mass
    }
    for (let i = 0; i < length; i += 1) {
      const row = i * L
      const gold = sequence.labels[i]!
      const before = i === 0 ? OUTSIDE : sequence.labels[i - 1]!
      let mass = 0
      for (let p = 0; p < L; p += 1) {
        const from = i === 0 ? (p === OUTSIDE ? 1 : 0) : forward[row - L + p]!
        if (from === 0) continue
        for (let l = 0; l < L; l += 1) mass += from * moves[p * L + l]! * potentials[row + l]! * backward[row + l]!
      }
      for (let p = 0; p < L; p += 1) {
        const from = i === 0 ? (p === OUTSIDE ? 1 : 0) : forward[row - L + p]!
        if (from === 0) continue
        for (let l = 0; l < L; l += 1) {
          transitionDifference[p * L + l]! +=
            (from * moves[p * L + l]! * potentials[row + l]! * backward[row + l]!) / mass
        }
      }
      transitionDifference[before * L + gold]! -= 1
      difference[row + gold]! -= 1
    }
    return loss
  }
}
