import { CooptoolError } from '../errors.ts'
import type { Encoding } from '../text/decode.ts'
import { MOST_BYTES, openBytes, peek, type ReadBytes, tooLarge, unpack } from './bytes.ts'
import {
  type Dump,
  type FailedDump,
  type Format,
  failureOf,
  type InputFormat,
  idOfPath,
  isFailed,
  type Reading,
} from './dump.ts'
import { formatOf, isDumpPath, isZip } from './format.ts'
import { expandInputs, type InputFile, type InputOptions } from './inputs.ts'
import type { Origin, ReaderOptions } from './readers/reader.ts'
import { isSingle, readerOf } from './readers/registry.ts'
import { systemError } from './system-error.ts'

export interface ReadOptions extends InputOptions {
  readonly inputFormat?: InputFormat
  readonly encoding?: Encoding
  /** Names of the fields of JSON Lines and CSV; `text`, `id` and `published` by default. */
  readonly textField?: string
  readonly idField?: string
  readonly dateField?: string
  /** The longest document, in bytes: a longer one is refused (`too-large`). 64 MB by default. */
  readonly maxBytes?: number
  /** Make lines of HTML (by default); without, that is left to whoever works on the dump, in a thread of its own. */
  readonly flatten?: boolean
  /** Told of every file before it is opened; what it calls false is passed over unread. */
  readonly onInput?: (file: InputFile, input: number) => boolean
  /** Told of bytes as they are read. */
  readonly onBytes?: (count: number) => void
}

/**
 * Reads every document that the names stand for (files, folders, globs; `-` or none for standard input), one
 * at a time, in order. What cannot be read comes as a failed dump in its place; only a call that makes no
 * sense throws (CooptoolError `usage`).
 */
export async function* readDumps(names: readonly string[], options: ReadOptions = {}): AsyncGenerator<Reading> {
  let input = 0
  for await (const file of expandInputs(names, options)) {
    if (isFailed(file))
      yield { dump: file, input, single: true, alone: names.length === 1 && options.filesFrom == null }
    else if (options.onInput?.(file, input) !== false) yield* readFile(file, input, options)
    input += 1
  }
}

async function* readFile(file: InputFile, input: number, options: ReadOptions): AsyncGenerator<Reading> {
  const { path } = file
  const origin = { path, id: path === null ? null : idOfPath(path) }
  try {
    const bytes = await openBytes(path, options.onBytes, file.size)
    if (isZip(bytes.head)) yield* readArchive(bytes, origin, input, options)
    else yield* readBytes(bytes, origin, { input, alone: file.alone, inArchive: false }, options)
  } catch (error) {
    yield { dump: failedFile(origin, error), input, single: true, alone: file.alone }
  }
}

/** Where a file stands among the inputs of the run. */
interface FilePlace {
  readonly input: number
  readonly alone: boolean
  readonly inArchive: boolean
}

async function* readBytes(
  bytes: ReadBytes,
  origin: Origin,
  { input, alone, inArchive }: FilePlace,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  let single = !inArchive
  try {
    const format = askedFormat(options) ?? formatOf(origin.path, bytes.head, readerOptions(options).textField)
    const read = await readerOf(format)
    single = !inArchive && isSingle(format)
    for await (const dump of read(bytes, origin, readerOptions(options))) {
      yield {
        dump: bounded(await flattened(dump, options), options.maxBytes ?? MOST_BYTES),
        input,
        single,
        alone: single && alone,
      }
    }
  } catch (error) {
    yield { dump: failedFile(origin, error), input, single, alone: single && alone }
  }
}

/** The files in a zip archive that would be taken from a folder, each read by itself. */
async function* readArchive(
  bytes: ReadBytes,
  origin: Origin,
  input: number,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  const { zipMembers } = await import('./zip.ts')
  const place = { input, alone: false, inArchive: true }
  let found = false
  for await (const one of zipMembers(bytes.chunks)) {
    if ('error' in one) {
      found = true
      yield { dump: failedFile(origin, one.error), input, single: false, alone: false }
      continue
    }
    const { name, chunks } = one
    if (!isDumpPath(name)) continue
    found = true
    const member = { path: `${origin.path ?? '-'}/${name}`, id: idOfPath(name) }
    try {
      yield* readBytes(await unpack(await peek(chunks)), member, place, options)
    } catch (error) {
      yield { dump: failedFile(member, error), input, single: false, alone: false }
    }
  }
  if (found) return
  const error = new CooptoolError('not-found', 'no text files in this archive')
  yield { dump: failedFile(origin, error), input, single: false, alone: false }
}

async function flattened(dump: Dump | FailedDump, { flatten = true }: ReadOptions): Promise<Dump | FailedDump> {
  if (isFailed(dump) || dump.isHtml !== true || !flatten) return dump
  return (await import('./flatten-dump.ts')).flattenDump(dump)
}

/** A text that came out of its packing longer than it may be. */
function bounded(dump: Dump | FailedDump, most: number): Dump | FailedDump {
  if (isFailed(dump) || dump.text.length * 3 <= most || Buffer.byteLength(dump.text) <= most) return dump
  return { id: dump.id, path: dump.path, failure: failureOf(tooLarge(most)) }
}

function failedFile(origin: Origin, error: unknown): FailedDump {
  return { ...origin, failure: failureOf(systemError(error)) }
}

function askedFormat({ inputFormat }: ReadOptions): Format | null {
  return inputFormat === undefined || inputFormat === 'auto' ? null : inputFormat
}

function readerOptions(options: ReadOptions): ReaderOptions {
  return {
    textField: options.textField ?? 'text',
    idField: options.idField ?? 'id',
    dateField: options.dateField ?? 'published',
    encoding: options.encoding ?? 'auto',
    maxBytes: options.maxBytes ?? MOST_BYTES,
  }
}
