import type { NameFind } from '../../../document.ts'
import type { TokenBlock } from '../../context.ts'
import { decode, scratchFor } from './decode.ts'
import { markDocument } from './document-sense.ts'
import { addScores } from './feature-table.ts'
import { anchorBases, collectDocumentFeatures, collectFeatures, MOST_FEATURES } from './features.ts'
import { isInside, KINDS, kindOf, LABEL_COUNT, OUTSIDE } from './labels.ts'
import type { NameModel } from './model.ts'
import { type Passage, passages } from './passage.ts'

/** Names of people, organisations and places in the blocks of one document, in the order of the text. */
export function tagNames(blocks: readonly TokenBlock[], model: NameModel): NameFind[] {
  const found: NameFind[] = []
  const texts = blocks.map(block => block.tokens)
  for (const passage of passages(texts, model.lexicon)) {
    labelFirst(passage, model)
    labelAgain(passage, model)
    readNames(blocks, passage, found)
  }
  return found
}

/** First pass: each window by itself. */
export function labelFirst(passage: Passage, model: NameModel): void {
  const { atoms, runs, scores } = passage
  const features = new Int32Array(MOST_FEATURES)
  const bases = anchorBases()
  const scratch = scratchFor(passage.longest)
  for (const { from, to, row } of passage.windows) {
    const end = row + to - from
    for (let at = row; at < end; at += 1) {
      const count = collectFeatures(model.templates, atoms, runs, at, features, bases)
      addScores(model.features, model.scale, features, count, scores, at * LABEL_COUNT)
    }
    decode(scores, model.transitions, row, end, passage.labels, scratch)
  }
}

/** Second pass: windows of which the rest of the document has something to say. */
function labelAgain(passage: Passage, model: NameModel): void {
  markDocument(passage)
  const { atoms, scores } = passage
  const features = new Int32Array(MOST_FEATURES)
  const bases = anchorBases()
  const scratch = scratchFor(passage.longest)
  for (const { from, to, row } of passage.windows) {
    const end = row + to - from
    let told = false
    for (let at = row; at < end; at += 1) {
      const count = collectDocumentFeatures(model.templates, atoms, at, features, bases)
      if (count === 0) continue
      told = true
      addScores(model.features, model.scale, features, count, scores, at * LABEL_COUNT)
    }
    if (told) decode(scores, model.transitions, row, end, passage.labels, scratch)
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
