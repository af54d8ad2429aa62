import { keyOf } from '../../text/fold.ts'
import type { Tokens } from '../../text/tokens.ts'
import { isNumber, isWord } from './token-tests.ts'

const PLURALS = new Set(
  ['các', 'những', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'nhiều', 'số'].map(keyOf),
)

/** Whether token `i` is counted or made plural by the word before: `các huyện`, `7 tỉnh`, `một số trường`. */
export function pluralBefore(t: Tokens, i: number): boolean {
  if (isNumber(t, i - 1)) return true
  return isWord(t, i - 1) && PLURALS.has(t.key[i - 1]!)
}
