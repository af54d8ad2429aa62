import { gunzipSync } from 'node:zlib'
import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { CooptoolError } from '../../errors.ts'
import type { Dump, FailedDump } from '../dump.ts'
import { openRandomAccess } from '../random-access.ts'
import type { Origin, Reader, ReaderOptions } from './reader.ts'
import { dumpOfRecord, failedRecord, type RecordPlace } from './record.ts'

/** So much text is unpacked at a time: a row group may hold all of a file. */
const AT_ONCE = 16 * 1024 * 1024

const COMPRESSORS = { ...compressors, GZIP: (input: Uint8Array) => gunzipSync(input) }

type Row = Readonly<Record<string, unknown>>

interface Source {
  readonly file: AsyncBuffer
  readonly metadata: FileMetaData
  readonly columns: string[]
}

/** Parquet, row group by row group; a row is a record. What is broken costs its own rows. */
export const readParquet: Reader = async function* (bytes, origin, options) {
  const file = await openRandomAccess(bytes)
  try {
    const metadata = await readMetadata(file)
    const source = { file: cached(file), metadata, columns: columnsOf(metadata, options) }
    let first = 0
    for (const [i, group] of metadata.row_groups.entries()) {
      const end = first + Number(group.num_rows)
      const step = rowsAtOnce(metadata, i, source.columns[0]!)
      for (let from = first; from < end; from += step) {
        yield* readRange(source, from, Math.min(end, from + step), origin, options)
      }
      first = end
    }
  } finally {
    await file.close()
  }
}

async function readMetadata(file: AsyncBuffer): Promise<FileMetaData> {
  try {
    return await parquetMetadataAsync(file)
  } catch (error) {
    // The footer tells where everything is: without it nothing can be found.
    const reason = `its footer cannot be read: ${reasonOf(error)}`
    throw new CooptoolError('parse', reason, 'a file that was cut off cannot be read')
  }
}

/** The columns to read, that of the text first. Throws CooptoolError `parse` where there is none. */
function columnsOf(metadata: FileMetaData, options: ReaderOptions): string[] {
  const names = parquetSchema(metadata).children.map(child => child.element.name)
  const columnOf = (field: string) =>
    names.find(name => name === field) ?? names.find(name => field.startsWith(`${name}.`))
  const text = columnOf(options.textField)
  if (text === undefined) {
    const message = `no column "${options.textField}" (there are: ${names.slice(0, 8).join(', ')})`
    throw new CooptoolError('parse', message, 'name the column with --text-field')
  }
  const others = [options.idField, options.dateField].map(columnOf).filter(name => name !== undefined)
  return [...new Set([text, ...others])]
}

function rowsAtOnce(metadata: FileMetaData, group: number, column: string): number {
  const { num_rows: rows, columns } = metadata.row_groups[group]!
  const sizes = columns.map(({ meta_data: meta }) =>
    meta?.path_in_schema[0] === column ? Number(meta.total_uncompressed_size) : 0,
  )
  const size = sizes.reduce((sum, one) => sum + one, 0)
  return Math.max(1, size > AT_ONCE ? Math.floor((Number(rows) * AT_ONCE) / size) : Number(rows))
}

async function* readRange(
  source: Source,
  from: number,
  to: number,
  origin: Origin,
  options: ReaderOptions,
): AsyncGenerator<Dump | FailedDump> {
  const whole = await tryRows(source, from, to)
  if (whole.rows !== null) {
    yield* dumps(whole.rows, from, origin, options)
    return
  }
  // What is broken is one piece, mostly: what can be read before and behind it is.
  const [lost, head] = await readMost(from, to, (low, high) => tryRows(source, low, high))
  const [kept, tail] = await readLast(lost + 1, to, (low, high) => tryRows(source, low, high))
  yield* dumps(head, from, origin, options)
  const rows = lost + 1 === kept ? `row ${kept}` : `rows ${lost + 1} to ${kept}`
  yield failedRecord(placeOf(origin, lost), new CooptoolError('parse', `${rows}: ${whole.reason}`))
  yield* dumps(tail, kept, origin, options)
}

interface Tried {
  readonly rows: readonly Row[] | null
  readonly reason: string
}

async function tryRows({ file, metadata, columns }: Source, rowStart: number, rowEnd: number): Promise<Tried> {
  try {
    const read = { file, metadata, columns, rowStart, rowEnd, compressors: COMPRESSORS, useOffsetIndex: true }
    return { rows: await parquetReadObjects(read), reason: '' }
  } catch (error) {
    return { rows: null, reason: reasonOf(error) }
  }
}

type Try = (from: number, to: number) => Promise<Tried>

/** The rows from `from` on that can be read, and where they end, by halving. */
async function readMost(from: number, to: number, attempt: Try): Promise<[end: number, rows: readonly Row[]]> {
  let rows: readonly Row[] = []
  let good = from
  for (let bad = to; bad - good > 1; ) {
    const middle = (good + bad) >> 1
    const tried = await attempt(from, middle)
    if (tried.rows === null) bad = middle
    else {
      good = middle
      rows = tried.rows
    }
  }
  return [good, rows]
}

/** The rows before `to` that can be read, and where they begin, by halving. */
async function readLast(from: number, to: number, attempt: Try): Promise<[begin: number, rows: readonly Row[]]> {
  let rows: readonly Row[] = []
  let good = to
  for (let bad = from - 1; good - bad > 1; ) {
    const middle = (good + bad) >> 1
    const tried = await attempt(middle, to)
    if (tried.rows === null) bad = middle
    else {
      good = middle
      rows = tried.rows
    }
  }
  return [good, rows]
}

function* dumps(
  rows: readonly Row[],
  first: number,
  origin: Origin,
  options: ReaderOptions,
): Generator<Dump | FailedDump> {
  for (const [i, row] of rows.entries()) yield dumpOfRecord(row, placeOf(origin, first + i), options)
}

/** Rows are counted from 1. */
function placeOf(origin: Origin, row: number): RecordPlace {
  return { origin, format: 'parquet', encoding: 'utf-8', line: row + 1 }
}

/** Parts of a large row group lie in the same bytes: those that were read last are kept. */
function cached(file: AsyncBuffer): AsyncBuffer {
  const kept = new Map<string, Promise<ArrayBuffer>>()
  return {
    byteLength: file.byteLength,
    slice: (start, end) => {
      const key = `${start}-${end}`
      const bytes = kept.get(key) ?? Promise.resolve(file.slice(start, end))
      kept.delete(key)
      kept.set(key, bytes)
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!)
      return bytes
    },
  }
}

/** One for each of the three columns, and their indexes. */
const MOST_KEPT = 6

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
