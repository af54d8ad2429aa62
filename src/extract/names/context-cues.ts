import type { Label, NameKind } from '../../document.ts'
import { keyOf } from '../../text/fold.ts'
import { type Tokens, UPPER } from '../../text/tokens.ts'
import { isVietnameseRun, wordCount } from './capital-runs.ts'
import { isWord, tokenKeyAt } from './token-tests.ts'

/** Words behind which an unknown name is mostly a place. */
const PLACE_CUES = new Set(['tại', 'ở', 'ngụ', 'quê', 'sang', 'gần', 'khỏi', 'vào'].map(keyOf))
/** Words behind which it is mostly a body. */
const BODY_CUES = new Set(['theo'].map(keyOf))

/** Last words of foreign names of bodies: `Interesting Engineering`, `ARK Venture Investment`. */
const BODY_ENDINGS = new Set(
  (
    'Post Times News Bank Group Corp Corporation Inc Ltd Airlines Airways University Motors Holdings Investment ' +
    'Investments Capital Energy Petrochemicals Engineering Technologies Technology Electronics Pharma United City FC ' +
    'Club Company Industries International Institute Association Securities Research Partners Media Entertainment ' +
    'Pictures Studios Studio Records Foundation Council Journal Herald Tribune Daily Magazine Online TV Network ' +
    'Systems Solutions Software Labs Lab Resort Hotel Land Group Bancorp Insurance Logistics Shipping Steel Oil Gas'
  )
    .split(' ')
    .map(keyOf),
)

/** What an unknown run of capitals likely is, by its own words and the word before it; null where that says nothing. */
export function likelyKind(t: Tokens, from: number, to: number, label: Label): NameKind | null {
  if (wordCount(t, from, to) >= 2 && BODY_ENDINGS.has(tokenKeyAt(t, to - 1)) && !isVietnameseRun(t, from, to)) {
    return 'organisation'
  }
  if (!isWord(t, from - 1)) return null
  const before = t.key[from - 1]!
  if (PLACE_CUES.has(before) && t.shape[from] !== UPPER && label !== 'byline') return 'place'
  if (BODY_CUES.has(before) && !isVietnameseRun(t, from, to)) return 'organisation'
  return null
}
