import { realpath, stat } from 'node:fs/promises'
import { CooptoolError } from '../errors.ts'
import { openBytes } from './bytes.ts'
import { type FailedDump, failureOf, idOfPath } from './dump.ts'
import { type FolderOptions, failedPath, filesIn, isStats } from './folder-files.ts'
import { expandGlob, isGlob } from './glob.ts'
import { byteLines } from './lines.ts'
import { systemReason } from './system-error.ts'

/** A file to read; path null is standard input. */
export interface InputFile {
  readonly path: string | null
  /** Bytes; 0 where it is not known. */
  readonly size: number
  /** The one input of the run, named by itself. */
  readonly alone: boolean
}

export interface InputOptions {
  /** A file with one path a line (or NUL between them); `-` is standard input. */
  readonly filesFrom?: string | null
  /** A file that is never taken from a folder or a glob: the run's own output. */
  readonly except?: string | null
  /** Follow links out of the folders that are named. */
  readonly follow?: boolean
}

/** The files that the names stand for, in order; what is not there is a failed dump in its place. */
export async function* expandInputs(
  names: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<InputFile | FailedDump> {
  const except = options.except == null ? null : await realpath(options.except).catch(() => null)
  const folders: FolderOptions = { except, follow: options.follow ?? false }
  if (options.filesFrom == null) {
    const wanted = names.length === 0 ? ['-'] : names
    for (const name of wanted) yield* expandName(name, wanted.length === 1, folders)
    return
  }
  for (const name of names) yield* expandName(name, false, folders)
  for await (const name of listedNames(options.filesFrom)) yield* expandName(name, false, folders)
}

async function* listedNames(list: string): AsyncGenerator<string> {
  const { chunks } = await openBytes(list === '-' ? null : list).catch(error => {
    throw notRead(list, error)
  })
  try {
    for await (const lines of byteLines(chunks)) {
      for (const { bytes, error } of lines) {
        if (error !== null) throw error
        for (const name of Buffer.from(bytes ?? [])
          .toString('utf8')
          .split('\0'))
          if (name.trim() !== '') yield name
      }
    }
  } catch (error) {
    throw notRead(list, error)
  }
}

/** A list that cannot be read spoils the whole call. */
function notRead(list: string, error: unknown): CooptoolError {
  return new CooptoolError('usage', `--files-from ${list}: ${systemReason(error)}`)
}

async function* expandName(
  name: string,
  only: boolean,
  folders: FolderOptions,
): AsyncGenerator<InputFile | FailedDump> {
  if (name === '-') {
    yield { path: null, size: 0, alone: only }
    return
  }
  const stats = await stat(name).catch((error: unknown) => error)
  if (isStats(stats)) {
    if (stats.isDirectory()) yield* expandFolder(name, folders)
    else yield { path: name, size: stats.size, alone: only }
    return
  }
  if (!isGlob(name)) {
    yield failedPath(name, stats)
    return
  }
  const paths = await expandGlob(name)
  if (paths.length === 0) {
    const error = new CooptoolError('not-found', 'no file matches', 'quote a glob that the shell should leave alone')
    yield { id: idOfPath(name), path: name, failure: failureOf(error) }
  }
  for (const path of paths) {
    const { except } = folders
    if (except === null || (await realpath(path).catch(() => null)) !== except) yield* expandName(path, false, folders)
  }
}

async function* expandFolder(folder: string, options: FolderOptions): AsyncGenerator<InputFile | FailedDump> {
  let found = false
  for await (const input of filesIn(folder, options)) {
    found = true
    yield input
  }
  if (found) return
  const hint =
    'files are taken by their endings: .txt, .html, .jsonl, .csv, .wet, .parquet, .zip …, also with .gz or .zst'
  const error = new CooptoolError('not-found', 'no text files in this folder', hint)
  yield { id: idOfPath(folder), path: folder, failure: failureOf(error) }
}
