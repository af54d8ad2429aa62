import type { DateFind, Label, LegalFind } from '../../document.ts'
import { NO_LAW_BEFORE } from '../../lexicon/law-titles.ts'
import { LEGAL_KINDS, type LegalKind } from '../../lexicon/legal-kinds.ts'
import { keySet } from '../../text/key-table.ts'
import { compilePhrases, type Phrases } from '../../text/phrases.ts'
import { LOWER, type Tokens, tokenAt, WORD } from '../../text/tokens.ts'
import type { FindContext, TokenBlock } from '../context.ts'
import { isComma, isIn, isMark, yearAt } from '../dates/read.ts'
import { type Issuer, readIssuer, readIssuerBefore } from './read-issuer.ts'
import { readLegalNumber } from './read-number.ts'
import { lawTitleEnd, treatyTitleEnd } from './read-title.ts'

/** Bylines are no source of legal references. */
const SOURCES: ReadonlySet<Label> = new Set<Label>(['title', 'body', 'caption'])
const OPEN = '('.charCodeAt(0)

let kinds: Phrases<LegalKind> | null = null

/**
 * Finds legal documents by number or title (guideline §2, Legal documents): `Chỉ thị 18/CT-TTg ngày 9/7/2018`,
 * `Luật Hoạt động Chữ thập đỏ`. Papers without number or title and drafts do not count. `dates` are those of the
 * same blocks: the one behind a document is its issue date.
 */
export function findLegal(
  blocks: readonly TokenBlock[],
  _context: FindContext,
  dates: readonly DateFind[],
): LegalFind[] {
  kinds ??= compilePhrases(LEGAL_KINDS)
  const finds: LegalFind[] = []
  for (const block of blocks) {
    if (!SOURCES.has(block.label)) continue
    const { tokens } = block
    for (let i = 0; i < tokens.count; i += 1) {
      if (tokens.kind[i] !== WORD || !kinds.begins(tokens.key[i]!)) continue
      const kind = kinds.match(tokens, i)
      if (kind === undefined) continue
      const find = readDocument(block, i, kinds.phraseEnd(), kind, dates)
      if (find === null) continue
      finds.push(find)
      i = tokenAt(tokens, find.end) - 1
    }
  }
  return finds
}

/** What a document is named by: its number, its title, or both. */
interface Named {
  readonly end: number
  readonly number: string | null
  readonly rule: string
}

function readDocument(
  block: TokenBlock,
  first: number,
  kindEnd: number,
  kind: LegalKind,
  dates: readonly DateFind[],
): LegalFind | null {
  const { tokens, text } = block
  if (isDraft(tokens, first) || (kind.titled !== false && isIn(tokens, first - 1, noLaw))) return null
  const named = readName(tokens, first, kindEnd, kind)
  if (named === null) return null
  const early = readIssuer(tokens, named.end)
  const date = dateBehind(block, early?.end ?? named.end, dates) ?? dateBehind(block, named.end, dates)
  const issuer =
    early ?? (date === null ? null : readIssuer(tokens, tokenAt(tokens, date.end))) ?? readIssuerBefore(tokens, first)
  return {
    block: block.index,
    start: tokens.start[first]!,
    end: date === null ? tokens.end[named.end - 1]! : date.end,
    rule: named.rule,
    kind: kind.kind,
    number: named.number,
    issued: date?.value ?? null,
    issuer: issuer === null ? null : issuerText(text, tokens, issuer),
  }
}

function issuerText(text: string, tokens: Tokens, { first, end }: Issuer): string {
  return text.slice(tokens.start[first]!, tokens.end[end - 1]!)
}

function readName(tokens: Tokens, first: number, kindEnd: number, kind: LegalKind): Named | null {
  const capital = tokens.shape[first] !== LOWER
  const number = readLegalNumber(tokens, kindEnd, capital && kind.plain && !isYear(tokens, kindEnd))
  if (number !== null) {
    const text = tokens.text.slice(tokens.start[number.first]!, tokens.end[number.end - 1]!)
    return { end: number.end, number: text, rule: 'legal.number' }
  }
  if (!capital || kind.titled === false) return null
  if (kind.kind === 'Hiến pháp')
    return isYearBehind(tokens, kindEnd) ? { end: kindEnd, number: null, rule: 'legal.title' } : null
  const end = kind.titled === 'treaty' ? treatyTitleEnd(tokens, kindEnd) : lawTitleEnd(tokens, kindEnd)
  if (end === null) return null
  const inner = isMark(tokens, end, OPEN) ? end + 1 : end
  const behind = readLegalNumber(tokens, inner, false)
  if (behind === null || inner !== end) return { end, number: null, rule: 'legal.title' }
  const text = tokens.text.slice(tokens.start[behind.first]!, tokens.end[behind.end - 1]!)
  return { end: behind.end, number: text, rule: 'legal.title' }
}

const noLaw = keySet(NO_LAW_BEFORE)
const YEAR_WORD = keySet(['năm'])

function isYear(tokens: Tokens, i: number): boolean {
  const year = yearAt(tokens, i)
  return year >= 1900 && year <= 2100
}

function isYearBehind(tokens: Tokens, i: number): boolean {
  return isYear(tokens, i) || (isIn(tokens, i, YEAR_WORD) && isYear(tokens, i + 1))
}

const DRAFTS = keySet(['thảo', 'án'])
const DRAFT_FIRST = keySet(['dự'])
const PLANNED = keySet(['xây', 'soạn'])
const PLANNED_SECOND = keySet(['dựng', 'thảo'])

/** `Dự thảo Luật …`, `dự án Luật …`: not yet a law. */
function isDraft(tokens: Tokens, first: number): boolean {
  if (isIn(tokens, first - 1, DRAFTS) && isIn(tokens, first - 2, DRAFT_FIRST)) return true
  return isIn(tokens, first - 2, PLANNED) && isIn(tokens, first - 1, PLANNED_SECOND)
}

/** `từ 15/3` and `cuối năm 2024` tell when it holds, not when it was issued. */
const LOOSE = keySet(['từ', 'đến', 'tới', 'đầu', 'cuối', 'giữa'])

/** The date that stands right behind a document; a bracket or a comma may stand between. */
function dateBehind(block: TokenBlock, end: number, dates: readonly DateFind[]): DateFind | null {
  const { tokens, index } = block
  const at = isComma(tokens, end) || isMark(tokens, end, OPEN) ? end + 1 : end
  if (at >= tokens.count) return null
  const start = tokens.start[at]!
  const date = dates.find(find => find.block === index && find.start === start)
  if (date === undefined || date.kind === 'interval' || date.kind === 'time') return null
  if (at > end && date.kind !== 'day') return null
  return isIn(tokens, at, LOOSE) ? null : date
}
