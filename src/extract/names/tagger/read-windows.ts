import type { NameFind } from '../../../document.ts'
import type { TokenBlock } from '../../context.ts'
import { isCaseless, isShouted, readAtoms, readVerdicts } from './atoms.ts'
import { PAD, STRIDE } from './fields.ts'
import type { Lexicon } from './lexicon.ts'
import { findWindows } from './windows.ts'

/** A window of one text. */
export interface Window {
  /** Which of the blocks, by its place in the list. */
  readonly text: number
  /** Token indices, half-open. */
  readonly from: number
  readonly to: number
  /** The row of the first token among the atoms. */
  readonly row: number
}

/** Longer windows are cut: a text of nothing but capitals is one window. */
export const LONGEST = 256
/** Rows of atoms: windows that share neighbours are read together while there is room. */
const MOST_ROWS = 320

export function roomForAtoms(): Int32Array {
  return new Int32Array(MOST_ROWS * STRIDE)
}

/**
 * Reads the windows of blocks in order, and hands each to `visit` when its tokens are in `atoms` (`roomForAtoms`).
 * `ruled` are the rules' finds in the order of the text; those of other blocks are passed over. With `openOnly`, only
 * windows with a capital that no rule has explained.
 */
export function readWindows(
  blocks: readonly TokenBlock[],
  ruled: readonly NameFind[],
  lexicon: Lexicon,
  openOnly: boolean,
  atoms: Int32Array,
  visit: (window: Window) => void,
): void {
  const caseless = isCaseless(blocks)
  let at = 0
  for (const [text, { index, tokens }] of blocks.entries()) {
    while (at < ruled.length && ruled[at]!.block < index) at += 1
    const begin = at
    while (at < ruled.length && ruled[at]!.block === index) at += 1
    const finds = begin === at ? NONE : ruled.slice(begin, at)
    const bounds = cut(caseless ? [0, tokens.count] : findWindows(tokens, finds, lexicon, openOnly))
    const silent = caseless || (bounds.length > 0 && isShouted(tokens))
    let find = 0
    for (let w = 0; w < bounds.length; ) {
      const first = Math.max(0, bounds[w]! - PAD)
      const next = behindRange(bounds, w)
      const last = Math.min(tokens.count, bounds[next - 1]! + PAD)
      atoms.fill(0, 0, (last - first + 2 * PAD) * STRIDE)
      readAtoms(tokens, first, last, silent, lexicon, atoms, PAD)
      find = readVerdicts(tokens, first, last, finds, find, atoms, PAD)
      for (; w < next; w += 2) {
        const from = bounds[w]!
        visit({ text, from, to: bounds[w + 1]!, row: from - first + PAD })
      }
    }
  }
}

const NONE: readonly NameFind[] = []

function cut(bounds: readonly number[]): readonly number[] {
  if (!bounds.some((end, i) => i % 2 === 1 && end - bounds[i - 1]! > LONGEST)) return bounds
  const pieces: number[] = []
  for (let w = 0; w < bounds.length; w += 2) {
    for (let from = bounds[w]!; from < bounds[w + 1]!; from += LONGEST) {
      pieces.push(from, Math.min(bounds[w + 1]!, from + LONGEST))
    }
  }
  return pieces
}

/** Index behind the windows, from `w` on, that share neighbours and have room together. */
function behindRange(bounds: readonly number[], w: number): number {
  const most = bounds[w]! + MOST_ROWS - 4 * PAD
  let next = w + 2
  while (next < bounds.length && bounds[next]! - bounds[next - 1]! <= 2 * PAD && bounds[next + 1]! <= most) next += 2
  return next
}
