import type { Block, Label, Records, SplitDocument } from '../../src/document.ts'
import { tokenBlocks } from '../../src/extract/context.ts'
import { findNamesByRule } from '../../src/extract/names/find-names.ts'
import { gatherRecords } from '../../src/records/gather.ts'

/** Records of a document of the given lines; a line may begin with its label and `|`. */
export function records(...lines: string[]): Records {
  const blocks: Block[] = lines.map((line, i) => {
    const [, label, text] = /^(?:(title|caption|byline)\|)?(.*)$/u.exec(line)!
    return { label: (label ?? 'body') as Label, lines: [i + 1, i + 1], text: text!, breaks: [] }
  })
  const document: SplitDocument = {
    title: null,
    published: null,
    authors: [],
    publisher: null,
    blocks,
    related: [],
    lineCount: lines.length,
    misread: [],
  }
  const tokens = tokenBlocks(blocks)
  return gatherRecords(tokens, findNamesByRule(tokens), { published: null, document, why: false })
}
