import { OUTLET_CITIES } from '../lexicon/outlets.ts'
import { pattern } from '../text/pattern.ts'
import { LETTER_UPPER, unitClass } from '../text/units.ts'
import { lexicons } from './lexicons.ts'
import { measureLine } from './line.ts'

const BRACKETED = pattern(String.raw`^\(([^()0-9][^()]{1,28})\)( ?[-–—:.])?`)
const OPEN = pattern('^([^ ()“"][^()“":]{1,24}?) ?[-–—] ?(?=[^ ])')
const DOMAIN = pattern('^[a-z0-9]+[.](?:vn|com|net|org)')

/** The outlet named before the first sentence of an article (`TPO - …`, `(Dân trí) - …`), or null. */
export function agencyTag(text: string): string | null {
  if (text.charCodeAt(0) === BRACKET) {
    const match = BRACKETED.exec(text)
    if (match === null) return null
    const follows = match[2] !== undefined || isUpper(text, match[0].length + 1)
    return follows && isUpperAnywhere(match[1]!) ? match[1]! : null
  }
  if (!isUpper(text, 0)) return null
  const head = text.slice(0, 32)
  if (!head.includes('-') && !head.includes('–') && !head.includes('—')) return null
  const tag = OPEN.exec(head)?.[1]
  if (tag === undefined) return null
  if (isAcronym(tag)) return OUTLET_CITIES.includes(tag) ? null : tag
  return DOMAIN.test(tag.toLowerCase()) || isOutlet(tag) ? tag : null
}

/** Whether a text is the name of a newspaper, an agency or a site that the lexicon knows. */
export function isOutlet(text: string): boolean {
  return lexicons().outlets.isLine(measureLine(0, text, false))
}

const BRACKET = '('.charCodeAt(0)

function isUpper(text: string, at: number): boolean {
  return at < text.length && unitClass(text.charCodeAt(at)) === LETTER_UPPER
}

function isUpperAnywhere(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isUpper(text, at)) return true
  return false
}

function isAcronym(text: string): boolean {
  if (text.length < 2 || text.length > 6) return false
  for (let at = 0; at < text.length; at += 1) if (!isUpper(text, at)) return false
  return true
}
