import type { Tokens } from '../../text/tokens.ts'
import type { Qualified } from './read-qualifier.ts'
import type { Quantity } from './read-quantity.ts'

/** A quantity in its place, as the stop rules see it. */
export interface Candidate {
  readonly tokens: Tokens
  readonly quantity: Quantity
  readonly qualified: Qualified
  /** First token of the number, or of the sign or currency that touches it from the left. */
  readonly start: number
  readonly trail: Trail
}

/** What the scan has seen just before: token indices behind the latest find of each sort, -1 for none. */
export interface Trail {
  /** Behind the unit of the latest statistic. */
  readonly unitEnd: number
  /** Behind the latest number that names something (`khoản 1`). */
  readonly namedEnd: number
  /** Behind the latest time of day (`9 giờ`). */
  readonly clockEnd: number
}

/** The outcome of a rule: why a number is no statistic. */
export interface StopRule {
  readonly id: string
  /** A text that the rule keeps out, and a like one that it lets through. */
  readonly example: string
  readonly counterExample: string
  stops(candidate: Candidate): boolean
}
