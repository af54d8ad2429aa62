import { once } from 'node:events'
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { CooptoolError } from '../errors.ts'

/** Where results go. */
export interface Sink {
  write(text: string): Promise<void>
  /** All is written: a file gets its final name. */
  close(): Promise<void>
  /** The run was broken off. */
  abort(): void
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
  /** Leave the unfinished result behind when the run is broken off, to be resumed. */
  readonly keep?: boolean
}

/** A file, written aside and renamed when it is whole. Devices and pipes are written as they are. */
export function fileOutput(path: string, options: FileOptions = {}): Sink {
  const target = targetOf(path)
  const aside = target.regular ? partialName(target.path) : target.path
  const file = opened(aside, options.from)
  let open = true
  const end = () => {
    if (open) closeSync(file)
    open = false
  }
  return {
    write: async text => {
      try {
        writeAll(file, Buffer.from(text, 'utf8'))
      } catch (error) {
        throw cannotWrite(path, error)
      }
    },
    close: async () => {
      end()
      try {
        if (target.regular) renameSync(aside, target.path)
      } catch (error) {
        throw cannotWrite(path, error)
      }
    },
    abort: () => {
      const empty = open && fstatSync(file).size === 0
      end()
      if (target.regular && (empty || options.keep !== true)) rmSync(aside, { force: true })
    },
  }
}

function opened(path: string, from: number | undefined): number {
  try {
    const file = openSync(path, from === undefined ? 'w' : 'a')
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

/** A link is followed, so that it goes on pointing at the result. */
function targetOf(path: string): { path: string; regular: boolean } {
  try {
    const real = realpathSync(path)
    return { path: real, regular: lstatSync(real).isFile() }
  } catch {
    return { path, regular: true }
  }
}

function cannotWrite(path: string, error: unknown): CooptoolError {
  const reason = error instanceof Error ? error.message : String(error)
  return new CooptoolError('write', `${path}: cannot be written: ${reason}`)
}
