import { sentenceStarts } from '../text/sentences.ts'
import { tokenise, tokenText } from '../text/tokens.ts'
import { type Form, nothing } from './form.ts'
import type { FindKind } from './mentions.ts'
import { type StandoffMention, standoffOf } from './standoff.ts'

/** Names of the kinds as the CoNLL-2003 and OntoNotes corpora have them. */
const TAGS: Readonly<Record<FindKind, string>> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
  date: 'DATE',
  statistic: 'QUANTITY',
  legal: 'LAW',
}

/**
 * Two columns as in CoNLL-2003: a token, a tab, and its tag (B-, I- or O); an empty line after each sentence,
 * `-DOCSTART-` before each document. A find inside another has no tag of its own.
 */
export const conll: Form = {
  open: nothing,
  document: document => {
    const { text, mentions } = standoffOf(document)
    const flat = outermost(mentions)
    const lines = ['-DOCSTART-\tO', '']
    let from = 0
    for (const block of text.split('\n')) {
      addBlock(lines, block, from, flat)
      from += block.length + 1
    }
    return `${lines.join('\n')}\n`
  },
  failure: nothing,
  between: '',
  close: nothing,
}

function addBlock(lines: string[], block: string, from: number, mentions: readonly StandoffMention[]): void {
  const tokens = tokenise(block)
  const sentences = new Set(sentenceStarts(tokens))
  let next = mentions.findIndex(mention => mention.end > from)
  for (let i = 0; i < tokens.count; i += 1) {
    if (i > 0 && sentences.has(i)) lines.push('')
    const [start, end] = [from + tokens.start[i]!, from + tokens.end[i]!]
    while (next >= 0 && next < mentions.length && mentions[next]!.end <= start) next += 1
    const mention = mentions[next]
    const inside = mention !== undefined && mention.start < end
    const begins = inside && (i === 0 || from + tokens.end[i - 1]! <= mention.start)
    lines.push(`${tokenText(tokens, i)}\t${inside ? `${begins ? 'B' : 'I'}-${TAGS[mention.kind]}` : 'O'}`)
  }
  if (tokens.count > 0) lines.push('')
}

/** Mentions that lie in no other; of two that cross, the first. */
function outermost(mentions: readonly StandoffMention[]): StandoffMention[] {
  const flat: StandoffMention[] = []
  for (const mention of mentions) if (mention.start >= (flat.at(-1)?.end ?? 0)) flat.push(mention)
  return flat
}
