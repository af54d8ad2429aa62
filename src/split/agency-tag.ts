import { OUTLET_CITIES } from '../lexicon/outlets.ts'
import { pattern } from '../text/pattern.ts'
import { lexicons } from './lexicons.ts'
import { measureLine } from './line.ts'

const BRACKETED = String.raw`^\(([\p{L}][\p{L}\p{N}.+& ]{1,28})\) ?(?:[-–—:.]|(?=\p{Lu}))`
const OPEN = String.raw`^([\p{Lu}][\p{L}\p{N}.+& ]{1,24}?) ?[-–—] ?(?=[\p{Lu}\p{N}“"'])`
const ACRONYM = String.raw`^\p{Lu}{2,6}$`
const DOMAIN = String.raw`^\p{L}+\.(?:vn|com|net|org)`

/** The outlet named before the first sentence of an article (`TPO - …`, `(Dân trí) - …`), or null. */
export function agencyTag(text: string): string | null {
  const head = text.slice(0, 48)
  const bracketed = pattern(BRACKETED).exec(head)
  if (bracketed !== null) return bracketed[1]!
  const tag = pattern(OPEN).exec(head)?.[1]
  if (tag === undefined) return null
  if (pattern(ACRONYM).test(tag)) return OUTLET_CITIES.includes(tag) ? null : tag
  return pattern(DOMAIN, 'i').test(tag) || isOutlet(tag) ? tag : null
}

/** Whether a text is the name of a newspaper, an agency or a site that the lexicon knows. */
export function isOutlet(text: string): boolean {
  return lexicons().outlets.isLine(measureLine(0, text, false))
}
