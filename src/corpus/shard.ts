import { CooptoolError } from '../errors.ts'

/** One of `count` parts of a corpus; `index` counts from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** Reads `I/N`. Throws CooptoolError `usage`. */
export function parseShard(text: string): Shard {
  const [first, second, ...rest] = text.split('/')
  const index = Number(first)
  const count = Number(second)
  const whole = Number.isSafeInteger(index) && Number.isSafeInteger(count) && rest.length === 0
  if (!whole || index < 1 || index > count) {
    throw new CooptoolError('usage', `--shard ${text}: not a part of a whole`, 'write I/N with 1 ≤ I ≤ N, as in 2/8')
  }
  return { index, count }
}

/** Whether a document belongs to the shard: by a hash of its id, the same on every machine and run. */
export function inShard(id: string | null, shard: Shard): boolean {
  return hashId(id ?? '') % shard.count === shard.index - 1
}

/** FNV-1a over the id's UTF-16 units, its bits stirred at the end so that small moduli are even. */
export function hashId(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
