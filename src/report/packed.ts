import type { At } from '../document.ts'
import type { BlockOutput, DocumentOutput } from '../output/document-output.ts'

/** Documents that are compressed together: what they have in common is then written once. */
export const GROUP = 16

/**
 * A document as a report carries it: JSON in which a mention's place is a list of four numbers and its text, which
 * the block has, is left out, as are the cues for the labels, which no report shows.
 */
export function packDocument(document: DocumentOutput): string {
  const blocks = (document.blocks ?? []).map(({ why: _, ...block }) => block)
  return JSON.stringify({ ...document, blocks }, (_, value: unknown) => {
    if (!isMention(value)) return value
    const { text: _text, at, ...rest } = value
    return { ...rest, at: [at.line, at.block, at.start, at.end] }
  })
}

/** The document that was packed. */
export function unpackDocument(json: string): DocumentOutput {
  const document = JSON.parse(json) as DocumentOutput
  const blocks = document.blocks ?? []
  const { dates, statistics, legal, people, organisations, places } = document
  for (const finds of [dates, statistics, legal]) for (const find of finds ?? []) restore(find, blocks)
  for (const records of [people, organisations, places]) {
    for (const { mentions } of records ?? []) for (const mention of mentions) restore(mention, blocks)
  }
  return document
}

interface Placed {
  text: string
  at: At
}

function isMention(value: unknown): value is Placed {
  return typeof value === 'object' && value !== null && 'at' in value && 'text' in value
}

function restore(find: { readonly at: unknown }, blocks: readonly BlockOutput[]): void {
  const [line, block, start, end] = find.at as [number, number, number, number]
  Object.assign(find, { at: { line, block, start, end }, text: blocks[block]!.text.slice(start, end) })
}
