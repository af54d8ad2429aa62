import type { Tokens } from '../../../text/tokens.ts'
import { isShouted, readAtoms } from './atoms.ts'
import { PAD, STRIDE } from './fields.ts'
import { LABEL_COUNT } from './labels.ts'
import type { Lexicon } from './lexicon.ts'
import { findRuns, type Runs, runsFor } from './runs.ts'
import { findWindows } from './windows.ts'

/** A window of one text, and the row of its first token. */
export interface Window {
  /** Which of the texts. */
  readonly text: number
  /** Token indices, half-open. */
  readonly from: number
  readonly to: number
  readonly row: number
}

/** The windows of one document (of a part of it, where it is huge) with their atoms. */
export interface Passage {
  readonly windows: readonly Window[]
  /** Tokens of the longest window. */
  readonly longest: number
  readonly atoms: Int32Array
  readonly runs: Runs
  readonly scores: Float32Array
  readonly labels: Uint8Array
}

/** Rows of one passage: more than any article has; bounds the memory for a dump of many megabytes. */
const MOST_ROWS = 1 << 16
/** Longer windows are cut: a text of nothing but capitals is one window. */
const LONGEST = 256

/** Reads the windows of texts in order, passage by passage. */
export function* passages(texts: readonly Tokens[], lexicon: Lexicon): Generator<Passage> {
  let windows: Window[] = []
  let row = PAD + 1
  for (const [text, tokens] of texts.entries()) {
    const bounds = findWindows(tokens, lexicon)
    for (let w = 0; w < bounds.length; w += 2) {
      for (let from = bounds[w]!; from < bounds[w + 1]!; from += LONGEST) {
        const to = Math.min(bounds[w + 1]!, from + LONGEST)
        if (row + to - from + PAD > MOST_ROWS) {
          yield readPassage(texts, windows, row, lexicon)
          windows = []
          row = PAD + 1
        }
        const before = windows.at(-1)
        // Windows that share neighbours lie in the rows as they do in the text.
        if (before !== undefined && before.text === text && from - before.to <= 2 * PAD) {
          row = before.row + from - before.from
        }
        windows.push({ text, from, to, row })
        row += to - from + 2 * PAD
      }
    }
  }
  if (windows.length > 0) yield readPassage(texts, windows, row, lexicon)
}

function readPassage(texts: readonly Tokens[], windows: readonly Window[], rows: number, lexicon: Lexicon): Passage {
  const atoms = new Int32Array(rows * STRIDE)
  const runs = runsFor(rows)
  for (let w = 0; w < windows.length; w += 1) {
    const { text, from, row } = windows[w]!
    const tokens = texts[text]!
    let next = w + 1
    while (next < windows.length && windows[next]!.text === text && joined(windows[next - 1]!, windows[next]!))
      next += 1
    const first = Math.max(0, from - PAD)
    const last = Math.min(tokens.count, windows[next - 1]!.to + PAD)
    readAtoms(tokens, first, last, isShouted(tokens), lexicon, atoms, row - from + first)
    for (; w < next; w += 1) {
      const window = windows[w]!
      findRuns(atoms, window.row, window.row + window.to - window.from, runs)
    }
    w -= 1
  }
  const longest = windows.reduce((most, { from, to }) => Math.max(most, to - from), 0)
  return { windows, longest, atoms, runs, scores: new Float32Array(rows * LABEL_COUNT), labels: new Uint8Array(rows) }
}

function joined(before: Window, window: Window): boolean {
  return window.row - before.row === window.from - before.from
}
