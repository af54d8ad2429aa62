import { NAME_KINDS } from '../../src/document.ts'
import { findNamesByRule } from '../../src/extract/names/find-names.ts'
import { beginOf, insideOf } from '../../src/extract/names/tagger/labels.ts'
import type { NameModel } from '../../src/extract/names/tagger/model.ts'
import { nameTagger } from '../../src/extract/names/tagger/tag-names.ts'
import { tokenAt, tokenise } from '../../src/text/tokens.ts'
import { corpusTexts } from './corpus.ts'
import { blocksOf, type GoldDocument, type GoldLine } from './read-data.ts'

/** Of longer articles the beginning is taken. */
const MOST_LINES = 40

/** Articles from all over a corpus, labelled by a model. */
export function selfLabelled(corpus: string, articles: number, model: NameModel): GoldDocument[] {
  let total = 0
  for (const _ of corpusTexts(corpus)) total += 1
  const step = Math.max(1, Math.floor(total / articles))
  const documents: GoldDocument[] = []
  const tag = nameTagger(model)
  let number = 0
  for (const text of corpusTexts(corpus)) {
    number += 1
    if (number % step !== 0 || documents.length === articles) continue
    const lines = text.split('\n', MOST_LINES).map((line, i): GoldLine => {
      const tokens = tokenise(line)
      return { id: `${number}-${i}`, tokens, labels: new Uint8Array(tokens.count) }
    })
    const blocks = blocksOf(lines)
    for (const { block, start, end, kind } of tag(blocks, findNamesByRule(blocks))) {
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
