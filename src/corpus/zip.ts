/**
 * Zip archives (APPNOTE 6.3.10). Files are found by their own headers and not by the list at the end, so that streams
 * and archives that were cut off can be read, too; a broken file does not take those behind it along.
 */
import { CooptoolError } from '../errors.ts'
import { ByteWindow } from './byte-window.ts'
import { CHUNK, type Chunks } from './bytes.ts'
import { checksum, inflate, type Unpacked } from './inflate.ts'
import { Kept, mergeGaps, seek } from './resync.ts'

/** A file in an archive. What is not read of it is passed over when the next one is asked for. */
export interface ZipMember {
  /** As it stands in the archive: with its folders. */
  readonly name: string
  readonly chunks: Chunks
}

/** A place in an archive where a file is lost, its name with it. */
export interface LostMember {
  readonly error: CooptoolError
}

const FILE = Uint8Array.of(0x50, 0x4b, 3, 4)
/** What all parts of an archive begin with. */
const MARK = FILE.subarray(0, 2)
const FIXED_HEADER = 30
const DESCRIPTOR = 0x08074b50
/** Sizes that do not fit into 32 bits stand elsewhere. */
const ELSEWHERE = 0xffffffff
const STORED = 0
const DEFLATED = 8

/** The files in an archive, in order. */
export async function* zipMembers(chunks: Chunks): AsyncGenerator<ZipMember | LostMember> {
  const window = new ByteWindow(chunks)
  const last: Last = { kept: new Kept(), isBroken: false }
  try {
    for (;;) {
      const isMore = await window.fill(FIXED_HEADER)
      if (isMore && mayBegin(window.bytes, 0)) yield* member(window, last)
      else if (isList(window.bytes)) return
      else {
        const gap = window.takeGap()
        // A file that was cut off has been told.
        if (!isMore && gap === null && last.isBroken) return
        yield { error: gap ?? broken(window.offset, isMore ? 'no file begins here' : 'cut off') }
        if (!isMore && gap === null) return
        last.isBroken = true
        await seek(window, FILE, mayBegin)
      }
    }
  } finally {
    await window.close()
  }
}

/** What is known of the file that was read last. */
interface Last {
  readonly kept: Kept
  isBroken: boolean
}

async function* member(window: ByteWindow, last: Last): AsyncGenerator<ZipMember> {
  const header = await readHeader(window)
  const bytes = mergeGaps(content(window, last, header))[Symbol.asyncIterator]()
  // Whoever stops reading does not end the reading: the rest is passed over here.
  const shared = { [Symbol.asyncIterator]: () => ({ next: () => bytes.next() }) }
  if (!header.name.endsWith('/')) yield { name: header.name, chunks: shared }
  while ((await bytes.next()).done !== true);
}

/** The list of the files, or the mark behind an empty one, or what signs and widens them. */
function isList(bytes: Uint8Array): boolean {
  return bytes[0] === FILE[0] && bytes[1] === FILE[1] && LISTS.some(([a, b]) => bytes[2] === a && bytes[3] === b)
}

const LISTS = [
  [1, 2],
  [5, 6],
  [6, 6],
  [6, 7],
  [6, 8],
] as const

function broken(offset: number, reason: string): CooptoolError {
  return new CooptoolError('unreadable', `broken zip data at byte ${offset}: ${reason}`)
}

interface Header {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly length: number
}

async function readHeader(window: ByteWindow): Promise<Header> {
  const nameLength = window.bytes[26]! + window.bytes[27]! * 256
  const extraLength = window.bytes[28]! + window.bytes[29]! * 256
  await window.fill(FIXED_HEADER + nameLength + extraLength)
  const view = new DataView(window.bytes.buffer, window.bytes.byteOffset, FIXED_HEADER)
  const name = Buffer.from(window.bytes.subarray(FIXED_HEADER, FIXED_HEADER + nameLength)).toString('utf8')
  return {
    name: name.replaceAll('\\', '/'),
    flags: view.getUint16(6, true),
    method: view.getUint16(8, true),
    crc: view.getUint32(14, true),
    packed: view.getUint32(18, true),
    length: FIXED_HEADER + nameLength + extraLength,
  }
}

/** The bytes of the file that the window stands at; goes on to the next one. */
async function* content(window: ByteWindow, last: Last, header: Header): Chunks {
  const begin = window.offset
  const { kept } = last
  kept.clear()
  const { method, flags } = header
  const isKnown = method === DEFLATED || (method === STORED && (flags & 8) === 0 && header.packed !== ELSEWHERE)
  let problem: string | null
  if ((flags & 1) !== 0) problem = 'it is encrypted'
  else if (!isKnown) problem = `it is packed by a method that is not read (${method})`
  else {
    const unpacked = yield* method === STORED ? copy(window, kept, header) : inflate(window, kept, header.length)
    problem = unpacked.problem ?? (await compare(window, kept, header, unpacked))
  }
  last.isBroken = problem !== null
  if (problem !== null) {
    yield { gap: window.takeGap() ?? broken(begin, problem) }
    window.unread(kept.all())
    await seekNext(window)
  } else if ((flags & 8) !== 0) await skipWideSizes(window)
}

/** A file that was stored as it is. */
async function* copy(window: ByteWindow, kept: Kept, header: Header): AsyncGenerator<Uint8Array, Unpacked> {
  kept.skip(window, header.length)
  let crc = 0
  for (let rest = header.packed; rest > 0; ) {
    if (!(await window.fill(1))) return { crc, length: header.packed - rest, problem: 'cut off' }
    const piece = window.bytes.subarray(0, Math.min(rest, CHUNK))
    crc = checksum(piece, crc)
    rest -= piece.length
    kept.skip(window, piece.length)
    yield piece
  }
  return { crc, length: header.packed, problem: null }
}

/** Compares what was read with what the header says, or what stands behind the file where its sizes were not known. */
async function compare(window: ByteWindow, kept: Kept, header: Header, unpacked: Unpacked): Promise<string | null> {
  let told = header.crc
  if ((header.flags & 8) !== 0) {
    if (!(await window.fill(16))) return 'cut off'
    const view = new DataView(window.bytes.buffer, window.bytes.byteOffset, 16)
    const isMarked = view.getUint32(0, true) === DESCRIPTOR
    told = view.getUint32(isMarked ? 4 : 0, true)
    kept.skip(window, isMarked ? 16 : 12)
  }
  return unpacked.crc === 0 || unpacked.crc === told ? null : 'wrong checksum'
}

/** From a broken file to the next one, or to the list at the end. */
async function seekNext(window: ByteWindow): Promise<void> {
  await seek(window, MARK, (bytes, at) => mayBegin(bytes, at) || isList(bytes.subarray(at, at + 4)))
}

/** The sizes behind a file of more than 4 GB are of 64 bits: eight bytes more than was read. */
async function skipWideSizes(window: ByteWindow): Promise<void> {
  const begins = (at: number) => mayBegin(window.bytes, at) || isList(window.bytes.subarray(at, at + 4))
  if ((await window.fill(FIXED_HEADER + 8)) && !begins(0) && begins(8)) window.skip(8)
}

/** The mark of a file, and a header that makes sense. */
function mayBegin(bytes: Uint8Array, at: number): boolean {
  if (FILE.some((byte, i) => bytes[at + i] !== byte)) return false
  const [version, zero, method, high] = [bytes[at + 4], bytes[at + 5], bytes[at + 8], bytes[at + 9]]
  return version! < 100 && zero! < 32 && method! < 100 && high === 0
}
