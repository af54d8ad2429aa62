import { type KeyTable, keySet } from '../../text/key-table.ts'
import { isScaleAt } from '../../text/number-words.ts'
import { type NumberStyle, type Numeral, readDigits, readNumeral, readScales } from '../../text/numerals.ts'
import { NUMBER, type Tokens, WORD } from '../../text/tokens.ts'
import { readUnit, type Unit } from './read-unit.ts'
import { hasKey, isDash, isMark, isNumber, touches } from './token-tests.ts'

/** How a quantity is written. */
export type QuantityForm = 'number' | 'range' | 'fraction' | 'score' | 'approximate'

/** A number or a range with its unit, before anyone has asked whether it counts anything. */
export interface Quantity {
  readonly form: QuantityForm
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly of: number | null
  readonly unit: Unit | null
  /** First token of the number; the word `hàng` of `hàng nghìn`. */
  readonly start: number
  /** Index behind the number, and behind the unit. */
  readonly numberEnd: number
  readonly end: number
  /** The numeral (of a range the last one). */
  readonly numeral: Numeral
}

interface Words {
  readonly to: KeyTable
  readonly approximators: KeyTable
  readonly half: KeyTable
  readonly andHalf: KeyTable
  readonly part: KeyTable
  readonly five: KeyTable
  readonly whole: KeyTable
}

let compiled: Words | null = null

function vocabulary(): Words {
  compiled ??= {
    to: keySet(['đến', 'tới']),
    approximators: keySet(['hàng', 'vài', 'mấy', 'dăm']),
    half: keySet(['nửa']),
    andHalf: keySet(['rưỡi']),
    part: keySet(['phần']),
    five: keySet(['năm']),
    // Last words of nouns that are no things to be counted: `dân số`, `diện tích`, `tài sản`.
    whole: keySet(['dân', 'số', 'tích', 'sản', 'thổ', 'phần', 'lượng']),
  }
  return compiled
}

/** Reads the quantity that begins at token `i`: null where there is none, or only a broken one. */
export function readQuantity(tokens: Tokens, i: number, style: NumberStyle): Quantity | null {
  if (tokens.kind[i] === WORD) {
    if (hasKey(tokens, i, vocabulary().approximators)) return readApproximate(tokens, i)
    if (hasKey(tokens, i, vocabulary().half)) return readHalf(tokens, i)
    if (isScaleAt(tokens, i)) return readBareScale(tokens, i)
  }
  const numeral = readNumeral(tokens, i, style)
  if (numeral === null) return null
  return (
    readRatio(tokens, i, numeral, style) ??
    readWordFraction(tokens, i, numeral, style) ??
    readRange(tokens, i, numeral, style) ??
    single(tokens, i, numeral)
  )
}

function single(tokens: Tokens, i: number, numeral: Numeral): Quantity {
  const unit = readUnit(tokens, numeral.end, numeral.value >= 1e3)
  // `hai năm rưỡi`
  if (unit?.kind === 'time' && hasKey(tokens, unit.end, vocabulary().andHalf)) {
    const longer = { ...unit, end: unit.end + 1 }
    return quantity('number', i, numeral, longer, { value: numeral.value + 0.5 })
  }
  const rest = unit === null ? null : partBehind(tokens, numeral, unit)
  if (rest !== null) return quantity('number', i, numeral, rest.unit, { value: rest.value })
  return quantity('number', i, numeral, unit, { value: wholeValue(tokens, i, numeral, unit) })
}

/** `cao 1m65`, `nặng 3kg2`: what stands behind the unit are tenths and hundredths of it. */
function partBehind(
  tokens: Tokens,
  numeral: Numeral,
  unit: Unit,
): { readonly unit: Unit; readonly value: number } | null {
  const { end } = unit
  if (numeral.form !== 'digits' || numeral.decimal || !isNumber(tokens, end)) return null
  if (!touches(tokens, end) || !touches(tokens, end - 1) || !SPLIT_UNITS.has(unit.text)) return null
  const digits = tokens.text.slice(tokens.start[end], tokens.end[end])
  if (digits.length > 2 || (unit.text === 'm' && digits.length === 1 && (digits === '2' || digits === '3'))) return null
  const value = Number(`${numeral.value}.${digits}`)
  return Number.isNaN(value) ? null : { unit: { ...unit, end: end + 1 }, value }
}

const SPLIT_UNITS: ReadonlySet<string> = new Set(['m', 'kg'])

/** `2,149 hoạt động`: nobody counts thousandths of things; the mark groups thousands, whatever the text does else. */
function wholeValue(tokens: Tokens, i: number, numeral: Numeral, unit: Unit | null): number {
  const { value, decimal, grouped, scale } = numeral
  const isThing = unit !== null && (unit.kind === 'noun' || (unit.kind === 'count' && unit.text !== 'lần'))
  if (!isThing || !decimal || grouped || scale !== 1 || value < 1 || value >= 1e3) return value
  const { text } = tokens
  const mark = text.charCodeAt(tokens.end[i]! - 4)
  return mark === 44 || mark === 46 ? Math.round(value * 1e3) : value
}

type Values = Partial<Pick<Quantity, 'value' | 'min' | 'max' | 'of'>>

function quantity(form: QuantityForm, start: number, numeral: Numeral, unit: Unit | null, values: Values): Quantity {
  const end = unit?.end ?? numeral.end
  return {
    form,
    value: null,
    min: null,
    max: null,
    of: null,
    ...values,
    unit,
    start,
    numberEnd: numeral.end,
    end,
    numeral,
  }
}

/** `hàng nghìn người`, `vài chục tỷ đồng`: the least that it can be (guideline §2). */
function readApproximate(tokens: Tokens, i: number): Quantity | null {
  const numeral = scaleNumeral(tokens, i + 1)
  if (numeral === null) return null
  const unit = readUnit(tokens, numeral.end, numeral.value >= 1e3)
  return unit === null ? null : quantity('approximate', i, numeral, unit, { min: numeral.value })
}

/** `nửa triệu người`, `nửa năm`. */
function readHalf(tokens: Tokens, i: number): Quantity | null {
  const scale = scaleNumeral(tokens, i + 1)
  const value = scale === null ? 0.5 : scale.value / 2
  const numeral = scale === null ? { ...wordNumeral(0.5, 1, i + 1) } : { ...scale, value }
  const unit = readUnit(tokens, numeral.end, numeral.value >= 1e3)
  if (unit === null || (scale === null && unit.kind !== 'time')) return null
  return quantity('number', i, numeral, unit, { value })
}

/** `ngàn người` of `hơn ngàn người`; the caller asks for a qualifier. */
function readBareScale(tokens: Tokens, i: number): Quantity | null {
  const numeral = scaleNumeral(tokens, i)
  if (numeral === null) return null
  return quantity('number', i, numeral, readUnit(tokens, numeral.end, numeral.value >= 1e3), { value: numeral.value })
}

function scaleNumeral(tokens: Tokens, i: number): Numeral | null {
  const { product, end } = readScales(tokens, i)
  return product === 1 ? null : wordNumeral(product, product, end)
}

function wordNumeral(value: number, scale: number, end: number): Numeral {
  return { value, base: value / scale, scale, end, form: 'words', decimal: false, grouped: false }
}

/** `1/3`, `2/3 dân số`, `29,67/30 điểm`, `435/440 đại biểu`; null where no slash and number follow. */
function readRatio(tokens: Tokens, i: number, numeral: Numeral, style: NumberStyle): Quantity | null {
  const slash = numeral.end
  if (!isMark(tokens, slash, '/') || !isNumber(tokens, slash + 1) || numeral.form !== 'digits') return null
  if (!touches(tokens, slash) || !touches(tokens, slash + 1)) return null
  const total = readDigits(tokens, slash + 1, style)
  const behind = slash + 2
  const isChain = touches(tokens, behind) && (isMark(tokens, behind, '/') || isDash(tokens, behind))
  if (total === null || total.value === 0 || isChain || tokens.kind[i] !== NUMBER) return broken(i, numeral, behind)
  const ratio: Numeral = { ...numeral, end: behind, decimal: false }
  const unit = readUnit(tokens, behind, false)
  const isScore = unit !== null && unit.kind !== 'word' && numeral.value <= total.value
  if (isScore && (unit.kind === 'point' || total.value > 10 || isPartOfFew(tokens, numeral, unit))) {
    return quantity('score', i, ratio, unit, { value: numeral.value, of: total.value })
  }
  if (numeral.value >= total.value || total.value > 10 || numeral.decimal) return broken(i, ratio, behind)
  // `2/3 thành viên`: a part of them all; the noun is what it is a part of.
  const value = Math.round((numeral.value / total.value) * 1e4) / 1e4
  return quantity('fraction', i, ratio, null, { value })
}

/** `4/5 thành viên` are four of five; `4/5 dân số`, `2/3 thành viên` parts of a whole. */
function isPartOfFew(tokens: Tokens, { value, decimal }: Numeral, { kind, end }: Unit): boolean {
  return value >= 4 && !decimal && (kind === 'count' || kind === 'noun') && !hasKey(tokens, end - 1, vocabulary().whole)
}

/** A piece of text that looks like a number and is none: nothing inside it is read again. */
function broken(start: number, numeral: Numeral, end: number): Quantity {
  return quantity('number', start, { ...numeral, end }, null, {})
}

/** `một phần ba`, `hai phần ba`, `ba phần tư`. */
function readWordFraction(tokens: Tokens, i: number, numeral: Numeral, style: NumberStyle): Quantity | null {
  if (numeral.form !== 'words' || !hasKey(tokens, numeral.end, vocabulary().part)) return null
  const at = numeral.end + 1
  const isFour = hasKey(tokens, at, fourth())
  const parts = isFour ? wordNumeral(4, 1, at + 1) : readNumeral(tokens, at, style)
  if (parts === null || parts.form !== 'words' || parts.value > 10 || parts.value <= numeral.value) return null
  const value = Math.round((numeral.value / parts.value) * 1e4) / 1e4
  return quantity('fraction', i, parts, null, { value })
}

let fourthKeys: KeyTable | null = null

function fourth(): KeyTable {
  fourthKeys ??= keySet(['tư'])
  return fourthKeys
}

/** `20–50mm`, `3 đến 5 triệu đồng`, `0,5 - 1 tỷ USD`, `750.000 đồng đến 1 triệu đồng`, `hai ba năm`. */
function readRange(tokens: Tokens, i: number, first: Numeral, style: NumberStyle): Quantity | null {
  const firstUnit = readUnit(tokens, first.end, first.value >= 1e3)
  if (firstUnit === null || firstUnit.kind === 'word' || isFourOrFive(tokens, first)) {
    const range = readUnitlessRange(tokens, i, first, style)
    if (range !== null || firstUnit === null) return range
  }
  const at = firstUnit.end
  if (!isDash(tokens, at) && !hasKey(tokens, at, vocabulary().to)) return null
  const second = readNumeral(tokens, at + 1, style)
  if (second === null) return null
  const unit = readUnit(tokens, second.end, second.value >= 1e3)
  // The rate stands behind the last only: `4%-5%/ năm`.
  if (unit === null || unit.kind !== firstUnit.kind || !`${unit.text}/`.startsWith(`${firstUnit.text}/`)) return null
  if (second.value <= first.value) return null
  return quantity('range', i, second, unit, { min: first.value, max: second.value })
}

/** `bốn năm tháng` are four or five months. */
function isFourOrFive(tokens: Tokens, first: Numeral): boolean {
  if (first.form !== 'words' || first.value !== 4 || !hasKey(tokens, first.end, vocabulary().five)) return false
  return readUnit(tokens, first.end + 1, false)?.kind === 'time'
}

/** `hai ba năm`, `năm bảy tháng`. */
function isSpokenPair(first: number, second: number): boolean {
  return first >= 1 && (second === first + 1 || (first === 5 && second === 7))
}

function readUnitlessRange(tokens: Tokens, i: number, first: Numeral, style: NumberStyle): Quantity | null {
  const at = first.end
  const dash = isDash(tokens, at)
  const isPair = first.form === 'words' && first.scale === 1 && first.value < 9
  const separator = dash || hasKey(tokens, at, vocabulary().to) ? 1 : isPair ? 0 : -1
  if (separator < 0) return null
  const second = readNumeral(tokens, at + separator, style)
  if (second === null || second.form !== first.form) return null
  if (separator === 0 && !isSpokenPair(first.value, second.base)) return null
  // `20 - 30` and `20-30`, but `tăng 20 -30`: one space only is no range.
  if (dash && touches(tokens, at) && !touches(tokens, at + 1)) return null
  const unit = readUnit(tokens, second.end, second.value >= 1e3)
  const low = sharedScale(first, second)
  if (dash && touches(tokens, second.end) && (isDash(tokens, second.end) || isMark(tokens, second.end, '/'))) {
    return broken(i, second, second.end + 1)
  }
  if (low >= second.value) return dash ? broken(i, second, second.end) : null
  return quantity('range', i, second, unit, { min: low, max: second.value })
}

/** The scale behind the second end holds for the first, too: `0,5 - 1 tỷ`, `500 - 1.000 tỷ`, not `750.000 - 1 triệu`. */
function sharedScale(first: Numeral, second: Numeral): number {
  if (first.scale !== 1 || second.scale === 1) return first.value
  if (first.value < second.base || !first.grouped) {
    const shared = Number((first.value * second.scale).toPrecision(15))
    if (shared < second.value) return shared
    // `500 - 1,2 tỷ`: five hundred of the scale below.
    return second.scale >= 1e6 ? shared / 1e3 : first.value
  }
  return first.value
}
