import type { FailedDump, Reading } from './dump.ts'
import type { SkipReason } from './filters.ts'
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
  /** Tells near-duplicates; null where the job gives none, or the text is too short. */
  readonly signature: Uint16Array | null
  /** Why it is left out; null where it is not. */
  readonly skipped: SkipReason | null
  /** Null where there is a result, or the document is left out. */
  readonly failed: FailedDump | null
  /** See `Reading`. */
  readonly known: boolean
}

export function outcomeOf(reading: Reading, slot: Slot): Outcome {
  const outcome = unsettled(reading)
  if ('failure' in slot) return { ...outcome, failed: { id: outcome.id, path: outcome.path, failure: slot.failure } }
  return { ...outcome, ...slot }
}

export function failedOutcome(reading: Reading, failed: FailedDump): Outcome {
  return { ...unsettled(reading), failed }
}

function unsettled({ dump, input, alone, known = false }: Reading): Outcome {
  const { id, path } = dump
  return { id, path, input, alone, result: null, signature: null, skipped: null, failed: null, known }
}
