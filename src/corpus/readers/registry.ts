import { CooptoolError } from '../../errors.ts'
import type { Format } from '../dump.ts'
import { readCsv } from './csv.ts'
import { readJsonl } from './jsonl.ts'
import type { Reader } from './reader.ts'
import { readText } from './text.ts'

/** The reader of each format. A new one is one file and one line here; a heavy one is imported when it is met. */
const READERS: Partial<Record<Format, () => Reader | Promise<Reader>>> = {
  text: () => readText,
  jsonl: () => readJsonl,
  csv: () => readCsv,
  html: async () => (await import('./html.ts')).readHtml,
  wet: async () => (await import('./wet.ts')).readWet,
  parquet: async () => (await import('./parquet.ts')).readParquet,
  warc: async () => (await import('./warc.ts')).readWarc,
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
