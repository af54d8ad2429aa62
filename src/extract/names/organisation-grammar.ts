import type { Tokens } from '../../text/tokens.ts'
import { type Head, headOf, nameLexicons } from './lexicons.ts'
import { mark } from './organisation-marks.ts'
import { countryTail, hostCountry, place } from './organisation-place.ts'
import { numbered, object, region, topic } from './organisation-tail.ts'
import { knownEnd, type Walk, wordsEnd } from './organisation-walk.ts'
import { name, words } from './organisation-words.ts'
import { isCapital, isLower, isNumber, isWord } from './token-tests.ts'

/**
 * The grammar of a body's name (guideline §2, Organisations): a head, then words of which such names are made,
 * names, a nested body, and at last its level or place (`Hội Chữ thập đỏ khu tự trị dân tộc Choang Quảng Tây`,
 * `Văn phòng UBND tỉnh Lào Cai`, `Bộ Văn hóa, Thể thao và Du lịch`).
 */

const DEPTH = 3

/** What is known before a name is read. */
export interface Given {
  /** An office stands before the body: a full name behind it is the holder's. */
  readonly held: boolean
  /** How many bodies this one stands in. */
  readonly depth: number
}

const FREE: Given = { held: false, depth: 0 }

/** End of the body's name whose head stands at tokens `from` to `headEnd`, or `from` where it is no name. */
export function organisationEnd(t: Tokens, from: number, headEnd: number, head: Head, given: Given = FREE): number {
  const capital = isCapital(t, from)
  const flags = head.flags
  if (flags.includes('-') || flags.includes('d')) return from
  const small = !capital && !flags.includes('l') && !flags.includes('c')
  // `mặt trận tổ quốc xã`: a name written small needs its level or place.
  if (small && (headEnd === from + 1 || !flags.includes('u'))) return from
  const walk: Walk = {
    t,
    head,
    from,
    headEnd,
    held: given.held,
    at: headEnd,
    named: false,
    afterWord: false,
    wordAt: headEnd,
    bare: false,
    placed: false,
  }
  const whole = flags.includes('w') || (capital && flags.includes('x'))
  if (flags.includes('c') || flags.includes('x') || flags.includes('z')) countryTail(walk)
  const open = flags.includes('w') || flags.includes('o') || flags.includes('u') || flags.includes('n')
  if (walk.placed || !open) return walk.placed || whole ? walk.at : from
  if (flags.includes('n') && isNumber(t, walk.at)) {
    walk.at += 1
    walk.named = true
  }
  while (step(walk, given.depth)) {
    // each step accepts one more part
  }
  if (flags.includes('t') && walk.named) hostCountry(walk)
  if (small) return walk.placed ? walk.at : from
  if (walk.named && !standsForCountry(walk)) return walk.at
  if (whole && (capital || flags.includes('l'))) return flags.includes('x') ? headEnd : walk.at
  return from
}

/** Heads that are not joined to a country alone: `báo Hàn Quốc`, `công ty Mỹ`, `trung tâm TP HCM` name the place. */
function standsForCountry(walk: Walk): boolean {
  const { t, head, from } = walk
  if (!walk.bare) return false
  if (isLower(t, from)) return head.kind !== 'police' && !head.flags.includes('w') && !head.flags.includes('t')
  return head.kind === 'media' || head.flags === 'lo'
}

/** Accepts the next part of the name; false where the name is over. */
function step(walk: Walk, depth: number): boolean {
  const { t } = walk
  if (walk.at >= t.count) return false
  if (!isWord(t, walk.at)) return mark(walk) || (!walk.placed && numbered(walk))
  if (t.start[walk.at]! - t.end[walk.at - 1]! > 1) return false
  if (walk.placed) return false
  if (nested(walk, depth)) return true
  // `Viện Hàn lâm` is no institute in Korea, `Điện Biên` no power: the longer reading wins.
  if (wordsEnd(t, walk.at) > knownEnd(t, walk.at) && words(walk)) return true
  return place(walk) || words(walk) || name(walk) || region(walk) || topic(walk) || object(walk)
}

/** Whether a body written small may stand inside: `Văn phòng ủy ban nhân dân tỉnh`, `HĐQT công ty Him Lam`. */
function takesSmall(outer: Head, inner: Head): boolean {
  if (outer.flags.includes('i')) return inner.kind === 'company' && inner.flags.includes('l')
  return outer.flags.includes('o') && inner.flags.includes('u')
}

/** `Thanh tra Sở Giao thông`, `Ban Chấp hành Trung ương Hội …`: a body inside, which ends the name. */
function nested(walk: Walk, depth: number): boolean {
  const { t, at } = walk
  const { openers } = nameLexicons()
  if (depth >= DEPTH || !openers.begins(t.key[at]!)) return false
  const head = headOf(openers.match(t, at), isCapital(t, at))
  if (head === undefined) return false
  const headEnd = openers.phraseEnd()
  if (!isCapital(t, at) && !takesSmall(walk.head, head)) return false
  if (head.kind === 'sport' && walk.head.kind !== 'sport') return false
  // `Công ty TNHH Trường Huy`: a company has no school inside, its name may begin so.
  if (walk.head.kind === 'company' && head.kind === 'school' && headEnd === at + 1) return false
  const end = organisationEnd(t, at, headEnd, head, { held: walk.held, depth: depth + 1 })
  if (end === at) return false
  walk.at = end
  walk.named = true
  walk.placed = true
  return true
}
