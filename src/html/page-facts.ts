import { parsePublished } from '../corpus/published.ts'
import type { Markup } from '../document.ts'
import { foldKey, unmarked } from '../text/fold.ts'
import { pattern } from '../text/pattern.ts'
import { repairLine } from '../text/repair.ts'
import { articleOf, type JsonArticle } from './json-ld.ts'

/** Names of `<meta>` (and `itemprop`) that hold the time of publication, surest first. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'date',
]
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'headline']
const AUTHORS = ['author', 'article:author', 'og:article:author', 'dc.creator', 'dcterms.creator', 'parsely-author']
const PUBLISHERS = ['og:site_name', 'dc.publisher', 'application-name', 'publisher']

/** What stands between a headline and the name of the site. */
const SEPARATORS = pattern(String.raw`\s(?:[-|–—»:·•]|::)\s`, 'g')
const LEAST_KEY = 8
/** A shorter name may stand in another by chance. */
const LEAST_NAME = 5
/** No headline is longer. */
const LONGEST = 500

/** What a page says of itself, gathered as it is read. */
export class PageFacts {
  /** The first value of each name. */
  readonly #metas = new Map<string, string>()
  readonly #articles: JsonArticle[] = []
  readonly #times: string[] = []
  #title = ''

  meta(name: string, content: string): void {
    const key = name.trim().toLowerCase()
    const value = content.trim()
    if (key !== '' && value !== '' && !this.#metas.has(key)) this.#metas.set(key, value)
  }

  /** The page's `<title>`; the first one counts. */
  title(text: string): void {
    if (this.#title === '') this.#title = text.trim()
  }

  /** A `<time>` that is said to be that of publication. */
  time(datetime: string, property: string, isPublished: boolean): void {
    if (datetime !== '' && (isPublished || property.toLowerCase() === 'datepublished')) this.#times.push(datetime)
  }

  /** The text of a JSON-LD script. */
  json(text: string): void {
    const article = articleOf(text)
    if (article !== null) this.#articles.push(article)
  }

  /** What is known, given the page's lines and the texts of its first-level headings. */
  markup(lines: readonly string[], headings: readonly string[], captions: readonly number[]): Markup {
    const article = this.#articles.find(one => one.isArticle) ?? this.#articles[0] ?? null
    const publisher = cleaned(article?.publisher ?? this.#first(PUBLISHERS))
    return {
      title: this.#headline(article, publisher, lines, headings),
      published: this.#published(article),
      authors: this.#authors(article, publisher),
      publisher,
      captions,
    }
  }

  #first(names: readonly string[]): string | null {
    for (const name of names) if (this.#metas.has(name)) return this.#metas.get(name)!
    return null
  }

  #published(article: JsonArticle | null): string | null {
    const told = [article?.published, ...PUBLISHED.map(name => this.#metas.get(name)), ...this.#times]
    for (const one of told) {
      const date = one == null ? null : parsePublished(one)
      if (date !== null) return date
    }
    return null
  }

  #authors(article: JsonArticle | null, publisher: string | null): string[] {
    const told = article !== null && article.authors.length > 0 ? article.authors : this.#metaAuthors()
    const names = told.map(cleaned).filter(name => name !== null && isPerson(name, publisher))
    return [...new Set(names as string[])]
  }

  #metaAuthors(): string[] {
    return (this.#first(AUTHORS) ?? '').split(pattern('[,;]'))
  }

  /** The headline as the page writes it where it does, else as it is told. */
  #headline(
    article: JsonArticle | null,
    publisher: string | null,
    lines: readonly string[],
    headings: readonly string[],
  ): string | null {
    const told = [article?.headline, ...TITLES.map(name => this.#metas.get(name))].map(cleaned).filter(isText)
    const title = cleaned(this.#title)
    for (const one of new Set(title === null ? told : [...told, title])) {
      const found = sameLine(one, headings) ?? sameLine(one, lines)
      if (found !== null) return cleaned(found)
    }
    return told[0] === undefined ? null : withoutSite(told[0], publisher)
  }
}

function isText(text: string | null): text is string {
  return text !== null
}

/** Character references decoded, white space folded; null where nothing is left. */
function cleaned(text: string | null | undefined): string | null {
  return text == null ? null : repairLine(text.replace(pattern(String.raw`\s+`, 'g'), ' ')) || null
}

/** The line that is the headline: whole, without the name of the site behind it, or cut at its end. */
function sameLine(told: string, lines: readonly string[]): string | null {
  const parts = [...told.matchAll(SEPARATORS)].map(({ index }) => foldKey(told.slice(0, index)))
  const keys = new Set([foldKey(told), ...parts.filter(key => key.length >= LEAST_KEY)])
  const start =
    told.endsWith('…') || told.endsWith('...') ? foldKey(told.replace(pattern(String.raw`[.…\s]+$`), '')) : ''
  for (const line of lines) {
    if (line.length > LONGEST) continue
    const key = foldKey(line)
    if (keys.has(key) || (start.length >= LEAST_KEY && key.startsWith(start))) return line
  }
  return null
}

function withoutSite(title: string, publisher: string | null): string {
  const last = [...title.matchAll(SEPARATORS)].at(-1)
  if (last === undefined || publisher === null) return title
  return isOf(title.slice(last.index + last[0].length), publisher) ? title.slice(0, last.index) : title
}

/** A person's name: no address, no part of the outlet's. */
function isPerson(name: string, publisher: string | null): boolean {
  if (name.includes('://') || name.includes('@') || (name.includes('.') && !name.includes(' '))) return false
  return publisher === null || !isOf(name, publisher)
}

/** Whether two names are one, or one holds the other, spelling apart (`Thanh Niên`, `thanhnien.vn`). */
function isOf(name: string, publisher: string): boolean {
  const [short, long] = [letters(name), letters(publisher)].sort((a, b) => a.length - b.length) as [string, string]
  return short === long || (short.length >= LEAST_NAME && long.includes(short))
}

function letters(text: string): string {
  return unmarked(text).replace(pattern(String.raw`[^\p{L}\p{N}]+`, 'g'), '')
}
