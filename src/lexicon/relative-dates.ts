import type { Unit } from '../extract/dates/when.ts'

/** A date counted from the publication. */
export interface Shift {
  readonly unit: Unit
  readonly by: number
  /** It may count from a date of the same sentence: `CPI tháng 2 tăng so với tháng trước`. */
  readonly echo?: true
  /** A count or a plural before it makes it vague: `những năm trước`, `3 tháng tới`. */
  readonly single?: true
}

/** `sáng nay`, `tối qua`, `chiều mai`: joined with every part of the day. */
export const DAYS_BY_PART: readonly (readonly [string, Shift])[] = [
  ['hôm nay', { unit: 'day', by: 0 }],
  ['hôm qua', { unit: 'day', by: -1 }],
  ['hôm kia', { unit: 'day', by: -2 }],
  ['mai', { unit: 'day', by: 1 }],
  ['nay', { unit: 'day', by: 0 }],
  ['ngày mai', { unit: 'day', by: 1 }],
  ['qua', { unit: 'day', by: -1 }],
]

/** Parts of the day as they stand before `nay`, `qua`, `mai`. */
export const DAY_PART_PHRASES = [
  'chiều',
  'chiều tối',
  'khuya',
  'rạng sáng',
  'sáng',
  'sáng sớm',
  'trưa',
  'tối',
  'đêm',
  'đêm khuya',
] as const

export const SHIFTS: readonly (readonly [string, Shift])[] = [
  ['bữa nay', { unit: 'day', by: 0 }],
  ['hôm kia', { unit: 'day', by: -2 }],
  ['hôm kìa', { unit: 'day', by: -3 }],
  ['hôm nay', { unit: 'day', by: 0 }],
  ['hôm qua', { unit: 'day', by: -1 }],
  ['ngày hôm kia', { unit: 'day', by: -2 }],
  ['ngày hôm nay', { unit: 'day', by: 0 }],
  ['ngày hôm qua', { unit: 'day', by: -1 }],
  ['ngày mai', { unit: 'day', by: 1 }],
  ['ngày mốt', { unit: 'day', by: 2 }],
  ['năm kia', { unit: 'year', by: -2 }],
  ['năm nay', { unit: 'year', by: 0, single: true }],
  ['năm ngoái', { unit: 'year', by: -1 }],
  ['năm rồi', { unit: 'year', by: -1, single: true }],
  ['năm trước', { unit: 'year', by: -1, echo: true, single: true }],
  ['năm tới', { unit: 'year', by: 1, single: true }],
  ['quý này', { unit: 'quarter', by: 0, single: true }],
  ['quý sau', { unit: 'quarter', by: 1, single: true }],
  ['quý trước', { unit: 'quarter', by: -1, echo: true, single: true }],
  ['quý tới', { unit: 'quarter', by: 1, single: true }],
  ['sang năm', { unit: 'year', by: 1, single: true }],
  ['sang tuần', { unit: 'week', by: 1, single: true }],
  ['tháng này', { unit: 'month', by: 0, single: true }],
  ['tháng rồi', { unit: 'month', by: -1, single: true }],
  ['tháng sau', { unit: 'month', by: 1, single: true }],
  ['tháng trước', { unit: 'month', by: -1, echo: true, single: true }],
  ['tháng tới', { unit: 'month', by: 1, single: true }],
  ['tuần này', { unit: 'week', by: 0, single: true }],
  ['tuần rồi', { unit: 'week', by: -1, single: true }],
  ['tuần sau', { unit: 'week', by: 1, single: true }],
  ['tuần trước', { unit: 'week', by: -1, single: true }],
  ['tuần tới', { unit: 'week', by: 1, single: true }],
]
