/**
 * Words of Vietnamese numerals. `mốt`, `tư`, `lăm` and `nhăm` stand for 1, 4 and 5 behind a ten only
 * (`hai mươi mốt`); `lẻ` and `linh` fill an empty ten (`một trăm linh năm`).
 */
export const UNIT_DIGITS: ReadonlyArray<readonly [string, number]> = [
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]

/** Digits that stand behind a ten only. */
export const LATER_DIGITS: ReadonlyArray<readonly [string, number]> = [
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
]

/** Words that multiply what stands before them (guideline §2, Statistics). */
export const SCALES: ReadonlyArray<readonly [string, number]> = [
  ['chục', 10],
  ['trăm', 100],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỉ', 1e9],
  ['tỷ', 1e9],
]

/** Syllables that make another word of the scale before them: `10 tỷ phú`, `3 triệu phú`, `tỷ lệ`. */
export const NOT_A_SCALE_BEFORE: readonly string[] = [
  'giá', // tỷ giá
  'lệ', // tỷ lệ
  'mỉ', // tỉ mỉ
  'phú', // tỷ phú
  'số', // tỷ số
  'suất', // tỷ suất
  'tê', // tỉ tê
  'trọng', // tỷ trọng
]
