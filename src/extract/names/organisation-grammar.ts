import { keyOf } from '../../text/fold.ts'
import { type Tokens, UPPER } from '../../text/tokens.ts'
import { isVietnameseRun, runEnd, wordCount, wordEnd } from './capital-runs.ts'
import { functionWords } from './function-words.ts'
import { countryPairEnd, knownAt } from './known-names.ts'
import { type Head, headOf, nameLexicons, type Opener } from './lexicons.ts'
import { foreignNameEnd, fullNameEnd } from './person-grammar.ts'
import { placeNameEnd } from './place-grammar.ts'
import {
  AMPERSAND,
  CLOSE,
  COMMA,
  isCapital,
  isDash,
  isLower,
  isMark,
  isNumber,
  isVietnamese,
  isWord,
  OPEN,
  startsSentence,
  touches,
} from './token-tests.ts'

/**
 * The grammar of a body's name (guideline §2, Organisations): a head, then words of which such names are made,
 * names, a nested body, and at last its level or place (`Hội Chữ thập đỏ khu tự trị dân tộc Choang Quảng Tây`,
 * `Văn phòng UBND tỉnh Lào Cai`, `Bộ Văn hóa, Thể thao và Du lịch`).
 */

const VA = keyOf('và')
const TAI = keyOf('tại')
const SO = keyOf('số')
const LEVELS = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận', 'TP', 'thành', 'thị', 'Q', 'P'].map(keyOf))
const DEPTH = 3

/** Kinds whose names run on over any capitalised words (`Công ty Hoàng Anh Gia Lai`, `Trường THPT Trần Quý Cáp`). */
const FREE_KINDS = new Set(['company', 'school', 'hospital', 'media', 'sport', 'other', 'religious'])

/** What is known before a name is read. */
export interface Given {
  /** An office stands before the body: a full name behind it is the holder's. */
  readonly held: boolean
  /** How many bodies this one stands in. */
  readonly depth: number
}

const FREE: Given = { held: false, depth: 0 }

/** State of one walk through a name. */
interface Walk {
  readonly t: Tokens
  readonly head: Head
  readonly from: number
  readonly headEnd: number
  readonly held: boolean
  /** Token behind the accepted part. */
  at: number
  /** A capitalised word or name has been accepted behind the head. */
  named: boolean
  /** The last accepted part is a word of names, which `và` or a comma may continue. */
  afterWord: boolean
  /** First token of the word accepted last. */
  wordAt: number
  /** Nothing stands between the head and a place. */
  bare: boolean
  /** Nothing but the level or a country may follow. */
  placed: boolean
}

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
  if (!isWord(t, walk.at)) return mark(walk)
  if (t.start[walk.at]! - t.end[walk.at - 1]! > 1) return false
  if (walk.placed) return false
  if (nested(walk, depth)) return true
  // `Viện Hàn lâm` is no institute in Korea, `Điện Biên` no power: the longer reading wins.
  if (wordsEnd(t, walk.at) > knownEnd(t, walk.at) && words(walk)) return true
  return place(walk) || words(walk) || name(walk)
}

function wordsEnd(t: Tokens, at: number): number {
  const lexicon = nameLexicons().words
  return lexicon.begins(t.key[at]!) && lexicon.match(t, at) !== undefined ? lexicon.phraseEnd() : at
}

function knownEnd(t: Tokens, at: number): number {
  return isCapital(t, at) ? (knownAt(t, at)?.end ?? at) : at
}

/** `Thanh tra Sở Giao thông`, `Ban Chấp hành Trung ương Hội …`: a body inside, which ends the name. */
function nested(walk: Walk, depth: number): boolean {
  const { t, at } = walk
  const { openers } = nameLexicons()
  if (depth >= DEPTH || !openers.begins(t.key[at]!)) return false
  const head = headOf(openers.match(t, at), isCapital(t, at))
  if (head === undefined) return false
  const headEnd = openers.phraseEnd()
  if (!isCapital(t, at) && !(walk.head.flags.includes('o') && head.flags.includes('u'))) return false
  if (head.kind === 'sport' && walk.head.kind !== 'sport') return false
  const end = organisationEnd(t, at, headEnd, head, { held: walk.held, depth: depth + 1 })
  if (end === at) return false
  walk.at = end
  walk.named = true
  walk.placed = true
  return true
}

/** The level or place that a name ends with: `tỉnh`, `tỉnh Lào Cai`, `TP. HCM`, `Việt Nam`, `Việt - Trung`. */
function place(walk: Walk): boolean {
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
  const goesOn = isCapital(t, known.end) && (FREE_KINDS.has(head.kind) || wordsEnd(t, known.end) > known.end)
  walk.at = known.end
  walk.named = true
  walk.afterWord = false
  walk.placed = !goesOn && !pairsWithLevel(t, known.end)
  walk.bare = first && walk.placed && known.name.country
  return true
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

/** Bodies of state and mass bodies that have been named may end in a bare level: `Sở Y tế tỉnh`. */
function isPublic(walk: Walk): boolean {
  const { kind } = walk.head
  return walk.named && (kind === 'state' || kind === 'association' || kind === 'party' || kind === 'army')
}

/** Words of which names of bodies are made, small ones too. */
function words(walk: Walk): boolean {
  const { t, at } = walk
  const lexicon = nameLexicons().words
  if (!lexicon.begins(t.key[at]!) || lexicon.match(t, at) === undefined) return false
  const end = lexicon.phraseEnd()
  const capital = isCapital(t, at)
  if (!capital && !smallWordFits(walk, end)) return false
  if (isCapital(t, at) && personBegins(walk)) return false
  walk.at = end
  walk.named ||= capital
  walk.afterWord = true
  walk.wordAt = at
  return true
}

/** Small words go on a name that has begun; before one, they must lead to a capital (`công ty hóa dầu PCS`). */
function smallWordFits(walk: Walk, end: number): boolean {
  const { t, head } = walk
  const free = FREE_KINDS.has(head.kind)
  if (walk.named) {
    if (nameLexicons().words.match(t, walk.at) === 'deed' && isCapital(t, walk.wordAt)) {
      return free && leadsToCapital(t, end)
    }
    return walk.afterWord || !free
  }
  if (isCapital(t, end)) return true
  if (leadsToCapital(t, end)) return true
  // `Văn phòng đăng ký đất đai`: a head with a capital is named by its own words.
  if (isCapital(t, walk.from) && !free && !startsSentence(t, walk.from)) {
    walk.named = true
    return true
  }
  return false
}

function leadsToCapital(t: Tokens, from: number): boolean {
  const lexicon = nameLexicons().words
  let at = from
  for (let parts = 0; parts < 3; parts += 1) {
    if (isCapital(t, at) || levelWithName(t, at)) return true
    if (at >= t.count || !lexicon.begins(t.key[at]!) || lexicon.match(t, at) === undefined) return false
    at = lexicon.phraseEnd()
  }
  return isCapital(t, at) || levelWithName(t, at)
}

function levelWithName(t: Tokens, i: number): boolean {
  return isLower(t, i) && LEVELS.has(t.key[i]!) && isCapital(t, i + 1)
}

/** A run of capitals that is the body's own name. */
function name(walk: Walk): boolean {
  const { t, at, head } = walk
  if (isLower(t, at)) {
    if (t.key[at] === VA && walk.afterWord) return conjunction(walk, at + 1)
    if (t.key[at] === SO && isNumber(t, at + 1) && FREE_KINDS.has(head.kind)) {
      walk.at = at + 2
      walk.named = true
      return true
    }
    return false
  }
  if (!isCapital(t, at)) return false
  if (personBegins(walk)) return false
  if (!FREE_KINDS.has(head.kind)) {
    // One run only: `Cục Hàng không`, `Bộ Nội vụ`, `Quỹ Nhiên liệu Dầu`; more would be the person behind it.
    // A small head is named by words of its field only: `sở Mặt trời` is no office.
    if (isLower(t, walk.from) && !walk.named && walk.headEnd === walk.from + 1 && isVietnamese(t, at)) return false
    walk.at = wordEnd(t, at)
    if (isNumber(t, walk.at) && touches(t, walk.at)) walk.at += 1
    // `Hiệp hội Cửa hàng`: the first syllable of a compound has the capital alone.
    if (isVietnamese(t, at) && isCompound(t, walk.at)) walk.at += 1
    if (isMark(t, walk.at, AMPERSAND) && isCapital(t, walk.at + 1)) walk.at = wordEnd(t, walk.at + 1)
    walk.named = true
    walk.afterWord = true
    walk.wordAt = at
    return true
  }
  const person = fullNameEnd(t, at)
  walk.at = person > at ? person : wordEnd(t, at)
  if (isMark(t, walk.at, AMPERSAND) && isCapital(t, walk.at + 1)) walk.at = wordEnd(t, walk.at + 1)
  walk.named = true
  walk.afterWord = false
  return true
}

/** A small syllable that may end the compound before it: no function word, no verb of saying. */
function isCompound(t: Tokens, i: number): boolean {
  if (!isLower(t, i) || !isVietnamese(t, i) || functionWords().has(t.key[i]!)) return false
  return !AFTER_NAMES.has(t.key[i]!)
}

/** Words that begin what a body does. */
const AFTER_NAMES = new Set(
  [
    'nói',
    'tuyên',
    'thông',
    'khẳng',
    'yêu',
    'đề',
    'ra',
    'vừa',
    'hôm',
    'ngày',
    'tổ',
    'kêu',
    'cáo',
    'bắt',
    'xác',
    'nhận',
    'phát',
    'chỉ',
    'giao',
    'tiếp',
    'mới',
    'hiện',
    'cùng',
    'trực',
    'khoá',
    'nhiệm',
    'gồm',
    'lần',
    'ký',
    'đưa',
    'quyết',
    'báo',
    'họp',
    'tại',
    'công',
    'chủ',
    'phối',
    'nhấn',
    'gửi',
  ].map(keyOf),
)

/** Behind a named body a Vietnamese full name is the office holder's (`Giám đốc Sở Y tế Phạm Thị Vân`). */
function personBegins(walk: Walk): boolean {
  const { t, at, head } = walk
  if (!walk.named && FREE_KINDS.has(head.kind)) return false
  if (!walk.named && head.flags.includes('o') && !head.flags.includes('x')) return false
  const run = runEnd(t, at)
  const end = fullNameEnd(t, at)
  if (end > at) return run === end
  if (FREE_KINDS.has(head.kind)) return false
  if (foreignNameEnd(t, at) > at) return true
  return walk.held && wordCount(t, at, run) > 1 && !isVietnameseRun(t, at, run)
}

/** `… và Đào tạo`, `…, Thể thao và Du lịch`: another word of names, but not another body. */
function conjunction(walk: Walk, next: number): boolean {
  const { t } = walk
  const { words: lexicon, openers } = nameLexicons()
  if (!isWord(t, next) || !lexicon.begins(t.key[next]!)) return false
  const opener = isCapital(t, next) && openers.begins(t.key[next]!) ? openers.match(t, next) : undefined
  if (headOf(opener, true) !== undefined || lexicon.match(t, next) === undefined) return false
  walk.at = lexicon.phraseEnd()
  walk.afterWord = true
  return true
}

/** Marks that names hold: a comma in a list of fields, dashes, `&`, an acronym in brackets. */
function mark(walk: Walk): boolean {
  const { t, at } = walk
  if (!walk.named || walk.placed) return isMark(t, at, OPEN) && acronymInside(walk)
  if (isMark(t, at, COMMA)) return walk.afterWord && fieldList(walk)
  if (isDash(t, at) && walk.afterWord && isWord(t, at + 1)) return field(walk, at + 1)
  if (isMark(t, at, AMPERSAND) && isCapital(t, at + 1)) {
    walk.at = Math.max(wordEnd(t, at + 1), wordsEnd(t, at + 1))
    return true
  }
  return isMark(t, at, OPEN) && acronymInside(walk)
}

/** `Bộ Văn hóa, Thể thao và Du lịch`: a comma goes on only where `và` and one more field end the list. */
function fieldList(walk: Walk): boolean {
  const { t, at } = walk
  const lexicon = nameLexicons().words
  if (!isCapital(t, at + 1) || lexicon.match(t, at + 1) === undefined) return false
  const and = lexicon.phraseEnd()
  if (!isWord(t, and) || t.key[and] !== VA || !isWord(t, and + 1)) return false
  if (lexicon.match(t, and + 1) === undefined || opensBody(t, and + 1)) return false
  walk.at = and
  return true
}

function opensBody(t: Tokens, i: number): boolean {
  const { openers } = nameLexicons()
  return isCapital(t, i) && openers.begins(t.key[i]!) && headOf(openers.match(t, i), true) !== undefined
}

/** `Lao động - Thương binh`, `TN - MT`: another field behind a dash. */
function field(walk: Walk, next: number): boolean {
  const { t } = walk
  const lexicon = nameLexicons().words
  if (!isCapital(t, next) && (lexicon.match(t, next) !== 'field' || !isPublic(walk))) return false
  if (t.shape[next] === UPPER && t.shape[walk.at - 1] === UPPER) walk.at = next + 1
  else if (lexicon.match(t, next) !== undefined && !opensBody(t, next)) walk.at = lexicon.phraseEnd()
  else return false
  return true
}

/** `Tòa án nhân dân (TAND) tỉnh Sơn La`: an acronym inside goes on only where the place follows. */
function acronymInside(walk: Walk): boolean {
  const { t, at } = walk
  if (!isCapital(t, at + 1) || t.shape[at + 1] !== UPPER || !isMark(t, at + 2, CLOSE)) return false
  const before = walk.at
  walk.at = at + 3
  if (isWord(t, walk.at) && place(walk)) return true
  walk.at = before
  return false
}

/** `Chính phủ Thái Lan`, `quân đội Mỹ`: the country that makes a body of it. */
function countryTail(walk: Walk): void {
  const { t, at } = walk
  if (!isCapital(t, at) || touches(t, at)) return
  const known = knownAt(t, at)
  if (known === null || known.name.kind !== 'place') return
  walk.at = known.end
  walk.named = true
  walk.placed = true
}

/** `Đại sứ quán Việt Nam tại Ai Cập`. */
function hostCountry(walk: Walk): void {
  const { t, at } = walk
  if (!isLower(t, at) || t.key[at] !== TAI || !isCapital(t, at + 1)) return
  const known = knownAt(t, at + 1)
  if (known?.name.kind === 'place') walk.at = known.end
}
