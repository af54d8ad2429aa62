import type { Label, Span, SplitDocument, StatisticFind } from '../../../src/document.ts'
import { tokenBlocks } from '../../../src/extract/context.ts'
import { findStatistics } from '../../../src/extract/statistics/find-statistics.ts'

const DOCUMENT: SplitDocument = {
  title: null,
  published: null,
  authors: [],
  publisher: null,
  blocks: [],
  related: [],
  lineCount: 0,
  misread: [],
}

/** The statistics of lines that are all of one label. */
export function find(text: string, label: Label = 'body', taken: readonly Span[] = []): StatisticFind[] {
  const blocks = tokenBlocks(
    text.split('\n').map((line, i) => ({ label, lines: [i + 1, i + 1] as const, text: line, breaks: [] })),
  )
  return findStatistics(blocks, { published: null, document: { ...DOCUMENT }, why: false }, taken)
}

/** Each find as `mention: qualifier number unit`, for tables: `hơn 45%: >45 %`, `20–50mm: 20..50 mm`. */
export function show(text: string, finds: readonly StatisticFind[] = find(text)): string[] {
  const lines = text.split('\n')
  return finds.map(find => {
    const number = find.value ?? `${find.min ?? ''}..${find.max ?? ''}`
    const of = find.of === null ? '' : `/${find.of}`
    const mention = lines[find.block]!.slice(find.start, find.end)
    return `${mention}: ${find.qualifier ?? ''}${number}${of} ${find.unit}`.trim()
  })
}
