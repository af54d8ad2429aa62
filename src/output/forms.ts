import type { Form, FormName, Layout } from './form.ts'

/** Every form of output, loaded when it is asked for. A new form is one file and one line here. */
const FORMS: Readonly<Record<FormName, (layout: Layout) => Promise<Form>>> = {
  table: async layout => (await import('./table.ts')).table(layout),
  tsv: async () => (await import('./tsv.ts')).tsv,
  csv: async () => (await import('./csv.ts')).csv,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  text: async () => (await import('./text.ts')).text,
  summary: async layout => (await import('./summary.ts')).summary(layout),
}

export async function loadForm(layout: Layout): Promise<Form> {
  return await FORMS[layout.form](layout)
}
