import { FIELD, isCapital, STRIDE } from './fields.ts'
import { mix } from './hash.ts'
import { isInside, KINDS, kindOf, OUTSIDE } from './labels.ts'
import type { Passage } from './passage.ts'

/**
 * What the first pass made of a string elsewhere in the document, told to the second pass: `Dũng` after
 * `Nguyễn Văn Dũng`, `Sam Holdings` after `công ty Sam Holdings`. A string's own place does not count.
 */

const SEED = 0x2c1b3c6d
/** Strings longer than this are looked up by their first words only. */
const LONGEST = 6
/** Per string, how often it was a person, organisation, place, and no name: a byte each. */
type Readings = Map<number, number>
const NO_NAME = KINDS.length
const MOST = 255

/** A string that was read as something: its key, its rows, and as what. */
interface Reading {
  readonly key: number
  readonly first: number
  readonly last: number
  readonly kind: number
}

/** Writes the `document` field from the labels of the first pass. */
export function markDocument(passage: Passage): void {
  const readings: Readings = new Map()
  /** Per row, the reading that begins there: its last row × 4 + kind + 1. */
  const own = new Int32Array(passage.labels.length)
  for (const reading of firstReadings(passage)) {
    const held = readings.get(reading.key) ?? 0
    const shift = reading.kind * 8
    if (((held >>> shift) & MOST) < MOST) readings.set(reading.key, held + (1 << shift))
    own[reading.first] = reading.last * 8 + reading.kind + 1
  }
  for (const { row, from, to } of passage.windows) {
    let at = row
    while (at < row + to - from) {
      if (!isCapital(passage.atoms[at * STRIDE + FIELD.shape]!)) at += 1
      else at = markRun(passage, readings, own, at)
    }
  }
}

/** Marks the longest known strings of a run from its row `at` on; returns the row behind the last one looked at. */
function markRun(passage: Passage, readings: Readings, own: Int32Array, at: number): number {
  const { atoms, runs } = passage
  const last = Math.min(runs.last[at]!, at + LONGEST - 1)
  let hash = SEED
  let end = -1
  let found = 0
  for (let row = at; row <= last; row += 1) {
    hash = mix(hash, atoms[row * STRIDE + FIELD.word]!)
    const held = readings.get(hash)
    if (held === undefined) continue
    end = row
    found = held
  }
  if (end < 0) return at + 1
  const mine = own[at]!
  const value = verdict(mine >> 3 === end ? found - (1 << (((mine & 7) - 1) * 8)) : found)
  if (value === 0) return end + 1
  for (let row = at; row <= end; row += 1) {
    const place = at === end ? 0 : row === at ? 1 : row === end ? 3 : 2
    atoms[row * STRIDE + FIELD.document] = value * 4 + place
  }
  return end + 1
}

/** The kind most often read, how often, and whether there were others; 0 without a reading. */
function verdict(readings: number): number {
  let best = 0
  let most = 0
  let total = 0
  for (let kind = 0; kind <= NO_NAME; kind += 1) {
    const count = (readings >>> (kind * 8)) & MOST
    total += count
    if (count <= most) continue
    most = count
    best = kind
  }
  if (most === 0) return 0
  const often = most === 1 ? 0 : most < 4 ? 1 : 2
  return 1 + best + 4 * often + (most < total ? 12 : 0)
}

/** Names of one run of capitals, with or without small words before; the last word of a person; runs that are no name. */
function* firstReadings(passage: Passage): Generator<Reading> {
  const { atoms, labels, runs, windows } = passage
  for (const { row, from, to } of windows) {
    const end = row + to - from
    let at = row
    while (at < end) {
      const label = labels[at]!
      if (label === OUTSIDE) {
        if (runs.first[at] === at && labels[runs.last[at]!] === OUTSIDE) {
          const last = runs.last[at]!
          yield { key: keyOf(atoms, at, last), first: at, last, kind: NO_NAME }
        }
        at += 1
        continue
      }
      let last = at
      while (last + 1 < end && isInside(labels[last + 1]!)) last += 1
      const kind = kindOf(label)
      let first = at
      while (first < last && !isCapital(atoms[first * STRIDE + FIELD.shape]!)) first += 1
      if (runs.first[first] !== 0 && runs.last[first]! >= last) {
        yield { key: keyOf(atoms, first, last), first, last, kind }
        if (kind === 0 && last > first) yield { key: keyOf(atoms, last, last), first: last, last, kind }
      }
      at = last + 1
    }
  }
}

function keyOf(atoms: Int32Array, first: number, last: number): number {
  let hash = SEED
  for (let row = first; row <= last && row < first + LONGEST; row += 1) {
    hash = mix(hash, atoms[row * STRIDE + FIELD.word]!)
  }
  return hash
}
