import { entries } from '../../lexicon/entries.ts'
import * as cues from '../../lexicon/name-cues.ts'
import { keySet } from '../../text/key-table.ts'
import type { TokenBlock } from '../context.ts'
import { isVietnameseRun, runEnd, wordCount } from './capital-runs.ts'
import type { BlockFindings, Finding } from './finding.ts'
import { knownAt } from './known-names.ts'
import { nameLexicons } from './lexicons.ts'
import { fullNameEnd } from './person-grammar.ts'
import { scanBlock } from './scan-block.ts'
import { isCapital, isWord } from './token-tests.ts'
import { domainEnd, hyphenatedEnd } from './web-names.ts'

/** Words of bylines that are no part of a name: `Theo Minh Hà`, `Bài và ảnh: …`. */
const BYLINE_WORDS = keySet(entries(cues.BYLINE_WORDS))

/** A byline this short holds names alone; a longer one (`Tác giả … là giám đốc …`) is read like a text. */
const NAMES_ALONE = 14

/** Authors and outlets of a byline: `Lan Anh`, `Theo Minh Hà/baoquangninh.com.vn`, `Quỳnh Anh (t/h)`. */
export function scanByline(block: TokenBlock): BlockFindings {
  const { tokens: t } = block
  if (t.count > NAMES_ALONE) return scanBlock(block)
  const names: Finding[] = []
  let i = 0
  while (i < t.count) {
    const found = isWord(t, i) ? bylineName(block, i) : null
    if (found !== null) names.push(found)
    i = found === null ? i + 1 : found.to
  }
  return { block, names, open: [] }
}

function bylineName(block: TokenBlock, i: number): Finding | null {
  const { tokens: t } = block
  const domain = Math.max(domainEnd(t, i), hyphenatedEnd(t, i))
  if (domain > i && !isCapital(t, i + 2)) return { kind: 'organisation', from: i, to: domain, rule: 'byline-outlet' }
  const known = knownAt(t, i)
  if (known?.name.kind === 'organisation')
    return { kind: 'organisation', from: i, to: known.end, rule: 'byline-outlet' }
  if (!isCapital(t, i)) return null
  if (BYLINE_WORDS.has(t.key[i]!)) return null
  const { firstGivenNames, notNames, openers } = nameLexicons()
  if (notNames.match(t, i) !== undefined) return null
  const opener = openers.match(t, i)
  if (opener?.title !== undefined && openers.phraseEnd() > i + 1) return null
  const full = fullNameEnd(t, i)
  if (full > i) return { kind: 'person', from: i, to: full, rule: 'byline-author' }
  const end = runEnd(t, i, 4)
  const words = wordCount(t, i, end)
  if (words < 2 || words > 4) return null
  // `Khánh Lynh` writes her name so.
  const kind = isVietnameseRun(t, i, end) || firstGivenNames.has(t.key[i]!) ? 'person' : 'organisation'
  return { kind, from: i, to: end, rule: kind === 'person' ? 'byline-author' : 'byline-outlet' }
}
