import { nameLexicons } from '../extract/names/lexicons.ts'
import { WAY } from '../extract/names/place-lists.ts'
import { pluralBefore } from '../extract/names/plurals.ts'
import { COLON, isLower, isMark, OPEN } from '../extract/names/token-tests.ts'
import { foldKey } from '../text/fold.ts'
import type { Tokens } from '../text/tokens.ts'
import { gazetteer, knownPlace } from './gazetteer.ts'
import { type Reading, slice } from './reading.ts'

/** The type word that stands, counted or in the plural, before a place: `huyện` of `các huyện Lạ Màm`; '' for none. */
export function sharedType(place: Reading): string {
  const type = typeBefore(place)
  // `các tỉnh miền Trung` are those of a region.
  return type !== '' && knownPlace(foldKey(place.text))?.kind === 'region' ? '' : type
}

function typeBefore(place: Reading): string {
  const t = place.block.tokens
  const { types } = gazetteer()
  const behind = isMark(t, place.from - 1, COLON) ? place.from - 1 : place.from
  for (let count = 3; count > 0; count -= 1) {
    const from = behind - count
    if (from < 1 || !pluralBefore(t, from)) continue
    const type = slice(t, from, behind)
    if (types.has(foldKey(type))) return type
  }
  return place.rule === 'listed' ? announcedType(t, place.from) : ''
}

/** The type word some words before a list: `xã` of `7 xã vùng cao (gồm Sơn Diện, …)`. */
function announcedType(t: Tokens, from: number): string {
  const { openers } = nameLexicons()
  for (let i = from - 1; i > from - 4 - WAY && i > 0; i -= 1) {
    if (!isMark(t, i, OPEN) && !isMark(t, i, COLON) && !isLower(t, i)) return ''
    if (!openers.begins(t.key[i]!) || !pluralBefore(t, i)) continue
    if (openers.match(t, i)?.placeType !== undefined) return slice(t, i, openers.phraseEnd())
  }
  return ''
}

/** The type word of `first` where it holds for the place behind `và`, too, which is then no province; '' otherwise. */
export function typeForSecond(first: Reading, next: Reading): string {
  if (next.rule !== 'listed' || next.from !== first.to + 1 || !first.rule.startsWith('typed-')) return ''
  if (knownPlace(foldKey(next.text))?.province != null) return ''
  const words = first.text.split(' ')
  const { types } = gazetteer()
  const count = [4, 3, 2, 1].find(n => n < words.length && types.has(foldKey(words.slice(0, n).join(' '))))
  return count === undefined ? '' : words.slice(0, count).join(' ')
}
