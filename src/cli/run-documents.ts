import type { Filters } from '../corpus/filters.ts'
import type { Job } from '../corpus/job.ts'
import { CooptoolError } from '../errors.ts'
import { isFolder } from '../output/folder.ts'
import { type Form, type Layout, marksText } from '../output/form.ts'
import { loadForm } from '../output/forms.ts'
import type { Call } from './call.ts'
import { KIND_NAMES } from './commands.ts'
import { FileTarget } from './file-target.ts'
import { FolderTarget } from './folder-target.ts'
import { layoutOf } from './layout.ts'
import { Run } from './run.ts'
import { identityOf } from './run-identity.ts'
import { kindOfName, readKinds, readLabels, readSettings, type Settings } from './settings.ts'
import { StreamTarget } from './stream-target.ts'
import type { Target } from './target.ts'
import { readTerminal } from './terminal.ts'

/** The commands that print documents: `clean`, `split`, `extract` and the single kinds. */
export async function runDocuments(call: Call): Promise<number> {
  const settings = readSettings(call.options)
  const layout = layoutOf(call.command, settings, readTerminal(settings))
  const job = jobOf(call, settings, layout)
  const form = await loadForm(layout)
  const target = await openTarget(call, settings, job, form, layout)
  return await new Run({ names: call.words, settings, job, form, layout, target }).go()
}

/** What a call wants done with each document. */
export function jobOf(call: Call, settings: Settings, layout: Layout): Job {
  const kind = kindOfName(call.command)
  const task = call.command === 'clean' || call.command === 'split' ? call.command : 'extract'
  return {
    task,
    only: kind === null && task === 'extract' ? readKinds(call.options, KIND_NAMES) : kind === null ? null : [kind],
    labels: task === 'split' ? readLabels(call.options) : null,
    withText: call.options.withText === true || marksText(layout.form),
    why: settings.why,
    plain: settings.plain,
    tagger: settings.tagger,
    lexicon: settings.lexicon,
    published: settings.published,
    filters: filtersOf(settings),
    dedupe: settings.dedupe,
    layout,
  }
}

function filtersOf({ language, minWords, since, until }: Settings): Filters | null {
  if (language === null && minWords === 0 && since === null && until === null) return null
  return { languages: language, minWords, since, until }
}

async function openTarget(call: Call, settings: Settings, job: Job, form: Form, layout: Layout): Promise<Target> {
  const { output, resume } = settings
  if (layout.form === 'brat') return (await import('./brat-target.ts')).BratTarget.open(output, resume)
  if (output === null) {
    if (!resume) return new StreamTarget(form, layout)
    throw new CooptoolError('usage', '--resume needs a file or a folder', 'as in --jsonl -o out.jsonl --resume')
  }
  // Near-duplicates are told by all that came before, so that what is done is read again.
  const options = {
    path: output,
    resume,
    rereads: settings.dedupe,
    identity: identityOf(call.command, settings, job, layout),
  }
  return await (isFolder(output) ? FolderTarget.open(options, form, layout) : FileTarget.open(options, form, layout))
}
