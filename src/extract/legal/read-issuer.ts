import { OF } from '../../lexicon/date-words.ts'
import { ISSUER_HEADS, ISSUERS } from '../../lexicon/issuers.ts'
import { keySet } from '../../text/key-table.ts'
import { compilePhrases, type Phrases } from '../../text/phrases.ts'
import { LOWER, type Tokens, WORD } from '../../text/tokens.ts'
import { isIn, isKey } from '../dates/read.ts'

let issuers: Phrases<'whole' | 'head'> | null = null

const PLACE_TYPES = keySet(['tỉnh', 'thành', 'phố', 'tp', 'huyện', 'quận', 'thị', 'xã', 'phường'])
const MOST_WORDS = 8

export interface Issuer {
  readonly first: number
  readonly end: number
}

/** Who issued a document: `của Thủ tướng Chính phủ`, `do Bộ Y tế ban hành`, `của UBND tỉnh Quảng Ninh`. */
export function readIssuer(tokens: Tokens, i: number): Issuer | null {
  if (!isKey(tokens, i, OF) && !isIn(tokens, i, BY)) return null
  const first = i + 1
  if (first >= tokens.count || tokens.shape[first] === LOWER) return null
  return issuerAt(tokens, first)
}

const OFFICES = keySet(['trưởng', 'tịch', 'án', 'đốc'])

function issuerAt(tokens: Tokens, i: number): Issuer | null {
  const body = bodyAt(tokens, i)
  if (body !== null || !isIn(tokens, i + 1, OFFICES)) return body
  const office = bodyAt(tokens, i + 2) // Bộ trưởng Bộ Y tế
  return office === null ? null : { first: i, end: office.end }
}

function bodyAt(tokens: Tokens, i: number): Issuer | null {
  if (i >= tokens.count) return null
  issuers ??= compilePhrases([
    ...ISSUERS.map(name => [name, 'whole'] as const),
    ...ISSUER_HEADS.map(name => [name, 'head'] as const),
  ])
  const found = issuers.match(tokens, i)
  if (found === undefined) return null
  const end = issuers.phraseEnd()
  return { first: i, end: found === 'whole' ? end : headEnd(tokens, end) }
}

const ISSUING = keySet(['ban', 'ký', 'thông', 'công'])
const ISSUING_SECOND = keySet(['hành', 'qua', 'bố'])
const BEFORE_ISSUING = keySet(['đã', 'vừa', 'mới', 'ký', 'sẽ'])

/** `Chính phủ ban hành Nghị định số …`, `Thủ tướng đã ký Quyết định số …`: the issuer before the document at `i`. */
export function readIssuerBefore(tokens: Tokens, i: number): Issuer | null {
  let end = i
  if (isIn(tokens, end - 1, ISSUING_SECOND) && isIn(tokens, end - 2, ISSUING)) end -= 2
  if (isIn(tokens, end - 1, ISSUING)) end -= 1
  if (end === i) return null
  while (isIn(tokens, end - 1, BEFORE_ISSUING)) end -= 1
  for (let first = Math.max(0, end - MOST_WORDS); first < end; first += 1) {
    if (tokens.shape[first] === LOWER) continue
    const issuer = issuerAt(tokens, first)
    if (issuer?.end === end) return issuer
  }
  return null
}

const BY = keySet(['do'])

/** The name behind a head: place types in lower case and capitalised words. */
function headEnd(tokens: Tokens, i: number): number {
  let end = i
  while (end < tokens.count && end - i < MOST_WORDS && tokens.kind[end] === WORD) {
    if (tokens.shape[end] === LOWER && !isIn(tokens, end, PLACE_TYPES)) break
    end += 1
  }
  return end
}
