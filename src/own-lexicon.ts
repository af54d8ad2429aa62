import { ORGANISATION_KINDS, type OrganisationKind } from './document.ts'
import { CooptoolError } from './errors.ts'
import { capitalsOf, type Head } from './extract/names/lexicons.ts'
import { type PhraseSet, phraseSet } from './split/phrase-set.ts'
import { compilePhrases, type Phrases } from './text/phrases.ts'

/** Entries of one's own beside the lexicons: plain data. Case and tone place do not matter, save for capitals of people. */
export interface LexiconEntries {
  /** Headings above links to other articles, as whole lines: `Tin trong tuần`. */
  readonly headings?: readonly string[]
  /** Words that begin the name of a body, each with its kind: `{ 'Tổ hợp tác': 'company' }`. A name must follow them. */
  readonly organisationHeads?: Readonly<Record<string, OrganisationKind>>
  /** Things that are counted: `suất học bổng`. As before any noun, numbers in words count from ten on. */
  readonly units?: readonly string[]
  /** People as they are written; a letter that is a capital here must be one in the text, too. */
  readonly people?: readonly string[]
}

/** Own entries made ready for `extract` and `split`; made once, used for any number of documents. */
export interface OwnLexicon {
  /** Null, as below, where there are none: then nothing is looked up. */
  readonly headings: PhraseSet | null
  readonly heads: Phrases<Head> | null
  readonly units: Phrases<true> | null
  /** People, with a bit for each word that must have a capital. */
  readonly people: Phrases<number> | null
}

/** A name or a number of a club must follow: `Câu lạc bộ Cá Voi`, `Đội 3`. */
const HEAD_FLAGS = 'on'

/** Makes own entries ready. Throws CooptoolError `usage` for one that is empty or no text, and for a kind that there is not. */
export function compileLexicon(entries: LexiconEntries): OwnLexicon {
  const heads = Object.entries(entries.organisationHeads ?? {})
  for (const [head, kind] of heads) checkKind(head, kind)
  const headings = phrasesOf(entries.headings, 'headings')
  const units = phrasesOf(entries.units, 'units')
  const people = phrasesOf(entries.people, 'people')
  const headPhrases = phrasesOf(
    heads.map(([head]) => head),
    'organisationHeads',
  )
  return {
    headings: headings.length === 0 ? null : phraseSet(headings),
    heads:
      heads.length === 0
        ? null
        : compilePhrases(headPhrases.map((head, i) => [head, { kind: heads[i]![1], flags: HEAD_FLAGS }])),
    units: units.length === 0 ? null : compilePhrases(units.map(unit => [unit, true])),
    people: people.length === 0 ? null : compilePhrases(people.map(name => [name, capitalsOf(name)])),
  }
}

function phrasesOf(list: readonly string[] | undefined, name: keyof LexiconEntries): string[] {
  return (list ?? []).map((entry, i) => {
    if (typeof entry !== 'string') throw new CooptoolError('usage', `${name}: entry ${i + 1} is no text`)
    const phrase = entry.normalize('NFC').trim()
    if (phrase !== '') return phrase
    throw new CooptoolError('usage', `${name}: entry ${i + 1} is empty`)
  })
}

function checkKind(head: string, kind: OrganisationKind): void {
  if (ORGANISATION_KINDS.includes(kind)) return
  throw new CooptoolError(
    'usage',
    `organisationHeads: ${head}: no kind “${kind}”`,
    `there are: ${ORGANISATION_KINDS.join(', ')}`,
  )
}
