import { isScaleAt, numberWords, readWordGroup } from './number-words.ts'
import { NUMBER, type Tokens, WORD } from './tokens.ts'

/** How a text writes its numbers; the Vietnamese way (`1.000,5`) where nothing speaks against it. */
export interface NumberStyle {
  /** `1,250` is 1250. */
  readonly commaGroups: boolean
  /** `5.172` is 5.172. */
  readonly dotDecimals: boolean
}

export const VIETNAMESE_STYLE: NumberStyle = { commaGroups: false, dotDecimals: false }

/** A number read from tokens, in digits or words, with its scales multiplied in. */
export interface Numeral {
  readonly value: number
  /** What stands before the last scale: 8,2 of `8,2 tỷ`. */
  readonly base: number
  /** Product of the scale words behind the base, 1 where there are none. */
  readonly scale: number
  /** Index behind the last token. */
  readonly end: number
  readonly form: 'digits' | 'words'
  /** It has a decimal part in digits. */
  readonly decimal: boolean
  /** Thousands are marked in it (`11.000`). */
  readonly grouped: boolean
}

const DOT = 46
const COMMA = 44
const ZERO = 48

/** The groups of digits of a number token and the marks between them. */
interface Groups {
  readonly lengths: readonly number[]
  readonly marks: readonly number[]
}

function groupsOf(text: string, start: number, end: number): Groups {
  const lengths: number[] = []
  const marks: number[] = []
  let from = start
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit !== DOT && unit !== COMMA) continue
    lengths.push(i - from)
    marks.push(unit)
    from = i + 1
  }
  lengths.push(end - from)
  return { lengths, marks }
}

/** Whether the number is more than digits. */
function hasMark(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit === DOT || unit === COMMA) return true
  }
  return false
}

/**
 * Finds out from all numbers of a document how it writes them (guideline §2: `where a text plainly uses the
 * English way it is read so`). `1,000.5` and `1,000,000` are English, `4.83` may be; `8,2` and `1.000.000` are
 * Vietnamese; `1.000` and `1,000` say nothing.
 */
export function numberStyle(texts: Iterable<Tokens>): NumberStyle {
  let englishGroups = 0
  let englishDecimals = 0
  let vietnamese = 0
  let vietnameseGroups = 0
  for (const tokens of texts) {
    for (let i = 0; i < tokens.count; i += 1) {
      if (tokens.kind[i] !== NUMBER || tokens.end[i]! - tokens.start[i]! < 3) continue
      if (!hasMark(tokens.text, tokens.start[i]!, tokens.end[i]!)) continue
      const { lengths, marks } = groupsOf(tokens.text, tokens.start[i]!, tokens.end[i]!)
      const first = marks[0]!
      const last = marks[marks.length - 1]!
      if (first !== last || (marks.length > 1 && lengths.slice(1).every(length => length === 3))) {
        if (first === COMMA) englishGroups += 1
        else vietnameseGroups += 1
      } else if (marks.length === 1 && lengths[1]! < 3) {
        if (first === DOT) englishDecimals += 1
        else vietnamese += 1
      }
    }
  }
  vietnamese += vietnameseGroups
  return {
    commaGroups: englishGroups + englishDecimals > vietnamese,
    dotDecimals: englishGroups > vietnameseGroups && englishGroups + englishDecimals > vietnamese,
  }
}

/** A number token as read; `1.5.2`, `0912` and `09.07.2018` are written as no number can be. */
export interface Digits {
  readonly value: number
  readonly decimal: boolean
  readonly grouped: boolean
}

/** Reads the digits of a number token; null for what is no number but a version, a phone number, a date. */
export function readDigits(tokens: Tokens, i: number, style: NumberStyle): Digits | null {
  const { text } = tokens
  const start = tokens.start[i]!
  const end = tokens.end[i]!
  if (!hasMark(text, start, end)) {
    if (end - start > 15 || (end - start > 2 && text.charCodeAt(start) === ZERO)) return null
    return { value: Number(text.slice(start, end)), decimal: false, grouped: false }
  }
  const { lengths, marks } = groupsOf(text, start, end)
  const last = lengths.length - 1
  const lastMark = marks[last - 1]!
  const uniform = marks.every(mark => mark === marks[0])
  const decimal = uniform ? marks.length === 1 && isDecimal(text, start, end, lengths, lastMark, style) : true
  const grouped = decimal ? last - 1 : last
  if (!groupsHold(text, start, lengths, marks, grouped)) return null
  const bare = text
    .slice(start, decimal ? end - lengths[last]! - 1 : end)
    .replaceAll('.', '')
    .replaceAll(',', '')
  const value = Number(decimal ? `${bare}.${text.slice(end - lengths[last]!, end)}` : bare)
  return Number.isFinite(value) ? { value, decimal, grouped: grouped > 0 } : null
}

/** `12.500` and `1.000,5`: all groups but the first have three digits, and the marks between them are alike. */
function groupsHold(
  text: string,
  start: number,
  lengths: readonly number[],
  marks: readonly number[],
  grouped: number,
): boolean {
  if (grouped === 0) return lengths[0]! <= 15
  if (lengths[0]! > 3 || text.charCodeAt(start) === ZERO) return false
  for (let i = 1; i <= grouped; i += 1) if (lengths[i] !== 3 || marks[i - 1] !== marks[0]) return false
  return true
}

function isDecimal(
  text: string,
  start: number,
  end: number,
  lengths: readonly number[],
  mark: number,
  style: NumberStyle,
): boolean {
  if (lengths[1] !== 3 || lengths[0]! > 3 || text.charCodeAt(start) === ZERO) return true
  // Nobody writes a decimal part that ends in two noughts: `1,500 người` is 1500 in any text.
  const round = text.charCodeAt(end - 1) === ZERO && text.charCodeAt(end - 2) === ZERO
  if (mark === DOT) return style.dotDecimals && !round
  return !style.commaGroups && !round
}

/**
 * Reads a numeral that begins at token `i`, with its scales: `8,2 tỷ`, `1 tỷ 200 triệu`, `hai mươi mốt`,
 * `mười lăm triệu`, `2 tỷ rưỡi`. Null where none begins there. A bare scale (`hơn ngàn`) is no numeral here;
 * see `readScales`.
 */
export function readNumeral(tokens: Tokens, i: number, style: NumberStyle): Numeral | null {
  const first = readGroup(tokens, i, style)
  if (first === null) return null
  let at = first.end
  let total = 0
  let base = first.value
  let lowest = Number.POSITIVE_INFINITY
  let scale = 1
  let group: Group | null = first
  while (group !== null) {
    const scales = readScales(tokens, group.end)
    at = scales.end
    if (scales.product === 1) {
      total += group.value
      break
    }
    // `hai nghìn ba trăm tỷ`: a higher scale takes all that stands before it.
    if (scales.product > lowest) {
      base = total + group.value
      total = base * scales.product
    } else total += group.value * scales.product
    scale = scales.product
    lowest = Math.min(lowest, scale)
    if (isWord(tokens, at, numberWords().half)) {
      total += scale / 2
      at += 1
      break
    }
    group = continuation(tokens, at, scale, style)
    if (group !== null) base = group.value
  }
  return {
    value: exact(total),
    base: scale === 1 ? first.value : base,
    scale,
    end: at,
    form: first.form,
    decimal: first.decimal,
    grouped: first.grouped,
  }
}

interface Group extends Digits {
  readonly end: number
  readonly form: 'digits' | 'words'
}

function readGroup(tokens: Tokens, i: number, style: NumberStyle): Group | null {
  if (i >= tokens.count) return null
  if (tokens.kind[i] === NUMBER) {
    const spaced = readSpaced(tokens, i)
    if (spaced !== null) return spaced
    const digits = readDigits(tokens, i, style)
    if (digits === null) return null
    const { value, decimal, grouped } = digits
    return { value, decimal, grouped, end: i + 1, form: 'digits' }
  }
  const group = readWordGroup(tokens, i)
  return group === null ? null : { value: group.value, end: group.end, form: 'words', decimal: false, grouped: false }
}

/** `11 000`, `2 500 000`: groups of three with a space between; round, for `1 250` may be two numbers. */
function readSpaced(tokens: Tokens, i: number): Group | null {
  if (
    i + 1 >= tokens.count ||
    tokens.kind[i + 1] !== NUMBER ||
    !isGroup(tokens, i, 1) ||
    tokens.text.charCodeAt(tokens.start[i]!) === ZERO
  )
    return null
  let at = i + 1
  while (isGroup(tokens, at, 3) && tokens.start[at] === tokens.end[at - 1]! + 1) at += 1
  if (at === i + 1 || (at < tokens.count && tokens.kind[at] === NUMBER)) return null
  const text = tokens.text.slice(tokens.start[i], tokens.end[at - 1]).replaceAll('\u00a0', ' ')
  if (!text.endsWith('00')) return null
  return { value: Number(text.replaceAll(' ', '')), decimal: false, grouped: true, end: at, form: 'digits' }
}

/** Whether token `i` is a number of `least` to three digits without marks. */
function isGroup(tokens: Tokens, i: number, least: number): boolean {
  if (i >= tokens.count || tokens.kind[i] !== NUMBER) return false
  const length = tokens.end[i]! - tokens.start[i]!
  if (length < least || length > 3) return false
  const mark = tokens.text.charCodeAt(tokens.start[i]! + 1)
  return mark !== DOT && mark !== COMMA
}

/** The lower part of a compound number (`200 triệu` of `1 tỷ 200 triệu`), or null. */
function continuation(tokens: Tokens, i: number, scale: number, style: NumberStyle): Group | null {
  const group = readGroup(tokens, i, style)
  if (group === null || group.decimal || group.value >= scale) return null
  const { product } = readScales(tokens, group.end)
  if (product > 1) {
    // `hai nghìn ba trăm tỷ` in words; in digits a lower scale only.
    return (product < scale && group.value * product < scale) || group.form === 'words' ? group : null
  }
  if (group.form === 'words') return group.value >= 10 ? group : null
  // `5 nghìn 500 đồng`
  return scale === 1e3 && group.value >= 100 && isWord(tokens, group.end, numberWords().dong) ? group : null
}

/** `triệu tỷ` is said; `tỷ tỷ tỷ …` is noise, and no number after some thirty. */
const MOST_SCALE = 1e15

/** The product of the scale words from token `i` on, 1 for none, and the index behind them. */
export function readScales(tokens: Tokens, i: number): { readonly product: number; readonly end: number } {
  let product = 1
  let at = i
  while (at < tokens.count && product <= MOST_SCALE && isScaleAt(tokens, at)) {
    product *= numberWords().scales.get(tokens.key[at]!)!
    at += 1
  }
  return { product, end: at }
}

function isWord(tokens: Tokens, i: number, key: number): boolean {
  return i < tokens.count && tokens.kind[i] === WORD && tokens.key[i] === key
}

/** Removes the noise of binary fractions: 8.2 × 10⁹ is 8200000000. */
function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}
