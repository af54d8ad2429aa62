import type { Label, Span, StatisticFind } from '../../document.ts'
import { PREFIX_CURRENCIES } from '../../lexicon/currencies.ts'
import { SCALES, UNIT_DIGITS } from '../../lexicon/number-words.ts'
import type { OwnLexicon } from '../../own-lexicon.ts'
import { type KeyTable, keySet } from '../../text/key-table.ts'
import { type NumberStyle, numberStyle } from '../../text/numerals.ts'
import { sentenceStarts } from '../../text/sentences.ts'
import { MARK, NUMBER, type Tokens, WORD } from '../../text/tokens.ts'
import type { FindContext, TokenBlock } from '../context.ts'
import { spansByBlock } from '../settle.ts'
import { counts } from './admit.ts'
import type { Candidate, Trail } from './candidate.ts'
import { withOwnUnit } from './own-unit.ts'
import { readQualifier } from './read-qualifier.ts'
import { type Quantity, readQuantity } from './read-quantity.ts'
import { readSubject } from './read-subject.ts'
import type { Unit } from './read-unit.ts'
import { withSharedUnit } from './shared-unit.ts'
import { STOP_RULES } from './stop-rules.ts'
import { isDash, isMark, touches } from './token-tests.ts'

/** Labels whose text is a source of statistics (guideline §2). */
const SOURCES: ReadonlySet<Label> = new Set<Label>(['title', 'body', 'caption'])

let starters: KeyTable | null = null

/** Words that a numeral begins with. */
function numeralStarters(): KeyTable {
  starters ??= keySet([
    ...UNIT_DIGITS.map(([word]) => word),
    ...SCALES.map(([word]) => word),
    ...['mười', 'nửa', 'hàng', 'vài', 'mấy', 'dăm'],
  ])
  return starters
}

/**
 * Finds the statistics of a document: numbers in digits or words that measure or count something (guideline
 * §2). `taken` are spans of dates, legal references and names; a number that overlaps one is none. Offsets are
 * UTF-16 code units into the blocks' texts; `period` is left null, see `boundByPeriod`.
 */
export function findStatistics(
  blocks: readonly TokenBlock[],
  { lexicon }: FindContext,
  taken: readonly Span[],
): StatisticFind[] {
  const sources = blocks.filter(block => SOURCES.has(block.label))
  const style = numberStyle(sources.map(block => block.tokens))
  const takenOf = spansByBlock(taken)
  const found: StatisticFind[] = []
  const units = lexicon?.units ?? null
  for (const block of sources) findInBlock(block, style, units, takenOf.get(block.index) ?? [], found)
  return found
}

function findInBlock(
  block: TokenBlock,
  style: NumberStyle,
  units: OwnLexicon['units'],
  taken: readonly Span[],
  found: StatisticFind[],
): void {
  const { tokens } = block
  const starts = numeralStarters()
  const trail = { unitEnd: -1, namedEnd: -1, clockEnd: -1 }
  const free = freeOf(taken)
  let sentences: Uint32Array | null = null
  let i = 0
  while (i < tokens.count) {
    const kind = tokens.kind[i]
    const begins = kind === NUMBER || (kind === WORD && starts.has(tokens.key[i]!))
    const read = begins ? readQuantity(tokens, i, style) : null
    if (read === null) {
      i += 1
      continue
    }
    const quantity = withSharedUnit(tokens, withOwnUnit(tokens, read, units), style)
    const candidate = candidateOf(tokens, quantity, trail)
    const stop = STOP_RULES.find(rule => rule.stops(candidate))
    if (stop !== undefined || !counts(candidate)) {
      i = Math.max(candidate.quantity.numberEnd, i + 1)
      if (stop?.id === 'numbered' || stop?.id === 'numbered-list') trail.namedEnd = i
      if (stop?.id === 'clock') trail.clockEnd = candidate.quantity.end
      continue
    }
    i = Math.max(candidate.qualified.end, i + 1)
    trail.unitEnd = i
    if (!free(tokens.start[candidate.quantity.start]!, tokens.end[candidate.quantity.end - 1]!)) continue
    sentences ??= sentenceStarts(tokens)
    found.push(statistic(block, candidate, sentences))
  }
}

/** Whether a range overlaps none of the spans, sorted by start; asked in rising order, so that a cursor does. */
function freeOf(taken: readonly Span[]): (start: number, end: number) => boolean {
  let cursor = 0
  let reach = 0
  return (start, end) => {
    while (cursor < taken.length && taken[cursor]!.start < end) {
      reach = Math.max(reach, taken[cursor]!.end)
      cursor += 1
    }
    return reach <= start
  }
}

function candidateOf(tokens: Tokens, read: Quantity, trail: Trail): Candidate {
  const { start, quantity } = withSign(tokens, read)
  return { tokens, quantity, start, qualified: readQualifier(tokens, start, quantity), trail }
}

/** Takes in what touches the number from the left: a currency sign (`$5`, `US$5`) or the sign of a change (`-0,76%`). */
function withSign(tokens: Tokens, quantity: Quantity): { readonly start: number; readonly quantity: Quantity } {
  const { start } = quantity
  const before = start - 1
  if (tokens.kind[start] !== NUMBER || !touches(tokens, start)) return { start, quantity }
  const currency = PREFIX_CURRENCIES.find(([sign]) => isMark(tokens, before, sign))
  if (currency !== undefined) {
    const code = currency[1]
    const isKnown = quantity.unit !== null && quantity.unit.kind !== 'word'
    const unit: Unit = isKnown ? quantity.unit : { kind: 'money', text: code, end: quantity.numberEnd }
    const hasCountry =
      touches(tokens, before) && tokens.text.slice(tokens.start[before - 1], tokens.end[before - 1]) === 'US'
    return { start: hasCountry ? before - 1 : before, quantity: { ...quantity, unit, end: unit.end } }
  }
  const isGlued = touches(tokens, before) && tokens.kind[before - 1] !== MARK
  if (isGlued || quantity.value === null) return { start, quantity }
  const isSigned =
    quantity.unit === null
      ? isMark(tokens, before - 1, '|')
      : ['percent', 'measure', 'point', 'money'].includes(quantity.unit.kind)
  if (!isSigned || before === 0) return { start, quantity }
  if (isMark(tokens, before, '+')) return { start: before, quantity }
  return isDash(tokens, before)
    ? { start: before, quantity: { ...quantity, value: -quantity.value } }
    : { start, quantity }
}

function statistic(block: TokenBlock, candidate: Candidate, sentences: Uint32Array): StatisticFind {
  const { tokens, quantity, qualified } = candidate
  const { value, min, max, of, unit, form } = quantity
  return {
    block: block.index,
    start: tokens.start[qualified.start]!,
    end: tokens.end[qualified.end - 1]!,
    rule: `${form}-${unit?.kind ?? 'bare'}`,
    value,
    min,
    max,
    of,
    qualifier: qualified.qualifier,
    unit: unit?.text ?? '',
    subject: readSubject(
      tokens,
      sentenceStart(sentences, qualified.start),
      qualified.start,
      qualified.end,
      unit?.kind ?? null,
    ),
    period: null,
  }
}

function sentenceStart(sentences: Uint32Array, token: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]! <= token) low = middle + 1
    else high = middle
  }
  return sentences[low - 1] ?? 0
}
