/** Months by their names in words; `tháng Giêng` and `tháng Chạp` are months of the lunar year. */
export interface MonthName {
  readonly month: number
  readonly lunar: boolean
}

const solar = (month: number): MonthName => ({ month, lunar: false })

/** What stands after `tháng`: `tháng Tư`, `tháng mười hai`. */
export const MONTH_NAMES: readonly (readonly [string, MonthName])[] = [
  ['ba', solar(3)],
  ['bốn', solar(4)],
  ['bảy', solar(7)],
  ['bẩy', solar(7)],
  ['chín', solar(9)],
  ['chạp', { month: 12, lunar: true }],
  ['giêng', { month: 1, lunar: true }],
  ['hai', solar(2)],
  ['mười', solar(10)],
  ['mười hai', solar(12)],
  ['mười một', solar(11)],
  ['một', solar(1)],
  ['năm', solar(5)],
  ['sáu', solar(6)],
  ['tám', solar(8)],
  ['tư', solar(4)],
]
