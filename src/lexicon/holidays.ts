/** A holiday with its day: of the Gregorian year, or of the lunar one. Day -1 is the last of the month. */
export interface Holiday {
  readonly lunar: boolean
  readonly month: number
  readonly day: number
  /** Other peoples have one of that name: `Quốc khánh Lào` is not 2 September. */
  readonly national?: true
}

const solar = (day: number, month: number): Holiday => ({ lunar: false, month, day })
const lunar = (day: number, month: number): Holiday => ({ lunar: true, month, day })

/** Days that are named without their date. A plain word needs its capital: see `CAPITAL_HOLIDAYS`. */
export const HOLIDAYS: readonly (readonly [string, Holiday])[] = [
  ['giao thừa', lunar(-1, 12)],
  ['đêm giao thừa', lunar(-1, 12)],
  ['giỗ Tổ', lunar(10, 3)],
  ['giỗ Tổ Hùng Vương', lunar(10, 3)],
  ['lễ Giáng sinh', solar(25, 12)],
  ['lễ Vu lan', lunar(15, 7)],
  ['ngày Báo chí Cách mạng Việt Nam', solar(21, 6)],
  ['ngày Chiến thắng Điện Biên Phủ', solar(7, 5)],
  ['ngày Doanh nhân Việt Nam', solar(13, 10)],
  ['ngày Giải phóng miền Nam', solar(30, 4)],
  ['ngày Nhà giáo Việt Nam', solar(20, 11)],
  ['ngày Phụ nữ Việt Nam', solar(20, 10)],
  ['ngày Quốc khánh', { ...solar(2, 9), national: true }],
  ['ngày Quốc tế Hạnh phúc', solar(20, 3)],
  ['ngày Quốc tế Lao động', solar(1, 5)],
  ['ngày Quốc tế Phụ nữ', solar(8, 3)],
  ['ngày Quốc tế Thiếu nhi', solar(1, 6)],
  ['ngày Thương binh - Liệt sĩ', solar(27, 7)],
  ['ngày Thương binh, Liệt sĩ', solar(27, 7)],
  ['ngày Thầy thuốc Việt Nam', solar(27, 2)],
  ['ngày Valentine', solar(14, 2)],
  ['Giáng sinh', solar(25, 12)],
  ['Lễ tình nhân', solar(14, 2)],
  ['Noel', solar(25, 12)],
  ['Quốc khánh', { ...solar(2, 9), national: true }],
  ['Quốc tế Lao động', solar(1, 5)],
  ['Quốc tế Phụ nữ', solar(8, 3)],
  ['Quốc tế Thiếu nhi', solar(1, 6)],
  ['Tết Dương lịch', solar(1, 1)],
  ['Tết Hàn thực', lunar(3, 3)],
  ['Tết Nguyên đán', lunar(1, 1)],
  ['Tết Nguyên tiêu', lunar(15, 1)],
  ['Tết Âm lịch', lunar(1, 1)],
  ['Tết cổ truyền', { ...lunar(1, 1), national: true }],
  ['Tết Độc lập', solar(2, 9)],
  ['Tết ông Công ông Táo', lunar(23, 12)],
  ['Tết Trung thu', lunar(15, 8)],
  ['Tết Đoan ngọ', lunar(5, 5)],
  ['Trung thu', lunar(15, 8)],
  ['Vu lan', lunar(15, 7)],
]

/** Words before the name of a feast that make it a thing: `ông già Noel`, `cây thông Giáng sinh`. */
export const FEAST_THINGS = [
  'già',
  'thông',
  'chợ',
  'quà',
  'cây',
  'phim',
  'bài',
  'nhạc',
  'thiệp',
  'đồ',
  'bánh',
  'hàng',
] as const

/** Country names that may follow a national day of Vietnam. */
export const OWN_COUNTRY = ['Việt', 'nước', 'Cộng', 'CHXHCN'] as const
