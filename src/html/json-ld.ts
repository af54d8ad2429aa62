/** The article that a JSON-LD script describes (schema.org). */
export interface JsonArticle {
  /** A news article or the like, not the page or the site. */
  readonly isArticle: boolean
  readonly headline: string | null
  readonly published: string | null
  /** Names of people; organisations are left out. */
  readonly authors: readonly string[]
  readonly publisher: string | null
}

/** Nodes that are looked at: a page has a handful. */
const MOST_NODES = 200

type Node = Readonly<Record<string, unknown>>

/** Reads a script; null where it is broken or tells of no article or page. */
export function articleOf(script: string): JsonArticle | null {
  const nodes = nodesOf(parse(script))
  const node = nodes.find(isArticle) ?? nodes.find(one => textOf(one.datePublished) !== null)
  if (node === undefined) return null
  return {
    isArticle: isArticle(node),
    headline: textOf(node.headline) ?? (isArticle(node) ? textOf(node.name) : null),
    published: textOf(node.datePublished) ?? textOf(node.dateCreated),
    authors: listOf(node.author ?? node.creator).flatMap(authorOf),
    publisher: nameOf(node.publisher),
  }
}

/** Scripts are written by templates: line breaks in strings and comments around them are common. */
function parse(script: string): unknown {
  const text = script.trim().replace('<!--', '').replace('-->', '').replace('//<![CDATA[', '').replace('//]]>', '')
  try {
    return JSON.parse(text)
  } catch {
    try {
      return JSON.parse(text.replaceAll('\r', ' ').replaceAll('\n', ' ').replaceAll('\t', ' '))
    } catch {
      // No use to anyone: the page's own lines say what they say.
      return null
    }
  }
}

function nodesOf(value: unknown): Node[] {
  const nodes: Node[] = []
  const open = [value]
  for (let i = 0; i < open.length && nodes.length < MOST_NODES; i += 1) {
    const one = open[i]
    if (Array.isArray(one)) open.push(...one.slice(0, MOST_NODES))
    else if (isNode(one)) {
      nodes.push(one)
      if (one['@graph'] !== undefined) open.push(one['@graph'])
      if (isNode(one.mainEntity)) open.push(one.mainEntity)
    }
  }
  return nodes
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isArticle(node: Node): boolean {
  return listOf(node['@type']).some(
    type => typeof type === 'string' && (type.endsWith('Article') || type.endsWith('Posting')),
  )
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function textOf(value: unknown): string | null {
  const [first] = listOf(value)
  return typeof first === 'string' && first.trim() !== '' ? first : null
}

function nameOf(value: unknown): string | null {
  const [first] = listOf(value)
  return isNode(first) ? textOf(first.name) : textOf(first)
}

function authorOf(value: unknown): string[] {
  if (isNode(value) && listOf(value['@type']).includes('Organization')) return []
  const names = isNode(value) ? listOf(value.name) : [value]
  return names.filter(name => typeof name === 'string')
}
