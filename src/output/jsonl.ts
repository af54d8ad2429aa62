import { type Form, nothing } from './form.ts'
import { errorRecord } from './json.ts'
import { printableJson } from './printable.ts'

/** JSON Lines: one document, or the record of its failure, a line. */
export const jsonl: Form = {
  open: nothing,
  document: (document, layout) =>
    `${layout.terminal ? printableJson(JSON.stringify(document)) : JSON.stringify(document)}\n`,
  failure: failed => `${JSON.stringify(errorRecord(failed))}\n`,
  between: '',
  close: nothing,
}
