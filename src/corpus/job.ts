import type { Label } from '../document.ts'
import { type ExtractOptions, extract } from '../extract/extract.ts'
import type { Tagger } from '../extract/names/find-names.ts'
import type { DocumentOutput, Kind } from '../output/document-output.ts'
import type { Layout } from '../output/form.ts'
import { loadForm } from '../output/forms.ts'
import { cleanText } from '../split/clean.ts'
import { splitText } from '../split/split.ts'
import { detectLanguage, identifyLanguage } from '../text/language.ts'
import type { Dump } from './dump.ts'

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
  /** EDTF; where neither the dump nor its record says it. */
  readonly published: string | null
  /** How to print the document; null gives the document object itself. */
  readonly layout: Layout | null
}

/** A document's result: printed, or as an object where the job has no layout. */
export type Result = string | DocumentOutput

/** A promise only where a language must be asked of a library that is loaded then. */
export type Work = (dump: Dump, alone: boolean) => Result | Promise<Result>

/** Loads what a job needs and gives the function that does it. */
export async function prepareJob(job: Job): Promise<Work> {
  const task = TASKS[job.task]
  const tagger = job.tagger ? await (await import('../name-tagger.ts')).openNameTagger() : null
  const layout = job.layout
  const form = layout === null ? null : await loadForm(layout)
  const finish = (document: DocumentOutput, alone: boolean): Result =>
    form === null || layout === null ? document : form.document(document, layout, alone)
  // Rows do not show the language, so that it need not be sure there.
  const showsLanguage = layout === null || layout.form === 'json' || layout.form === 'jsonl'
  return (dump, alone) => {
    const document = task(dump, job, tagger)
    if (!showsLanguage || document.language.confidence >= SURE) return finish(document, alone)
    return identifyLanguage(dump.text).then(language => finish({ ...document, language }, alone))
  }
}

/** Confidence from which a language is taken as told. */
const SURE = 0.5

type Task = (dump: Dump, job: Job, tagger: Tagger | null) => DocumentOutput

const TASKS: Readonly<Record<Job['task'], Task>> = {
  clean: cleanDump,
  split: splitDump,
  extract: (dump, job, tagger) =>
    extract(dump.text, { ...optionsOf(dump, job), tagger, ...(job.only === null ? {} : { only: job.only }) }),
}

function cleanDump(dump: Dump, job: Job): DocumentOutput {
  const document = splitText(dump.text, {
    plain: job.plain,
    why: false,
    published: dump.published ?? job.published,
    markup: dump.markup ?? null,
  })
  const text = cleanText(document)
  const { title, published, authors, publisher } = document
  const printsText = job.layout?.form === 'text'
  return {
    schema: 'cooptool/1',
    id: dump.id,
    source: { ...sourceOfDump(dump), misread: document.misread, lines: document.lineCount },
    language: printsText ? { code: 'und', confidence: 0 } : detectLanguage(text),
    title,
    published,
    authors,
    publisher,
    text,
  }
}

function splitDump(dump: Dump, job: Job): DocumentOutput {
  const document = extract(dump.text, { ...optionsOf(dump, job), only: ['related'], withText: true })
  const labels = job.labels
  if (labels === null) return document
  return { ...document, blocks: (document.blocks ?? []).filter(block => labels.includes(block.label)) }
}

function optionsOf(dump: Dump, job: Job): ExtractOptions {
  return {
    id: dump.id,
    source: sourceOfDump(dump),
    published: dump.published ?? job.published,
    markup: dump.markup ?? null,
    plain: job.plain,
    withText: job.withText,
    why: job.why,
  }
}

function sourceOfDump({ path, format, encoding, encodingConfidence }: Dump): NonNullable<ExtractOptions['source']> {
  return { path, format, encoding, encodingConfidence: encodingConfidence ?? 1 }
}
