import { CLOCK_CUES, CLOCK_FOLLOWERS, DURATION_CUES } from '../../lexicon/statistic-stops.ts'
import { type KeyTable, keySet } from '../../text/key-table.ts'
import type { Candidate } from './candidate.ts'
import { hasKey, isNumber, isWordToken, touches } from './token-tests.ts'

interface Words {
  readonly hour: KeyTable
  readonly letters: KeyTable
  readonly durationCues: KeyTable
  readonly clockCues: KeyTable
  readonly followers: KeyTable
  readonly from: KeyTable
}

let compiled: Words | null = null

function vocabulary(): Words {
  compiled ??= {
    hour: keySet(['giờ', 'h', 'g']),
    letters: keySet(['h', 'g']),
    durationCues: keySet(DURATION_CUES),
    clockCues: keySet(CLOCK_CUES),
    followers: keySet(CLOCK_FOLLOWERS),
    from: keySet(['từ', 'đến', 'tới']),
  }
  return compiled
}

/** Whether a candidate is a time of day (`9 giờ sáng`, `lúc 7h30`, `9 giờ 15 phút`), no duration. */
export function isClock({ tokens, quantity, start, qualified, trail }: Candidate): boolean {
  const words = vocabulary()
  const at = quantity.numberEnd
  if (trail.clockEnd === start) return true
  if (!hasKey(tokens, at, words.hour) || quantity.unit === null || quantity.unit.end !== at + 1) return false
  const next = at + 1
  const high = quantity.max ?? quantity.value ?? 0
  if (high > 24 || quantity.numeral.decimal) return false
  const isLetter = hasKey(tokens, at, words.letters)
  if (isLetter && touches(tokens, next) && isNumber(tokens, next)) return true
  const isGram = isLetter && quantity.unit.kind !== 'time'
  if (hasKey(tokens, next, words.followers)) return !hasKey(tokens, qualified.start - 1, words.durationCues) || isLetter
  if (isGram) return false
  const cue = qualified.start - 1
  if (qualified.end > quantity.end) return false // `từ 2 giờ trở lên`
  if (hasKey(tokens, cue, words.clockCues)) return true
  if (hasKey(tokens, start - 1, words.durationCues)) {
    // `Khoảng 22 giờ, …` opens a sentence: a time of day.
    return tokens.key[qualified.start] === tokens.key[start - 1] && isWordToken(tokens, start - 1) && high > 5
      ? isOpening(tokens, start - 1)
      : false
  }
  return isLetter || isNumber(tokens, next) || hasKey(tokens, start - 1, words.from) || start === 0
}

function isOpening(tokens: Candidate['tokens'], i: number): boolean {
  return tokens.shape[i] !== 0
}
