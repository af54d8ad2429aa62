import { NUMBER, type Tokens, WORD } from '../../text/tokens.ts'
import type { DateParser } from './parser.ts'
import { HINT_MASK, parserIndex } from './parsers/index.ts'
import type { Candidate, Match } from './when.ts'

/** Asks the parsers at every token that one of them may begin with, from left to right; matches do not overlap. */
export function scan(tokens: Tokens): Candidate[] {
  const { byWord, atNumbers, hints } = parserIndex()
  const found: Candidate[] = []
  let i = 0
  while (i < tokens.count) {
    const kind = tokens.kind[i]
    if (kind === WORD ? hints[tokens.key[i]! & HINT_MASK] === 0 : kind !== NUMBER) {
      i += 1
      continue
    }
    const parsers = kind === WORD ? byWord.get(tokens.key[i]!) : atNumbers
    const candidate = parsers === undefined ? null : ask(parsers, tokens, i)
    if (candidate === null) i += 1
    else {
      found.push(candidate)
      i = candidate.end
    }
  }
  return found
}

function ask(parsers: readonly DateParser[], tokens: Tokens, i: number): Candidate | null {
  for (const parser of parsers) {
    const match = parser.at(tokens, i)
    if (match !== null && match.end <= tokens.count) return candidate(parser.rule, i, match)
  }
  return null
}

function candidate(rule: string, i: number, { first, end, when, time, timeEnd }: Match): Candidate {
  return { first: first ?? i, end, rule, when, lean: null, time: time ?? null, timeEnd: timeEnd ?? null }
}
