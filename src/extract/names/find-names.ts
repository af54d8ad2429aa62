import type { NameFind } from '../../document.ts'
import type { TokenBlock } from '../context.ts'
import { settleOpenRuns } from './document-sense.ts'
import { toNameFind } from './finding.ts'
import { combineNames } from './merge.ts'
import { scanBlock } from './scan-block.ts'
import { scanByline } from './scan-byline.ts'

/** Names by a trained model, flat and in order; it is told what the rules found. */
export type Tagger = (blocks: readonly TokenBlock[], ruled: readonly NameFind[]) => readonly NameFind[]

/**
 * Names of people, organisations and places in the blocks of a document (guideline §2): flat, longest spans in the
 * order of the text. Bylines hold people and organisations only. With a tagger, which is told what the rules
 * found, the rules keep their own ground only.
 */
export function findNames(blocks: readonly TokenBlock[], tagger: Tagger | null = null): NameFind[] {
  const ruled = findNamesByRule(blocks)
  return tagger === null ? ruled : combineNames(blocks, ruled, tagger(blocks, ruled))
}

/** The rules' names alone. */
export function findNamesByRule(blocks: readonly TokenBlock[]): NameFind[] {
  const scanned = blocks.map(block => (block.label === 'byline' ? scanByline(block) : scanBlock(block)))
  const found: NameFind[] = []
  for (const [b, names] of settleOpenRuns(scanned).entries()) {
    const { block } = scanned[b]!
    for (const name of names) {
      if (block.label !== 'byline' || name.kind !== 'place') found.push(toNameFind(block, name))
    }
  }
  return found
}
