/** The word lists that the cues read, compiled on first use. */

import { CHROME_LINES, CHROME_PARTS, CHROME_STARTS, HEADLINE_STARTS } from '../lexicon/chrome-phrases.ts'
import {
  BYLINE_ENDS,
  BYLINE_STARTS,
  CAPTION_PARTS,
  CAPTION_STARTS,
  PERSON_STARTS,
  PICTURE_CREDITS,
} from '../lexicon/credits.ts'
import { rows } from '../lexicon/entries.ts'
import { FAMILY_NAMES } from '../lexicon/family-names.ts'
import { FAREWELLS, FUNCTION_WORDS, OPEN_WORDS, PREDICATE_WORDS, SENTENCE_OPENERS } from '../lexicon/function-words.ts'
import { MENU_WORDS } from '../lexicon/menu-words.ts'
import { ORGANISATIONS } from '../lexicon/organisations.ts'
import { OUTLETS } from '../lexicon/outlets.ts'
import { PROMOTION_STARTS, RELATED_HEADING_STARTS, RELATED_HEADINGS } from '../lexicon/related-headings.ts'
import { keyOf } from '../text/fold.ts'
import { KeyTable, keySet } from '../text/key-table.ts'
import { type PhraseSet, phraseSet } from './phrase-set.ts'

export interface Lexicons {
  readonly relatedHeadings: PhraseSet
  readonly relatedHeadingStarts: PhraseSet
  readonly promotionStarts: PhraseSet
  readonly chromeLines: PhraseSet
  readonly chromeStarts: PhraseSet
  readonly chromeParts: PhraseSet
  readonly headlineStarts: PhraseSet
  readonly menuWords: PhraseSet
  readonly outlets: PhraseSet
  readonly pictureCredits: PhraseSet
  readonly captionStarts: PhraseSet
  readonly captionParts: PhraseSet
  readonly personStarts: PhraseSet
  readonly sentenceOpeners: PhraseSet
  readonly farewells: PhraseSet
  readonly bylineStarts: PhraseSet
  readonly bylineEnds: PhraseSet
  readonly functionWords: KeyTable
  /** Per key of a word: FUNCTION, PREDICATE and PART_START, added up. One look for what each line is asked. */
  readonly wordFlags: KeyTable
  readonly openWords: KeyTable
  readonly surnames: KeyTable
}

/** The word has no meaning of its own. */
export const FUNCTION = 1
/** The word is one that sentences tell with. */
export const PREDICATE = 2
/** A phrase of CHROME_PARTS may begin here. */
export const PART_START = 4

function flagsOf(): KeyTable {
  const flags = new KeyTable()
  const add = (words: readonly string[], flag: number): void => {
    for (const word of words) flags.set(keyOf(word), flags.get(keyOf(word)) | flag)
  }
  add(FUNCTION_WORDS, FUNCTION)
  add(PREDICATE_WORDS, PREDICATE)
  add(
    CHROME_PARTS.map(part => part.split(' ')[0]!),
    PART_START,
  )
  return flags
}

/** Media that are named so in any text; a note tells names that are common words. */
function mediaNames(): string[] {
  return rows(ORGANISATIONS)
    .filter(([, kind, note]) => kind === 'media' && note !== '-')
    .map(([name]) => name!)
}

/** Family names that are seldom another word. */
function firmFamilyNames(): string[] {
  return rows(FAMILY_NAMES)
    .filter(([, note]) => note !== 'weak')
    .map(([name]) => name!)
}

let compiled: Lexicons | null = null

export function lexicons(): Lexicons {
  compiled ??= {
    relatedHeadings: phraseSet(RELATED_HEADINGS),
    relatedHeadingStarts: phraseSet(RELATED_HEADING_STARTS),
    promotionStarts: phraseSet(PROMOTION_STARTS),
    chromeLines: phraseSet(CHROME_LINES),
    chromeStarts: phraseSet(CHROME_STARTS),
    chromeParts: phraseSet(CHROME_PARTS),
    headlineStarts: phraseSet(HEADLINE_STARTS),
    menuWords: phraseSet(MENU_WORDS),
    outlets: phraseSet([...OUTLETS, ...mediaNames()]),
    pictureCredits: phraseSet(PICTURE_CREDITS),
    captionStarts: phraseSet(CAPTION_STARTS),
    captionParts: phraseSet(CAPTION_PARTS),
    personStarts: phraseSet(PERSON_STARTS),
    sentenceOpeners: phraseSet(SENTENCE_OPENERS),
    farewells: phraseSet(FAREWELLS),
    bylineStarts: phraseSet(BYLINE_STARTS),
    bylineEnds: phraseSet(BYLINE_ENDS),
    functionWords: keySet(FUNCTION_WORDS),
    wordFlags: flagsOf(),
    openWords: keySet(OPEN_WORDS),
    surnames: keySet(firmFamilyNames()),
  }
  return compiled
}
