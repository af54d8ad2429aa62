import { compilePhrases, type Phrases } from '../../../text/phrases.ts'
import type { Tokens } from '../../../text/tokens.ts'
import type { Candidate, Lean } from '../when.ts'

/** Words behind a date that send it one way; they are no part of the mention (`tháng 11/2025 vừa qua`). */
const LEANS: readonly (readonly [string, Lean])[] = [
  ['hàng năm', 'yearly'],
  ['hằng năm', 'yearly'],
  ['mỗi năm', 'yearly'],
  ['qua', 'past'],
  ['sắp tới', 'future'],
  ['tới', 'future'],
  ['tới đây', 'future'],
  ['vừa qua', 'past'],
  ['vừa rồi', 'past'],
]

let leans: Phrases<Lean> | null = null

/** `thứ Sáu tới`, `ngày 7/4 vừa qua`, `ngày 27/7 hằng năm`. */
export function leanBehind(tokens: Tokens, candidates: readonly Candidate[]): Candidate[] {
  leans ??= compilePhrases(LEANS)
  return candidates.map(candidate => {
    const lean = candidate.end < tokens.count ? leans!.match(tokens, candidate.end) : undefined
    return lean === undefined ? candidate : { ...candidate, lean }
  })
}
