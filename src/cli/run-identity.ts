import type { Job } from '../corpus/job.ts'
import type { RunIdentity } from '../corpus/manifest-lines.ts'
import type { Layout } from '../output/form.ts'
import type { Settings } from './settings.ts'
import { VERSION } from './version.ts'

/** What decides the bytes of a run's output. An option that does not is named here; any other counts. */
export function identityOf(command: string, settings: Settings, job: Job, layout: Layout): RunIdentity {
  const {
    form: _form,
    filesFrom: _list,
    output: _output,
    resume: _resume,
    color: _color,
    jobs: _jobs,
    ...rest
  } = settings
  const {
    timeout: _timeout,
    strict: _strict,
    progress: _progress,
    quiet: _quiet,
    verbose: _verbose,
    ...deciding
  } = rest
  const { statsJson: _stats, ...own } = deciding
  const { only, labels, withText } = job
  return { version: VERSION, options: { command, format: layout.form, only: labels ?? only, withText, ...own } }
}
