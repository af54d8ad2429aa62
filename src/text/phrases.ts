import { keyAt, keyOf } from './fold.ts'
import { MARK, NUMBER, type Tokens, tokenise } from './tokens.ts'
import { LETTER_LOWER, unitClass } from './units.ts'

/**
 * A set of phrases with a value each, found in tokens by walking a trie of integer keys: no strings are made
 * while matching. Case, tone place and the kind of dash do not matter. Numbers are not part of phrases.
 */
export interface Phrases<V> {
  /**
   * The longest phrase that starts at token `i`: its value, or undefined. The index behind its last token is
   * left in `phraseEnd()`.
   */
  match(tokens: Tokens, i: number): V | undefined
  /** Index behind the last token of the latest match. */
  phraseEnd(): number
  /** Whether a phrase begins with this token's key: a cheap test before `match`. */
  begins(key: number): boolean
}

const HYPHEN = 0x2d
const ROOT = 0
const INITIAL_EDGES = 1024
/** A power of two; 32 bits each. */
const FILTER_WORDS = 1024

/** What a phrase stands for, from its entry and what an earlier entry for the same phrase has made. */
export type Combine<E, V> = (entry: E, before: V | undefined, phrase: string) => V

/**
 * Compiles phrases (any case, in NFC, without line breaks) to a matcher. Of several entries for the same phrase the
 * last wins, or `combine` makes one value of them.
 * At first only their first words are read; the rest of a phrase is, when a text has its first word: to cut some
 * thousand phrases of which a page needs a few would be half of the program's start.
 */
export function compilePhrases<V>(entries: Iterable<readonly [string, V]>): Phrases<V>
export function compilePhrases<V, E>(entries: Iterable<readonly [string, E]>, combine: Combine<E, V>): Phrases<V>
export function compilePhrases<V, E>(
  entries: Iterable<readonly [string, E]>,
  combine: Combine<E, V> = entry => entry as unknown as V,
): Phrases<V> {
  const list = [...entries]
  const { firsts, heads, rest } = byFirstWord(list.map(([phrase]) => phrase))
  const values: (V | undefined)[] = []
  let trie = newTrie(INITIAL_EDGES)
  let endOfLatest = 0

  function add(first: number): void {
    for (let i = first; i >= 0; i = rest[i]!) {
      const [phrase, entry] = list[i]!
      const tokens = tokenise(phrase)
      let node = ROOT
      for (let at = 0; at < tokens.count; at += 1) {
        if (isFull(trie)) trie = grown(trie)
        node = addChild(trie, node, matchKey(tokens, at))
      }
      // A value for every node, so that reading one is never past the end.
      while (values.length <= trie.count) values.push(undefined)
      values[node] = combine(entry, values[node], phrase)
    }
  }

  return {
    begins: key => hasBit(firsts, key) && (childOf(trie, ROOT, key) !== ROOT || heads.has(key)),
    phraseEnd: () => endOfLatest,
    match(tokens, i) {
      const key = matchKey(tokens, i)
      if (!hasBit(firsts, key)) return undefined
      let node = childOf(trie, ROOT, key)
      if (node === ROOT) {
        const head = heads.get(key)
        if (head === undefined) return undefined
        add(head)
        heads.delete(key)
        node = childOf(trie, ROOT, key)
      }
      let value: V | undefined
      for (let at = i + 1; node !== ROOT; at += 1) {
        const own = values[node]
        if (own !== undefined) {
          value = own
          endOfLatest = at
        }
        if (at >= tokens.count) break
        node = childOf(trie, node, matchKey(tokens, at))
      }
      return value
    },
  }
}

/** Phrases chained by the key of their first word: the first of each chain, and behind each phrase the next, or -1. */
interface Chains {
  /** A bit for each first key: most words begin no phrase, and are told so by one look. */
  readonly firsts: Int32Array
  readonly heads: Map<number, number>
  readonly rest: Int32Array
}

function byFirstWord(phrases: readonly string[]): Chains {
  const firsts = new Int32Array(FILTER_WORDS)
  const heads = new Map<number, number>()
  const rest = new Int32Array(phrases.length)
  // From behind, so that a chain keeps the order of the entries.
  for (let i = phrases.length - 1; i >= 0; i -= 1) {
    const key = firstKey(phrases[i]!)
    rest[i] = heads.get(key) ?? -1
    heads.set(key, i)
    firsts[(key >>> 5) & (FILTER_WORDS - 1)]! |= 1 << (key & 31)
  }
  return { firsts, heads, rest }
}

/** Key of a phrase's first token. */
function firstKey(phrase: string): number {
  let end = 0
  while (end < phrase.length && unitClass(phrase.charCodeAt(end)) >= LETTER_LOWER) end += 1
  if (end > 0) return keyAt(phrase, 0, end)
  const tokens = tokenise(phrase)
  return tokens.count === 0 ? 0 : matchKey(tokens, 0)
}

function hasBit(bits: Int32Array, key: number): boolean {
  return ((bits[(key >>> 5) & (FILTER_WORDS - 1)]! >>> (key & 31)) & 1) !== 0
}

/**
 * The edges of a trie as one open-addressed table: from a node and a key to a child. Nodes are numbered from 1,
 * so that 0, the root, also says that there is no child.
 */
interface Trie {
  /** An edge fills EDGE cells, side by side in memory: its parent, its key, its child. */
  readonly cells: Int32Array
  /** For each node a bit for the key of each child: most words go on with no phrase, and are told so by one look. */
  readonly hints: Int32Array
  readonly mask: number
  count: number
}

const EDGE = 4
const KEY = 1
const CHILD = 2

/** An empty trie; `size` is a power of two. */
function newTrie(size: number): Trie {
  return { cells: new Int32Array(size * EDGE), hints: new Int32Array(size / ROOM + 2), mask: size - 1, count: 0 }
}

/** So many slots for each edge. */
const ROOM = 4

function isFull(trie: Trie): boolean {
  return trie.count * ROOM > trie.mask
}

function grown({ cells, mask, count }: Trie): Trie {
  const larger = newTrie((mask + 1) * 2)
  for (let cell = 0; cell < cells.length; cell += EDGE) {
    if (cells[cell + CHILD] !== 0) setEdge(larger, cells[cell]!, cells[cell + KEY]!, cells[cell + CHILD]!)
  }
  larger.count = count
  return larger
}

function childOf(trie: Trie, parent: number, key: number): number {
  if (((trie.hints[parent]! >>> (key & 31)) & 1) === 0) return 0
  return trie.cells[cellOf(trie, parent, key) + CHILD]!
}

function addChild(trie: Trie, parent: number, key: number): number {
  const child = childOf(trie, parent, key)
  if (child !== 0) return child
  trie.count += 1
  setEdge(trie, parent, key, trie.count)
  return trie.count
}

function setEdge(trie: Trie, parent: number, key: number, child: number): void {
  const cell = cellOf(trie, parent, key)
  trie.cells[cell] = parent
  trie.cells[cell + KEY] = key
  trie.cells[cell + CHILD] = child
  trie.hints[parent]! |= 1 << (key & 31)
}

/** Where an edge begins, or the free cells where it would be put. */
function cellOf({ cells, mask }: Trie, parent: number, key: number): number {
  let slot = (Math.imul(key ^ Math.imul(parent, 0x9e3779b1), 0x85ebca6b) >>> 7) & mask
  let cell = slot * EDGE
  while (cells[cell + CHILD] !== 0 && (cells[cell + KEY] !== key || cells[cell] !== parent)) {
    slot = (slot + 1) & mask
    cell = slot * EDGE
  }
  return cell
}

function matchKey(tokens: Tokens, i: number): number {
  const kind = tokens.kind[i]
  const key = tokens.key[i]!
  if (kind === MARK) return key === 0x2013 || key === 0x2014 || key === 0x2011 ? HYPHEN : key
  if (kind === NUMBER) return keyOf(tokens.text.slice(tokens.start[i], tokens.end[i]))
  return key
}
