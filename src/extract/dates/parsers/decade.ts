import { OF, THOSE, YEAR } from '../../../lexicon/date-words.ts'
import { keyOf } from '../../../text/fold.ts'
import { keySet } from '../../../text/key-table.ts'
import type { Tokens } from '../../../text/tokens.ts'
import { isCountedAfter } from '../cues.ts'
import type { DateParser } from '../parser.ts'
import { inIdentifier, integerAt, isDash, isIn, isKey, lengthAt, romanOrDigitAt, yearAt } from '../read.ts'
import { type Match, rangeWhen, type When } from '../when.ts'
import { eraAt, readYears } from './year.ts'

const CENTURY = keyOf('thế')
const CENTURY_SECOND = keyOf('kỷ')
const CENTURY_SECOND_OTHER = keyOf('kỉ')
const ORDINAL = keyOf('thứ')
const PREVIOUS = keySet(['trước'])
const CURRENT = keySet(['này'])

/** `thế kỷ XX`, `thế kỷ thứ 10`, `thế kỷ trước`: its number and the token behind; 0 is the one before the publication's. */
function centuryAt(tokens: Tokens, i: number): { century: number; end: number } | null {
  if (!isKey(tokens, i, CENTURY)) return null
  if (!isKey(tokens, i + 1, CENTURY_SECOND) && !isKey(tokens, i + 1, CENTURY_SECOND_OTHER)) return null
  const at = isKey(tokens, i + 2, ORDINAL) ? i + 3 : i + 2
  const century = romanOrDigitAt(tokens, at)
  if (century < 1 || century > 30) return null
  const era = eraAt(tokens, at + 1)
  if (era !== null) return { century: era.sign * century, end: era.end }
  return { century, end: at + 1 }
}

export const century: DateParser = {
  rule: 'century',
  example: 'thế kỷ XX; thế kỷ thứ 10; thế kỷ XVIII-XIX; thế kỷ trước',
  counterExample: 'đầu thế kỷ; hơn hai thế kỷ; trận đấu thế kỷ',
  begins: ['thế'],
  at(tokens, i) {
    const found = centuryAt(tokens, i)
    if (found === null) return relativeCentury(tokens, i)
    const last = isDash(tokens, found.end) ? romanOrDigitAt(tokens, found.end + 1) : -1
    if (last > 0 && last > found.century && last <= 30)
      return { end: found.end + 2, when: rangeWhen(centuryWhen(found.century), centuryWhen(last)) }
    return { end: found.end, when: centuryWhen(found.century) }
  },
}

function centuryWhen(number: number): When {
  return { form: 'century', century: number }
}

function relativeCentury(tokens: Tokens, i: number): Match | null {
  if (!isKey(tokens, i + 1, CENTURY_SECOND) && !isKey(tokens, i + 1, CENTURY_SECOND_OTHER)) return null
  if (integerAt(tokens, i - 1) >= 0) return null
  if (isIn(tokens, i + 2, PREVIOUS))
    return { end: i + 3, when: { form: 'shift', unit: 'century', by: -1, echo: false } }
  if (isIn(tokens, i + 2, CURRENT)) return { end: i + 3, when: { form: 'shift', unit: 'century', by: 0, echo: false } }
  return null
}

const DECADE = keyOf('thập')
const DECADE_SECOND = keySet(['kỷ', 'kỉ', 'niên'])

export const decade: DateParser = {
  rule: 'decade',
  example: 'những năm 1990; thập niên 90; những năm 80 của thế kỷ XX',
  counterExample: 'những năm qua; hai thập kỷ; chữ thập đỏ',
  begins: ['những', 'thập', 'các'],
  at(tokens, i) {
    const plain = !isKey(tokens, i, DECADE)
    if (plain ? !isKey(tokens, i + 1, YEAR) : !isIn(tokens, i + 1, DECADE_SECOND)) return null
    const at = !plain && isKey(tokens, i + 2, YEAR) ? i + 3 : i + 2
    if (inIdentifier(tokens, at)) return null
    const first = decadeAt(tokens, at)
    if (first === null) return plain && isKey(tokens, i, THOSE) ? severalYears(tokens, at) : null
    if (isCountedAfter(tokens, at + 1)) return null
    const last = isDash(tokens, at + 1) ? decadeAt(tokens, at + 2) : null
    const end = last === null ? at + 1 : at + 3
    const base = isKey(tokens, end, OF) ? centuryAt(tokens, end + 1) : centuryAt(tokens, end)
    const previous = base === null && isKey(tokens, end, OF) && relativeCentury(tokens, end + 1) !== null
    const shift = base === null ? 0 : (base.century - 1) * 10
    const from = decadeWhen(first, shift)
    const to = last === null ? from : decadeWhen(last, shift)
    return { end: base?.end ?? (previous ? end + 4 : end), when: last === null ? from : rangeWhen(from, to) }
  },
}

interface DecadeNumber {
  readonly digit: number
  /** Null where the century is not said. */
  readonly hundreds: number | null
}

function decadeAt(tokens: Tokens, i: number): DecadeNumber | null {
  const year = yearAt(tokens, i)
  if (year > 0) return year % 10 === 0 ? { digit: (year % 100) / 10, hundreds: Math.floor(year / 100) } : null
  if (i >= tokens.count || lengthAt(tokens, i) !== 2) return null
  const short = integerAt(tokens, i, 2)
  return short >= 10 && short % 10 === 0 ? { digit: short / 10, hundreds: null } : null
}

function decadeWhen({ digit, hundreds }: DecadeNumber, shift: number): When {
  return { form: 'decade', decade: hundreds === null ? (shift === 0 ? 190 : shift) + digit : hundreds * 10 + digit }
}

/** `những năm 2015-2019`, `những năm 1945`: years that are no decades. */
function severalYears(tokens: Tokens, at: number): Match | null {
  const years = readYears(tokens, at)
  if (years !== null) return isCountedAfter(tokens, years.end) ? null : years
  return null
}
