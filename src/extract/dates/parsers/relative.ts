import { AND } from '../../../lexicon/date-words.ts'
import { DAY_PART_PHRASES, DAYS_BY_PART, SHIFTS, type Shift } from '../../../lexicon/relative-dates.ts'
import { keyOf } from '../../../text/fold.ts'
import { keySet } from '../../../text/key-table.ts'
import { compilePhrases, type Phrases } from '../../../text/phrases.ts'
import { NUMBER, type Tokens } from '../../../text/tokens.ts'
import { endsPhrase } from '../cues.ts'
import type { DateParser } from '../parser.ts'
import { countAt, inIdentifier, isCounted, isIn, isKey } from '../read.ts'
import type { Match, Unit } from '../when.ts'

let shifts: Phrases<Shift> | null = null

function allShifts(): [string, Shift][] {
  const parts = DAY_PART_PHRASES.flatMap(part =>
    DAYS_BY_PART.map(([day, shift]): [string, Shift] => [`${part} ${day}`, shift]),
  )
  return [...parts, ...SHIFTS] as [string, Shift][]
}

/** `tuần trước đó`, `năm trước khi`, `tháng sau Tết`: counted from something else. */
const OTHER_BASE = keySet([
  'đó',
  'khi',
  'ấy',
  'lúc',
  'ngày',
  'tháng',
  'năm',
  'tết',
  'kỳ',
  'thời',
  'khác',
  'sinh',
  'thứ',
  'đầu',
  'học',
  'mới',
])
/** `quá khứ đến ngày mai`: `kim loại quý này`, `cả tuần sau`. */
const NO_QUARTER_BEFORE = keySet(['loại', 'đá', 'vật', 'cao', 'đáng', 'chất', 'gỗ', 'hiếm'])
const QUARTER = keyOf('quý')

export const shift: DateParser = {
  rule: 'relative.word',
  example: 'hôm qua; sáng nay; năm ngoái; tuần tới; quý trước',
  counterExample: 'những năm trước; hiện nay; năm trước đó; kim loại quý này; ngày nay',
  begins: [...new Set([...SHIFTS.map(([phrase]) => phrase), ...DAY_PART_PHRASES].map(phrase => phrase.split(' ')[0]!))],
  at(tokens, i) {
    shifts ??= compilePhrases(allShifts())
    const found = shifts.match(tokens, i)
    if (found === undefined) return null
    const end = shifts.phraseEnd()
    if (found.single && (isCounted(tokens, i) || isIn(tokens, end, OTHER_BASE))) return null
    if (end < tokens.count && found.unit === 'year' && tokens.kind[end] === NUMBER) return null // sang năm 2018
    if (isKey(tokens, i, QUARTER) && isIn(tokens, i - 1, NO_QUARTER_BEFORE)) return null
    return { end, when: { form: 'shift', unit: found.unit, by: found.by, echo: found.echo ?? false } }
  },
}

const UNITS = new Map<number, Unit>([
  [keyOf('ngày'), 'day'],
  [keyOf('hôm'), 'day'],
  [keyOf('tuần'), 'week'],
  [keyOf('tháng'), 'month'],
  [keyOf('năm'), 'year'],
])
const AGO = keySet(['trước'])
const BACK = keySet(['về'])
const HENCE = keySet(['nữa'])
const FROM_HERE = keySet(['đây'])
const ABOUT = keySet(['hơn', 'gần', 'khoảng', 'chừng', 'trên', 'dưới', 'độ', 'sau', 'cần', 'mất', 'thêm', 'còn'])
/** `3 ngày trước` ends a phrase; before these it does not: `trước khi`, `trước ngày khai mạc`. */
const NOT_AGO = keySet([
  'đó',
  'khi',
  'ngày',
  'thời',
  'lúc',
  'kỳ',
  'trận',
  'tết',
  'giờ',
  'hạn',
  'năm',
  'tháng',
  'sinh',
  'cuộc',
])

export function readAgo(tokens: Tokens, i: number): Match | null {
  const unit = i + 1 < tokens.count ? UNITS.get(tokens.key[i + 1]!) : undefined
  if (unit === undefined) return null
  const count = countAt(tokens, i)
  if (count < 1 || inIdentifier(tokens, i) || isIn(tokens, i - 1, ABOUT)) return null
  const here = isIn(tokens, i - 1, FROM_HERE) // cách đây 3 ngày
  let at = i + 2
  if (isIn(tokens, at, BACK)) at += 1
  if (isIn(tokens, at, AGO)) {
    if (isIn(tokens, at + 1, NOT_AGO) || isBeforeAndAfter(tokens, at + 1) || !endsPhrase(tokens, at + 1)) return null
    return match(unit, -count, at + 1)
  }
  if (isIn(tokens, at, HENCE) && endsPhrase(tokens, at + 1)) return match(unit, count, at + 1)
  return here ? match(unit, -count, i + 2) : null
}

/** `6 ngày trước và trong Tết` */
function isBeforeAndAfter(tokens: Tokens, i: number): boolean {
  return isKey(tokens, i, AND) && isIn(tokens, i + 1, DURING)
}

const DURING = keySet(['trong', 'sau'])

function match(unit: Unit, by: number, end: number): Match {
  return { end, when: { form: 'shift', unit, by, echo: false } }
}

export const ago: DateParser = {
  rule: 'relative.ago',
  example: '3 ngày trước; cách đây 2 năm; 5 năm về trước',
  counterExample: '3 ngày trước khi; hơn 10 năm trước; 3 ngày',
  begins: 'numbers',
  at: readAgo,
}

export const agoInWords: DateParser = {
  ...ago,
  example: 'hai tuần trước',
  counterExample: 'hai tuần',
  begins: ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
}
