import { processDumps } from '../corpus/process-dumps.ts'
import { readDumps } from '../corpus/read-dumps.ts'
import { CooptoolError } from '../errors.ts'
import { countTerms, distinctTerms } from '../keywords/terms.ts'
import { TermWeights } from '../keywords/tf-idf.ts'
import type { DocumentOutput } from '../output/document-output.ts'
import { isFolder } from '../output/folder.ts'
import { loadForm } from '../output/forms.ts'
import { fileOutput, standardOutput } from '../output/sink.ts'
import { Writer } from '../output/writer.ts'
import type { Call } from './call.ts'
import { layoutOf } from './layout.ts'
import { Messages } from './messages.ts'
import { number, readSettings } from './settings.ts'
import { readTerminal } from './terminal.ts'

const USUAL_TOP = 10

/** `cooptool keywords`: holds the term counts of all documents, since each is weighed against the others. */
export async function runKeywords(call: Call): Promise<number> {
  const settings = readSettings(call.options)
  const top = number(call.options, 'top', { least: 1, most: 1000, whole: true }) ?? USUAL_TOP
  const { output } = settings
  if (output !== null && isFolder(output)) throw new CooptoolError('usage', 'keywords writes one file: name it with -o')
  const layout = layoutOf(call.command, settings, readTerminal(settings))
  const form = await loadForm(layout)
  const messages = new Messages(settings)
  const job = {
    task: 'clean' as const,
    only: null,
    labels: null,
    withText: false,
    why: false,
    plain: settings.plain,
    tagger: false,
    lexicon: settings.lexicon,
    published: settings.published,
    layout: null,
  }
  const weights = new TermWeights()
  const places: { readonly alone: boolean; readonly print: () => string }[] = []
  let documents = 0
  let failures = 0
  const readings = readDumps(call.words, { ...settings, flatten: false })
  for await (const { result, failed, alone } of processDumps(readings, job, settings)) {
    if (failed !== null) {
      failures += 1
      messages.failed(failed)
      places.push({ alone, print: () => form.failure(failed, layout, alone) })
      if (settings.strict) break
      continue
    }
    const { text, ...document } = result as DocumentOutput
    weights.add(countTerms(text ?? ''))
    const place = documents
    documents += 1
    const keywords = () => distinctTerms(weights.terms(place).slice(0, 20 * top), top)
    places.push({ alone, print: () => form.document({ ...document, keywords: keywords() }, layout, alone) })
  }
  const writer = new Writer(form, layout, output === null ? standardOutput() : fileOutput(output))
  for (const { alone, print } of places) await writer.write(print(), alone)
  await writer.close()
  return failures > 0 ? 1 : 0
}
