/**
 * Reading corpora and working on them in threads (`cooptool/corpus`): needs Node.
 *
 * `for await (const { document } of extractAll(readDumps(['corpus.jsonl.gz']), { jobs: 4 })) …`
 */
import type { Label } from '../document.ts'
import type { DocumentOutput, Kind } from '../output/document-output.ts'
import type { LexiconEntries } from '../own-lexicon.ts'
import type { Failure, Reading } from './dump.ts'
import { processDumps } from './process-dumps.ts'

export { openNameTagger } from '../name-tagger.ts'
export type { Dump, FailedDump, Failure, Format, InputFormat, Reading } from './dump.ts'
export { idOfPath, isFailed } from './dump.ts'
export { type OpenOptions, openDump } from './open-dump.ts'
export { openHtml } from './open-html.ts'
export { type ReadOptions, readDumps } from './read-dumps.ts'
export { inShard, parseShard, type Shard } from './shard.ts'

export interface ExtractAllOptions {
  /** Worker threads (default 1: the caller's own). */
  readonly jobs?: number
  /** Longest time for one document, in seconds (default 30). */
  readonly timeout?: number
  readonly only?: readonly Kind[]
  readonly withText?: boolean
  readonly why?: boolean
  readonly plain?: boolean
  /** Find names by the trained model, too: more of them in news of all kinds, a quarter slower. */
  readonly tagger?: boolean
  /** Entries of one's own beside the lexicons. */
  readonly lexicon?: LexiconEntries | null
  /** EDTF; where neither the dump nor its record says it. */
  readonly published?: string | null
}

/** A document or why there is none, in the order of the readings. */
export interface Extracted {
  readonly id: string | null
  readonly path: string | null
  readonly document: DocumentOutput | null
  readonly failure: Failure | null
}

/** Extracts every document of a stream of readings, in their order. Never throws for a document. */
export async function* extractAll(
  readings: AsyncIterable<Reading>,
  options: ExtractAllOptions = {},
): AsyncGenerator<Extracted> {
  const job = {
    task: 'extract' as const,
    only: options.only ?? null,
    labels: null as readonly Label[] | null,
    withText: options.withText ?? false,
    why: options.why ?? false,
    plain: options.plain ?? false,
    tagger: options.tagger ?? false,
    lexicon: options.lexicon ?? null,
    published: options.published ?? null,
    layout: null,
  }
  const limits = { jobs: options.jobs ?? 1, timeout: (options.timeout ?? 30) * 1000 }
  for await (const { id, path, result, failed } of processDumps(readings, job, limits)) {
    const document = result === null || typeof result === 'string' ? null : result
    yield { id, path, document, failure: failed?.failure ?? null }
  }
}
