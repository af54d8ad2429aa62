/** Days of the week; 0 is Monday. `thứ 2` to `thứ 7` are written with digits, too. */
export const WEEKDAYS: readonly (readonly [string, number])[] = [
  ['chủ nhật', 6],
  ['chúa nhật', 6],
  ['thứ ba', 1],
  ['thứ bảy', 5],
  ['thứ hai', 0],
  ['thứ năm', 3],
  ['thứ sáu', 4],
  ['thứ tư', 2],
]
