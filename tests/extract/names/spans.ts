import type { Label } from '../../../src/document.ts'
import { findNamesByRule } from '../../../src/extract/names/find-names.ts'
import { tokenise } from '../../../src/text/tokens.ts'

/** Names found in one block, as `p:Nguyễn Văn Nam`, `o:Sở Y tế`, `l:Hà Nội`. */
export function spans(text: string, label: Label = 'body'): string[] {
  const block = { index: 0, label, text, tokens: tokenise(text) }
  const letter = { person: 'p', organisation: 'o', place: 'l' } as const
  return findNamesByRule([block]).map(find => `${letter[find.kind]}:${text.slice(find.start, find.end)}`)
}
