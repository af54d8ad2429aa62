import { FIELD, STRIDE } from './fields.ts'

/** Upper bound of the features of one token. */
export const MOST_FEATURES = 16

const { word, shape, around, middle, harvest, next, rule, verdict } = FIELD

/**
 * Writes the hashes of a token's features to `out`; returns how many there are. A feature is the hash of its number
 * and of one to three atoms. What single words say is in the tables of words (`word-scores.ts`); here is what only
 * several atoms say together. What each group brings is in docs/names.md.
 */
export function collectFeatures(atoms: Int32Array, row: number, out: Int32Array): number {
  const at = row * STRIDE
  const left = at - STRIDE
  const right = at + STRIDE
  const self = atoms[at + word]!
  const group = atoms[at + middle]!
  out[0] = one(1, atoms[at + around]!)
  out[1] = two(2, atoms[left + middle]!, group)
  out[2] = two(3, group, atoms[right + middle]!)
  let n = 3
  const mine = atoms[at + verdict]!
  const before = atoms[left + verdict]!
  const behind = atoms[right + verdict]!
  if ((mine | before | behind) !== 0) {
    const found = atoms[at + rule]!
    out[n] = one(4, found)
    out[n + 1] = three(5, before, mine, behind)
    out[n + 2] = two(6, atoms[left + rule]!, found)
    out[n + 3] = two(7, found, atoms[right + rule]!)
    n += 4
    if (mine !== 0) {
      out[n] = two(8, mine, self)
      out[n + 1] = two(9, mine, group)
      n += 2
    }
  }
  const name = atoms[at + harvest]!
  if (name !== 0) {
    out[n] = two(10, name, atoms[at + shape]!)
    out[n + 1] = two(11, name, atoms[left + word]!)
    n += 2
  }
  const distance = atoms[at + next]!
  if (distance !== 0) {
    out[n] = two(12, self, distance)
    out[n + 1] = two(13, self, atoms[at + distance * STRIDE + middle]!)
    n += 2
  }
  return n
}

function one(number: number, a: number): number {
  const hash = Math.imul(a ^ Math.imul(number, 0x27d4eb2f), 0x9e3779b1)
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

function two(number: number, a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(number, 0x27d4eb2f), 0x9e3779b1)
  const mixed = Math.imul(hash ^ (hash >>> 15) ^ b, 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

function three(number: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ Math.imul(number, 0x27d4eb2f), 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 15) ^ c, 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
