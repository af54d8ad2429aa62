import { randomFrom } from './random.ts'
import type { Vocabulary } from './vocabulary.ts'

const CONTEXTS = 3000
const OFFSETS = [-1, 1, -2, 2] as const
const ROUNDS = 5

/** Sparse rows: positive pointwise mutual information of words and neighbours. */
interface Sparse {
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float32Array
}

/**
 * A vector per word from the words left and right of it: truncated singular vectors of the PPMI matrix
 * (Levy and Goldberg 2014) by subspace iteration. Rows have length 1.
 */
export function embed(vocabulary: Vocabulary, dimensions: number, seed: number): Float32Array {
  const size = vocabulary.keys.length
  const matrix = neighbourMatrix(vocabulary)
  const columns = CONTEXTS * OFFSETS.length
  const random = randomFrom(seed)
  const right = Float32Array.from({ length: columns * dimensions }, () => random() - 0.5)
  const left = new Float32Array(size * dimensions)
  for (let round = 0; round < ROUNDS; round += 1) {
    orthonormalise(right, columns, dimensions)
    multiply(matrix, right, left, size, dimensions)
    if (round === ROUNDS - 1) break
    orthonormalise(left, size, dimensions)
    multiplyTransposed(matrix, left, right, size, dimensions)
  }
  // Columns of `left` have the singular values as length; their square roots weigh better than themselves.
  for (let d = 0; d < dimensions; d += 1) {
    let sum = 0
    for (let row = 0; row < size; row += 1) sum += left[row * dimensions + d]! ** 2
    const scale = 1 / sum ** 0.25
    for (let row = 0; row < size; row += 1) left[row * dimensions + d]! *= scale
  }
  for (let row = 0; row < size; row += 1) {
    let sum = 1e-12
    for (let d = 0; d < dimensions; d += 1) sum += left[row * dimensions + d]! ** 2
    const scale = 1 / Math.sqrt(sum)
    for (let d = 0; d < dimensions; d += 1) left[row * dimensions + d]! *= scale
  }
  return left
}

function neighbourMatrix(vocabulary: Vocabulary): Sparse {
  const { rows } = vocabulary
  const size = vocabulary.keys.length
  const bounds = new Int32Array(size + 1)
  for (const row of rows) if (row >= 0) bounds[row + 1]! += 1
  for (let row = 0; row < size; row += 1) bounds[row + 1]! += bounds[row]!
  const cursor = bounds.slice(0, size)
  const places = new Int32Array(bounds[size]!)
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i]!
    if (row >= 0) places[cursor[row]!++] = i
  }
  const width = CONTEXTS * OFFSETS.length
  const columnTotals = new Float64Array(width)
  for (const [o, offset] of OFFSETS.entries()) {
    for (let i = 2; i < rows.length - 2; i += 1) {
      const context = rows[i + offset]!
      if (context >= 0 && context < CONTEXTS && rows[i]! >= 0) columnTotals[o * CONTEXTS + context]! += 1
    }
  }
  const total = columnTotals.reduce((sum, value) => sum + value ** 0.75, 0)
  const starts = new Int32Array(size + 1)
  const columns: number[] = []
  const values: number[] = []
  const counts = new Float64Array(width)
  for (let row = 0; row < size; row += 1) {
    const touched: number[] = []
    let rowTotal = 0
    for (let p = bounds[row]!; p < bounds[row + 1]!; p += 1) {
      const i = places[p]!
      for (let o = 0; o < OFFSETS.length; o += 1) {
        const context = rows[i + OFFSETS[o]!]
        if (context === undefined || context < 0 || context >= CONTEXTS) continue
        const column = o * CONTEXTS + context
        if (counts[column] === 0) touched.push(column)
        counts[column]! += 1
        rowTotal += 1
      }
    }
    for (const column of touched) {
      const information = Math.log((counts[column]! * total) / (rowTotal * columnTotals[column]! ** 0.75))
      if (information > 0) {
        columns.push(column)
        values.push(information)
      }
      counts[column] = 0
    }
    starts[row + 1] = columns.length
  }
  return { starts, columns: Int32Array.from(columns), values: Float32Array.from(values) }
}

function multiply(m: Sparse, right: Float32Array, left: Float32Array, size: number, dimensions: number): void {
  left.fill(0)
  for (let row = 0; row < size; row += 1) {
    const to = row * dimensions
    for (let e = m.starts[row]!; e < m.starts[row + 1]!; e += 1) {
      const value = m.values[e]!
      const from = m.columns[e]! * dimensions
      for (let d = 0; d < dimensions; d += 1) left[to + d]! += value * right[from + d]!
    }
  }
}

function multiplyTransposed(
  m: Sparse,
  left: Float32Array,
  right: Float32Array,
  size: number,
  dimensions: number,
): void {
  right.fill(0)
  for (let row = 0; row < size; row += 1) {
    const from = row * dimensions
    for (let e = m.starts[row]!; e < m.starts[row + 1]!; e += 1) {
      const value = m.values[e]!
      const to = m.columns[e]! * dimensions
      for (let d = 0; d < dimensions; d += 1) right[to + d]! += value * left[from + d]!
    }
  }
}

/** Gram-Schmidt over the columns. */
function orthonormalise(matrix: Float32Array, rows: number, dimensions: number): void {
  const dots = new Float64Array(dimensions)
  for (let d = 0; d < dimensions; d += 1) {
    dots.fill(0)
    for (let row = 0; row < rows; row += 1) {
      const at = row * dimensions
      const value = matrix[at + d]!
      if (value !== 0) for (let k = 0; k <= d; k += 1) dots[k]! += value * matrix[at + k]!
    }
    let length = dots[d]!
    for (let k = 0; k < d; k += 1) length -= dots[k]! ** 2
    const scale = 1 / Math.sqrt(Math.max(length, 1e-20))
    for (let row = 0; row < rows; row += 1) {
      const at = row * dimensions
      let value = matrix[at + d]!
      for (let k = 0; k < d; k += 1) value -= dots[k]! * matrix[at + k]!
      matrix[at + d] = value * scale
    }
  }
}
