import { csv } from './csv.ts'
import type { Form, FormName, Layout } from './form.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { text } from './text.ts'
import { tsv } from './tsv.ts'

/** Every form of output; the rarer ones are loaded when they are asked for. A new form is one file and one line. */
const FORMS: Readonly<Record<FormName, (layout: Layout) => Form | Promise<Form>>> = {
  table: async layout => (await import('./table.ts')).table(layout),
  summary: async layout => (await import('./summary.ts')).summary(layout),
  tsv: () => tsv,
  csv: () => csv,
  json: () => json,
  jsonl: () => jsonl,
  text: () => text,
  conll: async () => (await import('./conll.ts')).conll,
  brat: async () => (await import('./brat.ts')).brat,
  jsonld: async () => (await import('./jsonld.ts')).jsonld,
}

export async function loadForm(layout: Layout): Promise<Form> {
  return await FORMS[layout.form](layout)
}
