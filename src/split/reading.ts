import type { Line } from './line.ts'
import type { PageTime } from './time-line.ts'
import type { CueName } from './weights.ts'

/** What a line looks like by itself: the coarse classes that its neighbours ask for. */
export type Look = 'prose' | 'title' | 'short' | 'time' | 'heading' | 'chrome' | 'credit' | 'byline' | 'row' | 'other'

/** A line with what is known of it; `cues` grows from stage to stage. */
export interface Reading {
  readonly line: Line
  readonly look: Look
  readonly time: PageTime | null
  /** How much the line looks like running text (positive) or like anything else. */
  readonly prose: number
  readonly cues: CueName[]
}

/** Whether a cue is among those of a line. Their names are compared as they stand in memory: faster than `includes`. */
export function hasCue(cues: readonly CueName[], cue: CueName): boolean {
  for (let i = 0; i < cues.length; i += 1) if (cues[i] === cue) return true
  return false
}

/** Whether one of `wanted` is among the cues of a line. */
export function hasAnyCue(cues: readonly CueName[], wanted: readonly CueName[]): boolean {
  for (let i = 0; i < wanted.length; i += 1) if (hasCue(cues, wanted[i]!)) return true
  return false
}
