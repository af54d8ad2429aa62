import type { DateFind, Label } from '../../document.ts'
import { parsePublicationTime } from '../../text/edtf.ts'
import type { FindContext, TokenBlock } from '../context.ts'
import { refine } from './refiners/index.ts'
import { resolve } from './resolve/resolve.ts'
import { scan } from './scan.ts'
import { YearMemory } from './year-memory.ts'

/** Bylines are no source of dates (guideline §2). */
const SOURCES: ReadonlySet<Label> = new Set<Label>(['title', 'body', 'caption'])

/**
 * Finds the dates of a document's titles, body and captions (guideline §2, Dates). Parsers read candidates at the
 * tokens, refiners join them, and each is put on the calendar in the order of the text, because a date may lean on
 * those before it. Values are EDTF; null where one needs a publication date that is not known.
 */
export function findDates(blocks: readonly TokenBlock[], context: FindContext): DateFind[] {
  const memory = new YearMemory(parsePublicationTime(context.published))
  const finds: DateFind[] = []
  for (const { index, label, tokens } of blocks) {
    if (!SOURCES.has(label)) continue
    const scanned = scan(tokens)
    if (scanned.length === 0) continue
    for (const candidate of refine(tokens, scanned)) {
      memory.moveTo(index, tokens, candidate.first)
      const resolved = resolve(candidate, memory)
      if (resolved === null) continue
      memory.note(candidate, resolved)
      const { edtf, kind, guessed } = resolved
      const start = tokens.start[candidate.first]!
      const end = tokens.end[candidate.end - 1]!
      finds.push({ block: index, start, end, rule: candidate.rule, value: edtf, kind, guessed })
    }
  }
  return finds
}
