import { sexagenaryNames } from '../../../lexicon/can-chi.ts'
import { keySet } from '../../../text/key-table.ts'
import { compilePhrases, type Phrases } from '../../../text/phrases.ts'
import { MARK, type Tokens, touchesPrevious } from '../../../text/tokens.ts'
import { endsPhrase, isCountedAfter, isPlainlyYear } from '../cues.ts'
import type { DateParser } from '../parser.ts'
import { inIdentifier, integerAt, isComma, isDash, isIn, isInner, isMark, lengthAt, SLASH, yearAt } from '../read.ts'
import { dateWhen, given, type Match, rangeWhen } from '../when.ts'

/** Years with a dash or a slash between: `2012 – 2024`, `2024-25`, `2023/2024`; one year alone. */
export function readYears(tokens: Tokens, i: number): Match | null {
  const from = yearAt(tokens, i)
  if (from < 0) return null
  const slash = isMark(tokens, i + 1, SLASH)
  if ((isDash(tokens, i + 1) || slash) && i + 2 < tokens.count) {
    const to = endYear(tokens, i + 2, from)
    const closed = !touchesPrevious(tokens, i + 3) || tokens.kind[i + 3] === MARK
    const isDate = isInner(tokens, i + 3) && (isDash(tokens, i + 3) || isMark(tokens, i + 3, SLASH))
    if (to > from && to - from <= 200 && closed && !isDate && (!slash || to === from + 1))
      return { end: i + 3, when: rangeWhen(dateWhen(given(from)), dateWhen(given(to))) }
    if (slash && isInner(tokens, i + 1)) return null
  }
  return { end: i + 1, when: dateWhen(given(from)) }
}

function endYear(tokens: Tokens, i: number, from: number): number {
  const year = yearAt(tokens, i)
  if (year > 0) return year
  if (lengthAt(tokens, i) !== 2 || !isInner(tokens, i - 1)) return -1
  const short = integerAt(tokens, i, 2)
  return short > from % 100 ? from - (from % 100) + short : -1
}

let cycle: Phrases<number> | null = null

/** Place in the cycle of sixty of the year named at `i` (`Ất Tỵ`), with the token behind it. */
export function cycleYearAt(tokens: Tokens, i: number): { place: number; end: number } | null {
  cycle ??= compilePhrases(sexagenaryNames())
  const place = i < tokens.count ? cycle.match(tokens, i) : undefined
  return place === undefined ? null : { place, end: cycle.phraseEnd() }
}

const ERA = compileLate([
  ['TCN', -1],
  ['trước CN', -1],
  ['trước Công nguyên', -1],
  ['tr.CN', -1],
  ['SCN', 1],
  ['sau CN', 1],
  ['sau Công nguyên', 1],
])

function compileLate<V>(entries: readonly (readonly [string, V])[]): () => Phrases<V> {
  let phrases: Phrases<V> | null = null
  return () => {
    phrases ??= compilePhrases(entries)
    return phrases
  }
}

/** `trước Công nguyên` is -1, `sau Công nguyên` 1, with the token behind it. */
export function eraAt(tokens: Tokens, i: number): { sign: number; end: number } | null {
  const sign = i < tokens.count ? ERA().match(tokens, i) : undefined
  return sign === undefined ? null : { sign, end: ERA().phraseEnd() }
}

const RATES = keySet(['mỗi', 'hằng', 'hàng'])

export const namedYear: DateParser = {
  rule: 'year.named',
  example: 'năm 2012; năm 938; năm học 2024-2025; năm Ất Tỵ; năm 208 TCN',
  counterExample: 'mỗi năm 2000 tấn; 5 năm; năm 300 người',
  begins: ['năm'],
  at(tokens, i) {
    let at = i + 1
    if (isIn(tokens, at, SCHOOL)) at += 1
    const cycleYear = cycleYearAt(tokens, at)
    if (cycleYear !== null) {
      const year = yearInBrackets(tokens, cycleYear.end)
      return {
        end: year?.end ?? cycleYear.end,
        when: dateWhen(year === null ? { of: 'cycle', place: cycleYear.place } : given(year.year)),
      }
    }
    const early = readEarlyYear(tokens, at)
    if (early !== null) return early
    const years = readYears(tokens, at)
    if (years === null || inIdentifier(tokens, at)) return null
    if (touchesPrevious(tokens, years.end) && tokens.kind[years.end] !== MARK) return null
    const year = yearAt(tokens, at)
    const counted = isCountedAfter(tokens, years.end)
    if (counted && (isIn(tokens, i - 1, RATES) || year < 1900 || year > 2100)) return null
    return years
  },
}

const SCHOOL = keySet(['học'])

/** `Ất Tỵ 2025`, `Ất Tỵ (2025)`. */
function yearInBrackets(tokens: Tokens, i: number): { year: number; end: number } | null {
  const open = isMark(tokens, i, '('.charCodeAt(0))
  const year = yearAt(tokens, open || isComma(tokens, i) ? i + 1 : i)
  if (year < 0) return null
  return open ? { year, end: i + 3 } : { year, end: isComma(tokens, i) ? i + 2 : i + 1 }
}

/** Years of one to three digits, and those before the common era. */
function readEarlyYear(tokens: Tokens, i: number): Match | null {
  const year = integerAt(tokens, i)
  if (year < 1) return null
  const era = eraAt(tokens, i + 1)
  if (era !== null) return { end: era.end, when: dateWhen(given(era.sign < 0 ? 1 - year : year)) }
  const plain = lengthAt(tokens, i) === 3 && !touchesPrevious(tokens, i + 1) && !touchesPrevious(tokens, i)
  if (!plain && !(lengthAt(tokens, i) === 3 && isComma(tokens, i + 1))) return null
  return endsPhrase(tokens, i + 1) ? { end: i + 1, when: dateWhen(given(year)) } : null
}

/** `giai đoạn 2012 – 2024`, `nhiệm kỳ 2022`, `niên khóa 2020-2024`, `mùa giải 2023/24`. */
const PERIODS = compileLate(
  [
    'giai đoạn',
    'giai đoạn từ',
    'giai đoạn từ năm',
    'giai đoạn năm',
    'khoá',
    'khóa học',
    'mùa bóng',
    'mùa giải',
    'NK',
    'nhiệm kì',
    'nhiệm kỳ',
    'niên học',
    'niên khóa',
    'niên vụ',
    'niên độ',
    'thời kỳ',
    'tài khóa',
    'vụ đông xuân',
    'năm tài chính',
    'năm tài khóa',
  ].map(phrase => [phrase, true] as const),
)

export const period: DateParser = {
  rule: 'year.period',
  example: 'giai đoạn 2012 – 2024; nhiệm kỳ 2022; niên khóa 2020-2024; mùa giải 2023/24',
  counterExample: 'giai đoạn 2; khóa XV; nhiệm kỳ trước',
  begins: ['giai', 'khoá', 'khóa', 'mùa', 'NK', 'nhiệm', 'niên', 'thời', 'tài', 'vụ', 'năm'],
  at(tokens, i) {
    if (PERIODS().match(tokens, i) === undefined) return null
    const at = PERIODS().phraseEnd()
    const years = readYears(tokens, at)
    return years === null || inIdentifier(tokens, at) || isCountedAfter(tokens, years.end) ? null : years
  },
}

export const bareYear: DateParser = {
  rule: 'year.bare',
  example: 'so với 2016; (2012-2024); World Cup 2022; đến 2035',
  counterExample: '2016 người; hơn 2000; số 2016; COVID-2019',
  begins: 'numbers',
  at(tokens, i) {
    const years = readYears(tokens, i)
    if (years === null || inIdentifier(tokens, i)) return null
    const range = years.when.form === 'range'
    if (range && isRealRange(tokens, i, years.end)) return years
    return !range && isPlainlyYear(tokens, i, years.end) ? years : null
  },
}

/** Two years from 1900 to 2100 that no unit follows: `(2012-2024)`, not `2000-2050 đồng`. */
function isRealRange(tokens: Tokens, i: number, end: number): boolean {
  const from = yearAt(tokens, i)
  const to = yearAt(tokens, i + 2)
  if (from < 1900 || from > 2100 || to > 2100 || isCountedAfter(tokens, end)) return false
  return (
    !touchesPrevious(tokens, i) ||
    (tokens.kind[i - 1] === MARK && !isDash(tokens, i - 1) && !isMark(tokens, i - 1, SLASH))
  )
}
