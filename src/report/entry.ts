import type { FailedDump } from '../corpus/dump.ts'
import type { DocumentOutput } from '../output/document-output.ts'

/** A document of a report, or why there is none. */
export type Entry = DocumentOutput | FailedDump
