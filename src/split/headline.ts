/** Finds the article: the headline, and the run of prose under it. */
import { articleEnd } from './article-end.ts'
import { headlineScore } from './headline-score.ts'
import { isOpen } from './paragraphs.ts'
import { hasCue, type Reading } from './reading.ts'
import { proseRuns, proseWorth, type Runs, runAfter, worthBelow } from './region.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

export interface Article {
  /** Index of the headline; null where the page has none. */
  readonly headline: number | null
  /** How many lines the headline is broken over. */
  readonly headlineLines: number
  /** The run of prose: half-open range of indices. */
  readonly core: readonly [number, number]
  readonly vocabulary: Vocabulary
}

/** What it is worth that all words of a line stand in the text under it. */
const SHARED_WORDS = 3
const LEAST_SCORE = 2
/** What it is worth that the page's markup calls a line the headline. */
const TOLD = 12
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
  const core = articleEnd(readings, runAfter(worthBelow(readings, headline + lines), headline + lines))
  return { headline, headlineLines: lines, core, vocabulary: vocabularyOf(readings, core[0], core[1]) }
}

function bestHeadline(readings: readonly Reading[], runs: Runs, vocabulary: Vocabulary): number | null {
  const seen = timesSeen(readings)
  const scores = new Float64Array(readings.length)
  let top = LEAST_SCORE - SHARED_WORDS
  for (let i = 0; i < scores.length; i += 1) {
    const score = headlineScore(readings, runs, i, seen)
    scores[i] = hasCue(readings[i]!.cues, 'told-title') ? Math.max(0, score) + TOLD : score
    top = Math.max(top, scores[i]!)
  }
  // The words are compared only where they can decide.
  const least = Math.max(0, top - SHARED_WORDS)
  const rivals: number[] = []
  for (let i = 0; i < scores.length; i += 1) if (scores[i]! >= least) rivals.push(i)
  if (rivals.length === 1 && scores[rivals[0]!]! >= LEAST_SCORE) return rivals[0]!
  let best: number | null = null
  let bestScore = LEAST_SCORE
  for (const i of rivals) {
    const score = scores[i]! + SHARED_WORDS * vocabulary.wordShare(readings[i]!.line)
    if (score > bestScore) {
      best = i
      bestScore = score
    }
  }
  return best
}

function timesSeen(readings: readonly Reading[]): ReadonlyMap<number, number> {
  const seen = new Map<number, number>()
  for (const { line } of readings) if (line.words >= 4) seen.set(line.key, (seen.get(line.key) ?? 0) + 1)
  return seen
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
    if (hasCue(next.cues, 'chrome-line') || next.line.words > 15 || next.time !== null || next.line.bars > 0) break
    count += 1
  }
  return count
}
