import type { Dump, Failure } from './dump.ts'
import type { Done, Job } from './job.ts'

/** The batch number of a worker that waits. */
export const IDLE = -1

/** What a worker tells by shared memory: it is known even when the worker can say nothing any more. */
export const AT = { batch: 0, document: 1, begun: 2 } as const
export const STATE_BYTES = 12

export interface Setup {
  readonly job: Job
  /** Integers at the places of `AT`. */
  readonly state: SharedArrayBuffer
}

export interface Item {
  readonly dump: Dump
  readonly alone: boolean
  readonly known: boolean
}

export interface Request {
  readonly batch: number
  readonly items: readonly Item[]
}

/** What became of one document. */
export type Slot = Done | { readonly failure: Failure }

export interface Response {
  readonly batch: number
  readonly slots: readonly Slot[]
}
