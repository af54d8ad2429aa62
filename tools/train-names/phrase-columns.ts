import { GOES_ON, phraseKeys } from '../../src/extract/names/tagger/phrase-marks.ts'

/** Gathers phrases into the columns of a phrase table. */
export class PhraseColumns {
  private readonly held = new Map<number, number>()
  /** Words that phrases begin with. */
  readonly firsts = new Set<number>()

  add(words: readonly number[], value: number): void {
    const keys = phraseKeys(words)
    if (words.length > 0) this.firsts.add(words[0]!)
    for (const [i, key] of keys.entries()) {
      const before = this.held.get(key) ?? 0
      this.held.set(key, i === keys.length - 1 ? (before & GOES_ON) | value : before | GOES_ON)
    }
  }

  columns(): { keys: Int32Array; values: Uint8Array } {
    const sorted = [...this.held].sort((a, b) => a[0] - b[0])
    return { keys: Int32Array.from(sorted, ([key]) => key), values: Uint8Array.from(sorted, ([, value]) => value) }
  }
}
