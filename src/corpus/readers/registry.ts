import { CooptoolError } from '../../errors.ts'
import type { Format } from '../dump.ts'
import type { Reader } from './reader.ts'

/** The reader of each format, loaded when it is met. A new format is one file and one line here. */
const READERS: Partial<Record<Format, () => Promise<Reader>>> = {
  text: async () => (await import('./text.ts')).readText,
  jsonl: async () => (await import('./jsonl.ts')).readJsonl,
  csv: async () => (await import('./csv.ts')).readCsv,
}

/** The reader of a format. Throws CooptoolError `unreadable` for those that have none yet. */
export async function readerOf(format: Format): Promise<Reader> {
  const load = READERS[format]
  if (load !== undefined) return await load()
  throw new CooptoolError(
    'unreadable',
    `${format} files are not read yet`,
    'turn it into text or JSON Lines first; --input-format text reads it as it stands',
  )
}

/** Whether a file of the format holds one document. */
export function isSingle(format: Format): boolean {
  return format === 'text' || format === 'html'
}
