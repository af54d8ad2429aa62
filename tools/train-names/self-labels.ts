import { NAME_KINDS } from '../../src/document.ts'
import type { TokenBlock } from '../../src/extract/context.ts'
import { beginOf, insideOf } from '../../src/extract/names/tagger/labels.ts'
import type { NameModel } from '../../src/extract/names/tagger/model.ts'
import { tagNames } from '../../src/extract/names/tagger/tag-names.ts'
import { tokenAt, tokenise } from '../../src/text/tokens.ts'
import { corpusTexts } from './corpus.ts'
import type { GoldDocument, GoldLine } from './read-data.ts'

/** Of longer articles the beginning is taken. */
const MOST_LINES = 40

/** Articles from all over a corpus, labelled by a model. */
export function selfLabelled(corpus: string, articles: number, model: NameModel): GoldDocument[] {
  let total = 0
  for (const _ of corpusTexts(corpus)) total += 1
  const step = Math.max(1, Math.floor(total / articles))
  const documents: GoldDocument[] = []
  let number = 0
  for (const text of corpusTexts(corpus)) {
    number += 1
    if (number % step !== 0 || documents.length === articles) continue
    const texts = text.split('\n', MOST_LINES)
    const blocks = texts.map(
      (line, index): TokenBlock => ({ index, label: 'body', text: line, tokens: tokenise(line) }),
    )
    const lines = blocks.map(({ index, tokens }): GoldLine => {
      return { id: `${number}-${index}`, tokens, labels: new Uint8Array(tokens.count) }
    })
    for (const { block, start, end, kind } of tagNames(blocks, model)) {
      const { tokens, labels } = lines[block]!
      const first = tokenAt(tokens, start)
      const k = NAME_KINDS.indexOf(kind)
      labels[first] = beginOf(k)
      labels.fill(insideOf(k), first + 1, tokenAt(tokens, end - 1) + 1)
    }
    documents.push({ id: String(number), lines })
  }
  return documents
}
