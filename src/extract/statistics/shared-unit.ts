import { type KeyTable, keySet } from '../../text/key-table.ts'
import { type NumberStyle, readNumeral } from '../../text/numerals.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Quantity } from './read-quantity.ts'
import { readUnit } from './read-unit.ts'
import { hasKey, isMark } from './token-tests.ts'

const SHARED_KINDS = new Set(['time', 'money', 'measure', 'percent', 'point', 'count', 'noun'])
const LONGEST_LIST = 6

let joins: KeyTable | null = null

/**
 * Several numbers before one noun are several statistics (guideline §2): `5 và 8 tuổi`, `2, 3 hoặc 4 triệu đồng`.
 * Gives a number without a unit the one that stands behind the last number of its list, and its scale.
 */
export function withSharedUnit(tokens: Tokens, quantity: Quantity, style: NumberStyle): Quantity {
  const { numeral } = quantity
  if (quantity.unit !== null || quantity.value === null || quantity.form !== 'number') return quantity
  if (numeral.form !== 'digits' || numeral.scale !== 1) return quantity
  joins ??= keySet(['và', 'hoặc', 'hay'])
  let at = quantity.numberEnd
  for (let length = 0; length < LONGEST_LIST; length += 1) {
    if (!isMark(tokens, at, ',') && !hasKey(tokens, at, joins)) return quantity
    const next = readNumeral(tokens, at + 1, style)
    if (next === null || next.form !== 'digits') return quantity
    const unit = readUnit(tokens, next.end, next.value >= 1e3)
    if (unit !== null) {
      if (!SHARED_KINDS.has(unit.kind) || isYear(quantity)) return quantity
      const value = next.scale > 1 && quantity.value < 1e3 ? quantity.value * next.scale : quantity.value
      return { ...quantity, value, unit: { ...unit, end: quantity.numberEnd } }
    }
    at = next.end
  }
  return quantity
}

/** `2019, 2020 và 3 triệu đồng` */
function isYear({ value, numeral }: Quantity): boolean {
  return !numeral.grouped && !numeral.decimal && value !== null && value >= 1900 && value < 2100
}
