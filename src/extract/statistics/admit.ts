import { BARE_NUMBER_TRIGGERS, DURATION_CUES, NO_UNIT } from '../../lexicon/statistic-stops.ts'
import { type KeyTable, keySet } from '../../text/key-table.ts'
import { isScaleAt, numberWords } from '../../text/number-words.ts'
import { CAPITALISED, WORD } from '../../text/tokens.ts'
import type { Candidate } from './candidate.ts'
import { beginsClause, hasKey, isMark, isNumber, isWordToken } from './token-tests.ts'

interface Words {
  readonly triggers: KeyTable
  readonly parts: KeyTable
  readonly noUnit: KeyTable
  readonly time: KeyTable
  readonly durationCues: KeyTable
  readonly durationFollowers: KeyTable
  readonly yearly: KeyTable
  readonly among: KeyTable
  readonly levels: KeyTable
  readonly some: KeyTable
  readonly being: KeyTable
  readonly one: KeyTable
  readonly goods: KeyTable
  readonly notHalf: KeyTable
  readonly increasingly: KeyTable
  readonly from: KeyTable
  readonly age: KeyTable
  readonly changes: KeyTable
}

let compiled: Words | null = null

function vocabulary(): Words {
  compiled ??= {
    triggers: keySet(BARE_NUMBER_TRIGGERS),
    parts: keySet([
      'chiếm',
      'khoảng',
      'hơn',
      'gần',
      'tới',
      'đến',
      'được',
      'mất',
      'bằng',
      'còn',
      'giảm',
      'tăng',
      'có',
      'chỉ',
    ]),
    noUnit: keySet(NO_UNIT),
    time: keySet(['năm', 'tháng', 'ngày', 'âm', 'dương']),
    durationCues: keySet([
      ...DURATION_CUES,
      'kéo',
      'từng',
      'trên',
      'dưới',
      'đến',
      'tới',
      'đủ',
      'tròn',
      'nghỉ',
      'có',
      'cần',
      'lên',
    ]),
    durationFollowers: keySet(['qua', 'nữa', 'tới', 'sau', 'trước', 'liền', 'nay', 'rưỡi', 'kể', 'đầu']),
    yearly: keySet(['mỗi', 'hàng', 'hằng', 'một', 'trong', 'cả', 'đầu', 'cuối', 'các', 'những', 'nhiều', 'vài', 'mấy']),
    among: keySet(['trong']),
    levels: keySet(['mức', 'ngưỡng', 'mốc', 'gấp', 'tới', 'thành', 'vượt']),
    some: keySet(['vài', 'mấy', 'dăm']),
    being: keySet(['là']),
    one: keySet(['một']),
    goods: keySet([
      'bán',
      'cửa',
      'giao',
      'khách',
      'mặt',
      'ngân',
      'nhà',
      'đơn',
      'đặt',
      'xếp',
      'chục',
      'trăm',
      'nghìn',
      'ngàn',
    ]),
    notHalf: keySet(['đêm', 'tuổi']),
    increasingly: keySet(['càng', 'nay', 'xưa']),
    from: keySet(['từ']),
    age: keySet(['tuổi']),
    changes: keySet(['xuống', 'lên', 'còn', 'thành']),
  }
  return compiled
}

const SMALL_WORD_KINDS = new Set(['time', 'money', 'measure', 'percent'])

/** Whether a number that no stop rule keeps out counts something, by its form (guideline §2, Statistics). */
export function counts(candidate: Candidate): boolean {
  const { tokens, quantity } = candidate
  const { form, numeral, start } = quantity
  if (tokens.kind[start] === WORD) {
    if (tokens.shape[start] === CAPITALISED && !beginsClause(tokens, start)) return false
    if (form === 'approximate') return !hasKey(tokens, start - 1, vocabulary().goods)
    if (numeral.form === 'words' && form !== 'fraction') return wordsCount(candidate)
  }
  if (form === 'fraction') return isFraction(candidate)
  if (quantity.unit === null) return isBareCount(candidate)
  // What no list knows is counted in whole numbers.
  return quantity.unit.kind !== 'word' || !numeral.decimal || numeral.scale > 1
}

/** `ba tháng`, `mười lăm triệu đồng`, `hai mươi người`, but not `hai phiên`, `một ngày nọ`. */
function wordsCount(candidate: Candidate): boolean {
  const { tokens, quantity, qualified, trail } = candidate
  const words = vocabulary()
  const { unit, numeral, start } = quantity
  const low = quantity.min ?? quantity.value ?? 0
  const isBareScale = numberWords().scales.has(tokens.key[start]!)
  if (isBareScale && (qualified.qualifier === null || qualified.start === start)) return false
  // `vài ba triệu`: nobody counted.
  if (hasKey(tokens, start - 1, words.some)) return false
  if (unit === null) return numeral.scale >= 1e3 && !isBareScale
  const isHalf = low === 0.5
  if (isHalf) return !hasKey(tokens, unit.end - 1, words.notHalf) && !hasKey(tokens, start - 1, words.one)
  const startsFive = tokens.key[start] === numberWords().five
  const isFive = startsFive && quantity.form === 'number'
  // `mỗi năm triệu người`, `mỗi năm sáu tháng`: a year and another number.
  if (startsFive && (numeral.scale > 1 || !isFive) && hasKey(tokens, start - 1, words.yearly)) return false
  if (low >= 10) return unit.kind !== 'word'
  if (!SMALL_WORD_KINDS.has(unit.kind)) return false
  const isOne = low === 1 && quantity.form === 'number'
  if (!isOne && !isFive) return !hasKey(tokens, unit.end, words.increasingly) || unit.text !== 'ngày'
  // `20.000 đồng một lít` is a rate.
  if (trail.unitEnd === start) return false
  if (unit.kind === 'time') {
    if (unit.text === 'tháng' && isFive) return false
    // `là một ngày đẹp`
    if (unit.text === 'ngày' && hasKey(tokens, start - 1, words.being)) return false
    if (hasKey(tokens, unit.end, words.durationFollowers)) return true
    return hasKey(tokens, start - 1, words.durationCues) || qualified.qualifier !== null
  }
  return isFive || unit.kind === 'percent' || (unit.kind === 'measure' && qualified.qualifier !== null)
}

/** `chiếm 1/3`, `2/3 dân số`. */
function isFraction({ tokens, quantity, qualified, start }: Candidate): boolean {
  const words = vocabulary()
  if (qualified.qualifier !== null || hasKey(tokens, start - 1, words.parts)) return true
  const next = quantity.end
  if (!isWordToken(tokens, next) || tokens.shape[next] === CAPITALISED) return false
  return (
    !hasKey(tokens, next, words.time) &&
    (!hasKey(tokens, next, words.noUnit) || hasKey(tokens, next, keySet(['tổng', 'số', 'sức'])))
  )
}

/** A number without a unit: `ở mức 98,86`, `15,4 triệu`, `lên tới 35.` */
function isBareCount(candidate: Candidate): boolean {
  const { tokens, quantity, qualified, start } = candidate
  const words = vocabulary()
  const { numeral, numberEnd } = quantity
  if (isOneOf(candidate) || isNumber(tokens, numberEnd)) return false
  if (isCell(candidate) || changesTo(candidate) || isAge(candidate)) return true
  if (numeral.scale >= 1e3) return true
  if (qualified.qualifier !== null && qualified.qualifier !== '~')
    return !isWordToken(tokens, numberEnd) || endsHere(candidate)
  const cue = isMark(tokens, qualified.start - 1, ':') ? qualified.start - 2 : qualified.start - 1
  if (!hasKey(tokens, cue, words.triggers)) return false
  const { value } = quantity
  // `báo động lên mức 3`, and numbers of papers.
  if (value !== null && !numeral.decimal && !numeral.grouped) {
    if (value >= 1e7 || (value < 10 && hasKey(tokens, cue, words.levels))) return false
  }
  return start > 0 && endsHere(candidate)
}

/** `| 28.484 |`: all that a cell of a table holds, the first of a row aside. */
function isCell({ tokens, quantity, start }: Candidate): boolean {
  const { numberEnd } = quantity
  if (!isMark(tokens, start - 1, '|') || start < 2) return false
  return numberEnd >= tokens.count || isMark(tokens, numberEnd, '|')
}

/** `độ tuổi từ 20 đến 50` */
function isAge({ tokens, quantity, qualified }: Candidate): boolean {
  return quantity.form === 'range' && hasKey(tokens, qualified.start - 1, vocabulary().age)
}

/** `giảm từ 40.000 xuống 25.000 đồng`: the unit stands behind the second number only. */
function changesTo({ tokens, quantity, start }: Candidate): boolean {
  const words = vocabulary()
  let next = quantity.numberEnd
  if (!hasKey(tokens, start - 1, words.from) || !hasKey(tokens, next, words.changes)) return false
  if (hasKey(tokens, next + 1, words.changes)) next += 1
  // `từ 5 lên 7 tỷ đồng`: five of what, no one can tell from its place.
  return isNumber(tokens, next + 1) && !isScaleAt(tokens, next + 2)
}

/** A noun behind the number that is no unit would make a name of it (`là 3 Bình`). */
function endsHere({ tokens, quantity }: Candidate): boolean {
  const next = quantity.numberEnd
  return !isWordToken(tokens, next) || hasKey(tokens, next, vocabulary().noUnit)
}

/** `1 trong những`, `2 trong 5 thủ tục`. */
function isOneOf({ tokens, quantity }: Candidate): boolean {
  return (
    quantity.value !== null &&
    quantity.value < 10 &&
    quantity.unit === null &&
    hasKey(tokens, quantity.numberEnd, vocabulary().among)
  )
}
