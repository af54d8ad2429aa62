import type { Qualifier } from '../../document.ts'
import { COMPARED, LATER_QUALIFIERS, PLACES_TO_BE_ON, QUALIFIERS } from '../../lexicon/qualifiers.ts'
import { keyOf } from '../../text/fold.ts'
import { type KeyTable, keySet } from '../../text/key-table.ts'
import { compilePhrases, type Phrases } from '../../text/phrases.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Quantity } from './read-quantity.ts'
import { hasKey } from './token-tests.ts'

/** A qualifier with the extent of the mention that it makes longer. */
export interface Qualified {
  readonly qualifier: Qualifier | null
  /** First token of the mention. */
  readonly start: number
  /** Index behind its last token. */
  readonly end: number
}

interface Words {
  readonly before: Phrases<Qualifier>
  readonly after: Phrases<Qualifier>
  /** Last words of the qualifiers before a number. */
  readonly lastWords: KeyTable
  readonly longest: number
  readonly compared: KeyTable
  readonly more: number
  readonly on: number
  readonly per: KeyTable
  readonly from: KeyTable
  readonly places: ReadonlySet<string>
}

let compiled: Words | null = null

function vocabulary(): Words {
  compiled ??= {
    before: compilePhrases(QUALIFIERS),
    after: compilePhrases(LATER_QUALIFIERS),
    lastWords: keySet(QUALIFIERS.map(([phrase]) => phrase.split(' ').at(-1)!)),
    longest: Math.max(...QUALIFIERS.map(([phrase]) => phrase.split(' ').length)),
    compared: keySet(COMPARED),
    more: keyOf('hơn'),
    on: keyOf('trên'),
    per: keySet(['tính', 'ca', 'lệ']),
    from: keySet(['từ']),
    places: new Set(PLACES_TO_BE_ON),
  }
  return compiled
}

/**
 * Reads what bounds or blurs a quantity, before it (`ước tính hơn`) and behind it (`trở lên`). Where two stand
 * together the one that bounds wins: `ước tính hơn 400 triệu USD` is `>`. `start` is the first token of the
 * number or of the currency sign before it.
 */
export function readQualifier(tokens: Tokens, start: number, quantity: Quantity): Qualified {
  const words = vocabulary()
  let qualifier: Qualifier | null = quantity.form === 'approximate' ? '~' : null
  let at = start
  let end = quantity.end
  const after = quantity.end < tokens.count ? words.after.match(tokens, quantity.end) : undefined
  if (after !== undefined) {
    qualifier = after
    end = words.after.phraseEnd()
  }
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const takesFrom =
      rounds < 2 && (quantity.form === 'range' || after !== undefined) && hasKey(tokens, at - 1, words.from)
    if (takesFrom) {
      at -= 1
      continue
    }
    const found = qualifierBefore(tokens, at, quantity)
    if (found === null) break
    if (qualifier === null || (qualifier === '~' && quantity.form !== 'approximate')) qualifier = found.qualifier
    at = found.start
  }
  return { qualifier, start: at, end }
}

function qualifierBefore(
  tokens: Tokens,
  at: number,
  quantity: Quantity,
): { readonly qualifier: Qualifier; readonly start: number } | null {
  const words = vocabulary()
  if (!hasKey(tokens, at - 1, words.lastWords)) return null
  for (let length = Math.min(words.longest, at); length > 0; length -= 1) {
    const start = at - length
    const qualifier = words.before.match(tokens, start)
    if (qualifier === undefined || words.before.phraseEnd() !== at) continue
    if (length === 1 && isOther(tokens, start, quantity)) return null
    return { qualifier, start }
  }
  return null
}

/** `cao hơn 5%` tells a difference, `trên 3 tuyến đường` a place, `trên 100.000 dân` a rate. */
function isOther(tokens: Tokens, i: number, quantity: Quantity): boolean {
  const words = vocabulary()
  if (tokens.key[i] === words.more) return hasKey(tokens, i - 1, words.compared)
  if (tokens.key[i] !== words.on) return false
  if (hasKey(tokens, i - 1, words.per)) return true
  const { unit } = quantity
  if (unit === null || (unit.kind !== 'count' && unit.kind !== 'noun' && unit.kind !== 'word')) return false
  const value = quantity.value ?? quantity.min ?? 0
  return value < 10 || (value % 10 !== 0 && words.places.has(unit.text))
}
