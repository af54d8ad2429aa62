import { keyOf } from '../../text/fold.ts'
import { type Tokens, UPPER } from '../../text/tokens.ts'
import { wordEnd } from './capital-runs.ts'
import { headOf, nameLexicons } from './lexicons.ts'
import { place } from './organisation-place.ts'
import { isPublic, type Walk, wordsEnd } from './organisation-walk.ts'
import { AMPERSAND, CLOSE, COMMA, isCapital, isDash, isMark, isWord, OPEN } from './token-tests.ts'

const VA = keyOf('và')

/** Marks that names hold: a comma in a list of fields, dashes, `&`, an acronym in brackets. */
export function mark(walk: Walk): boolean {
  const { t, at } = walk
  if (!walk.named || walk.placed) return isMark(t, at, OPEN) && acronymInside(walk)
  if (isMark(t, at, COMMA)) return walk.afterWord && fieldList(walk)
  if (isDash(t, at) && walk.afterWord && isWord(t, at + 1)) return field(walk, at + 1)
  if (isMark(t, at, AMPERSAND) && isCapital(t, at + 1)) {
    walk.at = Math.max(wordEnd(t, at + 1), wordsEnd(t, at + 1))
    return true
  }
  return isMark(t, at, OPEN) && acronymInside(walk)
}

/** `Bộ Văn hóa, Thể thao và Du lịch`: a comma goes on only where `và` and one more field end the list. */
function fieldList(walk: Walk): boolean {
  const { t, at } = walk
  const lexicon = nameLexicons().words
  if (!isCapital(t, at + 1) || lexicon.match(t, at + 1) === undefined) return false
  const and = lexicon.phraseEnd()
  if (!isWord(t, and) || t.key[and] !== VA || !isWord(t, and + 1)) return false
  if (lexicon.match(t, and + 1) === undefined || opensBody(t, and + 1)) return false
  walk.at = and
  return true
}

function opensBody(t: Tokens, i: number): boolean {
  const { openers } = nameLexicons()
  return isCapital(t, i) && openers.begins(t.key[i]!) && headOf(openers.match(t, i), true) !== undefined
}

/** `Lao động - Thương binh`, `TN - MT`: another field behind a dash. */
function field(walk: Walk, next: number): boolean {
  const { t } = walk
  const lexicon = nameLexicons().words
  if (!isCapital(t, next) && (lexicon.match(t, next) !== 'field' || !isPublic(walk))) return false
  if (t.shape[next] === UPPER && t.shape[walk.at - 1] === UPPER) walk.at = next + 1
  else if (lexicon.match(t, next) !== undefined && !opensBody(t, next)) walk.at = lexicon.phraseEnd()
  else return false
  return true
}

/** `Tòa án nhân dân (TAND) tỉnh Sơn La`: an acronym inside goes on only where the place follows. */
function acronymInside(walk: Walk): boolean {
  const { t, at } = walk
  if (!isCapital(t, at + 1) || t.shape[at + 1] !== UPPER || !isMark(t, at + 2, CLOSE)) return false
  const before = walk.at
  walk.at = at + 3
  if (isWord(t, walk.at) && place(walk)) return true
  walk.at = before
  return false
}
