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

const FILE = Uint8Array.of(0x50, 0x4b, 3, 4)
const FIXED_HEADER = 30
const DESCRIPTOR = 0x08074b50
/** Sizes that do not fit into 32 bits stand elsewhere. */
const ELSEWHERE = 0xffffffff
const STORED = 0
const DEFLATED = 8

/** The files in an archive, in order. */
export async function* zipMembers(chunks: Chunks): AsyncGenerator<ZipMember> {
  const window = new ByteWindow(chunks)
  const kept = new Kept()
  try {
    while ((await window.fill(FIXED_HEADER)) && mayBegin(window.bytes, 0)) {
      const header = await readHeader(window)
      const bytes = mergeGaps(content(window, kept, header))[Symbol.asyncIterator]()
      // Whoever stops reading does not end the reading: the rest is passed over here.
      const shared = { [Symbol.asyncIterator]: () => ({ next: () => bytes.next() }) }
      if (!header.name.endsWith('/')) yield { name: header.name, chunks: shared }
      while ((await bytes.next()).done !== true);
    }
  } finally {
    await window.close()
  }
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
async function* content(window: ByteWindow, kept: Kept, header: Header): Chunks {
  const begin = window.offset
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
  if (problem !== null) {
    const gap = window.takeGap()?.message ?? `broken zip data at byte ${begin}: ${problem}`
    yield { gap: new CooptoolError('unreadable', gap) }
    window.unread(kept.all())
  }
  await seekNext(window, problem !== null)
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

/** Goes on to the next file or the list at the end; sizes of 64 bits may stand before it. */
async function seekNext(window: ByteWindow, isBroken: boolean): Promise<void> {
  await window.fill(FIXED_HEADER)
  const isNext = window.bytes[0] === FILE[0] && window.bytes[1] === FILE[1]
  if (isBroken || !isNext) await seek(window, FILE, mayBegin)
}

/** The mark of a file, and a header that makes sense. */
function mayBegin(bytes: Uint8Array, at: number): boolean {
  if (FILE.some((byte, i) => bytes[at + i] !== byte)) return false
  const [version, zero, method, high] = [bytes[at + 4], bytes[at + 5], bytes[at + 8], bytes[at + 9]]
  return version! < 100 && zero! < 32 && method! < 100 && high === 0
}
