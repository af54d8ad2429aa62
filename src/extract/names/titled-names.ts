import { type Tokens, UPPER } from '../../text/tokens.ts'
import { runEnd } from './capital-runs.ts'
import { type KnownMatch, knownAt } from './known-names.ts'
import { nameLexicons } from './lexicons.ts'
import { type Given, organisationEnd } from './organisation-grammar.ts'
import { beginsCompound, foreignNameEnd, fullNameEnd } from './person-grammar.ts'
import { isVietnamese, width } from './token-tests.ts'

/** What stands in a title or behind it. */

/** An office stands before the body. */
export const HELD: Given = { held: true, depth: 0 }

/** `Trưởng ban Tổ chức Thành ủy`: the body that begins inside the title at tokens `i` to `end`, and goes on behind it. */
export function bodyInTitle(t: Tokens, i: number, end: number): readonly [from: number, to: number] | null {
  const { openers } = nameLexicons()
  // `Phó Chánh thanh tra Đặng Thị Huyền`: the holder's name is no body's.
  if (fullNameEnd(t, end) > end || foreignNameEnd(t, end) > end) return null
  for (let k = i + 1; k < end; k += 1) {
    const inner = openers.begins(t.key[k]!) ? openers.match(t, k)?.head : undefined
    if (inner === undefined || inner.flags.includes('p') || inner.kind === 'media') continue
    const headEnd = openers.phraseEnd()
    if (headEnd < end) continue
    const to = organisationEnd(t, k, headEnd, { ...inner, flags: `${inner.flags}l` }, HELD)
    if (to > end) return [k, to]
  }
  return null
}

/**
 * Whether a person's name may stand at token `i` behind a title: letters alone (`lãnh đạo PVC`) are a body, and so is
 * one foreign word behind what bodies have many of, the members (`học sinh Vinschool`).
 */
export function isNamed(t: Tokens, i: number, member: boolean): boolean {
  const end = runEnd(t, i, 6)
  // `công nhân KaiYang Việt Nam`
  if (end > i + 1) return !member || !endsInCountry(t, i + 1, end)
  // `Hoa hậu Hòa bình Thế giới`
  if (beginsCompound(t, i)) return false
  if (t.shape[i] === UPPER && width(t, i) > 1 && !isVietnamese(t, i)) return false
  return !member || isVietnamese(t, i)
}

/** Behind an office a known place or body is what it is of (`Tổng thống Nga …`); `bị cáo Vinh`, a call, is no town. */
export function isHeldOf(t: Tokens, i: number, known: KnownMatch | null, called: boolean): boolean {
  if (known === null || fullNameEnd(t, i) > known.end) return false
  const word = known.name.kind === 'place' && known.end === i + 1 && !known.name.country && isVietnamese(t, i)
  return !(called && word)
}

/** `nữ đại úy Israel`: where somebody is from, not what he is called (`bà Nga`). */
export function isOrigin(t: Tokens, i: number, known: KnownMatch | null): boolean {
  return known?.name.country === true && !isVietnamese(t, i) && runEnd(t, i) === known.end
}

function endsInCountry(t: Tokens, from: number, end: number): boolean {
  for (let k = from; k < end; k += 1) {
    const known = knownAt(t, k)
    if (known?.name.country === true && known.end === end) return true
  }
  return false
}
