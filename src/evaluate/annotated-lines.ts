import { z } from 'zod'
import { CooptoolError } from '../errors.ts'
import type { NameSpan } from './names.ts'

/** A line of text with the names that people marked in it. */
export interface AnnotatedLine {
  /** `article-line`: what stands before the last `-` is the article. */
  readonly id: string
  readonly text: string
  readonly entities: readonly NameSpan[]
}

const TYPES = ['PER', 'ORG', 'LOC'] as const

const offset = z.int().min(0)
const annotatedLine = z.object({
  id: z.coerce.string(),
  text: z.string(),
  entities: z.array(z.object({ start: offset, end: offset, type: z.enum(TYPES) })),
})

/** The lines of each article, in the order of the file. */
export function articlesOf(lines: readonly AnnotatedLine[]): Map<string, AnnotatedLine[]> {
  const articles = new Map<string, AnnotatedLine[]>()
  for (const line of lines) {
    const id = line.id.replace(/-[^-]*$/u, '')
    const held = articles.get(id)
    if (held === undefined) articles.set(id, [line])
    else held.push(line)
  }
  return articles
}

/**
 * Reads names JSONL (`{"id": "article-line", "text", "entities": [{"start", "end", "type"}]}`, UTF-16 offsets) or
 * CoNLL columns (token first, BIO tag last, blank line between sentences, `-DOCSTART-` between articles), by the look
 * of it. Throws CooptoolError `parse`, naming `path` and the line.
 */
export function parseAnnotatedLines(content: string, path: string): AnnotatedLine[] {
  const lines = content.trimStart().startsWith('{') ? readJsonLines(content, path) : readColumns(content, path)
  if (lines.length === 0) throw new CooptoolError('parse', `${path}: no annotated lines in it`)
  return lines
}

function readJsonLines(content: string, path: string): AnnotatedLine[] {
  const lines: AnnotatedLine[] = []
  for (const [i, json] of content.split('\n').entries()) {
    if (json.trim() === '') continue
    const line = readJsonLine(json, `${path}:${i + 1}`)
    const wrong = line.entities.find(({ start, end }) => start >= end || end > line.text.length)
    if (wrong !== undefined) {
      throw new CooptoolError('parse', `${path}:${i + 1}: ${wrong.start} to ${wrong.end} is no piece of the line`)
    }
    lines.push(line)
  }
  return lines
}

function readJsonLine(json: string, place: string): AnnotatedLine {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new CooptoolError('parse', `${place}: not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const parsed = annotatedLine.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new CooptoolError(
    'parse',
    `${place}: no annotated line: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
  )
}

function readColumns(content: string, path: string): AnnotatedLine[] {
  const lines: AnnotatedLine[] = []
  let article = 0
  let sentence = newSentence()
  for (const [i, row] of [...content.split('\n'), ''].entries()) {
    const columns = row.trim().split(/\s+/u)
    const word = columns[0] ?? ''
    if (word === '-DOCSTART-') article += 1
    else if (word === '') {
      if (sentence.text !== '') lines.push({ id: `${article}-${i}`, ...sentence })
      sentence = newSentence()
    } else if (columns.length > 1) addWord(sentence, word.replaceAll('_', ' '), columns.at(-1)!)
    else throw new CooptoolError('parse', `${path}:${i + 1}: no columns of word and tag, and no JSON`)
  }
  return lines
}

interface Sentence {
  text: string
  readonly entities: { start: number; end: number; type: string }[]
}

function newSentence(): Sentence {
  return { text: '', entities: [] }
}

function addWord(sentence: Sentence, word: string, tag: string): void {
  const { text, entities } = sentence
  const start = text === '' ? 0 : text.length + 1
  sentence.text = text === '' ? word : `${text} ${word}`
  const end = sentence.text.length
  const type = TYPES.find(known => known === tag.slice(2))
  if (type === undefined) return
  const open = entities.at(-1)
  if (tag.startsWith('I-') && open?.type === type && open.end === start - 1) open.end = end
  else entities.push({ start, end, type })
}
