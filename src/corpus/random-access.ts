import { createWriteStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CooptoolError } from '../errors.ts'
import { type Chunks, isGap, type ReadBytes } from './bytes.ts'

/** A file that is read here and there. */
export interface RandomAccess {
  readonly byteLength: number
  slice(start: number, end?: number): Promise<ArrayBuffer>
  close(): Promise<void>
}

/**
 * Bytes for formats that are read from their end. What stands in a file is read there; a stream is put into a
 * temporary file first. Throws CooptoolError `unreadable` where the stream has a gap.
 */
export async function openRandomAccess(bytes: ReadBytes): Promise<RandomAccess> {
  if (bytes.path !== null) {
    await closeChunks(bytes.chunks)
    return await openFile(bytes.path, bytes.onBytes)
  }
  const folder = await mkdtemp(join(tmpdir(), 'cooptool-input-'))
  try {
    const path = join(folder, 'input')
    await pipeline(Readable.from(withoutGaps(bytes.chunks)), createWriteStream(path))
    const file = await openFile(path)
    const close = async () => {
      await file.close()
      await rm(folder, { recursive: true, force: true })
    }
    return { ...file, close }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function openFile(path: string, onBytes?: (count: number) => void): Promise<RandomAccess> {
  const file = await open(path)
  const { size } = await file.stat()
  return {
    byteLength: size,
    slice: async (start, end = size) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start))
      const { bytesRead } = await file.read(bytes, 0, bytes.length, start)
      onBytes?.(bytesRead)
      return bytes.buffer
    },
    close: () => file.close(),
  }
}

/** A generator that was never begun would leave its file open. */
async function closeChunks(chunks: Chunks): Promise<void> {
  const iterator = chunks[Symbol.asyncIterator]()
  await iterator.next()
  await iterator.return?.()
}

async function* withoutGaps(chunks: Chunks): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    if (isGap(chunk)) throw new CooptoolError(chunk.gap.code, chunk.gap.message)
    yield chunk
  }
}
