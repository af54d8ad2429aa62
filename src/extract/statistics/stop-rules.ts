import { PARTY_WORDS } from '../../lexicon/counting-words.ts'
import { MATCH_CUES } from '../../lexicon/statistic-stops.ts'
import { type KeyTable, keySet } from '../../text/key-table.ts'
import { UPPER } from '../../text/tokens.ts'
import type { Candidate, StopRule } from './candidate.ts'
import { isClock } from './clock.ts'
import { namingBefore } from './preceding.ts'
import { hasKey, isDash, isMark, isName, isNumber, isQuote, isWordToken, touches } from './token-tests.ts'

/** Kinds of unit so plain that the word before the number cannot make a name of it. */
const PLAIN = new Set(['money', 'percent', 'measure', 'point'])
const KNOWN = new Set(['money', 'percent', 'measure', 'point', 'count', 'noun', 'time'])

let matchCues: KeyTable | null = null
let coordinates: KeyTable | null = null
let parties: ReadonlySet<string> | null = null

function unitKind({ quantity }: Candidate): string | null {
  return quantity.unit?.kind ?? null
}

/** The unit stands behind another number of the list. */
function isShared({ quantity }: Candidate): boolean {
  return quantity.unit !== null && quantity.unit.end === quantity.numberEnd
}

function isCodePart({ tokens, start, quantity }: Candidate): boolean {
  const i = start
  if (touches(tokens, i) && isWordToken(tokens, i - 1)) return true
  const before = i - 1
  const glue = isDash(tokens, before) || '/_.+:@#'.split('').some(mark => isMark(tokens, before, mark))
  if (!glue || !touches(tokens, i)) return false
  if (touches(tokens, before) && (isWordToken(tokens, before - 1) || isNumber(tokens, before - 1))) return true
  // `Su -35`: a dash that touches the number only, behind a name.
  const isSign = isDash(tokens, before) || isMark(tokens, before, '+')
  return isSign && isName(tokens, before - 1) && !PLAIN.has(quantity.unit?.kind ?? '')
}

function runsOn({ tokens, quantity }: Candidate): boolean {
  const end = quantity.numberEnd
  if (!touches(tokens, end)) return false
  if (isWordToken(tokens, end))
    return quantity.unit === null || (isNumber(tokens, quantity.end) && touches(tokens, quantity.end))
  const next = end + 1
  if (!touches(tokens, next) || (quantity.numeral.scale > 1 && !isNumber(tokens, next))) return false
  if (isMark(tokens, end, '+') || isMark(tokens, end, ':') || isMark(tokens, end, '.')) return isNumber(tokens, next)
  return (isDash(tokens, end) || isMark(tokens, end, '/')) && isWordToken(tokens, next)
}

function isYear({ tokens, quantity, start }: Candidate): boolean {
  const { numeral, value } = quantity
  if (value === null || numeral.form !== 'digits' || numeral.scale !== 1 || numeral.grouped || numeral.decimal)
    return false
  if (value < 1900 || value > 2099) return false
  const kind = quantity.unit?.kind ?? 'word'
  return kind === 'word' || ((kind === 'count' || kind === 'noun') && isName(tokens, start - 1))
}

/**
 * Why a number is no statistic, in the order of asking (guideline §2, Statistics; DECISIONS, Statistics). Each
 * rule has a text that it keeps out and a like one that it lets through; the tests read them from here.
 */
export const STOP_RULES: readonly StopRule[] = [
  {
    id: 'broken',
    example: 'Đội nhà thắng 2-1.',
    counterExample: 'Đội nhà tập 1-2 giờ mỗi ngày.',
    stops: ({ quantity }) => quantity.value === null && quantity.min === null,
  },
  {
    id: 'code-part',
    example: 'Máy bay A320 và tàu SU-35.',
    counterExample: 'Giá giảm -5%.',
    stops: isCodePart,
  },
  {
    id: 'code-behind',
    example: 'Theo văn bản 18/CT-TTg, lớp 7C học sáng.',
    counterExample: 'Tàu chạy 80km/h.',
    stops: runsOn,
  },
  {
    id: 'clock',
    example: 'Vụ việc xảy ra lúc 9 giờ 15 phút.',
    counterExample: 'Ca mổ kéo dài 9 giờ.',
    stops: candidate => isClock(candidate),
  },
  {
    id: 'numbered',
    example: 'Theo khoản 2 Điều 8 và học sinh lớp 12.',
    counterExample: 'Tổng số 12 học sinh.',
    stops: candidate => {
      const naming = namingBefore(candidate.tokens, candidate.start)
      if (naming === null) return false
      if (candidate.trail.unitEnd === candidate.start) return false
      const kind = isShared(candidate) ? null : unitKind(candidate)
      return naming === 'always' ? !PLAIN.has(kind ?? '') : !KNOWN.has(kind ?? '')
    },
  },
  {
    id: 'numbered-list',
    example: 'Theo các khoản 1, 2 và 3.',
    counterExample: 'Theo khoản 1, 2 triệu đồng là đủ.',
    stops: ({ tokens, start, trail, quantity }) =>
      trail.namedEnd === start - 1 &&
      (quantity.unit === null || quantity.unit.kind === 'word') &&
      (isMark(tokens, start - 1, ',') || hasKey(tokens, start - 1, keySet(['và', 'hoặc', 'hay', 'đến']))),
  },
  {
    id: 'slogan',
    example: 'Nhà xây theo tiêu chuẩn "3 cứng" đã xong.',
    counterExample: '"5 tỉnh ngập nặng", ông nói.',
    stops: ({ tokens, start, quantity }) =>
      isQuote(tokens, start - 1) && touches(tokens, start) && quantity.unit?.kind === 'word',
  },
  {
    id: 'name-before',
    example: 'Điện thoại iPhone 14 và máy bay Boeing 737 MAX.',
    counterExample: 'Quảng Nam 7 huyện có mưa.',
    stops: ({ tokens, start, quantity }) =>
      isName(tokens, start - 1) &&
      (quantity.unit === null || quantity.unit.kind === 'word') &&
      quantity.numeral.scale === 1,
  },
  {
    id: 'year',
    example: 'Mùa giải 2019 khép lại.',
    counterExample: 'Thành cổ 2000 năm tuổi.',
    stops: isYear,
  },
  {
    id: 'phone',
    example: 'Gọi 1900 1234 hoặc 0912345678.',
    counterExample: 'Cả vùng có 12345678 người.',
    stops: ({ tokens, start, quantity }) =>
      quantity.unit === null && (isNumber(tokens, quantity.numberEnd) || isNumber(tokens, start - 1)),
  },
  {
    id: 'party',
    example: 'Hợp tác giữa 2 tỉnh.',
    counterExample: 'Hợp tác giữa 7 tỉnh.',
    stops: ({ quantity, qualified }) => {
      if (quantity.unit === null || (quantity.value !== 2 && quantity.value !== 3)) return false
      parties ??= new Set(PARTY_WORDS)
      const { text } = quantity.unit
      return qualified.qualifier === null && (parties.has(text) || text.startsWith('tỉnh '))
    },
  },
  {
    id: 'match',
    example: 'Họ thua 0-1 ngay sân nhà.',
    counterExample: 'Họ thua 5-10 triệu đồng.',
    stops: ({ tokens, start, quantity }) => {
      if (quantity.form !== 'range' || (quantity.unit !== null && KNOWN.has(quantity.unit.kind))) return false
      matchCues ??= keySet(MATCH_CUES)
      if (quantity.unit !== null) return hasKey(tokens, start - 1, matchCues)
      // `giá 2-3 triệu`
      return quantity.numeral.scale === 1 && isDash(tokens, start + 1)
    },
  },
  {
    id: 'map-scale',
    example: 'Bản vẽ tỷ lệ 1/500 dự án.',
    counterExample: 'Có 1/50 dự án xong.',
    stops: ({ tokens, start, quantity }) =>
      quantity.form === 'score' && quantity.value === 1 && hasKey(tokens, start - 1, keySet(['lệ'])),
  },
  {
    id: 'coordinates',
    example: 'Tâm bão ở 15,5 độ vĩ Bắc.',
    counterExample: 'Nhiệt độ xuống 15,5 độ.',
    stops: ({ tokens, quantity }) => {
      if (quantity.unit?.text !== 'độ' && quantity.unit?.text !== '°') return false
      coordinates ??= keySet(['vĩ', 'kinh', 'bắc', 'đông', 'nam', 'tây', 'n', 'e'])
      return hasKey(tokens, quantity.end, coordinates)
    },
  },
  {
    id: 'address',
    example: 'Nhà ở 12/3 đường Hoa Lan.',
    counterExample: 'Có 12/30 đoạn đường xong.',
    stops: ({ tokens, quantity }) =>
      quantity.unit !== null &&
      ['đường', 'phố', 'phường', 'ấp', 'thôn'].includes(quantity.unit.text) &&
      isWordToken(tokens, quantity.end) &&
      (tokens.shape[quantity.end] === UPPER || isName(tokens, quantity.end)),
  },
]
