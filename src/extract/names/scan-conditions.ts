import type { PlaceKind } from '../../document.ts'
import { keySet } from '../../text/key-table.ts'
import { CAPITALISED, MIXED, type Tokens, UPPER } from '../../text/tokens.ts'
import { isAllUpper, isInitial, isVietnameseRun, runEnd, wordCount } from './capital-runs.ts'
import { type KnownMatch, knownAt } from './known-names.ts'
import { nameLexicons, type PlaceType } from './lexicons.ts'
import { fullNameEnd } from './person-grammar.ts'
import {
  CLOSE,
  COMMA,
  DOT,
  isCapital,
  isCapitalised,
  isDash,
  isLower,
  isMark,
  isNumber,
  isWord,
  OPEN,
  SLASH,
  width,
} from './token-tests.ts'

/** Kinds of places that a country has, but that do not bear its name. */
const OF_COUNTRIES = new Set<PlaceKind>(['river', 'street', 'building', 'other', 'mountain'])

/** A known name that begins with an opener's words and goes on: `Bà Rịa - Vũng Tàu`. */
export function longerKnown(t: Tokens, i: number, end: number): boolean {
  const known = knownAt(t, i)
  return known !== null && !known.name.weak && known.end > end
}

/** `sân Lạch Tray`, `cửa Trần Đề`: two Vietnamese syllables or more, no person's name. */
export function severalSyllables(t: Tokens, i: number): boolean {
  const end = runEnd(t, i)
  return wordCount(t, i, end) > 1 && isVietnameseRun(t, i, end) && fullNameEnd(t, i) < i + 3
}

/** `bờ sông Trung Quốc`, `biển Đà Nẵng`: the place's, not its name. */
export function belongsTo(known: KnownMatch, type: PlaceType): boolean {
  return known.name.kind === 'place' && (type.kind === 'sea' || (known.name.country && OF_COUNTRIES.has(type.kind)))
}

/**
 * `45-47 Lê Duẩn`, `số 51 Nguyễn Thái Học`, `ở K3 2/8 Lê Lợi`, `12 Lê Lợi, quận 1`: a street behind a house number,
 * no date. Its name stands at tokens `i` to `end`.
 */
export function isAddress(t: Tokens, i: number, end: number): boolean {
  if (!isNumber(t, i - 1) && !(isInitial(t, i - 1) && isNumber(t, i - 2))) return false
  let at = i - 2
  while (at > i - 8 && (isNumber(t, at) || isDash(t, at) || isMark(t, at, SLASH) || isInitial(t, at))) at -= 1
  return (isWord(t, at) && ADDRESS_WORDS.has(t.key[at]!)) || partOfTown(t, end)
}

/** `, quận 1`, `(phường 5`, `, Tây Hồ`: what a street lies in. */
function partOfTown(t: Tokens, i: number): boolean {
  if (!isMark(t, i, COMMA) && !isMark(t, i, OPEN)) return false
  const { openers } = nameLexicons()
  if (!isWord(t, i + 1)) return false
  const kind = openers.begins(t.key[i + 1]!) ? openers.match(t, i + 1)?.placeType?.kind : undefined
  if (kind === 'district' || kind === 'commune') return true
  return isCapital(t, i + 1) && knownAt(t, i + 1)?.name.kind === 'place'
}

const ADDRESS_WORDS = keySet(['số', 'nhà', 'hẻm', 'ngõ', 'chỉ', 'tại', 'ở', 'sở', 'thự', 'ngách', 'kiệt'])

/** `Đảng, Nhà nước của hai nước`: bodies of two states at once name no one (guideline §2). */
export function sharedByStates(t: Tokens, i: number, to: number): boolean {
  if (isWord(t, i - 1) && COUNTED.has(t.key[i - 1]!)) return true
  for (let k = to; k < t.count - 1 && k < to + 60; k += 1) {
    if (isMark(t, k, DOT) && isCapital(t, k + 1)) return false
    if (isWord(t, k) && SHARING.has(t.key[k]!) && STATES.has(t.key[k + 1]!)) return true
  }
  return false
}

const COUNTED = keySet(['hai', 'các', 'mỗi', 'ba'])
const SHARING = keySet(['hai', 'mỗi'])
const STATES = keySet(['nước', 'bên', 'quốc'])

/** End of the run of capitals at `i`, cut where a known name begins in it. */
export function openRunEnd(t: Tokens, i: number): number {
  const end = runEnd(t, i)
  for (let k = i + 1; k < end; k += 1) {
    const known = isCapital(t, k) ? knownAt(t, k) : null
    if (known !== null && !known.name.weak && (known.name.country || known.end > k + 1)) return k
    if (t.shape[i] === UPPER && isCapitalised(t, k) && fullNameEnd(t, k) > k + 1) return k
  }
  return end
}

/** An unknown name right behind an office or its body: two words at least, or a Vietnamese syllable. */
export function looksLikeHolder(t: Tokens, i: number, end: number): boolean {
  if (isAllUpper(t, i, end) || t.shape[i] === MIXED) return false
  // `Chủ tịch HĐTV PVN Trần …`: the body's letters come first.
  if (t.shape[i] === UPPER && width(t, i) > 1) return false
  return wordCount(t, i, end) >= 2 && !isLower(t, i)
}

/** An acronym in brackets stands behind a body that ends at token `at`; a country in brackets is none. */
export function acronymFollows(t: Tokens, at: number): boolean {
  if (!isMark(t, at, OPEN) || !isCapital(t, at + 1) || !isMark(t, at + 2, CLOSE)) return false
  const known = knownAt(t, at + 1)?.name.kind
  return known === undefined ? t.shape[at + 1] !== CAPITALISED : known === 'organisation'
}

/** `Hồ Chí Minh` is no lake: a type word with a capital that is a family name, too, with the rest of a name. */
export function isPerson(t: Tokens, i: number, to: number, expected: boolean): boolean {
  if (!isCapital(t, i) || (!expected && nameLexicons().weakFamilyNames.has(t.key[i]!))) return false
  return fullNameEnd(t, i) >= to
}

const SHIPS = keySet(['USS', 'HMS', 'HMCS', 'HMAS', 'INS', 'USNS'])

/** `USS John S. McCain`: ships that bear a name are no people (guideline §2). */
export function isShip(t: Tokens, i: number): boolean {
  return t.shape[i] === UPPER && SHIPS.has(t.key[i]!) && isCapital(t, i + 1)
}

/** `Đoàn Việt Nam`, `Đoàn Lào`: a family name before a country is no name. */
export function isDelegation(t: Tokens, i: number, end: number): boolean {
  const known = knownAt(t, i + 1)
  return known?.name.country === true && known.end === end
}
