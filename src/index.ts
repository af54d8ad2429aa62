/**
 * The library: pure functions from the text of a dump to what stands in it. No I/O, no state; runs wherever
 * JavaScript does. Corpora, files and threads are under `cooptool/corpus`.
 */
import { type ExtractOptions, extract } from './extract/extract.ts'
import type { DocumentOutput } from './output/document-output.ts'
import { cleanText } from './split/clean.ts'
import { splitText } from './split/split.ts'

export type { Dump, Format } from './corpus/dump.ts'
export { type OpenOptions, openDump } from './corpus/open-dump.ts'
export * from './document.ts'
export { CooptoolError, type ErrorCode } from './errors.ts'
export { type ExtractOptions, extract } from './extract/extract.ts'
export type * from './output/document-output.ts'
export { KINDS } from './output/document-output.ts'
export { compileLexicon, type LexiconEntries, type OwnLexicon } from './own-lexicon.ts'
export { type Decoded, decodeBytes, type Encoding } from './text/decode.ts'

export type SplitTextOptions = Pick<ExtractOptions, 'id' | 'source' | 'plain' | 'why' | 'published' | 'lexicon'>

/** Splits a dump: every block with its label, the items of related articles, headline, time and authors. */
export function split(text: string, options: SplitTextOptions = {}): DocumentOutput {
  return extract(text, { ...options, only: ['related'], withText: true })
}

/** The clean text of a dump: headline, blank line, paragraphs one a line. */
export function clean(text: string, options: Pick<ExtractOptions, 'plain' | 'lexicon'> = {}): string {
  return cleanText(splitText(text, { plain: options.plain ?? false, lexicon: options.lexicon ?? null }))
}
