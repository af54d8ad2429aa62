/**
 * Zstandard (RFC 8878), frame by frame and block by block: `fzstd` unpacks, this file finds the frames' ends, so
 * that a broken frame does not take those behind it along.
 */
import { Decompress } from 'fzstd'
import { CooptoolError } from '../errors.ts'
import { ByteWindow } from './byte-window.ts'
import type { Chunks, Gap } from './bytes.ts'
import { Kept, mergeGaps, seek } from './resync.ts'

const MAGIC = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd)
/** The magic number, and of its descriptor the bit that must be zero. */
const mayBegin = (bytes: Uint8Array, at: number): boolean =>
  MAGIC.every((byte, i) => bytes[at + i] === byte) && (bytes[at + 4]! & 8) === 0
const LARGEST_BLOCK = 128 * 1024

/** Unpacks Zstandard. Where a frame is broken there is a gap, and reading goes on at the next one. */
export function unzstd(chunks: Chunks): Chunks {
  return mergeGaps(frames(new ByteWindow(chunks)))
}

async function* frames(window: ByteWindow): Chunks {
  const kept = new Kept()
  try {
    for (;;) {
      if (await window.fill(1)) {
        if (!(await skipFrame(window))) yield* frame(window, kept)
        continue
      }
      const gap = window.takeGap()
      if (gap === null) return
      yield { gap }
    }
  } finally {
    await window.close()
  }
}

/** Skips a frame that is not meant for us; false where there is none. */
async function skipFrame(window: ByteWindow): Promise<boolean> {
  if (!(await window.fill(8))) return false
  const [a = 0, b, c, d] = window.bytes
  if (a >> 4 !== 5 || b !== 0x2a || c !== 0x4d || d !== 0x18) return false
  let rest = 8 + new DataView(window.bytes.buffer, window.bytes.byteOffset).getUint32(4, true)
  while (rest > 0 && (await window.fill(1))) {
    const count = Math.min(rest, window.bytes.length)
    window.skip(count)
    rest -= count
  }
  return true
}

/** One frame; `kept` holds the one before, which may have been cut off and have swallowed the beginning of this one. */
async function* frame(window: ByteWindow, kept: Kept): Chunks {
  const begin = window.offset
  let out: Uint8Array[] = []
  const stream = new Decompress(piece => out.push(piece))
  const push = async (count: number) => {
    if (!(await window.fill(count))) throw new Error('cut off')
    stream.push(window.bytes.subarray(0, count))
    kept.skip(window, count)
  }
  try {
    await window.fill(5)
    if (!mayBegin(window.bytes, 0)) throw new Error('no Zstandard data')
    kept.clear()
    const descriptor = window.bytes[4]!
    await push(headerLength(descriptor))
    for (let last = false; !last; ) {
      if (!(await window.fill(3))) throw new Error('cut off')
      const [a, b, c] = window.bytes
      const block = a! + b! * 0x100 + c! * 0x10000
      last = (block & 1) === 1
      await push(3 + blockLength(block))
      yield* out
      out = []
    }
    if ((descriptor & 4) !== 0) await push(4)
    stream.push(new Uint8Array(0), true)
    yield* out
  } catch (error) {
    yield* out
    yield gapAt(begin, error instanceof Error ? error.message : String(error))
    window.unread(kept.all())
    kept.clear()
    await seek(window, MAGIC, mayBegin)
  }
}

/** Length of the frame's header: magic, descriptor, window, dictionary, size of the content. */
function headerLength(descriptor: number): number {
  const single = (descriptor & 32) !== 0
  const dictionary = [0, 1, 2, 4][descriptor & 3]!
  const size = [single ? 1 : 0, 2, 4, 8][descriptor >> 6]!
  return 5 + (single ? 0 : 1) + dictionary + size
}

/** Length of what follows a block's header: a run of one byte is stored as that byte. */
function blockLength(block: number): number {
  const kind = (block >> 1) & 3
  const size = block >> 3
  if (kind === 3 || size > LARGEST_BLOCK) throw new Error('broken block')
  return kind === 1 ? 1 : size
}

function gapAt(offset: number, reason: string): Gap {
  return { gap: new CooptoolError('unreadable', `broken Zstandard data at byte ${offset}: ${reason}`) }
}
