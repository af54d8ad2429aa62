import { keySet } from '../../text/key-table.ts'
import { CAPITALISED, type Tokens } from '../../text/tokens.ts'
import { isAllUpper, isInitial, isVietnameseRun, runEnd, wordCount, wordEnd } from './capital-runs.ts'
import { knownAt } from './known-names.ts'
import { nameLexicons } from './lexicons.ts'
import { DOT, isCapital, isCapitalised, isDash, isLower, isMark, isVietnamese, isWord } from './token-tests.ts'

/**
 * End of a Vietnamese full name at token `i`, or `i`: a family name and one to four further syllables, the last
 * perhaps an initial (`Lê Quý D.`). Weak family names (`Kim`, `Sơn`) need three syllables or a middle name.
 */
export function fullNameEnd(t: Tokens, i: number): number {
  const { familyNames, weakFamilyNames, middleNames } = nameLexicons()
  const key = t.key[i]!
  if (!familyNames.has(key) || !isVietnamese(t, i)) return i
  const run = runEnd(t, i, 6)
  const shape = t.shape[i]
  let end = wordEnd(t, i)
  let syllables = 1
  while (end < run && syllables < 5 && (isVietnamese(t, end) || isInitial(t, end)) && t.shape[end] === shape) {
    end = wordEnd(t, end)
    syllables += 1
  }
  if (end < run && isInitial(t, end) && isMark(t, end + 1, DOT)) {
    end = wordEnd(t, end)
    syllables += 1
  }
  if (syllables === 5 && !middleNames.has(t.key[i + 1]!)) return i
  if (syllables < 2) return i
  if (weakFamilyNames.has(key) && !(syllables >= 3 && middleNames.has(t.key[i + 1]!))) return i
  // `NGUYỄN HUỆ` in capitals may be a headline; two syllables are not enough.
  if (syllables < 3 && isAllUpper(t, i, end)) return i
  return end
}

/** End of a foreign name at token `i`, or `i`: a known given name and at least one more capitalised word. */
export function foreignNameEnd(t: Tokens, i: number): number {
  if (!nameLexicons().foreignGivenNames.has(t.key[i]!) || !isCapital(t, i)) return i
  const end = runEnd(t, i, 6)
  if (wordCount(t, i, end) < 2 || isVietnameseRun(t, i, end)) return i
  // `Philip Morris Nhật Bản` is a branch.
  for (let k = i + 1; k < end; k += 1) if (knownAt(t, k)?.name.country === true && knownAt(t, k)?.end === end) return i
  return end
}

/**
 * End of the name behind a form of address or an office (`ông Dũng`, `anh H.`, `Tổng thống Donald Trump`): the
 * run of capitals, at most four Vietnamese syllables of it.
 */
export function addressedEnd(t: Tokens, i: number): number {
  if (!isCapital(t, i)) return i
  // `Giáo sư Y khoa`, `Tiến sĩ Kinh tế`: a field, no name.
  const { words } = nameLexicons()
  if (words.begins(t.key[i]!) && words.match(t, i) !== undefined && words.phraseEnd() > i + 1) return i
  const full = fullNameEnd(t, i)
  if (full > i) return full
  const end = runEnd(t, i, 6)
  if (!isVietnamese(t, i)) return end
  let last = wordEnd(t, i)
  let syllables = 1
  while (last < end && syllables < 4 && isWord(t, last)) {
    last = wordEnd(t, last)
    syllables += 1
  }
  return last
}

/** `Hòa bình`, `Đồng thời`: one syllable that begins a common word, and is no name. */
export function beginsCompound(t: Tokens, i: number): boolean {
  const { compounds } = nameLexicons()
  return isLower(t, i + 1) && compounds.begins(t.key[i]!) && compounds.match(t, i) !== undefined
}

/** `Ngọc Trinh`, `Công Phượng`: a run of two given names, told by nothing else. */
export function isCalledByTwo(t: Tokens, from: number, to: number): boolean {
  const { firstGivenNames, givenNames } = nameLexicons()
  if (to !== from + 2 || t.shape[from] !== CAPITALISED || t.shape[from + 1] !== CAPITALISED) return false
  return firstGivenNames.has(t.key[from]!) && givenNames.has(t.key[from + 1]!)
}

/** `Trump`, alone and not part of a longer name; `Kim` where it stands beside one (`Trump - Kim`). */
export function isPublicFigure(t: Tokens, i: number): boolean {
  const { publicFigures } = nameLexicons()
  if (isCapital(t, i + 1) || !isCapitalised(t, i)) return false
  if (publicFigures.has(t.key[i]!)) return true
  return BESIDE_FIGURES.has(t.key[i]!) && isDash(t, i - 1) && isWord(t, i - 2) && publicFigures.has(t.key[i - 2]!)
}

const BESIDE_FIGURES = keySet(['Kim', 'Tập', 'Moon', 'Abe', 'Un'])
