import type { Dirent, Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { sep } from 'node:path'
import { CooptoolError } from '../errors.ts'
import { type FailedDump, failureOf, idOfPath } from './dump.ts'
import { isDumpName } from './format.ts'
import type { InputFile } from './inputs.ts'
import { byCodePoint } from './order.ts'
import { systemError } from './system-error.ts'

export interface FolderOptions {
  /** Real path of a file that is left out. */
  readonly except: string | null
  /** Follow links to folders, and to files outside. */
  readonly follow: boolean
}

/**
 * Files below a folder, by code point of their names; hidden ones are left out. A link to a file outside comes as
 * a failed dump and links to folders are passed over, unless links are followed.
 */
export async function* filesIn(folder: string, options: FolderOptions): AsyncGenerator<InputFile | FailedDump> {
  const root = await realpath(folder).catch(() => folder)
  yield* walk(folder, { ...options, root, above: [] })
}

interface Walk extends FolderOptions {
  /** The real path of the folder that was named. */
  readonly root: string
  /** The real paths of the folders on the way: a link to one of them goes round in a circle. */
  readonly above: readonly string[]
}

async function* walk(folder: string, state: Walk): AsyncGenerator<InputFile | FailedDump> {
  const base = folder.endsWith('/') ? folder : `${folder}/`
  let entries: Dirent[]
  let inner = state
  try {
    entries = await readdir(folder, { withFileTypes: true })
    if (state.follow) inner = { ...state, above: [...state.above, await realpath(folder)] }
  } catch (error) {
    yield failedPath(folder, error)
    return
  }
  entries.sort((a, b) => byCodePoint(a.name, b.name))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = base + entry.name
    if (entry.isDirectory()) yield* walk(path, inner)
    else if (entry.isSymbolicLink()) yield* linked(path, entry.name, inner)
    else if (isDumpName(entry.name)) yield* file(path, inner)
  }
}

async function* linked(path: string, name: string, state: Walk): AsyncGenerator<InputFile | FailedDump> {
  const stats = await stat(path).catch((error: unknown) => error)
  if (!isStats(stats)) {
    if (isDumpName(name)) yield failedPath(path, stats)
    return
  }
  const real = await realpath(path)
  if (stats.isDirectory()) {
    if (state.follow && !state.above.includes(real)) yield* walk(path, state)
    return
  }
  if (!isDumpName(name)) return
  if (state.follow || real.startsWith(state.root.endsWith(sep) ? state.root : state.root + sep)) {
    yield* file(path, state)
    return
  }
  const error = new CooptoolError('unreadable', 'a link that leads out of the folder', 'read it, too, with --follow')
  yield failedPath(path, error)
}

async function* file(path: string, { except }: Walk): AsyncGenerator<InputFile | FailedDump> {
  const stats = await stat(path).catch((error: unknown) => error)
  if (!isStats(stats)) yield failedPath(path, stats)
  else if (stats.isFile() && (except === null || (await realpath(path)) !== except)) {
    yield { path, size: stats.size, alone: false }
  }
}

export function isStats(value: unknown): value is Stats {
  return typeof value === 'object' && value !== null && 'isDirectory' in value
}

/** An input that cannot be read, in its place. */
export function failedPath(path: string, error: unknown): FailedDump {
  return { id: idOfPath(path), path, failure: failureOf(systemError(error)) }
}
