/** When two texts, dates or figures count as the same (guideline §3). */

/** NFC, lower case, dashes alike, white space folded. */
export function sameKey(text: string | null | undefined): string {
  return (text ?? '').normalize('NFC').toLowerCase().replace(/[–—]/gu, '-').trim().split(/\s+/u).join(' ')
}

/** Lower-case words and numbers of a text. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  )
}

/** One text stands in the other, or they share a word that is a number in either. */
export function overlaps(first: string, second: string): boolean {
  const a = sameKey(first)
  const b = sameKey(second)
  if (a.includes(b) || b.includes(a)) return true
  const numbers = new Set(`${a} ${b}`.match(/\d+/gu) ?? [])
  const words = new Set(wordsOf(b))
  return wordsOf(a).some(word => numbers.has(word) && words.has(word))
}

export interface Figure {
  readonly value?: number | null | undefined
  readonly min?: number | null | undefined
  readonly max?: number | null | undefined
  readonly qualifier?: string | null | undefined
  readonly unit?: string | null | undefined
}

/** Equal value (or bounds that the gold gives), qualifier and unit. */
export function sameFigure(found: Figure, gold: Figure): boolean {
  const right =
    gold.value != null
      ? near(found.value, gold.value)
      : (gold.min == null || near(found.min, gold.min)) && (gold.max == null || near(found.max, gold.max))
  return right && (found.qualifier ?? null) === (gold.qualifier ?? null) && sameKey(found.unit) === sameKey(gold.unit)
}

function near(found: number | null | undefined, gold: number): boolean {
  return found != null && Math.abs(found - gold) <= 1e-6 * Math.max(1, Math.abs(found), Math.abs(gold))
}
