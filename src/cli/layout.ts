import { CooptoolError } from '../errors.ts'
import { formOfName } from '../output/folder.ts'
import { type FormName, type Layout, marksText } from '../output/form.ts'
import type { View } from '../output/rows.ts'
import { kindOfName, type Settings } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** How a call's results are printed. */
export function layoutOf(command: string, settings: Settings, terminal: Terminal): Layout {
  return {
    form: formFor(command, settings, terminal),
    view: viewOf(command),
    width: terminal.width,
    color: terminal.color,
    terminal: terminal.interactive,
    csvSafe: settings.csvSafe,
    bom: settings.bom,
    why: settings.why,
  }
}

function formFor(command: string, settings: Settings, terminal: Terminal): FormName {
  const asked = settings.form ?? (settings.output === null ? null : formOfName(settings.output))
  // `clean` prints text; as JSON it is the document object with its text.
  if (command === 'clean') return asked === 'json' || asked === 'jsonl' ? asked : 'text'
  if (asked !== null) {
    const finds = command === 'extract' || (kindOfName(command) ?? 'related') !== 'related'
    if (finds || !marksText(asked)) return asked
    throw new CooptoolError('usage', `${command} finds nothing that ${asked} could mark`, 'mark with extract')
  }
  if (!terminal.interactive) return 'tsv'
  return command === 'extract' ? 'summary' : 'table'
}

function viewOf(command: string): View {
  if (command === 'split') return 'blocks'
  if (command === 'keywords') return 'keywords'
  return kindOfName(command) ?? 'all'
}
