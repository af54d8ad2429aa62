import { copyFileSync, createReadStream, existsSync } from 'node:fs'
import { byteLines } from '../corpus/lines.ts'
import { hashId } from '../corpus/shard.ts'
import { CooptoolError } from '../errors.ts'
import { partialName } from '../output/sink.ts'

/** What an earlier run left of a JSON Lines file. */
export interface Done {
  /** How often each id, by its hash, stands in the output. */
  readonly counts: Map<number, number>
  /** Bytes of whole lines. */
  readonly bytes: number
  readonly documents: number
  /** Those of them that failed. */
  readonly failures: number
}

/**
 * Reads which documents a JSON Lines output holds already, and puts it where the run goes on writing. Failed
 * documents count: their records stand in their places. Throws CooptoolError `parse` where a line is no record.
 */
export async function readDone(output: string): Promise<Done> {
  const partial = partialName(output)
  if (!existsSync(partial)) {
    if (!existsSync(output)) return { counts: new Map(), bytes: 0, documents: 0, failures: 0 }
    copyFileSync(output, partial)
  }
  const counts = new Map<number, number>()
  let bytes = 0
  let documents = 0
  let failures = 0
  for await (const lines of byteLines(createReadStream(partial))) {
    for (const { bytes: line, number, ended } of lines) {
      // The last line may be half written: it is done again.
      if (line === null || !ended) continue
      const { id, failed } = recordOf(line, output, number)
      const key = keyOf(id)
      counts.set(key, (counts.get(key) ?? 0) + 1)
      documents += 1
      if (failed) failures += 1
      bytes += line.length + 1
    }
  }
  return { counts, bytes, documents, failures }
}

/** Whether the output holds the document; counts it off, since ids may stand more than once. */
export function takeDone(done: Done, id: string | null): boolean {
  const key = keyOf(id ?? '')
  const count = done.counts.get(key) ?? 0
  if (count > 0) done.counts.set(key, count - 1)
  return count > 0
}

/** 53 bits of hash: among millions of ids no two must fall together, or a document would be lost. */
function keyOf(id: string): number {
  return hashId(id) * 2 ** 21 + (hashId(`${id}\0`) >>> 11)
}

function recordOf(line: Uint8Array, output: string, number: number): { id: string; failed: boolean } {
  try {
    const record: unknown = JSON.parse(Buffer.from(line).toString('utf8'))
    if (typeof record === 'object' && record !== null && 'id' in record) {
      return { id: typeof record.id === 'string' ? record.id : '', failed: 'error' in record }
    }
  } catch {
    // told below
  }
  throw new CooptoolError('parse', `${output}: line ${number} is no record of cooptool`, 'run without --resume')
}
