import type { Label } from '../document.ts'
import type { BlockOutput, DocumentOutput } from '../output/document-output.ts'
import { FIND_KINDS } from '../output/mentions.ts'
import { findTables, relatedTable } from './document-tables.ts'
import { type Find, findsOf } from './finds.ts'
import { KIND_TITLES } from './kinds.ts'
import { markedText } from './marked-text.ts'
import { type Content, html, type Markup } from './markup.ts'
import { counted } from './numbers.ts'
import { filterBox } from './table.ts'

/**
 * One document as people read it: the text with its finds marked, beside it a table for each kind, below it what was
 * split off. Every id begins with the prefix, so that several documents can stand on one page.
 */
export function documentView(document: DocumentOutput, prefix: string): Markup {
  const finds = findsOf(document)
  const blocks = (document.blocks ?? []).map((block, i) => ({
    block,
    finds: finds.filter(find => find.at.block === i),
  }))
  const headline = blocks.findIndex(({ block }) => block.label === 'title')
  const text = blocks.filter(({ block }, i) => block.label === 'body' || (block.label === 'title' && i !== headline))
  const tables = findTables(document, finds, prefix)
  return html`<article class="document">
<header>
<h1 lang="vi" tabindex="-1">${headline < 0 ? titleOf(document) : markedBlock(blocks[headline]!, prefix)}</h1>
${facts(document)}
</header>
<div class="columns">
<section class="text" aria-labelledby="${prefix}text">
<h2 class="unseen" id="${prefix}text">Text</h2>
${legend(finds)}
<div lang="vi">
${text.map(block => paragraph(block, prefix))}</div>
${folds(document, blocks, prefix)}
</section>
<div class="finds" id="${prefix}finds" role="region" aria-label="Finds" tabindex="0">
${tables.length === 0 ? html`<p>Nothing was found in this text.</p>` : filterBox(`${prefix}finds`, 'Filter the finds')}
${tables}
</div>
</div>
</article>`
}

/** What a document is called: its headline, or its id. */
export function titleOf(document: DocumentOutput): string {
  return document.title ?? document.id ?? 'Document without a headline'
}

interface BlockWithFinds {
  readonly block: BlockOutput
  readonly finds: readonly Find[]
}

function facts(document: DocumentOutput): Markup {
  const { published, authors, publisher, source, language, id, duplicateOf } = document
  const rows: (readonly [name: string, value: Content])[] = [
    ['Published', published?.replace('T', ' ') ?? 'not said'],
    ['By', authors.join(', ')],
    ['Publisher', publisher ?? ''],
    ['Source', source?.path ?? id ?? ''],
    ['Language', language.code === 'vie' ? '' : language.code],
    ['Nearly the same as', duplicateOf ?? ''],
  ]
  const shown = rows.filter(([, value]) => value !== '')
  return html`<dl class="facts">${shown.map(([name, value]) => html`<div><dt>${name}</dt> <dd>${value}</dd></div> `)}</dl>`
}

/** A box for each kind that occurs: it names the colour, and takes the marks off the text. */
function legend(finds: readonly Find[]): Markup {
  const boxes = FIND_KINDS.map(kind => {
    const count = finds.filter(find => find.kind === kind).length
    if (count === 0) return null
    const box = html`<input type="checkbox" checked data-marks="${kind}">`
    return html`<label>${box} <span class="find ${kind}">${KIND_TITLES[kind]}</span> ${count}</label> `
  })
  return html`<fieldset class="legend"><legend>Marked in the text</legend>${boxes}</fieldset>`
}

function paragraph(block: BlockWithFinds, prefix: string): Markup {
  const { lines, label } = block.block
  return html`<p class="${label}"><span class="line" title="line ${lines[0]} of the input">${lines[0]}</span> ${markedBlock(block, prefix)}</p>
`
}

function markedBlock({ block, finds }: BlockWithFinds, prefix: string): Markup {
  return markedText(block.text, finds, prefix)
}

const CUT_OFF: readonly Label[] = ['meta', 'related-heading', 'related', 'chrome']

/** What is no part of the running text: captions and credits, links to other articles, and all the rest of the page. */
function folds(document: DocumentOutput, blocks: readonly BlockWithFinds[], prefix: string): Markup {
  const captions = blocks.filter(({ block }) => block.label === 'caption' || block.label === 'byline')
  const rest = blocks.filter(({ block }) => CUT_OFF.includes(block.label))
  const related = document.related ?? []
  const labelled = (list: readonly BlockWithFinds[]) =>
    html`<div lang="vi">${list.map(one => html`<div class="labelled"><span class="label" lang="en">${one.block.label}</span>${paragraph(one, prefix)}</div>`)}</div>`
  return html`${captions.length === 0 ? null : fold('captions', counted(captions.length, 'caption or by-line', 'captions and by-lines'), labelled(captions))}
${related.length === 0 ? null : fold('related', counted(related.length, 'link to another article', 'links to other articles'), relatedTable(related))}
${rest.length === 0 ? null : fold('cut-off', `Cut off: ${counted(rest.length, 'block')} of menus, links and the like`, labelled(rest))}`
}

function fold(kind: string, summary: string, content: Markup): Markup {
  return html`<details class="${kind}"><summary>${summary}</summary>${content}</details>`
}
