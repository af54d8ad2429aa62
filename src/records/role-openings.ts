import { CLOSE, COMMA, DOT, isDash, isLower, isMark, isNumber, isWord, OPEN } from '../extract/names/token-tests.ts'
import { entries } from '../lexicon/entries.ts'
import { PERSONAL_FACTS, ROLE_ADVERBS } from '../lexicon/name-cues.ts'
import { keyOf } from '../text/fold.ts'
import { keySet } from '../text/key-table.ts'
import { compilePhrases } from '../text/phrases.ts'
import type { Tokens } from '../text/tokens.ts'
import type { RoleContext } from './role-elements.ts'

const LA = keyOf('là')
const LAM = keyOf('làm')
const AGE = keyOf('tuổi')
const SEMICOLON = 0x3b
/** Words between a name and `là`: `ông hiện đang là`. */
const ADVERBS = keySet(entries(ROLE_ADVERBS))
/** What is told of somebody before the role: `(SN 1969, trú tại …, giám đốc …)`. */
const FACTS = compilePhrases(entries(PERSONAL_FACTS).map(words => [words, true] as const))
const SEXES = keySet(['nam', 'nữ'])
/** Longest bracket that is passed over between a name and its role: `(bìa trái)`. */
const ASIDE = 8

/** Tokens at which a role may begin behind a name that ends at `end`, the likelier first. */
export function openingsAfter(context: RoleContext, end: number): number[] {
  const { t } = context
  const first = openingAt(context, end)
  if (!isMark(t, end, OPEN)) return first === -1 ? [] : [first]
  const close = closingAfter(t, end)
  const second = close === -1 ? -1 : openingAt(context, close + 1)
  return second === -1 ? [first] : [first, second]
}

function closingAfter(t: Tokens, open: number): number {
  for (let i = open + 1; i < t.count && i <= open + ASIDE; i += 1) if (isMark(t, i, CLOSE)) return i
  return -1
}

/** Behind a comma, dash or bracket, personal facts and `là` or `làm`; -1 where nothing leads to a role. */
function openingAt(context: RoleContext, end: number): number {
  const { t } = context
  const marked = isMark(t, end, COMMA) || isDash(t, end) || isMark(t, end, OPEN)
  const at = marked ? behindFacts(context, end + 1) : end
  let verb = at
  while (isLower(t, verb) && ADVERBS.has(t.key[verb]!)) verb += 1
  if (isLower(t, verb) && (t.key[verb] === LA || t.key[verb] === LAM)) return verb + 1
  return at > end ? at : -1
}

/** Token behind age, year of birth, home and the like, each ended by a comma; `from` where none stands there. */
function behindFacts(context: RoleContext, from: number): number {
  const { t } = context
  let at = from
  for (let rounds = 0; rounds < 8; rounds += 1) {
    const end = factEnd(context, at, rounds)
    if (end === at || !(isMark(t, end, COMMA) || isMark(t, end, SEMICOLON))) return at
    at = end + 1
  }
  return at
}

function factEnd({ t, startsAt }: RoleContext, at: number, rounds: number): number {
  if (isNumber(t, at) && isWord(t, at + 1) && t.key[at + 1] === AGE) return at + 2
  const place = startsAt.get(at)
  // The further parts of an address.
  if (rounds > 0 && place?.kind === 'place') return place.to
  if (!isWord(t, at)) return at
  if (SEXES.has(t.key[at]!) && isFactEnd(t, at + 1)) return at + 1
  if (!FACTS.begins(t.key[at]!) || FACTS.match(t, at) === undefined) return at
  let end = at + 1
  while (end < t.count && end < at + 12 && !isFactEnd(t, end)) end += 1
  return end
}

function isFactEnd(t: Tokens, i: number): boolean {
  return isMark(t, i, COMMA) || isMark(t, i, SEMICOLON) || isMark(t, i, CLOSE) || isMark(t, i, DOT) || isDash(t, i)
}
