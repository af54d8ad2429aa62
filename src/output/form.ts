import type { FailedDump } from '../corpus/dump.ts'
import type { DocumentOutput } from './document-output.ts'
import type { View } from './rows.ts'

/** The forms of output; `summary` is what `extract` shows on a terminal. */
export const FORM_NAMES = [
  'table',
  'tsv',
  'csv',
  'json',
  'jsonl',
  'text',
  'summary',
  'conll',
  'brat',
  'jsonld',
] as const
export type FormName = (typeof FORM_NAMES)[number]

/** Whether a form marks finds in the text itself, so that it needs the blocks. */
export function marksText(form: FormName): boolean {
  return form === 'conll' || form === 'brat' || form === 'jsonld'
}

/** How to print: plain data, so that it can be sent to a worker. */
export interface Layout {
  readonly form: FormName
  /** Which rows of a document are printed; no matter to JSON. */
  readonly view: View
  /** Columns of the terminal; tables are cut to it. */
  readonly width: number
  /** Level of colour as chalk counts it, 0 to 3. */
  readonly color: 0 | 1 | 2 | 3
  /** The reader is a terminal: JSON is indented, nothing may steer the terminal. */
  readonly terminal: boolean
  readonly csvSafe: boolean
  readonly bom: boolean
  /** Show the rule or the cues behind each row. */
  readonly why: boolean
}

/** A way to print documents: each for itself, so that workers can do it, with what stands around and between. */
export interface Form {
  /** What comes before all documents; `alone` where there is but one. */
  readonly open: (layout: Layout, alone: boolean) => string
  readonly document: (document: DocumentOutput, layout: Layout, alone: boolean) => string
  /** What stands for a document that failed; nothing in most forms. */
  readonly failure: (failed: FailedDump, layout: Layout, alone: boolean) => string
  /** Between two documents that printed something. */
  readonly between: string
  readonly close: (layout: Layout, alone: boolean, printed: number) => string
}

export const nothing = (): string => ''
