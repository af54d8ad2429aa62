import { NO_UNIT } from '../../lexicon/statistic-stops.ts'
import { SQUARABLE_UNITS } from '../../lexicon/units.ts'
import { keyOf } from '../../text/fold.ts'
import { type KeyTable, keySet } from '../../text/key-table.ts'
import { CAPITALISED, LOWER, MARK, NUMBER, type Tokens, WORD } from '../../text/tokens.ts'
import { isDash, isMark, isNumber, isQuote, isWordToken, touches } from './token-tests.ts'
import { type UnitEntry, type UnitKind, unitPhrases } from './vocabulary.ts'

/** A unit as it stands in the text. */
export interface Unit {
  readonly kind: UnitKind
  /** What is printed: lower case, a currency code, parts of a rate joined by `/`. */
  readonly text: string
  /** Index behind its last token. */
  readonly end: number
}

interface Stops {
  readonly noUnit: KeyTable
  readonly squarable: KeyTable
  readonly calendar: KeyTable
  readonly year: number
  readonly dong: number
  readonly coin: number
}

let compiled: Stops | null = null

function stops(): Stops {
  compiled ??= {
    noUnit: keySet(NO_UNIT),
    squarable: keySet(SQUARABLE_UNITS),
    calendar: keySet(['năm', 'tháng', 'ngày']),
    year: keyOf('năm'),
    dong: keyOf('đồng'),
    coin: keyOf('tiền'),
  }
  return compiled
}

/**
 * Reads the unit at token `i`, behind a number: a unit of the lists, or one word that no list knows; with what
 * a slash adds (`đồng/lượng`, `%/ năm`). Null where none stands there. `isLarge`: the number is a thousand or more, as sums of money are.
 */
export function readUnit(tokens: Tokens, i: number, isLarge: boolean): Unit | null {
  const first = readSimple(tokens, i, isLarge)
  return first === null ? null : withRate(tokens, first)
}

function readSimple(tokens: Tokens, i: number, isLarge: boolean): Unit | null {
  if (i >= tokens.count || tokens.kind[i] === NUMBER) return null
  if (tokens.kind[i] === MARK) {
    if (isQuote(tokens, i) && touches(tokens, i + 1)) return readQuoted(tokens, i + 1, isLarge)
  }
  const phrases = unitPhrases()
  const entry = phrases.match(tokens, i)
  if (entry !== undefined) {
    const end = phrases.phraseEnd()
    // `500 triệu đồng tiền mặt` is money, `6 đồng tiền` are currencies.
    if (isLarge && end === i + 2 && tokens.key[i] === stops().dong && tokens.key[i + 1] === stops().coin) {
      return { kind: 'money', text: 'VND', end: i + 1 }
    }
    if (isSpelledAs(tokens, i, end, entry)) {
      if (!entry.large || isLarge) return known(tokens, i, end, entry)
      // `6 người dùng chung một giếng`
      if (entry.kind === 'noun') return { kind: 'count', text: lowerSlice(tokens, i, i + 1), end: i + 1 }
    }
  }
  return readWord(tokens, i)
}

/** `2 “mắt xích” khác`: a noun of the lists in quotation marks. */
function readQuoted(tokens: Tokens, i: number, isLarge: boolean): Unit | null {
  if (!isWordToken(tokens, i)) return null
  const unit = readSimple(tokens, i, isLarge)
  return unit?.kind === 'noun' || unit?.kind === 'count' ? unit : null
}

function known(tokens: Tokens, i: number, end: number, entry: UnitEntry): Unit | null {
  if (entry.kind === 'head') return withNoun(tokens, i, end)
  if (entry.kind === 'time' && end === i + 1 && beginsDate(tokens, i)) return null
  const squared = entry.kind === 'measure' && end === i + 1 ? squareEnd(tokens, i) : end
  const text = entry.unit ?? lowerSlice(tokens, i, squared)
  return { kind: entry.kind, text, end: squared }
}

/** `hạng 3 năm 2019`, `lớp 8 ngày 5/3`: the word belongs to the date behind it. */
function beginsDate(tokens: Tokens, i: number): boolean {
  if (!stops().calendar.has(tokens.key[i]!) || !isNumber(tokens, i + 1)) return false
  if (tokens.key[i] !== stops().year) {
    return (isMark(tokens, i + 2, '/') || isDash(tokens, i + 2)) && touches(tokens, i + 2)
  }
  const year = Number(tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1]))
  // `kế hoạch 5 năm 2016-2020` are five years.
  return year >= 1900 && year < 2100 && !isDash(tokens, i + 2)
}

/** `m2`, `km²`: the sign must touch. */
function squareEnd(tokens: Tokens, i: number): number {
  const next = i + 1
  if (!stops().squarable.has(tokens.key[i]!) || !touches(tokens, next)) return next
  const sign = tokens.text.slice(tokens.start[next], tokens.end[next])
  return sign === '2' || sign === '3' || sign === '²' || sign === '³' ? next + 1 : next
}

/** Case: symbols hold theirs; a capital within a line makes a name of all but counting words (`6 Chi hội`). */
function isSpelledAs(tokens: Tokens, i: number, end: number, entry: UnitEntry): boolean {
  if (entry.exact !== null) {
    return tokens.text.slice(tokens.start[i], tokens.end[end - 1]) === entry.exact
  }
  if (tokens.kind[i] !== WORD || tokens.shape[i] !== CAPITALISED || touches(tokens, i)) return true
  if (entry.kind === 'money') return entry.unit !== 'VND'
  if (entry.kind === 'measure') return true
  return entry.kind !== 'time' && !(isWordToken(tokens, end) && tokens.shape[end] !== LOWER)
}

/** `suất quà`, `loại thủ tục`: a head with its noun, where one follows. */
function withNoun(tokens: Tokens, i: number, end: number): Unit {
  const phrases = unitPhrases()
  const entry = end < tokens.count ? phrases.match(tokens, end) : undefined
  if (entry !== undefined && (entry.kind === 'noun' || entry.kind === 'count' || entry.kind === 'head')) {
    const nounEnd = phrases.phraseEnd()
    const isPlain = isWordToken(tokens, end) && tokens.shape[end] !== CAPITALISED
    if (isPlain) return { kind: 'noun', text: lowerSlice(tokens, i, nounEnd), end: nounEnd }
  }
  const noun = entry === undefined ? readWord(tokens, end) : null
  const last = noun?.end ?? end
  return { kind: 'noun', text: lowerSlice(tokens, i, last), end: last }
}

/** One lower-case word that no list knows. */
function readWord(tokens: Tokens, i: number): Unit | null {
  if (!isWordToken(tokens, i) || tokens.shape[i] !== LOWER || touches(tokens, i)) return null
  const word = tokens.key[i]!
  if (stops().noUnit.has(word) || tokens.end[i]! - tokens.start[i]! < 2) return null
  return { kind: 'word', text: lowerSlice(tokens, i, i + 1), end: i + 1 }
}

/** Adds `/lượng`, `/ năm`, `/người/ngày` to a unit (DECISIONS, Statistics: a slash keeps the composite unit). */
function withRate(tokens: Tokens, unit: Unit): Unit {
  let { text, end } = unit
  while (isMark(tokens, end, '/')) {
    const next = end + 1
    const part = rateEnd(tokens, next)
    if (part === null) break
    text += `/${part.text}`
    end = part.end
  }
  return { kind: unit.kind, text, end }
}

function rateEnd(tokens: Tokens, i: number): { readonly text: string; readonly end: number } | null {
  if (!isWordToken(tokens, i)) return null
  const phrases = unitPhrases()
  const entry = phrases.match(tokens, i)
  if (entry !== undefined) {
    const end = phrases.phraseEnd()
    if (entry.kind === 'measure' || entry.kind === 'time') {
      const squared = end === i + 1 ? squareEnd(tokens, i) : end
      return {
        text: squared === end ? (entry.unit ?? lowerSlice(tokens, i, end)) : lowerSlice(tokens, i, squared),
        end: squared,
      }
    }
    return { text: entry.unit ?? lowerSlice(tokens, i, end), end }
  }
  if (tokens.shape[i] === CAPITALISED) return null
  return { text: lowerSlice(tokens, i, i + 1), end: i + 1 }
}

function lowerSlice(tokens: Tokens, from: number, end: number): string {
  let text = ''
  for (let i = from; i < end; i += 1) {
    if (i > from && !touches(tokens, i)) text += ' '
    text += tokens.text.slice(tokens.start[i], tokens.end[i])
  }
  return text.toLowerCase()
}
