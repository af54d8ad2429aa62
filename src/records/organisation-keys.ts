import type { OrganisationKind } from '../document.ts'
import { headOf, nameLexicons } from '../extract/names/lexicons.ts'
import { isCapital } from '../extract/names/token-tests.ts'
import { rows } from '../lexicon/entries.ts'
import { ORGANISATIONS } from '../lexicon/organisations.ts'
import { SHORT_FORMS } from '../lexicon/short-forms.ts'
import { foldKey } from '../text/fold.ts'
import { pattern } from '../text/pattern.ts'
import { type Tokens, tokenise } from '../text/tokens.ts'
import { isCountry, knownPlace, splitType } from './gazetteer.ts'
import type { Reading } from './reading.ts'

interface Known {
  readonly kind: OrganisationKind
  /** The usual full name, where the lexicon tells it. */
  readonly full: string | null
}

let known: ReadonlyMap<string, Known> | undefined
let shortForms: ReadonlyMap<string, string> | undefined

function knownBodies(): ReadonlyMap<string, Known> {
  known ??= new Map(
    rows(ORGANISATIONS).map(([name, kind, note]) => {
      const full = note === undefined || note === '' || note === '-' || note === 'weak' ? null : note
      return [foldKey(name!), { kind: kind as OrganisationKind, full }] as const
    }),
  )
  return known
}

function shortFormsByKey(): ReadonlyMap<string, string> {
  shortForms ??= new Map(rows(SHORT_FORMS).map(([short, full]) => [foldKey(short!), foldKey(full!)] as const))
  return shortForms
}

const MARKS = pattern('[.,:"“”()]', 'g')

/** The full name that the lexicon gives for an acronym or a short name (`EU`, `TPO`), or null. */
export function fullNameOf(name: string): string | null {
  return knownBodies().get(foldKey(name))?.full ?? null
}

/**
 * Words of a body's name under which its spellings meet: short forms written out (`UBND`, `CTĐ`), type words before
 * known places left out (`Sở Y tế tỉnh Lào Cai`), countries by their usual name (`Việt - Lào`).
 */
export function keyWords(name: string): string[] {
  const folded = foldKey(name)
  const full = knownBodies().get(folded)?.full ?? null
  const short = shortFormsByKey()
  const words: string[] = []
  // `TN & MT` is `TN&MT`.
  const spelt = (full === null ? folded : foldKey(full)).replace(MARKS, ' ').replaceAll(' & ', '&')
  for (const word of spelt.split(' ')) {
    const written = short.get(word)
    if (written !== undefined) words.push(...written.split(' '))
    else if (word !== '') words.push(word)
  }
  return withoutPlaceTypes(withoutJoints(words.includes('-') ? countriesInFull(words) : words))
}

const VA = foldKey('và')

/** `Tài nguyên - Môi trường`, `Tài nguyên và Môi trường`: fields are joined in many ways, countries by a dash. */
function withoutJoints(words: readonly string[]): readonly string[] {
  return words.filter((word, i) => word !== VA && (word !== '-' || endsCountry(words, i)))
}

function endsCountry(words: readonly string[], end: number): boolean {
  return [1, 2, 3].some(count => end >= count && isCountry(words.slice(end - count, end).join(' ')))
}

/** Type words that make no difference to which body it is. */
const LEVEL_TYPES = ['tỉnh', 'thành phố', 'TP', 'khu tự trị dân tộc', 'khu tự trị'].map(type =>
  foldKey(type).split(' '),
)
const LEVEL_STARTS = new Set(LEVEL_TYPES.map(parts => parts[0]!))
/** The people that a region is named for: `khu tự trị dân tộc Choang Quảng Tây`. */
const CHOANG = foldKey('Choang')

function withoutPlaceTypes(words: readonly string[]): string[] {
  const kept: string[] = []
  let i = 0
  while (i < words.length) {
    const type = LEVEL_STARTS.has(words[i]!) ? LEVEL_TYPES.find(parts => startsWith(words, i, parts)) : undefined
    if (type !== undefined && i > 0 && i + type.length < words.length) {
      i += type.length
      if (words[i] === CHOANG) i += 1
    } else {
      kept.push(words[i]!)
      i += 1
    }
  }
  return kept
}

function startsWith(words: readonly string[], at: number, parts: readonly string[]): boolean {
  return parts.every((part, k) => words[at + k] === part)
}

/** `việt - trung` → `việt nam - trung quốc`; names in full stay. */
function countriesInFull(words: readonly string[]): string[] {
  const found: string[] = []
  let i = 0
  while (i < words.length) {
    const count = [3, 2, 1].find(n => isCountry(words.slice(i, i + n).join(' '))) ?? 0
    const paired = words[i - 1] === '-' || words[i + count] === '-'
    if (count > 0 && paired) found.push(...knownPlace(words.slice(i, i + count).join(' '))!.usualKey!.split(' '))
    else found.push(...words.slice(i, i + Math.max(count, 1)))
    i += Math.max(count, 1)
  }
  return found
}

/** The kind of a body by its head, or by what is known of its name; the reading is one that bears the name. */
export function organisationKind(name: string, reading: Reading): OrganisationKind {
  const body = knownBodies().get(foldKey(name))
  if (body !== undefined) return body.kind
  const { openers } = nameLexicons()
  const tokens = reading.piece ? tokenise(name) : reading.block.tokens
  const [from, to] = reading.piece ? [0, tokens.count] : [reading.from, reading.to]
  const head = headOf(openers.match(tokens, from), isCapital(tokens, from))
  if (head === undefined) return name.includes('.') ? 'media' : 'other'
  return head.kind === 'party' && leadsAssociation(tokens, from, to) ? 'association' : head.kind
}

/** `Trung ương Hội …`, `Ban Chấp hành Hội …`: associations have organs of the same names as the Party. */
function leadsAssociation(tokens: Tokens, from: number, to: number): boolean {
  const { openers } = nameLexicons()
  for (let i = from + 1; i < to; i += 1) {
    if (isCapital(tokens, i) && headOf(openers.match(tokens, i), true)?.kind === 'association') return true
  }
  return false
}

/** Whether the words are a place's, so that a name with them and one without may be the same body. */
export function isPlaceTail(words: readonly string[]): boolean {
  const text = words.join(' ')
  if (knownPlace(text) !== undefined) return true
  if (words.includes('-')) return isPlaceTail(words.slice(0, words.indexOf('-'))) && words.indexOf('-') > 0
  return splitType(text).type !== ''
}
