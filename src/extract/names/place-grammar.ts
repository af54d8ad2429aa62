import { keyOf } from '../../text/fold.ts'
import { type Tokens, UPPER } from '../../text/tokens.ts'
import { isInitial, runEnd, wordEnd } from './capital-runs.ts'
import { knownAt } from './known-names.ts'
import { nameLexicons, type PlaceType } from './lexicons.ts'
import { fullNameEnd } from './person-grammar.ts'
import { DOT, isCapital, isDash, isMark, isNumber, isVietnamese, touches, width } from './token-tests.ts'

const HO = keyOf('Hồ')
const CHI = keyOf('Chí')
const MINH = keyOf('Minh')

/** End of `Hồ Chí Minh` at token `i`, or `i`. */
function hoChiMinhEnd(t: Tokens, i: number): number {
  return t.key[i] === HO && i + 2 < t.count && t.key[i + 1] === CHI && t.key[i + 2] === MINH ? i + 3 : i
}

/** Streets, schools and the like bear names of people; provinces and districts do not. */
const PERSON_NAMED = new Set(['street', 'building', 'other'])

/**
 * End of the proper name behind a type word that ends at token `from` (`huyện` | `Cao Lộc`), or `from` where
 * none follows. Numbers name what is counted (`quận 1`, `quốc lộ 5`).
 */
export function placeNameEnd(t: Tokens, from: number, type: PlaceType, held = false): number {
  if (isNumber(t, from)) return type.flags.includes('n') ? numberEnd(t, from) : from
  if (!isCapital(t, from)) return from
  if (opensOther(t, from)) return from
  const city = hoChiMinhEnd(t, from)
  if (city > from) return city
  const known = knownAt(t, from)
  if (known !== null && known.name.kind === 'place') {
    // `đường Trường Sơn Đông`: a street may go on behind a known name.
    if (!PERSON_NAMED.has(type.kind) || !isCapital(t, known.end)) return routeEnd(t, known.end, type)
  }
  if (isInitial(t, from) && !isMark(t, from + 1, DOT) && !isNumber(t, from + 1) && !isCapital(t, from + 1)) {
    if (type.flags.includes('l')) return from
  }
  return isHoldersName(t, from, type, held) ? from : boundedRunEnd(t, from, type)
}

/**
 * A full name behind a level is the office holder's (`Phó Chủ tịch UBND tỉnh Trần Anh Tuấn`): the names of provinces
 * and districts are all known; communes may bear a person's (`xã Lê Minh Xuân`), unless an office stands before.
 */
function isHoldersName(t: Tokens, from: number, type: PlaceType, held: boolean): boolean {
  if (!held || !LEVEL_KINDS.has(type.kind)) return false
  return fullNameEnd(t, from) > from + 1
}

const LEVEL_KINDS = new Set(['province', 'district', 'commune'])

/** `1`, `1A`, `12 - Đà Nẵng` is cut at the number. */
function numberEnd(t: Tokens, from: number): number {
  const behind = from + 1
  return isCapital(t, behind) && touches(t, behind) && t.shape[behind] === UPPER && width(t, behind) <= 2
    ? behind + 1
    : behind
}

/** The run of capitals, cut where a person's name begins behind the place's (`huyện Cao Lộc Nguyễn Văn An`). */
function boundedRunEnd(t: Tokens, from: number, type: PlaceType): number {
  const run = runEnd(t, from, 6)
  const personNamed = PERSON_NAMED.has(type.kind)
  if (personNamed) {
    const name = fullNameEnd(t, from)
    if (name > from) return name
  }
  let end = wordEnd(t, from)
  let words = 1
  const limit = isVietnamese(t, from) ? 4 : 6
  while (end < run && words < limit) {
    if (!personNamed && startsPerson(t, end)) break
    end = wordEnd(t, end)
    words += 1
  }
  return routeEnd(t, end, type)
}

/** `cao tốc Hà Nội - Hải Phòng` is one road. */
function routeEnd(t: Tokens, end: number, type: PlaceType): number {
  if (type.kind !== 'street' || !isDash(t, end) || touches(t, end) || !isCapital(t, end + 1)) return end
  const known = knownAt(t, end + 1)
  return known?.name.kind === 'place' ? known.end : Math.min(runEnd(t, end + 1), end + 3)
}

/** `tượng đài Chủ tịch …`, `nhà thờ Công giáo`: words with a capital that are no name. */
function opensOther(t: Tokens, from: number): boolean {
  const { openers, notNames } = nameLexicons()
  if (notNames.begins(t.key[from]!) && notNames.match(t, from) !== undefined) return true
  const opener = openers.begins(t.key[from]!) ? openers.match(t, from) : undefined
  return opener?.title !== undefined && openers.phraseEnd() > from + 1
}

function startsPerson(t: Tokens, i: number): boolean {
  const { familyNames, weakFamilyNames } = nameLexicons()
  if (!familyNames.has(t.key[i]!) || weakFamilyNames.has(t.key[i]!)) return false
  return fullNameEnd(t, i) > i + 1
}
