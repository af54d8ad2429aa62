import { readFileSync } from 'node:fs'
import { beginOf, insideOf } from '../../src/extract/names/tagger/labels.ts'
import { type Tokens, tokenAt, tokenise } from '../../src/text/tokens.ts'

/** One annotated line: its tokens and a label for each. */
export interface GoldLine {
  readonly id: string
  readonly tokens: Tokens
  readonly labels: Uint8Array
}

/** The lines of one article, in order. */
export interface GoldDocument {
  readonly id: string
  readonly lines: GoldLine[]
}

const TYPES: Readonly<Record<string, number>> = { PER: 0, ORG: 1, LOC: 2 }

interface JsonLine {
  readonly id: string
  readonly text: string
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

/**
 * Reads names JSONL (`{"id": "article-line", "text", "entities": [{"start", "end", "type"}]}`, UTF-16 offsets) or
 * CoNLL columns (token and BIO tag, blank line between sentences, `-DOCSTART-` between articles), by the look of it.
 */
export function readGold(path: string): GoldDocument[] {
  const content = readFileSync(path, 'utf8')
  const lines = content.trimStart().startsWith('{') ? jsonLines(content) : conllLines(content)
  const documents = new Map<string, GoldDocument>()
  for (const line of lines) {
    const id = line.id.replace(/-[^-]*$/u, '')
    const document = documents.get(id) ?? { id, lines: [] }
    documents.set(id, document)
    document.lines.push(labelled(line))
  }
  return [...documents.values()]
}

function labelled(line: JsonLine): GoldLine {
  const tokens = tokenise(line.text)
  const labels = new Uint8Array(tokens.count)
  for (const { start, end, type } of line.entities) {
    const kind = TYPES[type]
    if (kind === undefined) throw new Error(`${line.id}: unknown type ${type}; PER, ORG and LOC are known`)
    const first = tokenAt(tokens, start)
    const last = tokenAt(tokens, end - 1)
    labels[first] = beginOf(kind)
    labels.fill(insideOf(kind), first + 1, last + 1)
  }
  return { id: line.id, tokens, labels }
}

function* jsonLines(content: string): Generator<JsonLine> {
  for (const line of content.split('\n')) if (line.trim() !== '') yield JSON.parse(line) as JsonLine
}

function* conllLines(content: string): Generator<JsonLine> {
  let article = 0
  for (const [number, paragraph] of content.split(/\r?\n\r?\n+/u).entries()) {
    let text = ''
    const entities: { start: number; end: number; type: string }[] = []
    for (const row of paragraph.split(/\r?\n/u)) {
      const columns = row.trim().split(/\s+/u)
      const word = (columns[0] ?? '').replaceAll('_', ' ')
      const tag = columns.at(-1) ?? 'O'
      if (word === '-DOCSTART-') {
        article += 1
        continue
      }
      if (word === '') continue
      const start = text === '' ? 0 : text.length + 1
      text = text === '' ? word : `${text} ${word}`
      const type = tag.slice(2)
      const open = entities.at(-1)
      if (tag.startsWith('I-') && open !== undefined && open.type === type && open.end === start - 1)
        open.end = text.length
      else if (type in TYPES) entities.push({ start, end: text.length, type })
    }
    if (text !== '') yield { id: `${article}-${number}`, text, entities }
  }
}
