import type { Tally } from './collect.ts'

/** Two bodies and the number of documents that name both. `a` and `b` are places in the list of bodies. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly documents: readonly number[]
}

export interface Together {
  /** Places in the list of bodies, ordered so that those that occur together stand together. */
  readonly nodes: readonly number[]
  /** The most frequent pairs first. */
  readonly pairs: readonly Pair[]
}

/** Bodies that are looked at; more cannot be read in one picture. */
const MOST_NODES = 50
/** Pairs that are drawn: beyond some three for each body the lines hide one another. */
const MOST_PAIRS = 150

/** Which of the most frequent bodies occur in the same documents. */
export function findTogether(bodies: readonly Tally[]): Together {
  const pairs = pairsOf(bodies.slice(0, MOST_NODES)).slice(0, MOST_PAIRS)
  return { nodes: chain(pairs), pairs }
}

function pairsOf(bodies: readonly Tally[]): Pair[] {
  const pairs: Pair[] = []
  for (const [a, body] of bodies.entries()) {
    const own = new Set(body.documents)
    for (let b = a + 1; b < bodies.length; b += 1) {
      const documents = bodies[b]!.documents.filter(document => own.has(document))
      if (documents.length > 0) pairs.push({ a, b, documents })
    }
  }
  return pairs.sort((x, y) => y.documents.length - x.documents.length || x.a - y.a || x.b - y.b)
}

/** The order of a walk along the strongest ties: through the maximum spanning tree, the stronger branch first. */
function chain(pairs: readonly Pair[]): number[] {
  const group = new Map<number, number>()
  const root = (node: number): number => {
    const parent = group.get(node) ?? node
    return parent === node ? node : root(parent)
  }
  const branches = new Map<number, number[]>()
  const join = (from: number, to: number) => branches.set(from, [...(branches.get(from) ?? []), to])
  // Pairs come by strength, so that this is Kruskal's algorithm, and branches come by strength, too.
  for (const { a, b } of pairs) {
    if (root(a) === root(b)) continue
    group.set(root(b), root(a))
    join(a, b)
    join(b, a)
  }
  const order = new Set<number>()
  const walk = (node: number): void => {
    if (order.has(node)) return
    order.add(node)
    for (const next of branches.get(node) ?? []) walk(next)
  }
  for (const { a } of pairs) walk(a)
  return [...order]
}
