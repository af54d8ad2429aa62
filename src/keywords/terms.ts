import { FUNCTION_WORDS } from '../lexicon/function-words.ts'
import { tokenise, WORD } from '../text/tokens.ts'

/** A Vietnamese word has two syllables more often than one, and a term up to three. */
const MOST_SYLLABLES = 3

let functionWords: ReadonlySet<string> | null = null

/**
 * Counts what may be a term: runs of one to three syllables without function words, in lower case.
 * Single syllables count only where they are written in capitals (`UBND`): alone they say too little.
 */
export function countTerms(text: string): Map<string, number> {
  functionWords ??= new Set(FUNCTION_WORDS)
  const counts = new Map<string, number>()
  const tokens = tokenise(text)
  let run: string[] = []
  let end = -1
  for (let i = 0; i < tokens.count; i += 1) {
    const written = text.slice(tokens.start[i], tokens.end[i])
    const syllable = written.toLowerCase()
    if (tokens.kind[i] !== WORD || functionWords.has(syllable)) {
      run = []
      continue
    }
    // Only one space may stand between the syllables of a term.
    if (tokens.start[i]! - end > 1) run = []
    end = tokens.end[i]!
    run = [...run.slice(1 - MOST_SYLLABLES), syllable]
    if (isAcronym(written)) count(counts, written)
    for (let length = 2; length <= run.length; length += 1) count(counts, run.slice(-length).join(' '))
  }
  return counts
}

function count(counts: Map<string, number>, term: string): void {
  counts.set(term, (counts.get(term) ?? 0) + 1)
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

/**
 * The first terms of a ranked list, without those that stand inside a longer one of the list that occurs as
 * often, and without longer ones that only add to a shorter and heavier one.
 */
export function distinctTerms<T extends { readonly term: string; readonly count: number }>(
  ranked: readonly T[],
  most: number,
): T[] {
  const kept: T[] = []
  for (const one of ranked) {
    if (kept.length >= most) break
    const longer = ranked.some(other => other.count >= one.count && inside(one.term, other.term))
    if (!longer && !kept.some(other => inside(other.term, one.term))) kept.push(one)
  }
  return kept
}

function inside(short: string, long: string): boolean {
  return short.length < long.length && ` ${long.toLowerCase()} `.includes(` ${short.toLowerCase()} `)
}
