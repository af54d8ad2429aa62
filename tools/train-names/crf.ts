import { LABEL_COUNT } from '../../src/extract/names/tagger/labels.ts'
import { Lattice } from './lattice.ts'
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
  const transitions = new Float32Array(L * L)
  const transitionSquares = new Float32Array(L * L).fill(1e-2)
  const sums = new Float32Array(featureCount * L)
  const transitionSums = new Float64Array(L * L)
  const longest = sequences.reduce((most, sequence) => Math.max(most, sequence.labels.length), 0)
  const lattice = new Lattice(longest)
  const averageFrom = Math.floor(options.epochs / 2)
  let averaged = 0
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    let loss = 0
    for (const at of shuffled(sequences.length, options.random)) {
      const sequence = dropped(sequences[at]!, options.dropout, options.random)
      loss += lattice.expect(sequence, weights, transitions)
      const { difference, transitionDifference } = lattice
      const length = sequence.labels.length
      for (let i = 0; i < length; i += 1) {
        for (let e = sequence.bounds[i]!; e < sequence.bounds[i + 1]!; e += 1) {
          const row = sequence.features[e]! * L
          for (let l = 0; l < L; l += 1) {
            const gradient = difference[i * L + l]!
            squares[row + l]! += gradient * gradient
            weights[row + l]! -= (options.rate / Math.sqrt(squares[row + l]!)) * gradient
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
