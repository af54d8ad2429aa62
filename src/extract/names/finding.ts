import type { NameFind, NameKind } from '../../document.ts'
import type { TokenBlock } from '../context.ts'

/** A name in one block, by tokens: half open. */
export interface Finding {
  readonly kind: NameKind
  readonly from: number
  readonly to: number
  readonly rule: string
}

/** Capitalised words that no rule has decided on; the rest of the document may. */
export interface OpenRun {
  readonly from: number
  readonly to: number
  /** What the words before make likely; null where they say nothing. */
  readonly likely: NameKind | null
}

/** What the rules make of one block. */
export interface BlockFindings {
  readonly block: TokenBlock
  readonly names: readonly Finding[]
  readonly open: readonly OpenRun[]
}

export function toNameFind(block: TokenBlock, finding: Finding): NameFind {
  const { tokens } = block
  return {
    block: block.index,
    start: tokens.start[finding.from]!,
    end: tokens.end[finding.to - 1]!,
    rule: finding.rule,
    kind: finding.kind,
  }
}
