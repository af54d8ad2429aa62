/**
 * HTML as lines: what a reader of the page sees, block by block. Nothing is built of the page but its text, so that
 * neither its size nor the depth of its nesting matters.
 */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import type { Markup } from '../document.ts'
import { LEFT_OUT, LINES, PARAGRAPHS } from './elements.ts'
import { Lines } from './lines.ts'
import { PageFacts } from './page-facts.ts'

export interface FlatPage {
  /** The lines of the page; paragraphs stand apart by a blank line. */
  readonly text: string
  readonly markup: Markup
}

/** Flattens a page. Pure; never throws, whatever the markup, and takes time linear in its length. */
export function flattenHtml(html: string): FlatPage {
  const flattener = new Flattener(html)
  const tokenizer = new Tokenizer({}, flattener)
  tokenizer.write(html)
  tokenizer.end()
  return flattener.finish()
}

/** Attributes that say something of the page. */
const WANTED: ReadonlySet<string> = new Set([
  'alt',
  'class',
  'content',
  'datetime',
  'href',
  'itemprop',
  'name',
  'property',
  'pubdate',
  'type',
])

/** An element whose text is treated apart, until it is closed as often as it was opened. */
interface Region {
  readonly name: string
  depth: number
}

/** A link to a picture's large form, or to nothing: the picture in it is the page's own. */
const OWN_PICTURE = ['.jpg', '.jpeg', '.png', '.webp', '.gif', '.avif']

class Flattener implements TokenizerCallbacks {
  readonly #html: string
  readonly #lines = new Lines()
  readonly #facts = new PageFacts()
  #name = ''
  #attributes: Map<string, string> | null = null
  #attribute: string | null = null
  #value = ''
  /** The text of a `<title>` or a JSON-LD script, while it is open. */
  #captured: string | null = null
  /** The script or style sheet that is open: what is in it is never text, however the page goes on. */
  #raw: string | null = null
  #leftOut: Region | null = null
  #caption: Region | null = null
  /** Where the link that is open leads to. */
  #link = ''
  #preformatted = 0

  constructor(html: string) {
    this.#html = html
  }

  finish(): FlatPage {
    const { lines, captions, headings } = this.#lines.finish()
    return { text: lines.join('\n'), markup: this.#facts.markup(lines, headings, captions) }
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase()
    this.#attributes = null
  }

  onattribname(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase()
    this.#attribute = WANTED.has(name) ? name : null
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute !== null) this.#value += this.#html.slice(start, end)
  }

  onattribentity(codePoint: number): void {
    if (this.#attribute !== null) this.#value += String.fromCodePoint(codePoint)
  }

  onattribend(): void {
    if (this.#attribute === null) return
    this.#attributes ??= new Map()
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value)
  }

  onopentagend(): void {
    this.#open(this.#name)
  }

  onselfclosingtag(): void {
    this.#open(this.#name)
    // In drawings the slash closes; elsewhere it means nothing.
    if (this.#name === 'svg') this.#close(this.#name)
  }

  onclosetag(start: number, end: number): void {
    this.#close(this.#html.slice(start, end).toLowerCase())
  }

  ontext(start: number, end: number): void {
    this.#text(this.#html.slice(start, end))
  }

  ontextentity(codePoint: number): void {
    this.#text(String.fromCodePoint(codePoint))
  }

  oncdata(start: number, end: number): void {
    this.#text(this.#html.slice(start, end))
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #text(text: string): void {
    if (this.#captured !== null) this.#captured += text
    else if (this.#raw !== null) return
    else if (this.#preformatted > 0) this.#lines.addPreformatted(text)
    else this.#lines.add(text)
  }

  #open(name: string): void {
    if (LINES.has(name)) this.#lines.end()
    else if (PARAGRAPHS.has(name)) this.#lines.endParagraph()
    this.#openApart(name)
    switch (name) {
      case 'title':
        if (this.#leftOut === null) this.#captured = ''
        break
      case 'script':
      case 'style':
        this.#raw = name
        if (this.#get('type').trim().toLowerCase() === 'application/ld+json') this.#captured = ''
        break
      case 'meta':
        this.#facts.meta(this.#get('property') || this.#get('name') || this.#get('itemprop'), this.#get('content'))
        break
      case 'time':
        this.#facts.time(this.#get('datetime'), this.#get('itemprop'), this.#attributes?.has('pubdate') ?? false)
        break
      case 'img':
        if (this.#leftOut === null && !isPageLink(this.#link)) this.#lines.addPicture(this.#get('alt'))
        break
      case 'a':
        this.#link = this.#get('href')
        // The title of another page stands under its picture, not a caption.
        if (this.#caption !== null && isPageLink(this.#link) && this.#lines.isAtStart()) this.#lines.endCaption()
        break
      case 'h1':
        this.#lines.beginHeading()
        break
      case 'pre':
        this.#preformatted += 1
        break
      case 'tr':
        this.#lines.beginRow()
        break
      case 'td':
      case 'th':
        this.#lines.beginCell()
        break
    }
  }

  /** Begins or goes deeper into what is left out or a caption. */
  #openApart(name: string): void {
    if (this.#leftOut?.name === name) this.#leftOut.depth += 1
    else if (this.#leftOut === null && LEFT_OUT.has(name)) {
      this.#leftOut = { name, depth: 1 }
      this.#lines.mark()
    }
    if (this.#caption?.name === name) this.#caption.depth += 1
    else if (this.#caption === null && (name === 'figcaption' || isCaptionClass(this.#get('class')))) {
      this.#lines.end()
      this.#caption = { name, depth: 1 }
      if (!isPageLink(this.#link)) this.#lines.beginCaption()
    }
  }

  #close(name: string): void {
    if (this.#captured !== null && (name === 'title' || name === this.#raw)) {
      if (name === 'title') this.#facts.title(this.#captured)
      else this.#facts.json(this.#captured)
      this.#captured = null
    }
    if (name === this.#raw) this.#raw = null
    if (LINES.has(name)) this.#lines.end()
    else if (PARAGRAPHS.has(name)) this.#lines.endParagraph()
    if (this.#caption?.name === name) {
      this.#caption.depth -= 1
      if (this.#caption.depth === 0) {
        this.#lines.end()
        this.#lines.endCaption()
        this.#caption = null
      }
    }
    if (this.#leftOut?.name === name) {
      this.#leftOut.depth -= 1
      if (this.#leftOut.depth === 0) {
        this.#lines.cutToMark()
        this.#leftOut = null
      }
    }
    if (name === 'a') this.#link = ''
    else if (name === 'h1') this.#lines.endHeading()
    else if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted - 1)
  }

  #get(attribute: string): string {
    return this.#attributes?.get(attribute) ?? ''
  }
}

/** `wp-caption-text`, `PhotoCMS_Caption`: most editors call it so. */
function isCaptionClass(value: string): boolean {
  return value !== '' && value.toLowerCase().includes('caption')
}

/** Whether a link leads to another page: the text of a picture in it tells of that page. */
function isPageLink(href: string): boolean {
  const address = (href.split('?')[0] ?? '').trim().toLowerCase()
  if (address === '' || address.startsWith('#') || address.startsWith('javascript:')) return false
  return !OWN_PICTURE.some(ending => address.endsWith(ending))
}
