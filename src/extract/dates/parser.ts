import type { Tokens } from '../../text/tokens.ts'
import type { Match } from './when.ts'

/**
 * A parser knows one form of date. It is called at tokens that it may begin with: words whose key is in `begins`,
 * or numbers where `begins` is `numbers`.
 */
export interface DateParser {
  /** Its id, which `--why` shows. */
  readonly rule: string
  /** A phrase that it reads (guideline §2, Dates). */
  readonly example: string
  /** A phrase that it must leave alone. */
  readonly counterExample: string
  readonly begins: readonly string[] | 'numbers'
  at(tokens: Tokens, i: number): Match | null
}
