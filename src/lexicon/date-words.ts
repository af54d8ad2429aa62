import { keyOf } from '../text/fold.ts'

/** Keys of the calendar's words, named for what they mean. */
export const DAY = keyOf('ngày')
export const MONTH = keyOf('tháng')
export const YEAR = keyOf('năm')
export const WEEK = keyOf('tuần')
export const QUARTER = keyOf('quý')
export const HOLIDAY = keyOf('Tết')
export const FROM = keyOf('từ')
export const TO = keyOf('đến')
export const UNTIL = keyOf('tới')
export const AND = keyOf('và')
export const OF = keyOf('của')
export const BEGINNING = keyOf('đầu')
export const MIDDLE = keyOf('giữa')
export const END = keyOf('cuối')
export const HALF = keyOf('nửa')
export const BEFORE = keyOf('trước')
export const AFTER = keyOf('sau')
export const THIS = keyOf('này')
export const NOW = keyOf('nay')
export const LUNAR = keyOf('âm')
export const CALENDAR = keyOf('lịch')
export const THOSE = keyOf('những')
export const ORDINAL = keyOf('thứ')
export const FIRST_DAYS = [keyOf('mùng'), keyOf('mồng')]
export const ON_DAY = keyOf('hôm')
export const SO = keyOf('so')
export const WITH = keyOf('với')

/** Parts of the day that stand before a date: `Sáng 1/7`, `rạng sáng nay`. */
export const DAY_PARTS = ['chiều', 'khuya', 'rạng', 'sáng', 'sớm', 'trưa', 'tối', 'đêm'] as const
