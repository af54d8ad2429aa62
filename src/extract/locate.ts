import type { At, Block, Mention, Span } from '../document.ts'

/** Where a span stands, for readers of the output. */
export function at(blocks: readonly Block[], span: Span): At {
  const block = blocks[span.block]!
  return {
    line: lineAt(block, span.start),
    block: span.block,
    start: span.start,
    end: span.end,
  }
}

export function spanText(blocks: readonly Block[], span: Span): string {
  return blocks[span.block]!.text.slice(span.start, span.end)
}

/** A span as a mention: its text and place, and the rule that found it where `why` asks for it. */
export function mention(blocks: readonly Block[], span: Span, why: boolean): Mention {
  const found = { text: spanText(blocks, span), at: at(blocks, span) }
  return why ? { ...found, rule: span.rule } : found
}

/** Input line that `offset` of a block's text comes from. */
function lineAt(block: Block, offset: number): number {
  let line = block.lines[0]
  for (const step of block.breaks) {
    if (step.offset > offset) break
    line = step.line
  }
  return line
}
