/**
 * The one place where regular expressions are made: flag `u`, letter edges that know Vietnamese,
 * and a list of all of them, so that a test can look for those that blow up.
 */

const made = new Map<string, RegExp>()

/** Left edge of a word: no letter, mark or digit before. */
export const LEFT = String.raw`(?<![\p{L}\p{M}\p{N}])`
/** Right edge of a word: no letter, mark or digit after. */
export const RIGHT = String.raw`(?![\p{L}\p{M}\p{N}])`

/**
 * Makes a pattern. `flags` come on top of `u`. Never pass `g` for a pattern that several callers share by
 * `exec` or `test`; use `matchAll`, or `y` and set `lastIndex` first.
 */
export function pattern(source: string, flags = ''): RegExp {
  const key = `${flags}:${source}`
  let expression = made.get(key)
  if (expression === undefined) {
    expression = new RegExp(source, `u${flags}`)
    made.set(key, expression)
  }
  return expression
}

/** Like `pattern`, between word edges: matches whole words only. */
export function words(source: string, flags = ''): RegExp {
  return pattern(`${LEFT}(?:${source})${RIGHT}`, flags)
}

/** Alternatives of literal texts, longest first, escaped. */
export function oneOf(literals: readonly string[]): string {
  const sorted = [...literals].sort((a, b) => b.length - a.length)
  return `(?:${sorted.map(escapeLiteral).join('|')})`
}

/** Every pattern made so far, for the tests that time and check them. */
export function allPatterns(): readonly RegExp[] {
  return [...made.values()]
}

function escapeLiteral(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&').replace(/ /gu, String.raw`\s`)
}
