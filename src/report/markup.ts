/** A piece of a page that is safe to put into another: made by `html` alone, which escapes all that it is given. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Content = Markup | string | number | null | readonly Content[]

/** A template of HTML. Values are escaped, markup is put in as it is, lists are joined, null is nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let text = strings[0]!
  for (const [i, value] of values.entries()) text += written(value) + strings[i + 1]!
  return new Markup(text)
}

/** Text that is markup already: the page's own script and style, never anything from a dump. */
export function trusted(text: string): Markup {
  return new Markup(text)
}

function written(value: Content): string {
  if (value === null) return ''
  if (value instanceof Markup) return value.text
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return escapeHtml(value)
  return value.map(written).join('')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The text so that it means itself in HTML, between tags and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  let escaped = ''
  let from = 0
  for (let i = 0; i < text.length; i += 1) {
    const entity = ENTITIES[text[i]!]
    if (entity === undefined) continue
    escaped += text.slice(from, i) + entity
    from = i + 1
  }
  return from === 0 ? text : escaped + text.slice(from)
}
