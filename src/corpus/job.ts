import type { Label, SplitDocument } from '../document.ts'
import { type ExtractOptions, extractSplit, sampleOf } from '../extract/extract.ts'
import type { Tagger } from '../extract/names/find-names.ts'
import type { DocumentOutput, Kind, Language } from '../output/document-output.ts'
import type { Layout } from '../output/form.ts'
import { loadForm } from '../output/forms.ts'
import type { LexiconEntries, OwnLexicon } from '../own-lexicon.ts'
import { cleanText } from '../split/clean.ts'
import { splitText } from '../split/split.ts'
import { detectLanguage, identifyLanguage } from '../text/language.ts'
import type { Dump } from './dump.ts'
import { type Filters, type SkipReason, unwanted } from './filters.ts'
import { signatureOf } from './minhash.ts'

/** What is to be done with every document: plain data, so that it can be sent to a worker. */
export interface Job {
  readonly task: 'clean' | 'split' | 'extract'
  /** Kinds to extract; all for null. */
  readonly only: readonly Kind[] | null
  /** Labels of the blocks to give; all for null. */
  readonly labels: readonly Label[] | null
  readonly withText: boolean
  readonly why: boolean
  readonly plain: boolean
  /** Find names by the trained model, too. */
  readonly tagger: boolean
  /** Entries of the user's own beside the lexicons. */
  readonly lexicon?: LexiconEntries | null
  /** EDTF; where neither the dump nor its record says it. */
  readonly published: string | null
  /** Which documents are wanted; all for null. */
  readonly filters?: Filters | null
  /** Give the signatures by which near-duplicates are told. */
  readonly dedupe?: boolean
  /** How to print the document; null gives the document object itself. */
  readonly layout: Layout | null
}

/** A document's result: printed, or as an object where the job has no layout. */
export type Result = string | DocumentOutput

/** What became of a document that could be read: its result, or why it is left out. */
export type Done =
  | { readonly result: Result; readonly signature: Uint16Array | null }
  | { readonly skipped: SkipReason }

/**
 * A promise only where a library must be loaded: for a language that is not sure, and for the first page of HTML. Of a document that is `known`
 * from an earlier run nothing but the signature is given.
 */
export type Work = (dump: Dump, alone: boolean, known: boolean) => Done | Promise<Done>

/** Confidence from which a language is taken as told. */
const SURE = 0.5

/** Loads what a job needs and gives the function that does it. */
export async function prepareJob(job: Job): Promise<Work> {
  const task = TASKS[job.task]
  const tagger = job.tagger ? await (await import('../name-tagger.ts')).openNameTagger() : null
  const own = job.lexicon == null ? null : (await import('../own-lexicon.ts')).compileLexicon(job.lexicon)
  const { layout, filters = null, dedupe = false } = job
  const form = layout === null ? null : await loadForm(layout)
  // Rows do not show the language, so that it need not be sure there.
  const asksLanguage = layout === null || !['text', 'tsv', 'csv', 'table', 'summary'].includes(layout.form)

  const finish = (dump: Dump, split: SplitDocument, language: Language, known: boolean, alone: boolean): Done => {
    if (filters?.languages?.includes(language.code) === false) return { skipped: 'language' }
    const signature = dedupe ? signatureOf(cleanText(split)) : null
    if (known) return { result: '', signature }
    const document = {
      ...task(split, dump, job, { tagger, lexicon: own }),
      language,
      ...(dedupe ? { duplicateOf: null } : {}),
    }
    return { result: form === null || layout === null ? document : form.document(document, layout, alone), signature }
  }

  const run: Work = (dump, alone, known) => {
    const split = splitText(dump.text, {
      plain: job.plain,
      why: job.why,
      published: dump.published ?? job.published,
      markup: dump.markup ?? null,
      lexicon: own,
    })
    const skipped = filters === null ? null : unwanted(split, filters)
    if (skipped !== null) return { skipped }
    const sample = sampleOf(split.blocks)
    const language = detectLanguage(sample)
    const isSure = language.confidence >= SURE || (!asksLanguage && filters?.languages == null)
    if (isSure) return finish(dump, split, language, known, alone)
    return identifyLanguage(sample).then(asked => finish(dump, split, asked, known, alone))
  }

  let flatten: ((dump: Dump) => Dump) | null = null
  return (dump, alone, known) => {
    if (dump.isHtml !== true) return run(dump, alone, known)
    if (flatten !== null) return run(flatten(dump), alone, known)
    return import('./flatten-dump.ts').then(({ flattenDump }) => {
      flatten = flattenDump
      return run(flattenDump(dump), alone, known)
    })
  }
}

/** What a job loads for its finders. */
interface Loaded {
  readonly tagger: Tagger | null
  readonly lexicon: OwnLexicon | null
}

type Task = (split: SplitDocument, dump: Dump, job: Job, loaded: Loaded) => DocumentOutput

const TASKS: Readonly<Record<Job['task'], Task>> = {
  clean: cleanDump,
  split: splitDump,
  extract: (split, dump, job, loaded) =>
    extractSplit(split, { ...optionsOf(dump, job), ...loaded, ...(job.only === null ? {} : { only: job.only }) }),
}

function cleanDump(split: SplitDocument, dump: Dump, job: Job): DocumentOutput {
  return { ...extractSplit(split, { ...optionsOf(dump, job), withText: false, only: [] }), text: cleanText(split) }
}

function splitDump(split: SplitDocument, dump: Dump, job: Job): DocumentOutput {
  const document = extractSplit(split, { ...optionsOf(dump, job), only: ['related'], withText: true })
  const labels = job.labels
  if (labels === null) return document
  return { ...document, blocks: (document.blocks ?? []).filter(block => labels.includes(block.label)) }
}

function optionsOf(dump: Dump, job: Job): ExtractOptions {
  return {
    id: dump.id,
    source: sourceOfDump(dump),
    withText: job.withText,
    why: job.why,
  }
}

function sourceOfDump({ path, format, encoding, encodingConfidence }: Dump): NonNullable<ExtractOptions['source']> {
  return { path, format, encoding, encodingConfidence: encodingConfidence ?? 1 }
}
