/** Cues from lines that come again: a link's title beside its picture's, a caption, an advert. */
import type { Article } from './headline.ts'
import type { Reading } from './reading.ts'

/** Repeats so near are twins. */
const NEAR = 4

export function addRepeatCues(readings: readonly Reading[], { headline }: Article): void {
  const lastSeen = new Map<number, number>()
  const marked = new Set<number>()
  const mark = (i: number, cue: 'twin' | 'repeat'): void => {
    if (marked.has(i)) return
    marked.add(i)
    readings[i]!.cues.push(cue)
  }
  const key = headline === null ? null : readings[headline]!.line.key
  for (let i = 0; i < readings.length; i += 1) {
    const { line, cues } = readings[i]!
    if (line.words < 4) continue
    if (line.key === key) {
      if (i !== headline) cues.push('headline-repeat')
      continue
    }
    if (isThrice(readings, i)) cues.push('thrice')
    const before = lastSeen.get(line.key)
    if (before !== undefined) {
      const cue = i - before <= NEAR ? 'twin' : 'repeat'
      mark(before, cue)
      mark(i, cue)
    }
    lastSeen.set(line.key, i)
  }
}

/** One of three or more equal lines in a row. */
function isThrice(readings: readonly Reading[], i: number): boolean {
  const { key } = readings[i]!.line
  let equal = 1
  for (let at = i - 1; at >= 0 && readings[at]!.line.key === key && equal < 3; at -= 1) equal += 1
  for (let at = i + 1; at < readings.length && readings[at]!.line.key === key && equal < 3; at += 1) equal += 1
  return equal >= 3
}
