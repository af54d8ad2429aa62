import type { Dump, Failure } from './dump.ts'
import type { Job, Result } from './job.ts'

/** The batch number of a worker that waits. */
export const IDLE = -1

export interface Setup {
  readonly job: Job
  /** Two integers: the batch that is worked on, and the document in it. */
  readonly state: SharedArrayBuffer
}

export interface Item {
  readonly dump: Dump
  readonly alone: boolean
}

export interface Request {
  readonly batch: number
  readonly items: readonly Item[]
}

/** What became of one document. */
export type Slot = { readonly result: Result } | { readonly failure: Failure }

export interface Response {
  readonly batch: number
  readonly slots: readonly Slot[]
}
