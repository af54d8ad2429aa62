import { FIELD, STRIDE } from './fields.ts'
import type { Runs } from './runs.ts'
import type { CompiledTemplates, TemplateSet } from './templates.ts'

/** Upper bound of the features of one token. */
export const MOST_FEATURES = 128

/** Where anchors stand, reused from token to token: self, first and last of the run, next run. */
const ANCHORS = 4

/** Writes the hashes of a token's features to `out`; returns how many there are. */
export function collectFeatures(
  templates: TemplateSet,
  atoms: Int32Array,
  runs: Runs,
  row: number,
  out: Int32Array,
  bases: Int32Array,
): number {
  const at = row * STRIDE
  bases[0] = at
  let n = hashAll(templates.always, atoms, bases, out, 0)
  if (runs.first[row] !== 0) {
    bases[1] = runs.first[row]! * STRIDE
    bases[2] = runs.last[row]! * STRIDE
    n = hashAll(templates.run, atoms, bases, out, n)
    if (atoms[at + FIELD.prefix] !== 0) n = hashAll(templates.ends, atoms, bases, out, n)
  } else if (runs.next[row] !== 0) {
    bases[3] = runs.next[row]! * STRIDE
    n = hashAll(templates.before, atoms, bases, out, n)
  }
  const list = at + FIELD.list
  if ((atoms[list]! | atoms[list - STRIDE]! | atoms[list + STRIDE]!) !== 0) {
    n = hashAll(templates.list, atoms, bases, out, n)
  }
  if (atoms[at + FIELD.harvest] !== 0) n = hashAll(templates.harvest, atoms, bases, out, n)
  return n
}

/** The features that the rest of the document adds, in the second pass. */
export function collectDocumentFeatures(
  templates: TemplateSet,
  atoms: Int32Array,
  row: number,
  out: Int32Array,
  bases: Int32Array,
): number {
  const at = row * STRIDE + FIELD.document
  if ((atoms[at]! | atoms[at - STRIDE]! | atoms[at + STRIDE]!) === 0) return 0
  bases[0] = row * STRIDE
  return hashAll(templates.document, atoms, bases, out, 0)
}

export function anchorBases(): Int32Array {
  return new Int32Array(ANCHORS)
}

function hashAll(
  sets: readonly CompiledTemplates[],
  atoms: Int32Array,
  bases: Int32Array,
  out: Int32Array,
  start: number,
): number {
  let n = start
  n = hashSingles(sets[0]!, atoms, bases, out, n)
  n = hashPairs(sets[1]!, atoms, bases, out, n)
  return hashTriples(sets[2]!, atoms, bases, out, n)
}

function hashSingles(
  set: CompiledTemplates,
  atoms: Int32Array,
  bases: Int32Array,
  out: Int32Array,
  start: number,
): number {
  const { count, seeds } = set
  const anchor = set.anchors[0]!
  const distance = set.distances[0]!
  for (let t = 0; t < count; t += 1) {
    const hash = Math.imul(atoms[bases[anchor[t]!]! + distance[t]!]! ^ seeds[t]!, 0x9e3779b1)
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
    out[start + t] = mixed ^ (mixed >>> 13)
  }
  return start + count
}

function hashPairs(
  set: CompiledTemplates,
  atoms: Int32Array,
  bases: Int32Array,
  out: Int32Array,
  start: number,
): number {
  const { count, seeds } = set
  const anchorA = set.anchors[0]!
  const distanceA = set.distances[0]!
  const anchorB = set.anchors[1]!
  const distanceB = set.distances[1]!
  for (let t = 0; t < count; t += 1) {
    const hash = Math.imul(atoms[bases[anchorA[t]!]! + distanceA[t]!]! ^ seeds[t]!, 0x9e3779b1)
    const mixed = Math.imul(hash ^ (hash >>> 15) ^ atoms[bases[anchorB[t]!]! + distanceB[t]!]!, 0x85ebca6b)
    out[start + t] = mixed ^ (mixed >>> 13)
  }
  return start + count
}

function hashTriples(
  set: CompiledTemplates,
  atoms: Int32Array,
  bases: Int32Array,
  out: Int32Array,
  start: number,
): number {
  const { count, seeds } = set
  const anchorA = set.anchors[0]!
  const distanceA = set.distances[0]!
  const anchorB = set.anchors[1]!
  const distanceB = set.distances[1]!
  const anchorC = set.anchors[2]!
  const distanceC = set.distances[2]!
  for (let t = 0; t < count; t += 1) {
    let hash = Math.imul(atoms[bases[anchorA[t]!]! + distanceA[t]!]! ^ seeds[t]!, 0x9e3779b1)
    hash = Math.imul(hash ^ (hash >>> 15) ^ atoms[bases[anchorB[t]!]! + distanceB[t]!]!, 0xc2b2ae35)
    hash = Math.imul(hash ^ (hash >>> 15) ^ atoms[bases[anchorC[t]!]! + distanceC[t]!]!, 0x85ebca6b)
    out[start + t] = hash ^ (hash >>> 13)
  }
  return start + count
}
