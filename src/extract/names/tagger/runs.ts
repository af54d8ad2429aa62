import { FIELD, isCapital, SHAPE, STRIDE } from './fields.ts'

/**
 * Capitalised words in a row, seen as one: a token of the run knows what stands before the run, behind it, and which
 * words are its ends; a word before a run knows how far away it is.
 */
const FAR = 6

/** Positions, by row: of the first and last token of the token's run, or of the next run's first; 0 where none. */
export interface Runs {
  readonly first: Int32Array
  readonly last: Int32Array
  readonly next: Int32Array
}

export function runsFor(rows: number): Runs {
  return { first: new Int32Array(rows), last: new Int32Array(rows), next: new Int32Array(rows) }
}

/** Finds the runs among the rows from `from` to `to`, and writes `run` and `place` of their tokens. */
export function findRuns(atoms: Int32Array, from: number, to: number, runs: Runs): void {
  const { first, last, next } = runs
  let free = from
  let at = from
  while (at < to) {
    if (!isCapital(atoms[at * STRIDE + FIELD.shape]!)) {
      first[at] = 0
      next[at] = 0
      at += 1
      continue
    }
    let stop = at + 1
    while (stop < to && (isCapital(atoms[stop * STRIDE + FIELD.shape]!) || joins(atoms, stop))) stop += 1
    const length = Math.min(7, stop - at)
    for (let i = at; i < stop; i += 1) {
      first[i] = at
      last[i] = stop - 1
      const place = stop - at === 1 ? 1 : i === at ? 2 : i === stop - 1 ? 4 : 3
      atoms[i * STRIDE + FIELD.run] = place | (length << 3)
      atoms[i * STRIDE + FIELD.place] = place
    }
    for (let i = Math.max(free, at - FAR); i < at; i += 1) {
      next[i] = at
      atoms[i * STRIDE + FIELD.run] = 64 | (at - i)
    }
    at = free = stop
  }
}

/** A mark without spaces that goes on with a run: `Bun-hiên`, `N'Golo`, `Lê D. An`. */
function joins(atoms: Int32Array, row: number): boolean {
  const at = row * STRIDE
  const behind = at + STRIDE
  if (atoms[at + FIELD.shape] !== SHAPE.mark || (atoms[at + FIELD.look]! & 16) === 0) return false
  if (!isCapital(atoms[behind + FIELD.shape]!)) return false
  const mark = atoms[at + FIELD.word]
  if ((atoms[behind + FIELD.look]! & 16) !== 0) return HYPHENS.has(mark!)
  return mark === 0x2e && atoms[at - STRIDE + FIELD.shape] === SHAPE.single
}

const HYPHENS = new Set(Array.from("-'’.&", mark => mark.charCodeAt(0)))
