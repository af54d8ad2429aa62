import type { Encoding } from '../../text/decode.ts'
import type { ReadBytes } from '../bytes.ts'
import type { Dump, FailedDump } from '../dump.ts'

/** What a reader of records must know besides the bytes. */
export interface ReaderOptions {
  readonly textField: string
  readonly idField: string
  readonly dateField: string
  readonly encoding: Encoding
  /** The longest document, in bytes; a longer one is refused. 64 MB without. */
  readonly maxBytes?: number
}

/** Where the bytes come from; null is standard input. */
export interface Origin {
  readonly path: string | null
  /** The file's id: its name without extension; null for standard input. */
  readonly id: string | null
}

/** Turns bytes into dumps; HTML stays HTML. Throws CooptoolError only for what spoils the rest of the file. */
export type Reader = (bytes: ReadBytes, origin: Origin, options: ReaderOptions) => AsyncIterable<Dump | FailedDump>
