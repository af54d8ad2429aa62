import type { FailedDump } from '../corpus/dump.ts'
import type { Form, Layout } from './form.ts'
import { printableJson } from './printable.ts'

/** A JSON array with one document a line (indented on a terminal); one object where there is but one input. */
export const json: Form = {
  open: (_layout, alone) => (alone ? '' : '['),
  document: jsonText,
  failure: (failed, layout, alone) => jsonText(errorRecord(failed), layout, alone),
  between: ',',
  close: (_layout, alone, printed) => (alone ? '\n' : printed === 0 ? ']\n' : '\n]\n'),
}

/** A value as the form prints it. */
export function jsonText(value: unknown, layout: Layout, alone: boolean): string {
  const text = layout.terminal ? printableJson(JSON.stringify(value, null, 2)) : JSON.stringify(value)
  return alone ? text : `\n${layout.terminal ? indented(text) : text}`
}

function indented(text: string): string {
  return `  ${text.replaceAll('\n', '\n  ')}`
}

/** What stands in the place of a document that failed. */
export function errorRecord(failed: FailedDump): { id: string | null; error: { code: string; message: string } } {
  return { id: failed.id, error: { code: failed.failure.code, message: failed.failure.message } }
}
