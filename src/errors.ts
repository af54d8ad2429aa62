/** What can go wrong in a way that a user can mend. Anything else that is thrown is a defect. */
export type ErrorCode =
  | 'usage' // the call's words are off
  | 'not-found' // no such file or folder
  | 'unreadable' // there, but cannot be read
  | 'binary' // no text in it
  | 'too-large' // past the stated bound
  | 'parse' // a container (JSONL, gold file …) is broken
  | 'timeout' // one document took too long
  | 'memory' // one document needed more memory than there is
  | 'crash' // one document ended its worker
  | 'write' // the output cannot be written

/** An error with a message for people: what, where, and what to do about it. */
export class CooptoolError extends Error {
  readonly code: ErrorCode
  readonly hint: string | null

  constructor(code: ErrorCode, message: string, hint: string | null = null) {
    super(message)
    this.name = 'CooptoolError'
    this.code = code
    this.hint = hint
  }
}
