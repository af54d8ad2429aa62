import type { FailedDump, Reading } from './dump.ts'
import type { Result } from './job.ts'
import type { Slot } from './worker-messages.ts'

/** What became of a document, in its place among the others. */
export interface Outcome {
  readonly id: string | null
  readonly path: string | null
  /** See `Reading`. */
  readonly input: number
  readonly alone: boolean
  readonly result: Result | null
  /** Null where there is a result. */
  readonly failed: FailedDump | null
}

export function outcomeOf(reading: Reading, slot: Slot): Outcome {
  const { id, path } = reading.dump
  if ('failure' in slot) return failedOutcome(reading, { id, path, failure: slot.failure })
  return { id, path, input: reading.input, alone: reading.alone, result: slot.result, failed: null }
}

export function failedOutcome(reading: Reading, failed: FailedDump): Outcome {
  const { id, path } = failed
  return { id, path, input: reading.input, alone: reading.alone, result: null, failed }
}
