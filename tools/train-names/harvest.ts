import { NAME_KINDS, type NameKind } from '../../src/document.ts'
import { findNamesByRule } from '../../src/extract/names/find-names.ts'
import { mix } from '../../src/extract/names/tagger/hash.ts'
import type { NameModel } from '../../src/extract/names/tagger/model.ts'
import { nameTagger } from '../../src/extract/names/tagger/tag-names.ts'
import { type Tokens, tokenAt, tokenise } from '../../src/text/tokens.ts'
import { PhraseColumns } from './phrase-columns.ts'
import { blocksOf } from './read-data.ts'

/** Longer names are too rare to come back. */
const MOST_WORDS = 8
/** In so many articles must a name be. */
const FEWEST = 2
const FREQUENCIES = [20, 5] as const
const PURE = 0.9
const MIXED = 0.6

/** In how many articles a string of words was taken for a person, an organisation, a place. */
export type NameCounts = Map<number, { readonly words: readonly number[]; readonly articles: Float64Array }>

/** Tags raw articles and counts what their names are. */
export function countNames(texts: Iterable<string>, model: NameModel): NameCounts {
  const counts: NameCounts = new Map()
  const tag = nameTagger(model)
  for (const text of texts) {
    const blocks = blocksOf(text.split('\n').map(line => ({ tokens: tokenise(line) })))
    const seen = new Set<number>()
    for (const { block, start, end, kind } of tag(blocks, findNamesByRule(blocks))) {
      const { tokens } = blocks[block]!
      const words = wordsBetween(tokens, start, end)
      if (words.length > MOST_WORDS) continue
      const key = words.reduce(mix, words.length)
      const k = NAME_KINDS.indexOf(kind satisfies NameKind)
      const once = mix(key, k)
      if (seen.has(once)) continue
      seen.add(once)
      const held = counts.get(key) ?? { words, articles: new Float64Array(NAME_KINDS.length) }
      counts.set(key, held)
      held.articles[k]! += 1
    }
  }
  return counts
}

/** The most frequent names as a phrase table; a value stands for kind, frequency and how sure the kind is. */
export function gazetteer(all: readonly NameCounts[], most: number): PhraseColumns {
  const sums: NameCounts = new Map()
  for (const counts of all) {
    for (const [key, { words, articles }] of counts) {
      const held = sums.get(key) ?? { words, articles: new Float64Array(NAME_KINDS.length) }
      sums.set(key, held)
      for (let k = 0; k < NAME_KINDS.length; k += 1) held.articles[k]! += articles[k]! / all.length
    }
  }
  const ranked = [...sums.entries()]
    .map(([key, { words, articles }]) => ({ key, words, articles, total: articles.reduce((sum, n) => sum + n, 0) }))
    .filter(({ total }) => total >= FEWEST)
    .sort((a, b) => b.total - a.total || a.key - b.key)
    .slice(0, most)
  const table = new PhraseColumns()
  for (const { words, articles, total } of ranked) {
    const largest = Math.max(...articles)
    const share = largest / total
    const sure = share >= PURE ? 0 : share >= MIXED ? 1 : 2
    const often = FREQUENCIES.findIndex(bound => total >= bound)
    const kind = articles.indexOf(largest)
    table.add(words, 1 + kind + 3 * sure + 9 * (often < 0 ? FREQUENCIES.length : often))
  }
  return table
}

function wordsBetween(tokens: Tokens, start: number, end: number): number[] {
  const first = tokenAt(tokens, start)
  const last = tokenAt(tokens, end - 1)
  return Array.from({ length: last - first + 1 }, (_, i) => tokens.key[first + i]!)
}
