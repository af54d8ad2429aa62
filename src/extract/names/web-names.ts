import { keySet } from '../../text/key-table.ts'
import type { Tokens } from '../../text/tokens.ts'
import { DOT, HYPHEN, isMark, isNumber, isWord, SLASH, touches } from './token-tests.ts'

const TOP_DOMAINS = keySet(['com', 'vn', 'net', 'org', 'gov', 'info', 'edu', 'io', 'tv', 'news', 'online'])
const AT_SIGN = 0x40

/** End of a bare domain at token `i` (`Quangnam.gov`, `baoquangninh.com.vn`), or `i`; addresses are none (guideline §2). */
export function domainEnd(t: Tokens, i: number): number {
  if (!isMark(t, i + 1, DOT) || !touches(t, i + 1) || !isWord(t, i)) return i
  if (touches(t, i) && isMark(t, i - 1) && t.key[i - 1] !== 0x28 && t.key[i - 1] !== SLASH) return i
  if (isMark(t, i - 1, SLASH) && isMark(t, i - 2, SLASH) && touches(t, i)) return i
  let end = i + 1
  let top = -1
  while (isMark(t, end, DOT) && touches(t, end) && isWord(t, end + 1) && touches(t, end + 1)) {
    end += 2
    top = t.key[end - 1]!
  }
  if (top === -1 || !TOP_DOMAINS.has(top)) return i
  if (isMark(t, end, AT_SIGN) || (isMark(t, end, SLASH) && touches(t, end) && touches(t, end + 1))) return i
  return end
}

/** End of a name of small words with hyphens (`online-tech-tips`) at token `i`, or `i`. */
export function hyphenatedEnd(t: Tokens, i: number): number {
  let end = i + 1
  while (
    isMark(t, end, HYPHEN) &&
    touches(t, end) &&
    touches(t, end + 1) &&
    (isWord(t, end + 1) || isNumber(t, end + 1))
  ) {
    end += 2
  }
  return end - i >= 5 ? end : i
}
