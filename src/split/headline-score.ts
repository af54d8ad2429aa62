import { hasCue, type Reading } from './reading.ts'
import type { Runs } from './region.ts'
import type { CueName } from './weights.ts'

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

/**
 * How well line `i` stands over an article: what follows it and what is beside it; below 0 where it cannot be a
 * headline. What it shares with the text is for the caller.
 */
export function headlineScore(
  readings: readonly Reading[],
  runs: Runs,
  i: number,
  seen: ReadonlyMap<number, number>,
): number {
  const { line, look } = readings[i]!
  if (look !== 'title' && look !== 'other' && !(look === 'short' && line.words >= 2) && !isMarked(readings[i]!, i))
    return -1
  if (line.words > 40 || line.ends === 'colon' || line.ends === 'stop') return -1
  const next = nextProse(readings, i)
  if (next < 0) return -1
  const below = runs.from[next + 1]! + 0.7 * readings[next]!.prose
  const above = i > 0 ? runs.upTo[i - 1]! + (proseWithin(readings, i - 2, i) ? 2 : 0) : 0
  let score = 1.5 * Math.log1p(below) - 0.22 * (next - i - 1) - 0.6 * Math.min(above, 8)
  if (look === 'title') score += 1.5
  if (line.words > 22) score -= (line.words - 22) * 0.15
  if (line.words < 4) score -= 1
  if (line.begins === 'lower') score -= 2
  if (hasCue(readings[i]!.cues, 'menu')) score -= 2
  if (hasCue(readings[i]!.cues, 'capitals') && line.words < 4) score -= 1
  if (i === 0) score += 1.5
  if ((seen.get(line.key) ?? 0) > 1) score += line.words > 6 ? 0.8 : -1.5 // a menu's item comes again, too
  if (timeWithin(readings, i, next)) score += 1
  if (readings[i + 1]?.time?.value != null || readings[i - 1]?.time?.value != null) score += 1
  for (const cue of readings[i]!.cues) if (NO_HEADLINE.has(cue)) score -= 3
  if (hasCue(readings[next]!.cues, 'agency-tag')) score += 1
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

/** A headline may ask, or open the page with what its story is told by: `Clip: Cứu nạn giữa dòng lũ dữ`. */
function isMarked(reading: Reading, i: number): boolean {
  if (i === 0 && reading.line.words >= 6 && hasCue(reading.cues, 'media')) return true
  return isQuestion(reading)
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
