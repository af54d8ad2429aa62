import { once } from 'node:events'
import {
  closeSync,
  fdatasync,
  fstatSync,
  ftruncateSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { promisify } from 'node:util'
import { CooptoolError } from '../errors.ts'

/** Where results go. */
export interface Sink {
  write(text: string): Promise<void>
  /** All is written: a file gets its final name. */
  close(): Promise<void>
  /** The run was broken off: what is written of a file is removed, or kept under its unfinished name. */
  abort(keep?: boolean): void
}

/** A file as a sink, with what one must know to go on with it. */
export interface FileSink extends Sink {
  /** Bytes that are written: whole texts, even where the file holds the beginning of another. */
  readonly bytes: () => number
  /** Waits until what is written is on the disk. */
  sync(): Promise<void>
  /** False for devices and pipes: they are written as they are. */
  readonly regular: boolean
}

/** Standard output; waits while the reader is slow. */
export function standardOutput(): Sink {
  return {
    write: async text => {
      if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
    },
    close: () => new Promise(resolve => process.stdout.write('', () => resolve())),
    abort: () => {},
  }
}

/** The name that an unfinished result bears. */
export function partialName(path: string): string {
  return `${path}.partial`
}

export interface FileOptions {
  /** Go on after what an unfinished result holds, from this many bytes. */
  readonly from?: number
  /** A link that bears the name is replaced, not followed: the result must stay in its folder. */
  readonly stay?: boolean
}

/** A file, written aside and renamed when it is whole. Devices and pipes are written as they are. */
export function fileOutput(path: string, { from, stay = false }: FileOptions = {}): FileSink {
  const target = stay ? { path, regular: true } : targetOf(path)
  const aside = target.regular ? partialName(target.path) : target.path
  const file = opened(aside, path, from, target.regular)
  let bytes = from ?? 0
  let open = true
  const end = () => {
    if (open) closeSync(file)
    open = false
  }
  return {
    regular: target.regular,
    bytes: () => bytes,
    write: async text => {
      const encoded = Buffer.from(text, 'utf8')
      try {
        writeAll(file, encoded)
      } catch (error) {
        throw cannotWrite(path, error)
      }
      bytes += encoded.length
    },
    sync: async () => {
      if (target.regular) await synced(file)
    },
    close: async () => {
      end()
      try {
        if (target.regular) renameSync(aside, target.path)
      } catch (error) {
        throw cannotWrite(path, error)
      }
    },
    abort: keep => {
      end()
      if (target.regular && keep !== true) rmSync(aside, { force: true })
    },
  }
}

const synced = promisify(fdatasync)

function opened(aside: string, path: string, from: number | undefined, regular: boolean): number {
  try {
    // Nor is a link followed that waits under the unfinished name.
    if (regular && from === undefined) rmSync(aside, { force: true })
    const file = openSync(aside, from === undefined ? 'w' : 'a')
    // A line that was half written when the last run ended is dropped.
    if (from !== undefined && fstatSync(file).size > from) ftruncateSync(file, from)
    return file
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from)
}

/** The file that a result is written to: a link is followed, so that it goes on pointing at the result. */
export function resultPath(path: string): string {
  return targetOf(path).path
}

function targetOf(path: string): { path: string; regular: boolean } {
  try {
    const real = realpathSync(path)
    return { path: real, regular: lstatSync(real).isFile() }
  } catch {
    return { path, regular: true }
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to write there',
  EDQUOT: 'the quota of disk space is used up',
  EFBIG: 'it would be larger than files may be',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder is not there',
  ENOSPC: 'no space is left on the disk',
  ENOTDIR: 'its folder is not there',
  EROFS: 'the disk is read-only',
}

/** An error of the operating system in words of ours. */
export function cannotWrite(path: string, error: unknown): CooptoolError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error))
  return new CooptoolError('write', `${path}: cannot be written: ${reason}`)
}
