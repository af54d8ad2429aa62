import type {
  At,
  DateKind,
  DatePart,
  Label,
  MisreadLines,
  Organisation,
  Person,
  Place,
  Qualifier,
  RelatedItem,
} from '../document.ts'

/** The kinds of things that `extract` gives, in the order of the output (interface, «The document object»). */
export const KINDS = ['related', 'dates', 'people', 'organisations', 'places', 'statistics', 'legal'] as const
export type Kind = (typeof KINDS)[number]

export interface Source {
  readonly path: string | null
  readonly format: string
  /** What the bytes were read as; `utf-8` for a text that was given as one. */
  readonly encoding: string
  /** 0 to 1: how sure that is; 1 where a mark, the caller or flawless UTF-8 says it. */
  readonly encodingConfidence: number
  /** Lines of a text that came in misread (`Hµ Néi`) and were read anew, by what they were written in. */
  readonly misread: readonly MisreadLines[]
  readonly lines: number
}

export interface Language {
  /** ISO 639-3. */
  readonly code: string
  /** 0 to 1. */
  readonly confidence: number
}

export interface WhyCue {
  readonly cue: string
  readonly weight: number
}

export interface BlockOutput {
  readonly label: Label
  readonly lines: readonly [number, number]
  readonly text: string
  readonly why?: readonly WhyCue[]
}

export interface DateOutput {
  readonly text: string
  readonly value: string | null
  readonly kind: DateKind
  readonly guessed: readonly DatePart[]
  readonly at: At
  readonly rule?: string
}

export interface StatisticOutput {
  readonly text: string
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly of: number | null
  readonly qualifier: Qualifier | null
  readonly unit: string
  readonly subject: string | null
  readonly period: string | null
  readonly at: At
  readonly rule?: string
}

export interface LegalOutput {
  readonly text: string
  readonly kind: string
  readonly number: string | null
  readonly issued: string | null
  readonly issuer: string | null
  readonly at: At
  readonly rule?: string
}

export interface KeywordOutput {
  readonly term: string
  /** TF-IDF against the other documents of the run. */
  readonly score: number
  readonly count: number
}

/** One document's result: what `--json` prints. Kinds that were not asked for are left out. */
export interface DocumentOutput {
  readonly schema: 'cooptool/1'
  readonly id: string | null
  readonly source: Source | null
  readonly language: Language
  readonly title: string | null
  readonly published: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  /** The clean text; given by `clean` alone. */
  readonly text?: string
  readonly blocks?: readonly BlockOutput[]
  readonly related?: readonly RelatedItem[]
  readonly dates?: readonly DateOutput[]
  readonly people?: readonly Person[]
  readonly organisations?: readonly Organisation[]
  readonly places?: readonly Place[]
  readonly statistics?: readonly StatisticOutput[]
  readonly legal?: readonly LegalOutput[]
  readonly keywords?: readonly KeywordOutput[]
  /** The id of the first document of the run that this one is nearly; null where there is none. With `--dedupe`. */
  readonly duplicateOf?: string | null
}
