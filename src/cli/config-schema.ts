import { z } from 'zod'
import { ORGANISATION_KINDS } from '../document.ts'
import { CooptoolError } from '../errors.ts'
import type { LexiconEntries } from '../own-lexicon.ts'
import { SETTABLE, settingName, takesValue } from './options.ts'

/** What `cooptool.config.json` may say: defaults as the command line would give them, and own entries. */
export interface ParsedConfig {
  readonly values: readonly (readonly [name: string, value: string | boolean])[]
  readonly lexicon?: LexiconEntries
}

const entry = z.string().trim().min(1, 'an empty entry')

const LEXICON = z.strictObject({
  headings: z.array(entry).optional(),
  organisationHeads: z.record(entry, z.enum(ORGANISATION_KINDS)).optional(),
  units: z.array(entry).optional(),
  people: z.array(entry).optional(),
})

const VALUE = z.union([z.string(), z.number(), z.array(z.string()).transform(list => list.join(','))], {
  error: 'neither text nor a number',
})

const NAMES = SETTABLE.map(settingName)

const CONFIG = z.strictObject({
  $schema: z.string().optional(),
  lexicon: LEXICON.optional(),
  ...Object.fromEntries(
    SETTABLE.map(option => [settingName(option), (takesValue(option) ? VALUE : z.boolean()).optional()]),
  ),
})

/** Checks what a file says. Throws CooptoolError `usage`, naming file and key. */
export function parseConfig(said: unknown, path: string): ParsedConfig {
  const { success, data, error } = CONFIG.safeParse(said)
  if (!success) throw wrong(error.issues[0]!, path)
  const { $schema: _schema, lexicon, ...rest } = data
  const values = Object.entries(rest).map(
    ([name, value]) => [name, typeof value === 'boolean' ? value : String(value)] as const,
  )
  return lexicon === undefined ? { values } : { values, lexicon: lexicon as LexiconEntries }
}

function wrong(issue: z.core.$ZodIssue, path: string): CooptoolError {
  const place = [path, ...(issue.path.length === 0 ? [] : [issue.path.join('.')])].join(': ')
  if (issue.code !== 'unrecognized_keys') return new CooptoolError('usage', `${place}: ${issue.message}`)
  const known = issue.path.length === 0 ? [...NAMES, 'lexicon'] : Object.keys(LEXICON.shape)
  return new CooptoolError('usage', `${place}: there is no “${issue.keys[0]}”`, `there are: ${known.join(', ')}`)
}
