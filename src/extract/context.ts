import type { Block, Label, SplitDocument } from '../document.ts'
import type { OwnLexicon } from '../own-lexicon.ts'
import { type Tokens, tokeniser } from '../text/tokens.ts'

/** A block that may hold mentions, with its tokens: cut once, read by every finder. */
export interface TokenBlock {
  /** Index into the document's blocks. */
  readonly index: number
  readonly label: Label
  readonly text: string
  readonly tokens: Tokens
}

/** What a finder may know besides the text of the blocks. */
export interface FindContext {
  /** EDTF of the publication, or null. */
  readonly published: string | null
  readonly document: SplitDocument
  /** Name with each mention the rule that found it. */
  readonly why: boolean
  /** Entries of the user's own. */
  readonly lexicon?: OwnLexicon | null
}

/** Labels whose text is a source of mentions (guideline §2); bylines hold people and organisations only. */
const MENTION_LABELS: ReadonlySet<Label> = new Set<Label>(['title', 'body', 'caption', 'byline'])

export function tokenBlocks(blocks: readonly Block[]): TokenBlock[] {
  const read = blocks.filter(block => MENTION_LABELS.has(block.label))
  const tokenise = tokeniser(read.reduce((sum, block) => sum + block.text.length, 0) >> 2)
  const found: TokenBlock[] = []
  for (const [index, block] of blocks.entries()) {
    if (!MENTION_LABELS.has(block.label)) continue
    found.push({ index, label: block.label, text: block.text, tokens: tokenise(block.text) })
  }
  return found
}
