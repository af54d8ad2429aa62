import type { FormName } from './form.ts'

const EMPTY = 'null'

/** Whether a form has a place for the mark of a near-duplicate: the last field of the object. */
export function hasDuplicateMark(form: FormName): boolean {
  return form === 'json' || form === 'jsonl'
}

/** A printed document, whose last field is an empty `duplicateOf`, with the id of the first document like it. */
export function markDuplicate(printed: string, first: string): string {
  const at = printed.lastIndexOf(EMPTY)
  return printed.slice(0, at) + JSON.stringify(first) + printed.slice(at + EMPTY.length)
}
