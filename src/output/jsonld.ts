import { idOfPath } from '../corpus/dump.ts'
import type { DocumentOutput } from './document-output.ts'
import type { Form } from './form.ts'
import { json, jsonText } from './json.ts'
import { type StandoffMention, standoffOf } from './standoff.ts'

/** Characters before and after a quotation that tell it from others. */
const AROUND = 32

/** W3C Web Annotations as JSON-LD: a collection for each document, in an array where there are several. */
export const jsonld: Form = {
  ...json,
  document: (document, layout, alone) => jsonText(annotationsOf(document), layout, alone),
}

/**
 * The annotations of a document (https://www.w3.org/TR/annotation-model/). Each quotes its text; positions count
 * code points of the text that the collection is about, which has one block a line.
 */
export function annotationsOf(document: DocumentOutput): object {
  const { text, mentions } = standoffOf(document)
  const source = sourceOf(document)
  const points = codePoints(text)
  const items = mentions.map((mention, i) => ({
    id: `${source}#annotation-${i + 1}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: mention.kind },
      ...(mention.value === null ? [] : [{ type: 'TextualBody', purpose: 'identifying', value: mention.value }]),
    ],
    target: { source, selector: [quoteOf(text, mention), positionOf(points, mention)] },
  }))
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { about: 'http://schema.org/about' }],
    id: `${source}#annotations`,
    type: 'AnnotationCollection',
    label: document.title,
    about: { id: source, type: 'Text', format: 'text/plain', value: text },
    total: items.length,
    first: { id: `${source}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
  }
}

/** A relative reference: the input's path, with the record's id where it is a file of records. */
function sourceOf({ id, source }: DocumentOutput): string {
  const path = source?.path ?? null
  if (path === null) return encodeURIComponent(id ?? 'stdin')
  const place = path.split('/').map(encodeURIComponent).join('/')
  return id === null || id === idOfPath(path) ? place : `${place}?id=${encodeURIComponent(id)}`
}

function quoteOf(text: string, { start, end }: StandoffMention): object {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
  }
}

function positionOf(points: (offset: number) => number, { start, end }: StandoffMention): object {
  return { type: 'TextPositionSelector', start: points(start), end: points(end) }
}

/** Turns offsets in UTF-16 code units into offsets in code points. */
export function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (let i = 0; i < text.length; i += 1) {
    if (text.codePointAt(i)! <= 0xffff) continue
    pairs.push(i)
    i += 1
  }
  if (pairs.length === 0) return offset => offset
  return offset => offset - pairs.filter(pair => pair < offset).length
}
