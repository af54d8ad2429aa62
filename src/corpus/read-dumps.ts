import type { Encoding } from '../text/decode.ts'
import { openBytes } from './bytes.ts'
import { type FailedDump, type Format, failureOf, type InputFormat, idOfPath, isFailed, type Reading } from './dump.ts'
import { formatOf } from './format.ts'
import { expandInputs, type InputFile, type InputOptions, systemError } from './inputs.ts'
import type { ReaderOptions } from './readers/reader.ts'
import { isSingle, readerOf } from './readers/registry.ts'

export interface ReadOptions extends InputOptions {
  readonly inputFormat?: InputFormat
  readonly encoding?: Encoding
  /** Names of the fields of JSON Lines and CSV; `text`, `id` and `published` by default. */
  readonly textField?: string
  readonly idField?: string
  readonly dateField?: string
  /** Told of every file that is begun, with its size in bytes (0 where unknown). */
  readonly onInput?: (file: InputFile) => void
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
    else {
      options.onInput?.(file)
      yield* readFile(file, input, options)
    }
    input += 1
  }
}

async function* readFile(file: InputFile, input: number, options: ReadOptions): AsyncGenerator<Reading> {
  const { path } = file
  const origin = { path, id: path === null ? null : idOfPath(path) }
  let single = true
  try {
    const bytes = await openBytes(path, options.onBytes)
    const format = askedFormat(options) ?? formatOf(path, bytes.head, readerOptions(options).textField)
    const read = await readerOf(format)
    single = isSingle(format)
    for await (const dump of read(bytes, origin, readerOptions(options))) {
      yield { dump, input, single, alone: single && file.alone }
    }
  } catch (error) {
    const dump: FailedDump = { ...origin, failure: failureOf(systemError(error)) }
    yield { dump, input, single, alone: single && file.alone }
  }
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
  }
}
