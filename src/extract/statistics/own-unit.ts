import type { OwnLexicon } from '../../own-lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Quantity } from './read-quantity.ts'

/** The quantity with the unit of a user's own that stands behind its number, where that is the longer one. */
export function withOwnUnit(tokens: Tokens, quantity: Quantity, own: OwnLexicon['units']): Quantity {
  const { numberEnd, value, min } = quantity
  // Neither: what looks like a number and is none.
  if (own === null || (value === null && min === null) || own.match(tokens, numberEnd) === undefined) return quantity
  const end = own.phraseEnd()
  if (quantity.unit !== null && quantity.unit.end > end) return quantity
  const text = tokens.text.slice(tokens.start[numberEnd], tokens.end[end - 1]).toLowerCase()
  return { ...quantity, unit: { kind: 'noun', text, end }, end }
}
