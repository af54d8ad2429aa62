import type { Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { CooptoolError } from '../errors.ts'
import { openBytes } from './bytes.ts'
import { type FailedDump, failureOf, idOfPath } from './dump.ts'
import { isDumpName } from './format.ts'
import { expandGlob, isGlob } from './glob.ts'
import { byteLines } from './lines.ts'
import { byCodePoint } from './order.ts'

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
}

/** The files that the names stand for, in order; what is not there is a failed dump in its place. */
export async function* expandInputs(
  names: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<InputFile | FailedDump> {
  const except = options.except == null ? null : await realpath(options.except).catch(() => null)
  if (options.filesFrom == null) {
    const wanted = names.length === 0 ? ['-'] : names
    for (const name of wanted) yield* expandName(name, wanted.length === 1, except)
    return
  }
  for (const name of names) yield* expandName(name, false, except)
  for await (const name of listedNames(options.filesFrom)) yield* expandName(name, false, except)
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

async function* expandName(name: string, only: boolean, except: string | null): AsyncGenerator<InputFile | FailedDump> {
  if (name === '-') {
    yield { path: null, size: 0, alone: only }
    return
  }
  const stats = await stat(name).catch((error: unknown) => error)
  if (isStats(stats)) {
    if (stats.isDirectory()) yield* expandFolder(name, except)
    else yield { path: name, size: stats.size, alone: only }
    return
  }
  if (!isGlob(name)) {
    yield failed(name, stats)
    return
  }
  const paths = await expandGlob(name)
  if (paths.length === 0) {
    const error = new CooptoolError('not-found', 'no file matches', 'quote a glob that the shell should leave alone')
    yield { id: idOfPath(name), path: name, failure: failureOf(error) }
  }
  for (const path of paths) {
    if (except === null || (await realpath(path).catch(() => null)) !== except) yield* expandName(path, false, except)
  }
}

function isStats(value: unknown): value is Stats {
  return typeof value === 'object' && value !== null && 'isDirectory' in value
}

async function* expandFolder(folder: string, except: string | null): AsyncGenerator<InputFile | FailedDump> {
  let found = false
  for await (const input of filesIn(folder, except)) {
    found = true
    yield input
  }
  if (found) return
  const hint =
    'files are taken by their endings: .txt, .html, .jsonl, .csv, .wet, .parquet, .zip …, also with .gz or .zst'
  const error = new CooptoolError('not-found', 'no text files in this folder', hint)
  yield { id: idOfPath(folder), path: folder, failure: failureOf(error) }
}

/** Files below a folder, by code point of their names; hidden ones and links to folders are left out. */
async function* filesIn(folder: string, except: string | null): AsyncGenerator<InputFile | FailedDump> {
  const base = folder.endsWith('/') ? folder : `${folder}/`
  let entries: { name: string; folder: boolean }[]
  try {
    const listed = await readdir(folder, { withFileTypes: true })
    entries = listed
      .filter(entry => !entry.name.startsWith('.'))
      .filter(entry => entry.isDirectory() || isDumpName(entry.name))
      .map(entry => ({ name: entry.name, folder: entry.isDirectory() }))
  } catch (error) {
    yield failed(folder, error)
    return
  }
  entries.sort((a, b) => byCodePoint(a.name, b.name))
  for (const entry of entries) {
    const path = base + entry.name
    if (entry.folder) {
      yield* filesIn(path, except)
      continue
    }
    const stats = await stat(path).catch((error: unknown) => error)
    if (!isStats(stats)) yield failed(path, stats)
    else if (stats.isFile() && (except === null || (await realpath(path)) !== except)) {
      yield { path, size: stats.size, alone: false }
    }
  }
}

function failed(path: string, error: unknown): FailedDump {
  return { id: idOfPath(path), path, failure: failureOf(systemError(error)) }
}

/** An error of the operating system in words of ours. */
export function systemError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  if (error instanceof CooptoolError) return error
  const code = error.code === 'ENOENT' || error.code === 'ENOTDIR' ? 'not-found' : 'unreadable'
  return new CooptoolError(code, systemReason(error))
}

function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'no permission to read it',
    EISDIR: 'it is a folder',
    ELOOP: 'its links go round in a circle',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'the name is too long',
    ENOENT: 'no such file or folder',
    ENOTDIR: 'no such file or folder',
    EPERM: 'no permission to read it',
  }
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}
