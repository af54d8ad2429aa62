/** The cycle of sixty years: ten stems and twelve branches, in order. */
export const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'] as const

/** Each branch with its other spellings. */
export const BRANCHES = [
  ['Tý', 'Tí'],
  ['Sửu'],
  ['Dần'],
  ['Mão', 'Mẹo'],
  ['Thìn'],
  ['Tỵ', 'Tị'],
  ['Ngọ'],
  ['Mùi'],
  ['Thân'],
  ['Dậu'],
  ['Tuất'],
  ['Hợi'],
] as const

/** Each of the sixty names (`Ất Tỵ`) with its place in the cycle; 0 is Giáp Tý. */
export function sexagenaryNames(): [string, number][] {
  const names: [string, number][] = []
  for (let place = 0; place < 60; place += 1) {
    for (const branch of BRANCHES[place % 12]!) names.push([`${STEMS[place % 10]} ${branch}`, place])
  }
  return names
}
