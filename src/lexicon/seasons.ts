/** Seasons and their EDTF numbers (21 spring … 24 winter). */
export const SEASONS: readonly (readonly [string, number])[] = [
  ['hè', 22],
  ['hạ', 22],
  ['thu', 23],
  ['xuân', 21],
  ['đông', 24],
]
