/** Finds the article: the headline, and the run of prose under it. */
import { isOpen } from './paragraphs.ts'
import type { Reading } from './reading.ts'
import { proseRuns, proseWorth, type Runs, runAfter } from './region.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'
import type { CueName } from './weights.ts'

export interface Article {
  /** Index of the headline; null where the page has none. */
  readonly headline: number | null
  /** How many lines the headline is broken over. */
  readonly headlineLines: number
  /** The run of prose: half-open range of indices. */
  readonly core: readonly [number, number]
  readonly vocabulary: Vocabulary
}

/** Cues that speak against a headline. */
const NO_HEADLINE: ReadonlySet<CueName> = new Set<CueName>([
  'agency-tag',
  'bullet',
  'doubled',
  'name',
  'promotion',
  'run-together',
])

/** Lines between a headline and the prose under it, at most. */
const REACH = 14
/** A page with less prose than this has no article. */
const LEAST_PROSE = 2
/** … unless it has one paragraph of some length. */
const LEAST_WORDS = 20

export function findArticle(readings: readonly Reading[]): Article {
  const worth = proseWorth(readings)
  const runs = proseRuns(readings, worth)
  let best = 0
  for (let i = 1; i < readings.length; i += 1) if (runs.from[i]! > runs.from[best]!) best = i
  const main = runAfter(worth, best)
  const vocabulary = vocabularyOf(readings, main[0], main[1])
  if (
    readings.length === 0 ||
    (runs.from[best]! < LEAST_PROSE &&
      !readings.some(({ look, line }) => look === 'prose' && line.words >= LEAST_WORDS))
  ) {
    return { headline: null, headlineLines: 0, core: [0, 0], vocabulary }
  }
  const headline = bestHeadline(readings, runs, vocabulary)
  if (headline === null) return { headline: null, headlineLines: 0, core: main, vocabulary }
  const lines = headlineLines(readings, headline)
  const core = withoutLinks(readings, runAfter(proseWorth(readings, headline + lines), headline + lines))
  return { headline, headlineLines: lines, core, vocabulary: vocabularyOf(readings, core[0], core[1]) }
}

/** Takes a last title with its teaser off the run where the next title with its teaser follows. */
function withoutLinks(readings: readonly Reading[], [from, to]: readonly [number, number]): readonly [number, number] {
  const isPair = (at: number): boolean => readings[at]?.look === 'title' && readings[at + 1]?.look === 'prose'
  let end = to
  while (end - from > 2 && isPair(end - 2) && isPair(end) && readings[end - 2]!.line.words >= 6) end -= 2
  return [from, end]
}

function bestHeadline(readings: readonly Reading[], runs: Runs, vocabulary: Vocabulary): number | null {
  let best: number | null = null
  let bestScore = 2
  const seen = timesSeen(readings)
  for (let i = 0; i < readings.length; i += 1) {
    const score = headlineScore(readings, runs, vocabulary, i, seen)
    if (score > bestScore) [best, bestScore] = [i, score]
  }
  return best
}

function timesSeen(readings: readonly Reading[]): ReadonlyMap<number, number> {
  const seen = new Map<number, number>()
  for (const { line } of readings) if (line.words >= 4) seen.set(line.key, (seen.get(line.key) ?? 0) + 1)
  return seen
}

/** How well line `i` stands over an article: what follows it, what it shares with it, what is beside it. */
function headlineScore(
  readings: readonly Reading[],
  runs: Runs,
  vocabulary: Vocabulary,
  i: number,
  seen: ReadonlyMap<number, number>,
): number {
  const { line, look } = readings[i]!
  if (look !== 'title' && look !== 'other' && !(look === 'short' && line.words >= 2) && !isQuestion(readings[i]!))
    return -1
  if (line.words > 40 || line.ends === 'colon' || line.ends === 'stop') return -1
  const next = nextProse(readings, i)
  if (next < 0) return -1
  const below = runs.from[next + 1]! + 0.7 * readings[next]!.prose
  const above = i > 0 ? runs.upTo[i - 1]! + (proseWithin(readings, i - 2, i) ? 2 : 0) : 0
  let score = 1.5 * Math.log1p(below) - 0.22 * (next - i - 1) - 0.6 * Math.min(above, 8)
  score += 3 * vocabulary.wordShare(line)
  if (look === 'title') score += 1.5
  if (line.words > 22) score -= (line.words - 22) * 0.15
  if (line.words < 4) score -= 1
  if (line.begins === 'lower') score -= 2
  if (readings[i]!.cues.includes('menu')) score -= 2
  if (readings[i]!.cues.includes('capitals') && line.words < 4) score -= 1
  if (i === 0) score += 1.5
  if ((seen.get(line.key) ?? 0) > 1) score += line.words > 6 ? 0.8 : -1.5 // a menu's item comes again, too
  if (timeWithin(readings, i, next)) score += 1
  if (readings[i + 1]?.time?.value != null || readings[i - 1]?.time?.value != null) score += 1
  for (const cue of readings[i]!.cues) if (NO_HEADLINE.has(cue)) score -= 3
  if (readings[next]!.cues.includes('agency-tag')) score += 1
  if (inTitleRun(readings, i)) score -= 1.5
  return score
}

/** One of several different titles in a row: links rather than the headline. */
function inTitleRun(readings: readonly Reading[], i: number): boolean {
  const { line } = readings[i]!
  return [readings[i - 1], readings[i + 1]].some(
    other =>
      other?.look === 'title' &&
      other.line.key !== line.key &&
      other.line.begins !== 'lower' &&
      line.begins !== 'lower',
  )
}

function isQuestion(reading: Reading): boolean {
  const { line, look } = reading
  return (
    look === 'prose' && (line.ends === 'question' || line.ends === 'ellipsis') && line.words < 30 && line.stops === 0
  )
}

function nextProse(readings: readonly Reading[], i: number): number {
  const last = Math.min(readings.length - 1, i + REACH)
  for (let next = i + 1; next <= last; next += 1) {
    const { look, prose } = readings[next]!
    if (look === 'prose' && prose > 1) return next
  }
  return -1
}

function proseWithin(readings: readonly Reading[], from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i += 1) if (readings[i]!.look === 'prose') return true
  return false
}

function timeWithin(readings: readonly Reading[], i: number, next: number): boolean {
  for (let at = Math.max(0, i - 3); at <= next; at += 1) {
    const { time } = readings[at]!
    if (time !== null && time.value !== null) return true
  }
  return false
}

/** A headline broken over lines goes on in lower case, or on the next line where it stops at a preposition. */
function headlineLines(readings: readonly Reading[], headline: number): number {
  let count = 1
  while (count < 4) {
    const next = readings[headline + count]
    const previous = readings[headline + count - 1]!
    if (next === undefined || next.line.afterBlank || previous.line.ends !== 'word') break
    if (next.look !== 'title' && next.look !== 'short' && next.look !== 'other') break
    if (next.line.key === previous.line.key || next.line.words === 0) break
    if (next.line.begins !== 'lower' && !isOpen(previous.line)) break
    if (next.cues.includes('chrome-line') || next.line.words > 15 || next.time !== null || next.line.bars > 0) break
    count += 1
  }
  return count
}
