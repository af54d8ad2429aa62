import { z } from 'zod'
import { CooptoolError } from '../errors.ts'

// The form of a gold file (guideline §3): what people wrote by hand, read leniently where they may leave a key out.
const optionalText = z.string().nullish()
const span = z.object({ from: z.int(), to: z.int(), label: z.string() })
const related = z.object({ title: optionalText, line: z.int() })
const date = z.object({ line: z.int(), text: z.string(), value: optionalText })
const number = z.number().nullish()
const statistic = z.object({
  line: z.int(),
  text: z.string(),
  value: number,
  min: number,
  max: number,
  qualifier: optionalText,
  unit: optionalText,
})
const names = z.array(z.string()).nullish()
const record = z.object({ name: z.string(), aliases: names })
const role = z.object({ title: z.string(), organisation: optionalText })
const gold = z.object({
  id: z.string().optional(),
  file: z.string().optional(),
  lines: z.array(span),
  published: optionalText,
  authors: names,
  related: z.array(related).default([]),
  dates: z.array(date),
  statistics: z.array(statistic),
  people: z.array(record.extend({ roles: z.array(role).default([]) })).default([]),
  organisations: z.array(record).default([]),
  places: z.array(record).default([]),
})

/** Hand-made truth for one dump. */
export type Gold = z.infer<typeof gold>

/** Reads a gold file's text. Throws CooptoolError `parse`, naming `path` and the place in it. */
export function parseGold(json: string, path: string): Gold {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new CooptoolError('parse', `${path}: not JSON: ${String(error)}`)
  }
  const parsed = gold.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new CooptoolError('parse', `${path}: no gold file: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
}

/** The id of the document that a gold file is about: its file's name without extension. */
export function goldId(file: Gold, stem: string): string {
  return file.file === undefined ? (file.id ?? stem) : file.file.replace(/\.[^.]+$/u, '')
}
