import type { Reading } from '../corpus/dump.ts'
import type { InputFile } from '../corpus/inputs.ts'
import type { Outcome } from '../corpus/outcome.ts'

/** Where the documents of a run go. */
export interface Target {
  /** An input is about to be read: false where all of it is there already. */
  begin(file: InputFile, input: number): boolean
  /** The reading as it is to be worked on; null where its document is there already. */
  wanted(reading: Reading): Reading | null
  /** Takes a document as it is printed; nothing where it prints nothing. */
  write(outcome: Outcome, printed: string): Promise<void>
  /** All documents are written. */
  finish(): Promise<void>
  /** The run ends before all is written: keeps what can be gone on with, and says what that is. */
  abort(): string | null
  /** Documents that were there before, and those of them that failed. */
  readonly earlierDocuments: number
  readonly earlierFailures: number
}
