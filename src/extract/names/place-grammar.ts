import { keyOf } from '../../text/fold.ts'
import { type Tokens, UPPER } from '../../text/tokens.ts'
import { isInitial, runEnd, wordEnd } from './capital-runs.ts'
import { functionWords } from './function-words.ts'
import { knownAt } from './known-names.ts'
import { nameLexicons, type PlaceType } from './lexicons.ts'
import { fullNameEnd } from './person-grammar.ts'
import {
  CLOSE,
  DOT,
  isCapital,
  isDash,
  isLower,
  isMark,
  isNumber,
  isVietnamese,
  touches,
  width,
} from './token-tests.ts'

const HO = keyOf('Hồ')
const CHI = keyOf('Chí')
const MINH = keyOf('Minh')

/** End of `Hồ Chí Minh` at token `i`, or `i`. */
function hoChiMinhEnd(t: Tokens, i: number): number {
  return t.key[i] === HO && i + 2 < t.count && t.key[i + 1] === CHI && t.key[i + 2] === MINH ? i + 3 : i
}

/** Their names are not all known, and may begin with a known one: `xã Việt Lâm`, `xã Thạnh Phú Đông`. */
const INNER_KINDS = new Set(['commune', 'village'])

/** Another name or a title begins behind the known one. */
function endsName(t: Tokens, i: number): boolean {
  return knownAt(t, i) !== null || startsPerson(t, i) || nameLexicons().openers.match(t, i) !== undefined
}

/** Streets, schools and the like bear names of people; provinces and districts do not. */
const PERSON_NAMED = new Set(['street', 'building', 'other'])

/**
 * End of the proper name behind a type word that ends at token `from` (`huyện` | `Cao Lộc`), or `from` where
 * none follows. Numbers name what is counted (`quận 1`, `quốc lộ 5`).
 */
export function placeNameEnd(t: Tokens, from: number, type: PlaceType, held = false): number {
  const end = nameEnd(t, from, type, held)
  // `cầu Bắc Luân I.`: the stop ends the sentence.
  return end > from && isMark(t, end - 1, DOT) ? end - 1 : numberedEnd(t, end, from, type)
}

/** Kinds of which several bear one name: `cầu Bến Thủy 2`, `khu công nghiệp Biên Hòa 2`, `phường Hải Châu 1`. */
const NUMBERED = new Set(['building', 'commune', 'village'])

/** A short number behind the name, where it counts nothing that follows; any behind a letter (`kênh N 9`). */
function numberedEnd(t: Tokens, end: number, from: number, type: PlaceType): number {
  if (end === from + 1 && width(t, from) === 1 && isNumber(t, end)) return end + 1
  if (end === from || !NUMBERED.has(type.kind) || !isNumber(t, end) || width(t, end) > 1 || touches(t, end)) return end
  if (isMark(t, end - 1)) return end
  const next = end + 1
  if (isMark(t, next)) return touches(t, next + 1) && !isMark(t, next, CLOSE) ? end : next
  return next >= t.count || (isLower(t, next) && functionWords().has(t.key[next]!)) ? next : end
}

function nameEnd(t: Tokens, from: number, type: PlaceType, held: boolean): number {
  if (isNumber(t, from)) return type.flags.includes('n') && isCount(t, from) ? numberEnd(t, from) : from
  if (!isCapital(t, from)) return from
  if (opensOther(t, from)) return from
  const city = hoChiMinhEnd(t, from)
  if (city > from) return city
  const known = knownAt(t, from)
  if (known !== null && known.name.kind === 'place') {
    // `đường Trường Sơn Đông`: a street may go on behind a known name.
    const goesOn = PERSON_NAMED.has(type.kind) || INNER_KINDS.has(type.kind)
    if (!goesOn || !isCapital(t, known.end) || endsName(t, known.end)) return routeEnd(t, known.end, type)
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

/** Behind a letter (`P.9`, `Q. 1`) a number of one or two digits, touching it (`Q1`) only before a mark: `P30 Pro` is a telephone. */
function isCount(t: Tokens, i: number): boolean {
  const letter = isMark(t, i - 1, DOT) ? i - 2 : i - 1
  if (!isCapital(t, letter) || width(t, letter) > 1) return true
  if (width(t, i) > 2) return false
  return letter < i - 1 || !touches(t, i) || i + 1 >= t.count || isMark(t, i + 1)
}

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
  if (notNames.begins(t.key[from]!) && notNames.match(t, from) !== undefined) {
    // `huyện Chương Mỹ`, `thị trấn Kinh Môn`
    return notNames.phraseEnd() > from + 1 || !isCapital(t, from + 1)
  }
  const opener = openers.begins(t.key[from]!) ? openers.match(t, from) : undefined
  return opener?.title !== undefined && openers.phraseEnd() > from + 1
}

function startsPerson(t: Tokens, i: number): boolean {
  const { familyNames, weakFamilyNames } = nameLexicons()
  if (!familyNames.has(t.key[i]!) || weakFamilyNames.has(t.key[i]!)) return false
  return fullNameEnd(t, i) > i + 1
}
