import { readFileSync } from 'node:fs'
import { type AnnotatedLine, articlesOf, parseAnnotatedLines } from '../../src/evaluate/annotated-lines.ts'
import type { TokenBlock } from '../../src/extract/context.ts'
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

/** The lines of a document as the blocks of an article. */
export function blocksOf(lines: readonly { readonly tokens: Tokens }[]): TokenBlock[] {
  return lines.map(({ tokens }, index) => ({ index, label: 'body', text: tokens.text, tokens }))
}

const TYPES: Readonly<Record<string, number>> = { PER: 0, ORG: 1, LOC: 2 }

/** Reads an annotated file: names JSONL or CoNLL columns (`parseAnnotatedLines`). */
export function readLines(path: string): AnnotatedLine[] {
  return parseAnnotatedLines(readFileSync(path, 'utf8'), path)
}

/** Reads an annotated file as documents. */
export function readGold(path: string): GoldDocument[] {
  return [...articlesOf(readLines(path))].map(([id, lines]) => ({ id, lines: lines.map(labelled) }))
}

function labelled(line: AnnotatedLine): GoldLine {
  const tokens = tokenise(line.text)
  const labels = new Uint8Array(tokens.count)
  for (const { start, end, type } of line.entities) {
    const kind = TYPES[type]!
    const first = tokenAt(tokens, start)
    const last = tokenAt(tokens, end - 1)
    labels[first] = beginOf(kind)
    labels.fill(insideOf(kind), first + 1, last + 1)
  }
  return { id: line.id, tokens, labels }
}
