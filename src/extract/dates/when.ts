import type { ClockTime } from '../../text/edtf.ts'

/** The year of a date: given, counted from the publication, counted from the year last spoken of, or in the cycle of sixty. */
export type YearRef =
  | { readonly of: 'given'; readonly year: number }
  | { readonly of: 'publication'; readonly plus: number }
  | { readonly of: 'context'; readonly plus: number }
  /** Of the sentence, or the publication: `6 tháng đầu năm`. */
  | { readonly of: 'sentence' }
  | { readonly of: 'cycle'; readonly place: number }

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'century'

/** A day, a month or a year; what the text does not say is null. */
export interface DateWhen {
  readonly form: 'date'
  readonly year: YearRef | null
  readonly month: number | null
  /** `ngày 15 tháng sau`: the month counted from the publication's. */
  readonly monthPlus: number | null
  readonly day: number | null
}

/** What a phrase says about the calendar, before it is put on it. */
export type When =
  | DateWhen
  | { readonly form: 'months'; readonly year: YearRef | null; readonly first: number; readonly last: number }
  | { readonly form: 'season'; readonly year: YearRef; readonly season: number }
  /** `tháng trước`; an echo may count from a date of the same sentence (`CPI tháng 2 … so với tháng trước`). */
  | { readonly form: 'shift'; readonly unit: Unit; readonly by: number; readonly echo: boolean }
  /** 0 is Monday; `week` counts from the publication's, null is the nearest past one. */
  | { readonly form: 'weekday'; readonly weekday: number; readonly week: number | null }
  /** Day -1 is the month's last; null the whole month. */
  | { readonly form: 'lunar'; readonly year: YearRef | null; readonly month: number; readonly day: number | null }
  | { readonly form: 'decade'; readonly decade: number }
  | { readonly form: 'century'; readonly century: number }
  | { readonly form: 'range'; readonly from: When; readonly to: When }
  /** A time of day that has not met its day yet. */
  | { readonly form: 'clock' }

/** Which way a word beside the date sends it: `vừa qua`, `tới`, `hằng năm`. */
export type Lean = 'past' | 'future' | 'yearly'

/** A phrase that may be a date, on its way through the refiners. Token indices, half-open. */
export interface Candidate {
  readonly first: number
  readonly end: number
  readonly rule: string
  readonly when: When
  readonly lean: Lean | null
  readonly time: ClockTime | null
  /** `từ 8h đến 11h ngày 5/3`: the end of the stretch of time. */
  readonly timeEnd: ClockTime | null
}

/** What a parser reads at a token. */
export interface Match {
  readonly end: number
  readonly when: When
  readonly time?: ClockTime
  readonly timeEnd?: ClockTime
  /** First token, where it is not the one that the parser was called at. */
  readonly first?: number
}

export const given = (year: number): YearRef => ({ of: 'given', year })

export function dateWhen(year: YearRef | null, month: number | null = null, day: number | null = null): DateWhen {
  return { form: 'date', year, month, monthPlus: null, day }
}

/** A range, or the one point where both ends are the same. */
export function rangeWhen(from: When, to: When): When {
  return { form: 'range', from, to }
}
