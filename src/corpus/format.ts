import { decodeBytes } from '../text/decode.ts'
import type { Format } from './dump.ts'

/** What the ends of file names say, after `.gz` and `.zst`. */
const BY_ENDING: Readonly<Record<string, Format>> = {
  csv: 'csv',
  htm: 'html',
  html: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  parquet: 'parquet',
  text: 'text',
  tsv: 'csv',
  txt: 'text',
  warc: 'warc',
  wet: 'wet',
  xhtml: 'html',
}

/** The format that a file's name stands for; null where it says nothing. */
export function formatOfName(path: string): Format | null {
  const parts = path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .split('.')
  while (parts.at(-1) === 'gz' || parts.at(-1) === 'zst') parts.pop()
  return parts.length < 2 ? null : (BY_ENDING[parts.at(-1)!] ?? null)
}

/** Whether a file found in a folder is taken for a dump: by its ending, or because it has none. */
export function isDumpName(name: string): boolean {
  return formatOfName(name) !== null || !name.replaceAll('.gz', '').replaceAll('.zst', '').includes('.')
}

/** Tells a format by the first bytes of a file. What cannot be told is text. */
export function formatOfHead(head: Uint8Array, textField: string): Format {
  const ascii = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 8)).toString('latin1')
  if (ascii.startsWith('PAR1')) return 'parquet'
  if (ascii.startsWith('WARC/')) return 'warc'
  const text = headText(head)
  const start = text.trimStart()
  const lower = start.slice(0, 15).toLowerCase()
  if (lower.startsWith('<!doctype html') || lower.startsWith('<html')) return 'html'
  if (start.startsWith('{"') && startsRecord(start)) return 'jsonl'
  return isHeader(start, textField) ? 'csv' : 'text'
}

function headText(head: Uint8Array): string {
  try {
    return decodeBytes(head).text
  } catch {
    return ''
  }
}

/** The first line is a JSON object, or the beginning of a long one. */
function startsRecord(text: string): boolean {
  const end = text.indexOf('\n')
  if (end < 0) return true
  try {
    JSON.parse(text.slice(0, end))
    return true
  } catch {
    return false
  }
}

function isHeader(text: string, textField: string): boolean {
  const line = text.slice(0, Math.max(0, text.indexOf('\n'))).trimEnd()
  return [',', ';', '\t'].some(mark => {
    const names = line.split(mark).map(name => name.replaceAll('"', ''))
    return names.length > 1 && names.includes(textField)
  })
}
