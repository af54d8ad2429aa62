import { entries } from '../../lexicon/entries.ts'
import * as cues from '../../lexicon/name-cues.ts'
import { keyOf } from '../../text/fold.ts'
import { keySet } from '../../text/key-table.ts'
import { type Tokens, UPPER } from '../../text/tokens.ts'
import { isAllUpper, isInitial, isVietnameseRun, runEnd, wordCount } from './capital-runs.ts'
import type { Finding } from './finding.ts'
import { knownAt } from './known-names.ts'
import { headOf, nameLexicons } from './lexicons.ts'
import { organisationEnd } from './organisation-grammar.ts'
import { fullNameEnd } from './person-grammar.ts'
import { CLOSE, COLON, DOT, isCapital, isDash, isLower, isMark, isWord, OPEN, touches } from './token-tests.ts'
import { domainEnd, hyphenatedEnd } from './web-names.ts'

/** Words that a credit begins with, before its colon: `Ảnh: Duy Chiến`. */
const CREDIT_WORDS = keySet(entries(cues.CREDIT_WORDS))
/** `Ảnh: minh họa`, `Ảnh: Internet`: credits that name no one. */
const NO_CREDIT = keySet(entries(cues.NAMELESS_CREDITS))
/** Letters of credits that name no one: documents, reporters, contributors, the news agency. */
const NAMELESS_LETTERS = new Set([
  'TL',
  'PV',
  'CTV',
  'ST',
  'BTC',
  'CC',
  'BT',
  'CQĐT',
  'CACC',
  'NVCC',
  'TTXVN',
  'TTX',
  'T',
])
const MINH = keyOf('minh')
const THEO = keyOf('theo')
const DAI = keyOf('đài')

/** Whether a credit's names begin at token `i`: behind `Ảnh:` and the like. */
export function creditBegins(t: Tokens, i: number): boolean {
  return isMark(t, i - 1, COLON) && isWord(t, i - 2) && CREDIT_WORDS.has(t.key[i - 2]!)
}

/**
 * The photographers and outlets of a credit that begins at token `from`; the token behind it is returned in `end`.
 * A credit runs to a full stop, a closing bracket or the end.
 */
export function readCredit(t: Tokens, from: number, out: Finding[]): number {
  let i = from
  while (i < t.count && !isMark(t, i, CLOSE)) {
    if (isMark(t, i, DOT) && !isCapital(t, i + 1)) return i
    const next = creditName(t, i, out)
    if (next === i && isLower(t, i) && t.key[i] !== THEO && t.key[i] !== DAI && i > from) return i
    i = next === i ? i + 1 : next
    if (i - from > 24) return i
  }
  return i
}

function creditName(t: Tokens, i: number, out: Finding[]): number {
  if (!isWord(t, i)) return i
  const domain = domainEnd(t, i)
  if (domain > i) return push(out, 'organisation', i, domain, 'credit-domain')
  const known = knownAt(t, i)
  if (known?.name.kind === 'organisation') return push(out, 'organisation', i, known.end, 'credit-outlet')
  if (!isCapital(t, i)) return hyphenated(t, i, out)
  const body = bodyEnd(t, i)
  if (body > i) return push(out, 'organisation', i, body, 'credit-outlet')
  if (NO_CREDIT.has(t.key[i]!) && !(t.key[i] === MINH && isCapital(t, i + 1))) return runEnd(t, i)
  const { notNames } = nameLexicons()
  if (notNames.match(t, i) !== undefined) return notNames.phraseEnd()
  const person = fullNameEnd(t, i)
  if (person > i) return push(out, 'person', i, person, 'credit-person')
  const end = runEnd(t, i, 6)
  const words = wordCount(t, i, end)
  // `Xác lợn nhiễm bệnh`: the first word of a sentence.
  if (words === 1 && end === i + 1 && isLower(t, end)) return end
  if (isInitial(t, i) && isMark(t, i + 1, DOT)) {
    return NAMELESS_LETTERS.has(lettersOf(t, i, end)) ? end : push(out, 'person', i, end, 'credit-person')
  }
  if (isVietnameseRun(t, i, end) && words <= 4) {
    // `T.L`, `TTX`: letters alone name nobody that could be found.
    if (words === 1 && (t.shape[i] === UPPER || end > i + 1)) return end
    if (words === 1 && isAllUpper(t, i, end)) return end
    return push(out, 'person', i, end, 'credit-person')
  }
  return push(out, 'organisation', i, end, 'credit-outlet')
}

/** `N.C. T.` → `NCT`. */
function lettersOf(t: Tokens, from: number, to: number): string {
  let letters = ''
  for (let i = from; i < to; i += 1) if (isWord(t, i)) letters += t.text.slice(t.start[i], t.end[i])
  return letters.toUpperCase()
}

/** `Ảnh: Công an tỉnh An Giang`: end of a body that is named by its head. */
function bodyEnd(t: Tokens, i: number): number {
  const { openers } = nameLexicons()
  const head = openers.begins(t.key[i]!) ? headOf(openers.match(t, i), true) : undefined
  return head === undefined ? i : organisationEnd(t, i, openers.phraseEnd(), head)
}

function hyphenated(t: Tokens, i: number, out: Finding[]): number {
  const end = t.key[i - 1] === THEO ? hyphenatedEnd(t, i) : i
  return end > i ? push(out, 'organisation', i, end, 'credit-outlet') : i
}

function push(out: Finding[], kind: Finding['kind'], from: number, to: number, rule: string): number {
  out.push({ kind, from, to, rule })
  return to
}

/** Makers of drawings and poems are credited, and no photographers: `Đồ họa: …`. */
const OTHER_MAKERS = keySet(['họa', 'thơ'])

/** Whether the name at token `from` stands in a photographer's credit: a credit word and a colon before, with only names between. */
export function inCredit(t: Tokens, from: number): boolean {
  for (let i = from; i > 1 && i > from - 12; i -= 1) {
    if (creditBegins(t, i)) return !OTHER_MAKERS.has(t.key[i - 2]!)
    if (isLower(t, i - 1) || isMark(t, i - 1, DOT)) return false
  }
  return false
}

/** The outlet of an agency tag at the very beginning (`(Dân trí) -`, `TPO -`) as tokens, or null. */
export function agencyTag(t: Tokens): { from: number; to: number } | null {
  const from = isMark(t, 0, OPEN) ? 1 : 0
  if (!isWord(t, from)) return null
  const domain = domainEnd(t, from)
  const known = knownAt(t, from)
  const to = domain > from ? domain : known?.name.kind === 'organisation' ? known.end : from
  const behind = from === 1 && isMark(t, to, CLOSE) ? to + 1 : to
  if (to === from || !(isDash(t, behind) || (from === 1 && behind > to))) return null
  return from === 0 && touches(t, behind) ? null : { from, to }
}
