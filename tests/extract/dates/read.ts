import type { DateFind } from '../../../src/document.ts'
import type { FindContext, TokenBlock } from '../../../src/extract/context.ts'
import { findDates } from '../../../src/extract/dates/find-dates.ts'
import { tokenise } from '../../../src/text/tokens.ts'

/** The publication of the tables, where a row does not say another: a Tuesday. */
export const PUBLISHED = '2023-10-31T05:10'

export function bodyBlocks(texts: readonly string[]): TokenBlock[] {
  return texts.map((text, index) => ({ index, label: 'body', text, tokens: tokenise(text) }))
}

export function contextOf(published: string | null): FindContext {
  const document = {
    title: null,
    published,
    authors: [],
    publisher: null,
    blocks: [],
    related: [],
    lineCount: 1,
    misread: [],
  }
  return { published, document, why: false }
}

export function datesOf(text: string, published: string | null = PUBLISHED): DateFind[] {
  return findDates(bodyBlocks([text]), contextOf(published))
}

/** What was found in a text: the text with `⟦ ⟧` round the mentions, and their values. */
export function found(marked: string, published: string | null = PUBLISHED): [string, ...(string | null)[]] {
  const text = marked.replaceAll(/[⟦⟧]/gu, '')
  const finds = datesOf(text, published)
  let shown = ''
  let at = 0
  for (const { start, end } of finds) {
    shown += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  return [shown + text.slice(at), ...finds.map(find => find.value)]
}
