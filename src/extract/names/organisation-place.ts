import { keyOf } from '../../text/fold.ts'
import type { Tokens } from '../../text/tokens.ts'
import { isVietnameseRun } from './capital-runs.ts'
import { countryPairEnd, knownAt } from './known-names.ts'
import { nameLexicons, type Opener } from './lexicons.ts'
import { FREE_KINDS, isPublic, LEVELS, type Walk, wordsEnd } from './organisation-walk.ts'
import { foreignNameEnd, fullNameEnd } from './person-grammar.ts'
import { placeNameEnd } from './place-grammar.ts'
import { isCapital, isLower, touches } from './token-tests.ts'

const TAI = keyOf('tại')

/** The level or place that a name ends with: `tỉnh`, `tỉnh Lào Cai`, `TP. HCM`, `Việt Nam`, `Việt - Trung`. */
export function place(walk: Walk): boolean {
  const { t, at, head } = walk
  const { openers } = nameLexicons()
  const opener = openers.begins(t.key[at]!) ? openers.match(t, at) : undefined
  if (opener?.placeType !== undefined && typedPlace(walk, opener, openers.phraseEnd())) return true
  if (!isCapital(t, at)) return false
  const pair = countryPairEnd(t, at)
  const first = at === walk.headEnd
  if (pair > at) {
    walk.at = pair
    walk.named = true
    walk.afterWord = false
    return true
  }
  const known = knownAt(t, at)
  if (known === null || known.name.kind !== 'place') return false
  // `Công ty Hà Nội Xanh`, `Hội Việt Nam …`: free names go on behind a place.
  const goesOn =
    isCapital(t, known.end) &&
    !personFollows(walk, known.end) &&
    (FREE_KINDS.has(head.kind) || wordsEnd(t, known.end) > known.end)
  walk.at = known.end
  walk.named = true
  walk.afterWord = false
  walk.placed = !goesOn && !pairsWithLevel(t, known.end)
  walk.bare = first && walk.placed && known.name.country
  return true
}

/** `Phó giám đốc Học viện Hàng không Mỹ David Harris`: the holder's name behind the place. */
function personFollows({ t, held }: Walk, i: number): boolean {
  return foreignNameEnd(t, i) > i || (held && fullNameEnd(t, i) > i)
}

/** `Hội Hữu nghị Việt - Trung tỉnh Lạng Sơn`: a typed place may still follow a country. */
function pairsWithLevel(t: Tokens, i: number): boolean {
  const { openers } = nameLexicons()
  if (!isLower(t, i) || !openers.begins(t.key[i]!)) return false
  const type = openers.match(t, i)?.placeType
  return type !== undefined && LEVELS.has(t.key[i]!)
}

function typedPlace(walk: Walk, opener: Opener, typeEnd: number): boolean {
  const { t, at, head } = walk
  const type = opener.placeType!
  const end = type.flags.includes('-') ? typeEnd : placeNameEnd(t, typeEnd, type, walk.held)
  if (end > typeEnd) {
    walk.at = end
    walk.named = true
    walk.placed = true
    return true
  }
  if (head.flags.includes('u') || isPublic(walk)) {
    if (!LEVELS.has(t.key[at]!) || (isCapital(t, typeEnd) && fullNameEnd(t, typeEnd) === typeEnd)) return false
    walk.at = typeEnd
    walk.named = true
    walk.placed = true
    return true
  }
  return false
}

/** `Chính phủ Thái Lan`, `quân đội Mỹ`: the country that makes a body of it. */
export function countryTail(walk: Walk): void {
  const { t, at } = walk
  if (!isCapital(t, at) || touches(t, at)) return
  const known = knownAt(t, at)
  if (known === null || known.name.kind !== 'place') return
  // `Đại biểu Quốc hội TP. HCM`: a province has none of its own.
  const own = LEVELS.has(t.key[at]!) || isVietnameseRun(t, at, known.end)
  if (walk.head.flags.includes('x') && !known.name.country && own) return
  walk.at = known.end
  walk.named = true
  walk.placed = true
}

/** `Đại sứ quán Việt Nam tại Ai Cập`. */
export function hostCountry(walk: Walk): void {
  const { t, at } = walk
  if (!isLower(t, at) || t.key[at] !== TAI || !isCapital(t, at + 1)) return
  const known = knownAt(t, at + 1)
  if (known?.name.kind === 'place') walk.at = known.end
}
