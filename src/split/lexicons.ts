/** The word lists that the cues read, compiled on first use. */
import { CHROME_LINES, CHROME_PARTS, CHROME_STARTS } from '../lexicon/chrome-phrases.ts'
import {
  BYLINE_ENDS,
  BYLINE_STARTS,
  CAPTION_PARTS,
  CAPTION_STARTS,
  PERSON_STARTS,
  PICTURE_CREDITS,
} from '../lexicon/credits.ts'
import { FUNCTION_WORDS, OPEN_WORDS, PREDICATE_WORDS } from '../lexicon/function-words.ts'
import { MENU_WORDS } from '../lexicon/menu-words.ts'
import { OUTLETS } from '../lexicon/outlets.ts'
import { PROMOTION_STARTS, RELATED_HEADING_STARTS, RELATED_HEADINGS } from '../lexicon/related-headings.ts'
import { SURNAMES } from '../lexicon/surnames.ts'
import { keyOf } from '../text/fold.ts'
import { type PhraseSet, phraseSet } from './phrase-set.ts'

export interface Lexicons {
  readonly relatedHeadings: PhraseSet
  readonly relatedHeadingStarts: PhraseSet
  readonly promotionStarts: PhraseSet
  readonly chromeLines: PhraseSet
  readonly chromeStarts: PhraseSet
  readonly chromeParts: PhraseSet
  readonly menuWords: PhraseSet
  readonly outlets: PhraseSet
  readonly pictureCredits: PhraseSet
  readonly captionStarts: PhraseSet
  readonly captionParts: PhraseSet
  readonly personStarts: PhraseSet
  readonly bylineStarts: PhraseSet
  readonly bylineEnds: PhraseSet
  readonly functionWords: ReadonlySet<number>
  readonly predicates: ReadonlySet<number>
  readonly openWords: ReadonlySet<number>
  readonly surnames: ReadonlySet<number>
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
    menuWords: phraseSet(MENU_WORDS),
    outlets: phraseSet(OUTLETS),
    pictureCredits: phraseSet(PICTURE_CREDITS),
    captionStarts: phraseSet(CAPTION_STARTS),
    captionParts: phraseSet(CAPTION_PARTS),
    personStarts: phraseSet(PERSON_STARTS),
    bylineStarts: phraseSet(BYLINE_STARTS),
    bylineEnds: phraseSet(BYLINE_ENDS),
    functionWords: new Set(FUNCTION_WORDS.map(keyOf)),
    predicates: new Set(PREDICATE_WORDS.map(keyOf)),
    openWords: new Set(OPEN_WORDS.map(keyOf)),
    surnames: new Set(SURNAMES.map(keyOf)),
  }
  return compiled
}
