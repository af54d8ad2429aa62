import type { OrganisationKind, PlaceKind } from '../../document.ts'
import { COMMON_WORDS } from '../../lexicon/common-words.ts'
import { COUNTRIES } from '../../lexicon/countries.ts'
import { DISTRICTS } from '../../lexicon/districts.ts'
import { entries, parts, rows } from '../../lexicon/entries.ts'
import { FAMILY_NAMES } from '../../lexicon/family-names.ts'
import { FOREIGN_GIVEN_NAMES } from '../../lexicon/given-names-foreign.ts'
import { HONORIFICS } from '../../lexicon/honorifics.ts'
import { MIDDLE_NAMES } from '../../lexicon/middle-names.ts'
import { NOT_NAMES } from '../../lexicon/not-names.ts'
import { ORGANISATION_HEADS } from '../../lexicon/organisation-heads.ts'
import { ORGANISATION_WORDS } from '../../lexicon/organisation-words.ts'
import { ORGANISATIONS } from '../../lexicon/organisations.ts'
import { PLACE_TYPES } from '../../lexicon/place-types.ts'
import { PROVINCES } from '../../lexicon/provinces.ts'
import { ROLE_TITLES } from '../../lexicon/role-titles.ts'
import { WORLD_PLACES } from '../../lexicon/world-places.ts'
import { foldKey, keyOf } from '../../text/fold.ts'
import { pattern } from '../../text/pattern.ts'
import { compilePhrases, type Phrases } from '../../text/phrases.ts'
import { LOWER, tokenise } from '../../text/tokens.ts'

/** A word that begins the name of a body; the flags are those of the lexicon. */
export interface Head {
  readonly kind: OrganisationKind
  readonly flags: string
}

export interface PlaceType {
  readonly kind: PlaceKind
  readonly flags: string
}

/** What a phrase can open: several at once, where a word has several uses. */
export interface Opener {
  head?: Head
  /** The head's use where it is written small and the lexicon tells it apart (`Quỹ`, `quỹ`). */
  smallHead?: Head
  placeType?: PlaceType
  /** `office`, `state` or `call`; see the lexicon of role titles. */
  title?: string
  honorific?: boolean
  /** Common words that must not be read otherwise, or a name of nothing we look for. */
  stop?: boolean
}

/** What a word of a body's name says: its field, or something that bodies do, too (`kiểm tra`). */
export type OrganisationWord = 'field' | 'deed'

/** A name that is known as it stands. */
export interface KnownName {
  readonly kind: 'place' | 'organisation'
  /** One bit for each token that must have a capital. */
  readonly capitals: number
  /** Counts only in a credit, a byline or an agency tag. */
  readonly weak: boolean
  /** The same words in other capitals, that count less: `Tiền phong` beside `Tiền Phong`. */
  readonly otherwise: KnownName | null
  /** A country, which takes a person or another country behind it. */
  readonly country: boolean
}

export interface NameLexicons {
  readonly openers: Phrases<Opener>
  readonly known: Phrases<KnownName>
  readonly words: Phrases<OrganisationWord>
  /** Capitalised phrases that are no name. */
  readonly notNames: Phrases<true>
  readonly familyNames: ReadonlySet<number>
  /** Family names that are mostly other words. */
  readonly weakFamilyNames: ReadonlySet<number>
  readonly middleNames: ReadonlySet<number>
  readonly foreignGivenNames: ReadonlySet<number>
}

let compiled: NameLexicons | undefined

/** The lexicons of the name rules, compiled at first use. */
export function nameLexicons(): NameLexicons {
  compiled ??= {
    openers: compilePhrases(openers()),
    known: compilePhrases(knownNames()),
    words: compilePhrases(
      rows(ORGANISATION_WORDS).map(([word, mark]) => [word!, mark === 'v' ? 'deed' : 'field'] as const),
    ),
    notNames: compilePhrases(entries(NOT_NAMES).map(name => [name, true])),
    familyNames: keys(rows(FAMILY_NAMES).map(row => row[0]!)),
    weakFamilyNames: keys(
      rows(FAMILY_NAMES)
        .filter(row => row[1] === 'weak')
        .map(row => row[0]!),
    ),
    middleNames: keys(entries(MIDDLE_NAMES)),
    foreignGivenNames: keys(entries(FOREIGN_GIVEN_NAMES)),
  }
  return compiled
}

function keys(words: readonly string[]): Set<number> {
  return new Set(words.map(keyOf))
}

function openers(): Iterable<readonly [string, Opener]> {
  const found = new Map<string, [string, Opener]>()
  const at = (phrase: string): Opener => {
    const key = foldKey(phrase)
    let entry = found.get(key)
    if (entry === undefined) {
      entry = [phrase, {}]
      found.set(key, entry)
    }
    return entry[1]
  }
  for (const [phrase, kind, flags] of rows(ORGANISATION_HEADS)) addHead(at(phrase!), phrase!, kind!, flags ?? '')
  for (const [phrase, kind, flags] of rows(PLACE_TYPES)) {
    at(phrase!).placeType = { kind: kind as PlaceKind, flags: flags ?? '' }
  }
  for (const [phrase, kind] of rows(ROLE_TITLES)) at(phrase!).title = kind!
  for (const phrase of entries(HONORIFICS)) at(phrase).honorific = true
  for (const phrase of entries(COMMON_WORDS)) at(phrase).stop = true
  return found.values()
}

/** One phrase may stand twice, with a capital and small (`Chính phủ`, `chính phủ`), for two uses. */
function addHead(opener: Opener, phrase: string, kind: string, flags: string): void {
  const head = { kind: kind as OrganisationKind, flags }
  if (phrase[0] === phrase[0]!.toLowerCase()) opener.smallHead = head
  else opener.head = head
}

/** The head that an opener is where it is written with a capital or small; undefined where it is none. */
export function headOf(opener: Opener | undefined, capital: boolean): Head | undefined {
  if (opener === undefined) return undefined
  return capital ? (opener.head ?? opener.smallHead) : (opener.smallHead ?? opener.head)
}

function knownNames(): Iterable<readonly [string, KnownName]> {
  const found = new Map<string, [string, KnownName]>()
  const add = (name: string, kind: KnownName['kind'], weak = false, country = false): void => {
    const key = foldKey(name)
    const before = found.get(key)?.[1] ?? null
    const entry: KnownName = { kind, capitals: capitalsOf(name), weak, country, otherwise: null }
    if (before === null || !(before.weak || weak)) found.set(key, [name, entry])
    else if (weak) found.set(key, [name, { ...before, otherwise: entry }])
    else found.set(key, [name, { ...entry, otherwise: before }])
  }
  for (const [name] of rows(DISTRICTS)) add(name!, 'place')
  for (const [name] of rows(WORLD_PLACES)) add(name!, 'place')
  for (const [, name, , spellings] of rows(PROVINCES)) {
    for (const spelling of [name!, ...parts(spellings)]) {
      // The city's name alone is a person's.
      if (spelling !== 'Hồ Chí Minh') add(spelling, 'place')
    }
  }
  for (const [name, kind, note] of rows(ORGANISATIONS)) {
    if (note !== '-' && kind !== undefined) add(name!, 'organisation', note === 'weak')
  }
  for (const [name, others] of rows(COUNTRIES)) {
    for (const other of [name!, ...parts(others)]) add(other, 'place', false, true)
  }
  return found.values()
}

function capitalsOf(name: string): number {
  let bits = 0
  if (SIMPLE.test(name)) {
    for (const [i, word] of name.split(' ').entries()) if (word !== word.toLowerCase()) bits |= 1 << i
    return bits
  }
  const tokens = tokenise(name)
  for (let i = 0; i < tokens.count; i += 1) if (tokens.shape[i] !== LOWER) bits |= 1 << i
  return bits
}

/** Words of letters with one space between: one token each. */
const SIMPLE = pattern(String.raw`^\p{L}[\p{L} ]*$`)
