import { keyOf } from '../../text/fold.ts'
import { keySet } from '../../text/key-table.ts'
import type { Tokens } from '../../text/tokens.ts'
import { isDash, isMark, isNumber, isWord, SLASH, touches, width } from './token-tests.ts'

const PLURALS = new Set(
  ['các', 'những', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'nhiều', 'số'].map(keyOf),
)

const CLASSIFIERS = keySet(['tuyến', 'trục'])

/** Whether token `i` is counted or made plural by the word before: `các huyện`, `7 tỉnh`, `một số trường`. */
export function pluralBefore(t: Tokens, i: number): boolean {
  if (isNumber(t, i - 1)) return counts(t, i - 1)
  if (!isWord(t, i - 1)) return false
  // `các tuyến đường`
  if (CLASSIFIERS.has(t.key[i - 1]!)) return pluralBefore(t, i - 1)
  return PLURALS.has(t.key[i - 1]!)
}

/** Words before a number that is a name or a date: `số 15 đường Thi Sách`, `tháng 7 huyện Vạn Ninh`. */
const NUMBERED = keySet([
  'số',
  'nhà',
  'ngày',
  'tháng',
  'năm',
  'quận',
  'phường',
  'khóa',
  'km',
  'lớp',
  'tổ',
  'thôn',
  'quý',
])

/** Whether the number at token `i` counts what stands behind it. */
function counts(t: Tokens, i: number): boolean {
  if (width(t, i) > 2 || (touches(t, i) && isMark(t, i - 1))) return false
  if (isMark(t, i - 1, SLASH) || isDash(t, i - 1)) return false
  return !isWord(t, i - 1) || !NUMBERED.has(t.key[i - 1]!)
}
