import type { NameFind } from '../../../document.ts'
import type { TokenBlock } from '../../context.ts'
import { decode, scratchFor } from './decode.ts'
import { addScores } from './feature-table.ts'
import { anchorBases, collectFeatures, MOST_FEATURES } from './features.ts'
import { isInside, KINDS, kindOf, LABEL_COUNT, OUTSIDE } from './labels.ts'
import type { NameModel } from './model.ts'
import { type Passage, passages } from './passage.ts'

/** Names of people, organisations and places in the blocks of one document, in the order of the text. */
export function tagNames(blocks: readonly TokenBlock[], model: NameModel): NameFind[] {
  const found: NameFind[] = []
  const texts = blocks.map(block => block.tokens)
  for (const passage of passages(texts, model.lexicon)) {
    scoreWindows(passage, model)
    labelWindows(passage, model)
    readNames(blocks, passage, found)
  }
  return found
}

function scoreWindows(passage: Passage, model: NameModel): void {
  const { atoms, runs, scores } = passage
  const features = new Int32Array(MOST_FEATURES)
  const bases = anchorBases()
  for (const { from, to, row } of passage.windows) {
    for (let at = row; at < row + to - from; at += 1) {
      const count = collectFeatures(model.templates, atoms, runs, at, features, bases)
      addScores(model.features, model.scale, features, count, scores, at * LABEL_COUNT)
    }
  }
}

function labelWindows(passage: Passage, model: NameModel): void {
  const longest = passage.windows.reduce((most, { from, to }) => Math.max(most, to - from), 0)
  const scratch = scratchFor(longest)
  for (const { from, to, row } of passage.windows) {
    decode(passage.scores, model.transitions, row, row + to - from, passage.labels, scratch)
  }
}

function readNames(blocks: readonly TokenBlock[], passage: Passage, found: NameFind[]): void {
  const { labels } = passage
  for (const { text, from, to, row } of passage.windows) {
    const { index: block, tokens } = blocks[text]!
    const shift = from - row
    const last = row + to - from
    let at = row
    while (at < last) {
      const label = labels[at]!
      const first = at
      at += 1
      if (label === OUTSIDE) continue
      while (at < last && isInside(labels[at]!)) at += 1
      found.push({
        block,
        start: tokens.start[first + shift]!,
        end: tokens.end[at - 1 + shift]!,
        rule: 'tagger',
        kind: KINDS[kindOf(label)]!,
      })
    }
  }
}
