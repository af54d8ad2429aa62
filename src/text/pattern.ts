/**
 * The one place where regular expressions are made: flag `u`, letter edges that know Vietnamese,
 * and a list of all of them, so that a test can look for those that blow up.
 */

const made = new Map<string, RegExp>()

/**
 * Letters, marks and digits, for use inside `[…]`: what `\p{L}\p{M}\p{N}` means, exact for Latin, Greek, Cyrillic
 * and the signs up to U+2BFF, by blocks for other scripts. Written out because a pattern with the properties
 * takes 2 ms to compile, with the ranges 0.05 ms, and a short run needs some forty of them.
 */
export const WORD_CHARACTERS =
  String.raw`0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0300-\u0374\u0376\u0377` +
  String.raw`\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u0483-\u1fff\u2070\u2071\u2074-\u2079\u207f-\u2089\u2090-\u209c` +
  String.raw`\u20d0-\u20f0\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139` +
  String.raw`\u213c-\u213f\u2145-\u2149\u214e\u2150-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u2c00-\u2dff` +
  String.raw`\u3005-\u3007\u3041-\u30fa\u30fc-\ud7ff\uf900-\ufdff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc` +
  String.raw`\u{10000}-\u{1efff}\u{20000}-\u{3ffff}`

/** Left edge of a word: no letter, mark or digit before. */
export const LEFT = `(?<![${WORD_CHARACTERS}])`
/** Right edge of a word: no letter, mark or digit after. */
export const RIGHT = `(?![${WORD_CHARACTERS}])`

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
