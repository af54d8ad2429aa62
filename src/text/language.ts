/** The language of a text: by its letters where they are plainly Vietnamese, else by its commonest words. */
import { LANGUAGE_WORDS } from '../lexicon/language-words.ts'
import { keyAt, keyOf } from './fold.ts'
import { LETTER_LOWER, LETTER_UPPER, unitInfo } from './units.ts'

export interface Language {
  /** ISO 639-3; `und` where the text does not say. */
  readonly code: string
  /** 0 to 1. */
  readonly confidence: number
}

/** As much as is looked at, in UTF-16 code units: a language shows soon. */
export const SAMPLE = 2000
const LEAST_LETTERS = 12
/** Letters that only Vietnamese has are some 15 % of its text, and not 1 % of any other's. */
const SURE_SHARE = 0.04

/** After so many letters, twice the share is sure. */
const ENOUGH = 400

const UNKNOWN: Language = { code: 'und', confidence: 0 }
let wordCodes: Map<number, string> | null = null

/** Tells the language without loading anything. `confidence` under 0.5 means that `identifyLanguage` may know more. */
export function detectLanguage(text: string): Language {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text
  let [letters, own, wide] = [0, 0, 0]
  for (let i = 0; i < sample.length; i += 1) {
    const unit = sample.charCodeAt(i)
    const kind = unitInfo(unit) >>> 24
    if (kind !== LETTER_LOWER && kind !== LETTER_UPPER) continue
    letters += 1
    if (isVietnameseOnly(unit)) own += 1
    else if (unit > 0x24f) wide += 1
    if (letters === ENOUGH && own >= 2 * SURE_SHARE * letters) break
  }
  if (letters < LEAST_LETTERS) return own > 0 ? { code: 'vie', confidence: 0.5 } : UNKNOWN
  if (own / letters >= SURE_SHARE) return { code: 'vie', confidence: round(Math.min(0.99, 0.8 + own / letters)) }
  return wide / letters > 0.3 ? UNKNOWN : byWords(sample)
}

/** Languages that pages beside Vietnamese ones are in; of all that it knows franc is wrong more often. */
const LIKELY = ['vie', 'eng', 'fra', 'deu', 'spa', 'por', 'rus', 'cmn', 'jpn', 'kor', 'tha', 'lao', 'khm', 'ind']

/** Like `detectLanguage`; asks franc, which is loaded then, where letters and common words leave it open. */
export async function identifyLanguage(text: string): Promise<Language> {
  const quick = detectLanguage(text)
  if (quick.confidence >= 0.5) return quick
  const { francAll } = await import('franc')
  const [first, second] = francAll(text, { minLength: LEAST_LETTERS, only: LIKELY })
  if (first === undefined || first[0] === 'und') return quick
  return { code: first[0], confidence: round(0.5 + Math.min(0.4, first[1] - (second?.[1] ?? 0))) }
}

/** Ă Đ Ơ Ư and the vowels with a tone mark that no other alphabet has. */
function isVietnameseOnly(unit: number): boolean {
  return (
    (unit >= 0x1ea0 && unit <= 0x1ef9) ||
    (unit >= 0x102 && unit <= 0x103) ||
    (unit >= 0x110 && unit <= 0x111) ||
    (unit >= 0x1a0 && unit <= 0x1a1) ||
    (unit >= 0x1af && unit <= 0x1b0)
  )
}

function byWords(sample: string): Language {
  wordCodes ??= new Map(Object.entries(LANGUAGE_WORDS).flatMap(([code, list]) => list.map(word => [keyOf(word), code])))
  const counts = new Map<string, number>()
  let words = 0
  for (let i = 0; i < sample.length; ) {
    const start = i
    while (i < sample.length && unitInfo(sample.charCodeAt(i)) >>> 24 >= LETTER_LOWER) i += 1
    if (i === start) {
      i += 1
      continue
    }
    words += 1
    const code = wordCodes.get(keyAt(sample, start, i))
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  let [best, most, total] = ['und', 0, 0]
  for (const [code, count] of counts) {
    total += count
    if (count > most) [best, most] = [code, count]
  }
  if (words < 5 || most / words < 0.06) return UNKNOWN
  return { code: best, confidence: round(Math.min(0.95, (most / total) * Math.min(1, 0.4 + (3 * most) / words))) }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
