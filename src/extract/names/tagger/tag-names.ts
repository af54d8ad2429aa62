import type { NameFind } from '../../../document.ts'
import type { TokenBlock } from '../../context.ts'
import type { Tagger } from '../find-names.ts'
import { decode, scratchFor } from './decode.ts'
import { addScores } from './feature-table.ts'
import { collectFeatures, MOST_FEATURES } from './features.ts'
import { isInside, KINDS, kindOf, LABEL_COUNT, OUTSIDE } from './labels.ts'
import type { NameModel } from './model.ts'
import { LONGEST, readWindows, roomForAtoms } from './read-windows.ts'
import { readWordScores } from './word-scores.ts'

/**
 * A tagger of people, organisations and places; it gives the names of one document in the order of the text. With
 * `openOnly` it reads only where a capital was left that no rule explained, which takes half of the time, and leaves
 * what the rules found elsewhere. Its working memory is its own: one tagger serves one thread.
 */
export function nameTagger(model: NameModel, openOnly = false): Tagger {
  const atoms = roomForAtoms()
  const features = new Int32Array(MOST_FEATURES)
  const scores = new Float32Array(LONGEST * LABEL_COUNT)
  const labels = new Uint8Array(LONGEST)
  const scratch = scratchFor(LONGEST, model.transitions)
  return (blocks, ruled) => {
    const found: NameFind[] = []
    let kept = 0
    /** Keeps the rules' finds before a place; those behind it up to `end` have been read anew. */
    const keepBefore = (block: number, start: number, end: number) => {
      while (kept < ruled.length && isBefore(ruled[kept]!, block, start)) found.push(ruled[kept++]!)
      while (kept < ruled.length && isBefore(ruled[kept]!, block, end)) kept += 1
    }
    readWindows(blocks, ruled, model.lexicon, openOnly, atoms, ({ text, from, to, row }) => {
      const length = to - from
      const { index, tokens } = blocks[text]!
      if (openOnly) keepBefore(index, tokens.start[from]!, tokens.end[to - 1]!)
      for (let i = 0; i < length; i += 1) {
        readWordScores(model.wordScores, model.wordScale, atoms, row + i, scores, i * LABEL_COUNT)
        const count = collectFeatures(atoms, row + i, features)
        addScores(model.features, model.scale, features, count, scores, i * LABEL_COUNT)
      }
      decode(scores, model.transitions, length, labels, scratch)
      readNames(blocks[text]!, from, length, labels, found)
    })
    if (openOnly) keepBefore(Number.POSITIVE_INFINITY, 0, 0)
    return found
  }
}

function isBefore(find: NameFind, block: number, place: number): boolean {
  return find.block < block || (find.block === block && find.end <= place)
}

function readNames(block: TokenBlock, from: number, length: number, labels: Uint8Array, found: NameFind[]): void {
  const { index, tokens } = block
  let i = 0
  while (i < length) {
    const label = labels[i]!
    const first = i
    i += 1
    if (label === OUTSIDE) continue
    while (i < length && isInside(labels[i]!)) i += 1
    found.push({
      block: index,
      start: tokens.start[from + first]!,
      end: tokens.end[from + i - 1]!,
      rule: 'tagger',
      kind: KINDS[kindOf(label)]!,
    })
  }
}
