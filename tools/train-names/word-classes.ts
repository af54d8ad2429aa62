import { randomFrom } from './random.ts'

const ROUNDS = 12

/** k-means by cosine over rows of length 1: a class number per row. Frequent rows come first and seed the classes. */
export function cluster(vectors: Float32Array, dimensions: number, classes: number, seed: number): Int32Array {
  const size = vectors.length / dimensions
  const random = randomFrom(seed)
  const centres = new Float32Array(classes * dimensions)
  const pool = Math.min(size, classes * 4)
  const taken = new Set<number>()
  for (let c = 0; c < classes; c += 1) {
    let row = Math.floor(random() * pool)
    while (taken.has(row)) row = (row + 1) % pool
    taken.add(row)
    centres.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), c * dimensions)
  }
  const chosen = new Int32Array(size)
  for (let round = 0; round < ROUNDS; round += 1) {
    assign(vectors, centres, dimensions, chosen)
    recentre(vectors, centres, dimensions, chosen)
  }
  assign(vectors, centres, dimensions, chosen)
  return chosen
}

function assign(vectors: Float32Array, centres: Float32Array, dimensions: number, chosen: Int32Array): void {
  const classes = centres.length / dimensions
  for (let row = 0; row < chosen.length; row += 1) {
    const from = row * dimensions
    let best = 0
    let bestScore = Number.NEGATIVE_INFINITY
    for (let c = 0; c < classes; c += 1) {
      const at = c * dimensions
      let score = 0
      for (let d = 0; d < dimensions; d += 1) score += vectors[from + d]! * centres[at + d]!
      if (score > bestScore) {
        bestScore = score
        best = c
      }
    }
    chosen[row] = best
  }
}

function recentre(vectors: Float32Array, centres: Float32Array, dimensions: number, chosen: Int32Array): void {
  centres.fill(0)
  for (let row = 0; row < chosen.length; row += 1) {
    const to = chosen[row]! * dimensions
    const from = row * dimensions
    for (let d = 0; d < dimensions; d += 1) centres[to + d]! += vectors[from + d]!
  }
  for (let at = 0; at < centres.length; at += dimensions) {
    let sum = 1e-12
    for (let d = 0; d < dimensions; d += 1) sum += centres[at + d]! ** 2
    const scale = 1 / Math.sqrt(sum)
    for (let d = 0; d < dimensions; d += 1) centres[at + d]! *= scale
  }
}
