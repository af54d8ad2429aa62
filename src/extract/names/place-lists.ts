import { entries } from '../../lexicon/entries.ts'
import { LIST_WORDS } from '../../lexicon/name-cues.ts'
import { keyOf } from '../../text/fold.ts'
import { keySet } from '../../text/key-table.ts'
import type { Tokens } from '../../text/tokens.ts'
import { runEnd } from './capital-runs.ts'
import { knownAt } from './known-names.ts'
import { nameLexicons } from './lexicons.ts'
import { fullNameEnd } from './person-grammar.ts'
import { COLON, COMMA, isCapital, isDash, isLower, isMark, isWord, OPEN } from './token-tests.ts'

const VA = keyOf('và')
/** Words that begin a list behind its type word: `7 xã vùng cao (gồm …)`. */
const LEADS = keySet(entries(LIST_WORDS))
/** Longest way from a type word in the plural to its list, in tokens. */
export const WAY = 6

/** A piece of the text by tokens, half open. */
export type Piece = readonly [from: number, to: number]

/** `các huyện Lạ Màm, Thà Tèng, Đắc Chưng và Kà Lừm`: the members behind the first, which ends at token `from`. */
export function listMembers(t: Tokens, from: number): Piece[] {
  const members: Piece[] = []
  let end = from
  while (isMark(t, end, COMMA) || isDash(t, end) || (isWord(t, end) && t.key[end] === VA)) {
    const next = end + 1
    const to = memberEnd(t, next)
    if (to === next) break
    members.push([next, to])
    end = to
  }
  return members
}

/** End of a name in a list of places at token `i`, or `i`. */
export function memberEnd(t: Tokens, i: number): number {
  if (!isCapital(t, i) || nameLexicons().openers.match(t, i) !== undefined) return i
  const known = knownAt(t, i)
  if (known !== null && known.name.kind !== 'place') return i
  const run = runEnd(t, i, 4)
  // `xã Việt Lâm`: a country's short name begins another.
  return known === null || (known.end < run && known.end === i + 1) ? run : known.end
}

/** `và Gia Luận` behind `xã Việt Hải`, which ends at token `from`: another place of that kind, no person. */
export function secondMember(t: Tokens, from: number): Piece | null {
  const next = from + 1
  if (!isWord(t, from) || t.key[from] !== VA) return null
  const to = memberEnd(t, next)
  return to === next || fullNameEnd(t, next) > next ? null : [next, to]
}

/** Token at which the list begins that a type word in the plural, ending at token `from`, announces; -1 for none. Streets are named after people. */
export function listStart(t: Tokens, from: number, personNamed: boolean): number {
  let led = false
  for (let i = from; i < t.count && i <= from + WAY; i += 1) {
    if (isCapital(t, i)) {
      return led && i > from && memberEnd(t, i) > i && (personNamed || fullNameEnd(t, i) === i) ? i : -1
    }
    if (isMark(t, i, COLON) || (isLower(t, i) && LEADS.has(t.key[i]!))) led = true
    else if (!isMark(t, i, OPEN) && !isLower(t, i)) return -1
  }
  return -1
}
