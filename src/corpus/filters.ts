import type { Block, SplitDocument } from '../document.ts'
import { eachWord } from '../text/words.ts'

/** Which documents of a run are wanted, by what is known once they are split. */
export interface Filters {
  /** ISO 639-3 codes of the body's language; any for null. */
  readonly languages: readonly string[] | null
  /** Least words of the body: runs of letters or digits, in Vietnamese syllables. */
  readonly minWords: number
  /** First and last publication date, EDTF of any precision, both included; any for null. */
  readonly since: string | null
  readonly until: string | null
}

/** Why a document is left out; `duplicate` is told later, by the documents before it. */
export type SkipReason = 'language' | 'words' | 'date' | 'undated' | 'duplicate'

/** What speaks against a document besides its language; null where nothing does. */
export function unwanted(document: SplitDocument, filters: Filters): SkipReason | null {
  if (filters.minWords > 0 && !hasWords(document.blocks, filters.minWords)) return 'words'
  if (filters.since === null && filters.until === null) return null
  if (document.published === null) return 'undated'
  return isWithin(document.published, filters.since, filters.until) ? null : 'date'
}

function hasWords(blocks: readonly Block[], least: number): boolean {
  let words = 0
  for (const { label, text } of blocks) {
    if (label !== 'body') continue
    eachWord(text, () => {
      words += 1
      return words < least
    })
    if (words >= least) return true
  }
  return false
}

/** Dates are compared as far as both say: `2024-07-30` is within July 2024, and `2024` may be. */
export function isWithin(date: string, since: string | null, until: string | null): boolean {
  if (since !== null && compared(date, since) < 0) return false
  return until === null || compared(date, until) <= 0
}

function compared(a: string, b: string): number {
  const length = Math.min(a.length, b.length, 'YYYY-MM-DDTHH:MM'.length)
  const x = a.slice(0, length)
  const y = b.slice(0, length)
  return x < y ? -1 : x > y ? 1 : 0
}
