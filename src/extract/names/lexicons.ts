import type { OrganisationKind, PlaceKind } from '../../document.ts'
import { COMMON_WORDS } from '../../lexicon/common-words.ts'
import { COUNTRIES } from '../../lexicon/countries.ts'
import { DISTRICTS } from '../../lexicon/districts.ts'
import { entries, parts, rows } from '../../lexicon/entries.ts'
import { FAMILY_NAMES } from '../../lexicon/family-names.ts'
import { FIRST_GIVEN_NAMES, GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { FOREIGN_GIVEN_NAMES } from '../../lexicon/given-names-foreign.ts'
import { HONORIFICS } from '../../lexicon/honorifics.ts'
import { MIDDLE_NAMES } from '../../lexicon/middle-names.ts'
import { NAME_COMPOUNDS } from '../../lexicon/name-compounds.ts'
import { NOT_NAMES } from '../../lexicon/not-names.ts'
import { ORGANISATION_HEADS } from '../../lexicon/organisation-heads.ts'
import { ORGANISATION_WORDS } from '../../lexicon/organisation-words.ts'
import { ORGANISATIONS } from '../../lexicon/organisations.ts'
import { PLACE_TYPES } from '../../lexicon/place-types.ts'
import { PROVINCES } from '../../lexicon/provinces.ts'
import { PUBLIC_FIGURES } from '../../lexicon/public-figures.ts'
import { ROLE_TITLES } from '../../lexicon/role-titles.ts'
import { WORLD_PLACES } from '../../lexicon/world-places.ts'
import { type KeyTable, keySet } from '../../text/key-table.ts'
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
  readonly head: Head | undefined
  /** The head's use where it is written small and the lexicon tells it apart (`Quỹ`, `quỹ`). */
  readonly smallHead: Head | undefined
  readonly placeType: PlaceType | undefined
  /** `office`, `state` or `call`; see the lexicon of role titles. */
  readonly title: string | undefined
  readonly honorific: boolean
  /** Common words that must not be read otherwise, or a name of nothing we look for. */
  readonly stop: boolean
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
  readonly familyNames: KeyTable
  /** Family names that are mostly other words. */
  readonly weakFamilyNames: KeyTable
  readonly middleNames: KeyTable
  readonly foreignGivenNames: KeyTable
  /** Syllables that people are called by, and those that a name of two syllables begins with. */
  readonly givenNames: KeyTable
  readonly firstGivenNames: KeyTable
  /** Foreigners known by one name. */
  readonly publicFigures: KeyTable
  /** Common words that begin with a given name: `hòa bình`. */
  readonly compounds: Phrases<true>
}

let compiled: NameLexicons | undefined

/** The lexicons of the name rules, compiled at first use. */
export function nameLexicons(): NameLexicons {
  compiled ??= {
    openers: compilePhrases(openers(), withOpener),
    known: compilePhrases(knownNames(), withKnown),
    words: compilePhrases(
      rows(ORGANISATION_WORDS).map(([word, mark]) => [word!, mark === 'v' ? 'deed' : 'field'] as const),
    ),
    notNames: compilePhrases(entries(NOT_NAMES).map(name => [name, true])),
    familyNames: keySet(rows(FAMILY_NAMES).map(row => row[0]!)),
    weakFamilyNames: keySet(
      rows(FAMILY_NAMES)
        .filter(row => row[1] === 'weak')
        .map(row => row[0]!),
    ),
    middleNames: keySet(entries(MIDDLE_NAMES)),
    foreignGivenNames: keySet(entries(FOREIGN_GIVEN_NAMES)),
    givenNames: keySet(entries(GIVEN_NAMES)),
    firstGivenNames: keySet([...entries(GIVEN_NAMES), ...entries(FIRST_GIVEN_NAMES)]),
    publicFigures: keySet(entries(PUBLIC_FIGURES)),
    compounds: compilePhrases(compounds()),
  }
  return compiled
}

function compounds(): (readonly [string, true])[] {
  return rows(NAME_COMPOUNDS).flatMap(([first, seconds]) =>
    seconds!.split(' ').map(second => [`${first} ${second}`, true] as const),
  )
}

type OpenerEntry = readonly [use: 'head' | 'placeType' | 'title' | 'honorific' | 'stop', kind: string, flags: string]

function openers(): (readonly [string, OpenerEntry])[] {
  return [
    ...rows(ORGANISATION_HEADS).map(([phrase, kind, flags]) => [phrase!, ['head', kind!, flags ?? '']] as const),
    ...rows(PLACE_TYPES).map(([phrase, kind, flags]) => [phrase!, ['placeType', kind!, flags ?? '']] as const),
    ...rows(ROLE_TITLES).map(([phrase, kind]) => [phrase!, ['title', kind!, '']] as const),
    ...entries(HONORIFICS).map(phrase => [phrase, ['honorific', '', '']] as const),
    ...entries(COMMON_WORDS).map(phrase => [phrase, ['stop', '', '']] as const),
  ]
}

/** All openers are made from this one, so that they have one shape: the scan asks them at every other word. */
const NOTHING: Opener = {
  head: undefined,
  smallHead: undefined,
  placeType: undefined,
  title: undefined,
  honorific: false,
  stop: false,
}

function withOpener([use, kind, flags]: OpenerEntry, opener: Opener | undefined, phrase: string): Opener {
  const before = opener ?? NOTHING
  if (use === 'placeType') return { ...before, placeType: { kind: kind as PlaceKind, flags } }
  if (use === 'title') return { ...before, title: kind }
  if (use !== 'head') return { ...before, [use]: true }
  // One phrase may stand twice, with a capital and small (`Chính phủ`, `chính phủ`), for two uses.
  const isSmall = phrase[0] === phrase[0]!.toLowerCase()
  return { ...before, [isSmall ? 'smallHead' : 'head']: { kind: kind as OrganisationKind, flags } }
}

/** The head that an opener is where it is written with a capital or small; undefined where it is none. */
export function headOf(opener: Opener | undefined, capital: boolean): Head | undefined {
  if (opener === undefined) return undefined
  return capital ? (opener.head ?? opener.smallHead) : (opener.smallHead ?? opener.head)
}

type KnownEntry = Pick<KnownName, 'kind' | 'weak' | 'country'>

const PLACE: KnownEntry = { kind: 'place', weak: false, country: false }
const COUNTRY: KnownEntry = { kind: 'place', weak: false, country: true }
const BODY: KnownEntry = { kind: 'organisation', weak: false, country: false }
const WEAK_BODY: KnownEntry = { kind: 'organisation', weak: true, country: false }

function knownNames(): (readonly [string, KnownEntry])[] {
  const provinces = rows(PROVINCES).flatMap(([, name, , spellings]) => [name!, ...parts(spellings)])
  const countries = rows(COUNTRIES).flatMap(([name, others]) => [name!, ...parts(others)])
  const bodies = rows(ORGANISATIONS).filter(([, kind, note]) => note !== '-' && kind !== undefined)
  return [
    ...rows(DISTRICTS).map(([name]) => [name!, PLACE] as const),
    ...rows(WORLD_PLACES).map(([name]) => [name!, PLACE] as const),
    // The city's name alone is a person's.
    ...provinces.filter(name => name !== 'Hồ Chí Minh').map(name => [name, PLACE] as const),
    ...bodies.map(([name, , note]) => [name!, note === 'weak' ? WEAK_BODY : BODY] as const),
    ...countries.map(name => [name, COUNTRY] as const),
  ]
}

function withKnown(entry: KnownEntry, before: KnownName | undefined, name: string): KnownName {
  const known: KnownName = { ...entry, capitals: capitalsOf(name), otherwise: null }
  if (before === undefined || !(before.weak || entry.weak)) return known
  return entry.weak ? { ...before, otherwise: known } : { ...known, otherwise: before }
}

/** One bit for each word of a name that has a capital. */
export function capitalsOf(name: string): number {
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
