import { deflateRawSync } from 'node:zlib'
import { documentView, titleOf } from './document-view.ts'
import type { Entry } from './entry.ts'
import { html, type Markup } from './markup.ts'
import { counted } from './numbers.ts'
import { overview } from './overview.ts'
import { GROUP, packDocument } from './packed.ts'
import { type Assets, page } from './page.ts'

/**
 * The report on a run as one HTML page: a single document in full, or an overview of many with each of them to be
 * opened. Documents must have their blocks (`withText`); rules are shown where they have them (`why`).
 */
export function report(entries: readonly Entry[], assets: Assets, version: string): string {
  const [first, second] = entries
  if (first !== undefined && second === undefined && !('failure' in first)) {
    const main = documentView(first, 'd0-')
    return page({ title: titleOf(first), main, data: null, version }, assets)
  }
  const title = `Report on ${counted(entries.length, 'document')}`
  const data = html`${groupsOf(entries).map(packed)}`
  return page({ title, main: overview(entries), data, version }, assets)
}

function groupsOf(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = []
  for (let i = 0; i < entries.length; i += GROUP) groups.push(entries.slice(i, i + GROUP))
  return groups
}

/**
 * A group of documents as the page's script opens it: one a line, compressed (RFC 1951) and in base64. Hundreds of
 * texts come to half their size so, and the browser reads only the groups that are looked into.
 */
function packed(group: readonly Entry[], number: number): Markup {
  const lines = group.map(entry => ('failure' in entry ? '' : packDocument(entry)))
  const bytes = deflateRawSync(lines.join('\n'), { level: 9 })
  return html`<script type="text/plain" id="packed-${number}">${bytes.toString('base64')}</script>\n`
}
