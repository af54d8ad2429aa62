/**
 * Gzip (RFC 1952), member by member: files of records have one for each record, and a broken one must not take
 * those behind it along. Node's own reading of several members stops at the first error and cannot say where
 * the next member begins.
 */
import { gunzipSync } from 'node:zlib'
import { CooptoolError } from '../errors.ts'
import { ByteWindow } from './byte-window.ts'
import { CHUNK, type Chunks, type Gap } from './bytes.ts'
import { AT_ONCE, inflate, type Unpacked, type Whole, withInfo } from './inflate.ts'
import { Kept, mergeGaps, seek } from './resync.ts'

const MAGIC = Uint8Array.of(0x1f, 0x8b, 8)
const FIXED_HEADER = 10
const TRAILER = 8
/** Unpacks gzip. Where a member is broken there is a gap, and reading goes on at the next one. */
export function gunzip(chunks: Chunks): Chunks {
  return mergeGaps(members(new ByteWindow(chunks)))
}

async function* members(window: ByteWindow): Chunks {
  const kept = new Kept()
  let oneByOne = 0
  try {
    for (;;) {
      if (await window.fill(1)) {
        const several = window.offset < oneByOne ? null : inflateSeveral(window.bytes)
        if (several === null) {
          oneByOne = Math.max(oneByOne, window.offset + window.bytes.length)
          yield* member(window, kept)
        } else {
          yield several.bytes
          kept.clear()
          kept.skip(window, several.packed)
        }
      } else {
        const gap = window.takeGap()
        if (gap === null) return
        yield { gap }
      }
    }
  } finally {
    await window.close()
  }
}

/** One member; `kept` holds the one before, which may have been cut off and have swallowed the beginning of this one. */
async function* member(window: ByteWindow, kept: Kept): Chunks {
  const begin = window.offset
  await window.fill(FIXED_HEADER)
  if (window.bytes[0] === 0 && (await skipZeros(window))) return
  const header = await headerLength(window)
  let problem: string | null = 'no gzip data'
  if (header !== null) {
    kept.clear()
    const unpacked = yield* inflate(window, kept, header)
    problem = unpacked.problem ?? (await checkTrailer(window, kept, unpacked))
  }
  if (problem === null) return
  yield gapAt(begin, problem)
  window.unread(kept.all())
  kept.clear()
  await seek(window, MAGIC, mayBegin)
}

/** Tape blocks and careless tools leave zeros behind the last member. */
async function skipZeros(window: ByteWindow): Promise<boolean> {
  let count = 0
  while (window.bytes[count] === 0) count += 1
  if (count < window.bytes.length && count < FIXED_HEADER) return false
  window.skip(count)
  return true
}

/** Length of the header that the window begins with; null where it is none. */
async function headerLength(window: ByteWindow): Promise<number | null> {
  if (!(await window.fill(FIXED_HEADER)) || !mayBegin(window.bytes, 0)) return null
  const flags = window.bytes[3]!
  let length = FIXED_HEADER
  if ((flags & 4) !== 0) {
    if (!(await window.fill(length + 2))) return null
    length += 2 + window.bytes[length]! + window.bytes[length + 1]! * 256
  }
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue
    const end = await endOfName(window, length)
    if (end === null) return null
    length = end
  }
  return (flags & 2) === 0 ? length : length + 2
}

/** A name or a comment ends in a zero. */
async function endOfName(window: ByteWindow, from: number): Promise<number | null> {
  await window.fill(from + 4096)
  const zero = window.bytes.indexOf(0, from)
  return zero < 0 ? null : zero + 1
}

/** The magic number and what a header may hold: of random bytes, one place in 10¹¹ looks like this. */
function mayBegin(bytes: Uint8Array, at: number): boolean {
  if (MAGIC.some((byte, i) => bytes[at + i] !== byte)) return false
  const flags = bytes[at + 3]
  const speed = bytes[at + 8]
  const system = bytes[at + 9]
  return flags! < 32 && (speed === 0 || speed === 2 || speed === 4) && (system! < 20 || system === 255)
}

/**
 * The members that a piece begins with, in one go: to unpack each by itself takes twice as long. Null where it holds
 * no two, or one is broken: they are looked at one by one then.
 */
function inflateSeveral(bytes: Uint8Array): Whole | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let packed = bytes.length
  do packed = view.lastIndexOf(MAGIC, packed - 1)
  while (packed > 0 && !mayBegin(bytes, packed))
  if (packed <= 0) return null
  try {
    const whole = withInfo(gunzipSync(bytes.subarray(0, packed), { ...AT_ONCE, chunkSize: CHUNK }))
    // Something else between members ends the reading without a word.
    return whole.packed === packed ? whole : null
  } catch {
    return null
  }
}

/** Compares what a member says of its content; gives what is wrong. */
async function checkTrailer(window: ByteWindow, kept: Kept, { crc, length }: Unpacked): Promise<string | null> {
  if (!(await window.fill(TRAILER))) {
    kept.skip(window, window.bytes.length)
    return 'cut off'
  }
  const view = new DataView(window.bytes.buffer, window.bytes.byteOffset, TRAILER)
  const sameLength = view.getUint32(4, true) === length >>> 0
  const sameSum = crc === 0 || view.getUint32(0, true) === crc
  kept.skip(window, TRAILER)
  if (!sameLength) return 'wrong length'
  return sameSum ? null : 'wrong checksum'
}

function gapAt(offset: number, reason: string): Gap {
  return { gap: new CooptoolError('unreadable', `broken gzip data at byte ${offset}: ${reason}`) }
}
