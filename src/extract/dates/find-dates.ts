import type { DateFind, Label } from '../../document.ts'
import { parsePublicationTime } from '../../text/edtf.ts'
import type { FindContext, TokenBlock } from '../context.ts'
import { refine } from './refiners/index.ts'
import { resolve } from './resolve/resolve.ts'
import { scan } from './scan.ts'
import type { Candidate } from './when.ts'
import { YearMemory } from './year-memory.ts'

/** Bylines are no source of dates (guideline §2). */
const SOURCES: ReadonlySet<Label> = new Set<Label>(['title', 'body', 'caption'])

/** The candidates of one block, refined. */
interface Scanned {
  readonly block: TokenBlock
  readonly candidates: readonly Candidate[]
}

/**
 * Finds the dates of a document's titles, body and captions (guideline §2, Dates). Parsers read candidates at the
 * tokens, refiners join them, and each is put on the calendar in the order of the text, because a date may lean on
 * those before it. Values are EDTF; null where one needs a publication date that is not known. Without one, days
 * and months that lack a year are put next to the latest date that the text tells in full.
 */
export function findDates(blocks: readonly TokenBlock[], context: FindContext): DateFind[] {
  const published = parsePublicationTime(context.published)
  const scanned: Scanned[] = []
  for (const block of blocks) {
    if (!SOURCES.has(block.label)) continue
    const found = scan(block.tokens)
    if (found.length > 0) scanned.push({ block, candidates: refine(block.tokens, found) })
  }
  const memory = new YearMemory(published)
  const finds = place(scanned, memory)
  if (published !== null || finds.every(({ value }) => value !== null)) return finds
  return place(scanned, new YearMemory(null, memory.writing))
}

/** Puts the candidates on the calendar, one after the other. */
function place(scanned: readonly Scanned[], memory: YearMemory): DateFind[] {
  const finds: DateFind[] = []
  for (const { block, candidates } of scanned) {
    const { index, tokens } = block
    for (const candidate of candidates) {
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
