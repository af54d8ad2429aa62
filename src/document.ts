/**
 * The types that pass between the stages: the annotation guideline as types.
 * Offsets are UTF-16 code units into a block's text, half-open; lines are 1-based lines of the input.
 */

export const LABELS = ['title', 'meta', 'body', 'caption', 'byline', 'related-heading', 'related', 'chrome'] as const

/** What a line is (guideline §1). */
export type Label = (typeof LABELS)[number]

/** One cue that spoke for a label, with its weight; what `--why` shows. */
export interface Cue {
  readonly cue: string
  readonly weight: number
}

/** Consecutive lines of one label that belong together: a paragraph, a caption, a title. */
export interface Block {
  readonly label: Label
  /** First and last line of the input, 1-based, inclusive. */
  readonly lines: readonly [number, number]
  /** The repaired text; the lines of a broken paragraph are joined by one space. */
  readonly text: string
  /** Offsets in `text` at which the block's further lines begin, with their line numbers; empty for one line. */
  readonly breaks: readonly LineBreak[]
  /** What spoke for the label; present only when asked for. */
  readonly why?: readonly Cue[]
}

export interface LineBreak {
  readonly offset: number
  readonly line: number
}

/** Another article that the page links to (guideline §1). */
export interface RelatedItem {
  readonly title: string
  readonly published: string | null
  readonly category: string | null
  readonly teaser: string | null
  readonly line: number
  /** What the line of the title was taken for: `title-link`, `sentence-link`, `promoted-link`; only when asked for. */
  readonly rule?: string
}

/** A dump, split: what `split` gives and every finder reads. */
export interface SplitDocument {
  readonly title: string | null
  /** EDTF date or date-time, with offset where the page gives one; never guessed. */
  readonly published: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly blocks: readonly Block[]
  readonly related: readonly RelatedItem[]
  /** Number of lines of the input, blank ones included. */
  readonly lineCount: number
  /** Lines that came in misread, and were read anew. */
  readonly misread: readonly MisreadLines[]
}

/** Lines that were read in the wrong encoding before they came here (`Hµ Néi`), counted by what they were written in. */
export interface MisreadLines {
  readonly encoding: string
  readonly lines: number
}

/** What a page's markup says of it (`<meta>`, JSON-LD, texts of pictures). It beats what the lines suggest. */
export interface Markup {
  readonly title: string | null
  /** EDTF. */
  readonly published: string | null
  /** Names of people. */
  readonly authors: readonly string[]
  readonly publisher: string | null
  /** Lines of the text, from 1, that are captions. */
  readonly captions: readonly number[]
}

/** Where something stands: a half-open range of one block's text, and the rule that found it. */
export interface Span {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly rule: string
}

export const DATE_KINDS = ['time', 'day', 'month', 'season', 'year', 'decade', 'century', 'interval'] as const
export type DateKind = (typeof DATE_KINDS)[number]
export type DatePart = 'year' | 'month' | 'day'

/** A date mention (guideline §2, Dates). */
export interface DateFind extends Span {
  /** EDTF, or null where it depends on a publication date that is not known. */
  readonly value: string | null
  readonly kind: DateKind
  /** The parts that the text does not say and that were resolved from the publication date or the context. */
  readonly guessed: readonly DatePart[]
}

export type Qualifier = '>' | '<~' | '~' | '>=' | '<=' | '<'

/** A statistic (guideline §2, Statistics): either `value`, or `min` and/or `max`. */
export interface StatisticFind extends Span {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  /** The total of a score (`29,67/30`). */
  readonly of: number | null
  readonly qualifier: Qualifier | null
  readonly unit: string
  readonly subject: string | null
  /** EDTF of the one date in the same sentence that bounds it. */
  readonly period: string | null
}

/** A legal document named in the text (guideline §2). */
export interface LegalFind extends Span {
  readonly kind: string
  readonly number: string | null
  readonly issued: string | null
  readonly issuer: string | null
}

export const NAME_KINDS = ['person', 'organisation', 'place'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** A name as it stands in the text. */
export interface NameFind extends Span {
  readonly kind: NameKind
}

/** A range of one block's text, for readers of the output. */
export interface At {
  readonly line: number
  readonly block: number
  readonly start: number
  readonly end: number
}

export interface Mention {
  readonly text: string
  readonly at: At
  /** The rule that found it; present only when asked for. */
  readonly rule?: string
}

export interface Role {
  readonly title: string
  /** The full name of the body's (or, for offices of state, the country's) record. */
  readonly organisation: string | null
}

export interface Person {
  readonly name: string
  readonly aliases: readonly string[]
  readonly honorifics: readonly string[]
  readonly roles: readonly Role[]
  readonly mentions: readonly Mention[]
}

export const ORGANISATION_KINDS = [
  'party',
  'state',
  'association',
  'company',
  'hospital',
  'school',
  'media',
  'army',
  'police',
  'court',
  'sport',
  'international',
  'religious',
  'other',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

export interface Organisation {
  readonly name: string
  readonly aliases: readonly string[]
  readonly acronym: string | null
  readonly kind: OrganisationKind
  readonly mentions: readonly Mention[]
}

export const PLACE_KINDS = [
  'country',
  'province',
  'prefecture',
  'district',
  'commune',
  'village',
  'border gate',
  'street',
  'river',
  'sea',
  'island',
  'mountain',
  'building',
  'region',
  'other',
] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** The official province of a Vietnamese place: before and since 01/07/2025. */
export interface Province {
  /** One of the 63 in force until 30/06/2025. */
  readonly name: string | null
  /** Its code of the General Statistics Office. */
  readonly code: string | null
  /** One of the 34 in force since 01/07/2025. */
  readonly since2025: string
}

export interface Place {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: PlaceKind
  readonly province: Province | null
  readonly mentions: readonly Mention[]
}

/** People, organisations and places, one record each. */
export interface Records {
  readonly people: readonly Person[]
  readonly organisations: readonly Organisation[]
  readonly places: readonly Place[]
}
