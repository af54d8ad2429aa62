import { keyOf } from '../../text/fold.ts'
import { keySet } from '../../text/key-table.ts'
import { type Tokens, UPPER } from '../../text/tokens.ts'
import { type KnownName, nameLexicons } from './lexicons.ts'
import { fullNameEnd } from './person-grammar.ts'
import { isCapital, isDash, isLower, isVietnamese, startsSentence, touches, width } from './token-tests.ts'

/** A known name in the text, with the token behind it. */
export interface KnownMatch {
  readonly name: KnownName
  readonly end: number
}

/** Short names of countries that are also words or given names: they count in company only (`Việt - Trung`). */
const AMBIGUOUS_COUNTRIES = keySet(['Trung', 'Thái', 'Hàn', 'Triều', 'Ấn', 'Thổ', 'Áo', 'Ý', 'Saudi'])
/** Short names that count save at the start of a sentence, where they may be anything. */
const ANH = keyOf('Anh')
const VIET = keyOf('Việt')
const DUC = keyOf('Đức')
/** `người Trung`, `sao Hàn`: words that a short name of a country stands behind. */
const BEFORE_SHORT_COUNTRY = keySet(['nước', 'người', 'phía', 'sao', 'phim', 'hàng', 'dân', 'lính', 'quân'])
const LANGUAGE = keyOf('tiếng')

/** The known name at token `i`, written with its capitals; null where there is none. */
export function knownAt(t: Tokens, i: number): KnownMatch | null {
  const { known } = nameLexicons()
  if (!known.begins(t.key[i]!)) return null
  const name = known.match(t, i)
  if (name === undefined) return null
  const end = known.phraseEnd()
  if (isWritten(t, i, end, name.capitals)) return { name, end }
  const other = name.otherwise
  return other !== null && isWritten(t, i, end, other.capitals) ? { name: other, end } : null
}

/** Whether the tokens have a capital wherever the name has one. */
export function isWritten(t: Tokens, from: number, to: number, capitals: number): boolean {
  for (let k = from; k < to; k += 1) if ((capitals >> (k - from)) & 1 && !isCapital(t, k)) return false
  return true
}

/** The known place at token `i`, if its surroundings allow it; null otherwise. */
export function knownPlaceAt(t: Tokens, i: number): KnownMatch | null {
  const match = knownAt(t, i)
  if (match === null || match.name.kind !== 'place') return null
  return match.end === i + 1 && !singleStands(t, i, match.name.country) ? null : match
}

/** Whether a known name of one token may stand for the place here. */
function singleStands(t: Tokens, i: number, country: boolean): boolean {
  const key = t.key[i]!
  if (i > 0 && t.key[i - 1] === LANGUAGE) return false
  if (isPaired(t, i)) return true
  if (AMBIGUOUS_COUNTRIES.has(key)) return i > 0 && BEFORE_SHORT_COUNTRY.has(t.key[i - 1]!) && !isCapital(t, i + 1)
  if (key === VIET) return isLower(t, i - 1) && !isCapital(t, i + 1)
  if (key === ANH) return !startsSentence(t, i) && !isCapital(t, i - 1) && !startsOtherName(t, i)
  if (key === DUC) return !isCapital(t, i - 1) && !startsOtherName(t, i)
  if (country) return !startsOtherName(t, i)
  // `Vinh`, `Huế`, `Đông`: one syllable, only alone.
  return width(t, i) > 6 || !(isCapital(t, i - 1) || isCapital(t, i + 1))
}

/** `Mỹ Đình`, `Pháp Vân`, `Nhật Cường`, `VN Pharma`: another name that begins with a country's. */
function startsOtherName(t: Tokens, i: number): boolean {
  const next = i + 1
  if (!isCapital(t, next) || t.start[next]! - t.end[i]! !== 1) return false
  if (t.shape[i] === UPPER && width(t, i) === 2) return true
  if (!isVietnamese(t, next) || knownAt(t, next) !== null || fullNameEnd(t, next) > next) return false
  return nameLexicons().openers.match(t, next) === undefined
}

/** A dash between two known countries: `Việt - Trung`, `Nga - Ukraine`. */
function isPaired(t: Tokens, i: number): boolean {
  return (isDash(t, i + 1) && isCountry(t, i + 2)) || (isDash(t, i - 1) && endsCountry(t, i - 2))
}

function isCountry(t: Tokens, i: number): boolean {
  return i < t.count && knownAt(t, i)?.name.country === true
}

function endsCountry(t: Tokens, last: number): boolean {
  for (let i = last; i >= 0 && i > last - 4; i -= 1) {
    const match = isCapital(t, i) ? knownAt(t, i) : null
    if (match?.end === last + 1 && match.name.country) return true
  }
  return false
}

/** End of a pair of countries that stands in a name (`Hội Hữu nghị Việt - Trung`), or `i`. */
export function countryPairEnd(t: Tokens, i: number): number {
  const first = isCapital(t, i) ? knownAt(t, i) : null
  if (first === null || !first.name.country) return i
  if (!isDash(t, first.end) || (touches(t, first.end) !== touches(t, first.end + 1) && !touches(t, first.end + 1))) {
    return i
  }
  const second = isCapital(t, first.end + 1) ? knownAt(t, first.end + 1) : null
  return second?.name.country === true ? second.end : i
}
