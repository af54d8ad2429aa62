import { keyOf } from './fold.ts'
import { MARK, NUMBER, type Tokens, tokenise } from './tokens.ts'

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
/** A power of two; 32 bits each. */
const FILTER_WORDS = 1024

/** Compiles phrases (as written, any case) to a matcher. A later entry for the same phrase wins. */
export function compilePhrases<V>(entries: Iterable<readonly [string, V]>): Phrases<V> {
  const list = Array.from(entries, ([phrase, value]) => [phrase.normalize('NFC'), value] as const)
  // Cut as one text: a call of `tokenise` for each of some thousand phrases would cost half of the start.
  const tokens = tokenise(list.map(([phrase]) => phrase.replaceAll('\n', ' ')).join('\n'))
  const trie = newTrie(tokens.count)
  const values: (V | undefined)[] = []
  let i = 0
  let start = 0
  for (const [phrase, value] of list) {
    let node = ROOT
    const end = start + phrase.length
    for (; i < tokens.count && tokens.start[i]! < end; i += 1) node = addChild(trie, node, matchKey(tokens, i))
    values[node] = value
    start = end + 1
  }
  const firsts = firstKeys(trie)
  let endOfLatest = 0
  return {
    begins: key => hasBit(firsts, key) && childOf(trie, ROOT, key) !== ROOT,
    phraseEnd: () => endOfLatest,
    match(tokens, i) {
      let value: V | undefined
      let node = ROOT
      for (let at = i; at < tokens.count; at += 1) {
        node = childOf(trie, node, matchKey(tokens, at))
        if (node === ROOT) break
        const own = values[node]
        if (own === undefined) continue
        value = own
        endOfLatest = at + 1
      }
      return value
    },
  }
}

/**
 * The edges of a trie as one open-addressed table: from a node and a key to a child. Nodes are numbered from 1,
 * so that 0, the root, also says that there is no child.
 */
interface Trie {
  readonly mask: number
  readonly parent: Int32Array
  readonly key: Int32Array
  readonly child: Int32Array
  count: number
}

function newTrie(edges: number): Trie {
  const size = 2 ** Math.ceil(Math.log2(edges * 2 + 2))
  const column = () => new Int32Array(size)
  return { mask: size - 1, parent: column(), key: column(), child: column(), count: 0 }
}

/** A bit for each first key: most words begin no phrase, and are told so by one look. */
function firstKeys(trie: Trie): Int32Array {
  const bits = new Int32Array(FILTER_WORDS)
  for (let slot = 0; slot <= trie.mask; slot += 1) {
    if (trie.child[slot] === 0 || trie.parent[slot] !== ROOT) continue
    const key = trie.key[slot]!
    bits[(key >>> 5) & (FILTER_WORDS - 1)]! |= 1 << (key & 31)
  }
  return bits
}

function hasBit(bits: Int32Array, key: number): boolean {
  return ((bits[(key >>> 5) & (FILTER_WORDS - 1)]! >>> (key & 31)) & 1) !== 0
}

function childOf(trie: Trie, parent: number, key: number): number {
  return trie.child[slotOf(trie, parent, key)]!
}

function addChild(trie: Trie, parent: number, key: number): number {
  const slot = slotOf(trie, parent, key)
  if (trie.child[slot] === 0) {
    trie.count += 1
    trie.parent[slot] = parent
    trie.key[slot] = key
    trie.child[slot] = trie.count
  }
  return trie.child[slot]!
}

/** The slot of an edge, or the free one where it would be put. */
function slotOf(trie: Trie, parent: number, key: number): number {
  let slot = (Math.imul(key ^ Math.imul(parent, 0x9e3779b1), 0x85ebca6b) >>> 7) & trie.mask
  while (trie.child[slot] !== 0 && (trie.key[slot] !== key || trie.parent[slot] !== parent))
    slot = (slot + 1) & trie.mask
  return slot
}

function matchKey(tokens: Tokens, i: number): number {
  const kind = tokens.kind[i]
  const key = tokens.key[i]!
  if (kind === MARK) return key === 0x2013 || key === 0x2014 || key === 0x2011 ? HYPHEN : key
  if (kind === NUMBER) return keyOf(tokens.text.slice(tokens.start[i], tokens.end[i]))
  return key
}
