import type { Head } from '../extract/names/lexicons.ts'
import { rows } from '../lexicon/entries.ts'
import { ORGANISATION_HEADS } from '../lexicon/organisation-heads.ts'
import { foldKey } from '../text/fold.ts'
import { isSyllable } from '../text/syllable.ts'
import { isCountry } from './gazetteer.ts'
import { isPlaceTail } from './organisation-keys.ts'

/** Heads by their folded words, for names that are keys already. */
let heads: ReadonlyMap<string, Head> | undefined

function headsByKey(): ReadonlyMap<string, Head> {
  heads ??= new Map(
    rows(ORGANISATION_HEADS).map(([name, kind, flags]) => [
      foldKey(name!),
      { kind: kind as Head['kind'], flags: flags ?? '' },
    ]),
  )
  return heads
}

/** Kinds whose bodies are also called by their own name alone: `Công ty OpenAI`, `OpenAI`. */
const NAMED_KINDS = new Set(['company', 'media', 'hospital', 'sport', 'international'])
/** `Đại sứ quán Việt Nam tại Berlin` */
const AT = foldKey('tại')
const PARTY = foldKey('Đảng')
const PARTY_IN_FULL = foldKey('Đảng Cộng sản').split(' ')

/**
 * Whether `short` is `long` with its place or its head left out (guideline §2: one body, one record). A body, its
 * central committee and that committee's organs stay apart: a longer head is another body.
 */
export function sameBody(long: readonly string[], short: readonly string[]): boolean {
  if (short.length === 0 || long.length <= short.length) return false
  if (short.length === 1 && short[0] === PARTY) return PARTY_IN_FULL.every((word, i) => long[i] === word)
  // All that follows needs one end to be the same, and most pairs have neither.
  if (long[0] !== short[0] && long[long.length - 1] !== short[short.length - 1]) return false
  return (
    withoutPlace(long, short) ||
    withoutHead(long, short) ||
    withoutMiddle(long, short) ||
    otherForm(long, short) ||
    withoutForce(long, short)
  )
}

/** Heads that tell the form of a company, by which it may be called or not: `Tập đoàn X`, `Công ty Cổ phần X`. */
const COMPANY_FORMS = new Set(
  ['Công ty', 'Công ty Cổ phần', 'Công ty TNHH', 'Công ty trách nhiệm hữu hạn', 'Tập đoàn', 'Doanh nghiệp'].map(
    foldKey,
  ),
)

const FORM_STARTS = new Set([...COMPANY_FORMS].map(form => form.split(' ')[0]!))

/** `Tập đoàn Hoàng Anh Gia Lai` for `Công ty Cổ phần Hoàng Anh Gia Lai`: one name of its own, two forms. */
function otherForm(long: readonly string[], short: readonly string[]): boolean {
  if (long[long.length - 1] !== short[short.length - 1] || !FORM_STARTS.has(short[0]!)) return false
  const [first, second] = [headAt(long), headAt(short)]
  if (first === 0 || second === 0 || long.length - first !== short.length - second) return false
  if (short.length - second < 2 && !isForeign(short[short.length - 1]!)) return false
  if (!short.slice(second).every((word, i) => long[first + i] === word)) return false
  return COMPANY_FORMS.has(long.slice(0, first).join(' ')) && COMPANY_FORMS.has(short.slice(0, second).join(' '))
}

/** `Phòng Cảnh sát hình sự` for `Phòng Cảnh sát hình sự Công an tỉnh Long An`. */
function withoutForce(long: readonly string[], short: readonly string[]): boolean {
  if (short.length < 4 || !short.every((word, i) => long[i] === word)) return false
  const rest = long.slice(short.length)
  const owner = headAt(rest)
  if (owner === 0 || headsByKey().get(rest.slice(0, owner).join(' '))?.kind !== 'police') return false
  return headsByKey().get(short.slice(0, headAt(short)).join(' '))?.kind === 'police'
}

/** Whether the words are the head of a company's name: `ngân hàng`. */
export function isHeadOf(words: readonly string[]): boolean {
  const head = headsByKey().get(words.join(' '))
  return head?.kind === 'company' && !head.flags.includes('i')
}

/** `Hội Hữu nghị Việt - Trung` for `… tỉnh Lạng Sơn`; never for bodies of state named by their head alone. */
function withoutPlace(long: readonly string[], short: readonly string[]): boolean {
  if (!short.every((word, i) => long[i] === word)) return false
  const tail = long.slice(short.length)
  if (!isPlaceTail(tail[0] === AT ? tail.slice(1) : tail)) return false
  const head = headsByKey().get(short.join(' '))
  if (head === undefined) return true
  return head.kind === 'association' && head.flags.includes('w')
}

/** `OpenAI` for `Công ty trí tuệ nhân tạo OpenAI`, `Tuổi Trẻ` for `báo Tuổi Trẻ`. */
function withoutHead(long: readonly string[], short: readonly string[]): boolean {
  const offset = long.length - short.length
  if (!short.every((word, i) => long[offset + i] === word)) return false
  if (headAt(short) > 0 || isPlaceTail(short)) return false
  const end = headAt(long)
  const head = end === 0 ? undefined : headsByKey().get(long.slice(0, end).join(' '))
  if (head === undefined || !NAMED_KINDS.has(head.kind) || head.flags.includes('i')) return false
  return offset === end || isForeign(short[0]!)
}

/** `Công ty OpenAI` for `Công ty trí tuệ nhân tạo OpenAI`; `Hội hữu nghị tỉnh X` for `Hội Hữu nghị Việt - Lào tỉnh X`. */
function withoutMiddle(long: readonly string[], short: readonly string[]): boolean {
  if (long[0] !== short[0] || long[long.length - 1] !== short[short.length - 1]) return false
  const end = headAt(short)
  if (end === 0 || headAt(long) < end) return false
  let start = 0
  while (start < short.length && long[start] === short[start]) start += 1
  let tail = 0
  while (tail < short.length - start && long[long.length - 1 - tail] === short[short.length - 1 - tail]) tail += 1
  if (start < end || start + tail !== short.length || tail === 0) return false
  const middle = long.slice(start, long.length - tail)
  return isCountryPair(middle) || (start === end && tail === 1 && isForeign(short[short.length - 1]!))
}

function isCountryPair(words: readonly string[]): boolean {
  const dash = words.indexOf('-')
  if (dash < 1) return false
  return isCountry(words.slice(0, dash).join(' ')) && isCountry(words.slice(dash + 1).join(' '))
}

/** Number of words of the longest head that a name begins with. */
function headAt(words: readonly string[]): number {
  for (let count = Math.min(7, words.length); count > 0; count -= 1) {
    if (headsByKey().has(words.slice(0, count).join(' '))) return count
  }
  return 0
}

/** No Vietnamese syllable: `openai`, `vinaconex`. */
function isForeign(word: string): boolean {
  // A folded word ends in the number of its tone.
  const last = word.charCodeAt(word.length - 1)
  return !isSyllable(word, 0, last >= 48 && last <= 57 ? word.length - 1 : word.length)
}
