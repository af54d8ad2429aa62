import { COMBINING, DIGIT, unitClass } from './units.ts'

/** Calls `take` with the range of every word: a run of letters and digits (in Vietnamese, a syllable). Ends where it says false. */
export function eachWord(text: string, take: (start: number, end: number) => boolean): void {
  for (let i = 0; i < text.length; ) {
    const start = i
    while (i < text.length && isWord(text.charCodeAt(i))) i += 1
    if (i === start) i += 1
    else if (!take(start, i)) return
  }
}

function isWord(unit: number): boolean {
  const kind = unitClass(unit)
  return kind >= DIGIT && kind <= COMBINING
}
