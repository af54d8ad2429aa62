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

interface Node<V> {
  next: Map<number, Node<V>> | null
  value: V | undefined
}

const HYPHEN = 0x2d

/** Compiles phrases (as written, any case) to a matcher. A later entry for the same phrase wins. */
export function compilePhrases<V>(entries: Iterable<readonly [string, V]>): Phrases<V> {
  const root: Node<V> = { next: new Map(), value: undefined }
  const list = [...entries]
  // Cut as one text: a call of `tokenise` for each of some thousand phrases would cost half of the start.
  const tokens = tokenise(list.map(([phrase]) => phrase.normalize('NFC').replaceAll('\n', ' ')).join('\n'))
  let i = 0
  let start = 0
  for (const [phrase, value] of list) {
    let node = root
    const end = start + phrase.normalize('NFC').length
    for (; i < tokens.count && tokens.start[i]! < end; i += 1) {
      const key = matchKey(tokens, i)
      node.next ??= new Map()
      let child = node.next.get(key)
      if (child === undefined) {
        child = { next: null, value: undefined }
        node.next.set(key, child)
      }
      node = child
    }
    node.value = value
    start = end + 1
  }
  const first = root.next!
  let endOfLatest = 0
  return {
    begins: key => first.has(key),
    phraseEnd: () => endOfLatest,
    match(tokens, i) {
      let node = first.get(matchKey(tokens, i))
      if (node === undefined) return undefined
      let value: V | undefined
      let at = i
      while (node !== undefined) {
        at += 1
        if (node.value !== undefined) {
          value = node.value
          endOfLatest = at
        }
        if (node.next === null || at >= tokens.count) break
        node = node.next.get(matchKey(tokens, at))
      }
      return value
    },
  }
}

function matchKey(tokens: Tokens, i: number): number {
  const kind = tokens.kind[i]
  const key = tokens.key[i]!
  if (kind === MARK) return key === 0x2013 || key === 0x2014 || key === 0x2011 ? HYPHEN : key
  if (kind === NUMBER) return keyOf(tokens.text.slice(tokens.start[i], tokens.end[i]))
  return key
}
