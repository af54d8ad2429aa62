import { GOES_ON, phraseKeys } from '../../src/extract/names/tagger/phrase-marks.ts'
import { COMMON_WORDS } from '../../src/lexicon/common-words.ts'
import { COUNTRIES } from '../../src/lexicon/countries.ts'
import { DISTRICTS } from '../../src/lexicon/districts.ts'
import { entries, parts, rows } from '../../src/lexicon/entries.ts'
import { FAMILY_NAMES } from '../../src/lexicon/family-names.ts'
import { FOREIGN_GIVEN_NAMES } from '../../src/lexicon/given-names-foreign.ts'
import { HONORIFICS } from '../../src/lexicon/honorifics.ts'
import { NOT_NAMES } from '../../src/lexicon/not-names.ts'
import { ORGANISATION_HEADS } from '../../src/lexicon/organisation-heads.ts'
import { ORGANISATIONS } from '../../src/lexicon/organisations.ts'
import { PLACE_TYPES } from '../../src/lexicon/place-types.ts'
import { PROVINCES } from '../../src/lexicon/provinces.ts'
import { ROLE_TITLES } from '../../src/lexicon/role-titles.ts'
import { WORLD_PLACES } from '../../src/lexicon/world-places.ts'
import { NUMBER, tokenise } from '../../src/text/tokens.ts'

/** Most values that a phrase table can tell apart. */
const MOST_VALUES = 127

/** The word lists of `src/lexicon` as [phrase, list]; a phrase may be in several. */
function* listed(): Generator<[phrase: string, list: string]> {
  for (const [name, flag] of rows(FAMILY_NAMES)) yield [name!, flag === 'weak' ? 'family weak' : 'family']
  for (const name of entries(FOREIGN_GIVEN_NAMES)) yield [name, 'given']
  for (const word of entries(HONORIFICS)) yield [word, 'honorific']
  for (const [title, kind] of rows(ROLE_TITLES)) yield [title!, `role ${kind}`]
  for (const [head, kind] of rows(ORGANISATION_HEADS)) yield [head!, `head ${kind}`]
  for (const [name, kind] of rows(ORGANISATIONS)) yield [name!, kind === 'media' ? 'outlet' : 'organisation']
  for (const [type, kind] of rows(PLACE_TYPES)) yield [type!, `type ${kind}`]
  for (const [name, others] of rows(COUNTRIES)) for (const each of [name!, ...parts(others)]) yield [each, 'country']
  for (const [, name, , others] of rows(PROVINCES))
    for (const each of [name!, ...parts(others)]) yield [each, 'province']
  for (const [name] of rows(DISTRICTS)) yield [name!, 'district']
  for (const [name] of rows(WORLD_PLACES)) yield [name!, 'place']
  for (const name of entries(NOT_NAMES)) yield [name, 'not a name']
  for (const word of entries(COMMON_WORDS)) yield [word, 'common word']
}

/** Compiles the word lists; a value stands for the lists that a phrase is in. */
export function wordLists(): PhraseColumns {
  const lists = new Map<string, Set<string>>()
  for (const [phrase, list] of listed()) {
    const held = lists.get(phrase.toLowerCase()) ?? new Set()
    lists.set(phrase.toLowerCase(), held.add(list))
  }
  const sets = new Map<string, number>()
  for (const held of lists.values()) {
    const set = [...held].sort().join('+')
    sets.set(set, (sets.get(set) ?? 0) + 1)
  }
  const kept = [...sets].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_VALUES)
  const numbers = new Map(kept.map(([set], i) => [set, i + 1]))
  const table = new PhraseColumns()
  for (const [phrase, held] of lists) {
    const sorted = [...held].sort()
    const value = numbers.get(sorted.join('+')) ?? numbers.get(sorted[0]!)
    if (value !== undefined) table.add(wordsOf(phrase), value)
  }
  return table
}

function wordsOf(phrase: string): number[] {
  const tokens = tokenise(phrase.normalize('NFC'))
  const words = Array.from({ length: tokens.count }, (_, i) => tokens.key[i]!)
  return words.some((_, i) => tokens.kind[i] === NUMBER) ? [] : words
}

/** Gathers phrases into the columns of a phrase table. */
export class PhraseColumns {
  private readonly held = new Map<number, number>()
  /** Words that phrases begin with. */
  readonly firsts = new Set<number>()

  add(words: readonly number[], value: number): void {
    const keys = phraseKeys(words)
    if (words.length > 0) this.firsts.add(words[0]!)
    for (const [i, key] of keys.entries()) {
      const before = this.held.get(key) ?? 0
      this.held.set(key, i === keys.length - 1 ? (before & GOES_ON) | value : before | GOES_ON)
    }
  }

  columns(): { keys: Int32Array; values: Uint8Array } {
    const sorted = [...this.held].sort((a, b) => a[0] - b[0])
    return { keys: Int32Array.from(sorted, ([key]) => key), values: Uint8Array.from(sorted, ([, value]) => value) }
  }
}
