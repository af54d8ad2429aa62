import { MONTH_NAMES, type MonthName } from '../../lexicon/months.ts'
import { keyOf } from '../../text/fold.ts'
import { compilePhrases, type Phrases } from '../../text/phrases.ts'
import { LOWER, type Tokens } from '../../text/tokens.ts'
import { isKey } from './read.ts'

const FIVE = keyOf('năm')

let names: Phrases<MonthName> | null = null

/**
 * A month's name at `i`, behind `tháng`. `năm` in lower case is May only where a day stands before it: elsewhere
 * `tháng năm` is months and years.
 */
export function monthNameAt(tokens: Tokens, i: number, withDay: boolean): (MonthName & { end: number }) | null {
  names ??= compilePhrases(MONTH_NAMES)
  if (i >= tokens.count) return null
  const name = names.match(tokens, i)
  if (name === undefined || (!withDay && isKey(tokens, i, FIVE) && tokens.shape[i] === LOWER)) return null
  return { ...name, end: names.phraseEnd() }
}
