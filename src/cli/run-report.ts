import { CooptoolError } from '../errors.ts'
import type { Layout } from '../output/form.ts'
import { loadForm } from '../output/forms.ts'
import { readAssets } from '../report-assets.ts'
import type { Call } from './call.ts'
import { layoutOf } from './layout.ts'
import { ReportTarget } from './report-target.ts'
import { Run } from './run.ts'
import { jobOf } from './run-documents.ts'
import { readSettings, type Settings } from './settings.ts'
import { readTerminal } from './terminal.ts'

/** `cooptool report`: everything is extracted, with texts and rules, and goes into one page. */
export async function runReport(call: Call): Promise<number> {
  const settings = readSettings(call.options)
  refuse(settings)
  const layout: Layout = { ...layoutOf(call.command, settings, readTerminal(settings)), form: 'jsonl', terminal: false }
  const job = { ...jobOf(call, settings, layout), withText: true, why: true }
  const [form, assets] = await Promise.all([loadForm(layout), readAssets()])
  const target = new ReportTarget(settings.output, assets)
  return await new Run({ names: call.words, settings, job, form, layout, target }).go()
}

function refuse({ form, output, resume }: Settings): void {
  if (form !== null) throw new CooptoolError('usage', 'report writes a page, in no other form', `leave out --${form}`)
  if (resume) throw new CooptoolError('usage', 'report cannot be resumed: a page is made of all documents')
  if (output === null && process.stdout.isTTY === true) {
    throw new CooptoolError('usage', 'report makes a page for a browser', 'name its file: -o report.html')
  }
}
