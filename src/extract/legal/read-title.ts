import { LAW_TITLES, TITLE_STOPS, TREATY_TITLES } from '../../lexicon/law-titles.ts'
import { keyOf } from '../../text/fold.ts'
import { keySet } from '../../text/key-table.ts'
import { compilePhrases, type Phrases } from '../../text/phrases.ts'
import { LOWER, MARK, NUMBER, type Tokens, WORD } from '../../text/tokens.ts'
import { isComma, isDash, isIn, isKey } from '../dates/read.ts'

const stops = keySet(TITLE_STOPS)
const ABOUT = keyOf('về')
const SELF = keyOf('tự')
const FREELY = keyOf('do')
const AMENDING = keySet(['sửa'])
const MOST_WORDS = 14

let titles: Phrases<true> | null = null

/** Behind the title of a law at `i`: a known one, or words from a capital on to a word that speaks of the law. */
export function lawTitleEnd(tokens: Tokens, i: number): number | null {
  if (i >= tokens.count || tokens.kind[i] !== WORD) return null
  titles ??= compilePhrases(LAW_TITLES.map(title => [title, true] as const))
  const known = titles.match(tokens, i) === true && (tokens.shape[i] !== LOWER || isKey(tokens, i, keyOf('các')))
  const knownEnd = known ? titles.phraseEnd() : i
  if (isIn(tokens, i, AMENDING)) return amendedEnd(tokens, i)
  if (tokens.shape[i] === LOWER) return known ? knownEnd : null
  if (known) return knownEnd
  let end = i + 1
  while (end < tokens.count && end - i < MOST_WORDS && tokens.kind[end] === WORD && !isIn(tokens, end, stops)) end += 1
  return end - i > 1 ? end : null // `Luật Anh` is no title
}

/** `Luật sửa đổi, bổ sung một số điều của Luật Đất đai` is one title. */
function amendedEnd(tokens: Tokens, i: number): number | null {
  const limit = Math.min(tokens.count - 1, i + 14)
  for (let at = i + 1; at < limit; at += 1) {
    if (isIn(tokens, at, LAW) && tokens.shape[at] !== LOWER) return lawTitleEnd(tokens, at + 1)
  }
  return null
}

const LAW = keySet(['luật'])

/**
 * Behind the title of a treaty at `i`, which must name a party or a place: `hữu nghị, hợp tác Việt Nam – Lào`,
 * `Thương mại tự do Việt Nam - EU`, `Paris`, `Liên hợp quốc về Luật Biển`.
 */
export function treatyTitleEnd(tokens: Tokens, i: number): number | null {
  treaties ??= compilePhrases(TREATY_TITLES.map(title => [title, true] as const))
  if (i < tokens.count && treaties.match(tokens, i) === true) return treaties.phraseEnd()
  let lastName = -1
  let at = i
  while (at < tokens.count && at - i < 20) {
    const kind = tokens.kind[at]
    if (kind === WORD) {
      if (tokens.shape[at] !== LOWER) lastName = at
      else if (isIn(tokens, at, stops) && !isInside(tokens, at)) break
    } else if (kind === MARK) {
      if (!isDash(tokens, at) && !(isComma(tokens, at) && lastName < 0)) break
    } else if (kind === NUMBER) break
    at += 1
  }
  if (lastName < 0) return null
  return Math.min(at, nameEnd(tokens, lastName, at))
}

/** `của Liên hợp quốc`, `giữa Việt Nam và Lào`, `về Luật Biển`: words of a treaty's title. */
function isInside(tokens: Tokens, i: number): boolean {
  if (isKey(tokens, i, FREELY) && isKey(tokens, i - 1, SELF)) return true // Thương mại tự do
  const next = i + 1
  const named = next < tokens.count && tokens.kind[next] === WORD && tokens.shape[next] !== LOWER
  return named && (isIn(tokens, i, PARTY_WORDS) || isKey(tokens, i, ABOUT))
}

let treaties: Phrases<true> | null = null

const PARTY_WORDS = keySet(['của', 'giữa', 'và', 'với'])

const SECOND_SYLLABLES = keySet(['hợp', 'quốc', 'châu', 'lục'])

/** The second syllables of the last name go with it: `Liên hợp quốc`. */
function nameEnd(tokens: Tokens, lastName: number, limit: number): number {
  let end = lastName + 1
  while (end < limit && isIn(tokens, end, SECOND_SYLLABLES)) end += 1
  return end
}
