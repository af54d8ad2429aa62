import { entries } from '../../lexicon/entries.ts'
import { BODY_DEEDS } from '../../lexicon/name-cues.ts'
import { keyOf } from '../../text/fold.ts'
import { keySet } from '../../text/key-table.ts'
import type { Tokens } from '../../text/tokens.ts'
import { isVietnameseRun, runEnd, wordCount, wordEnd } from './capital-runs.ts'
import { functionWords } from './function-words.ts'
import { headOf, nameLexicons } from './lexicons.ts'
import { regionEnd } from './organisation-tail.ts'
import { FREE_KINDS, levelWithName, type Walk } from './organisation-walk.ts'
import { foreignNameEnd, fullNameEnd, isPublicFigure } from './person-grammar.ts'
import {
  AMPERSAND,
  isCapital,
  isLower,
  isMark,
  isNumber,
  isVietnamese,
  isWord,
  startsSentence,
  touches,
} from './token-tests.ts'

const VA = keyOf('và')
const SO = keyOf('số')
/** Words that begin what a body does. */
const AFTER_NAMES = keySet(entries(BODY_DEEDS))

/** Words of which names of bodies are made, small ones too. */
export function words(walk: Walk): boolean {
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

/** Last words that make a body of a head even at the start of a sentence: `Ban Chỉ đạo trung ương`, `Ủy ban quốc gia`. */
const CENTRAL = keySet(['ương', 'gia'])

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
  // `Bộ Chính trị quản lý`, `Thành ủy chỉ đạo Công an Hà Nội`: a head that is a name by itself does something.
  if (head.flags.includes('w') && nameLexicons().words.match(t, walk.at) === 'deed') return false
  if (isCapital(t, end)) return true
  if (leadsToCapital(t, end)) return true
  // `Văn phòng đăng ký đất đai`: a head with a capital is named by its own words.
  const told = !startsSentence(t, walk.from) || (walk.headEnd > walk.from + 1 && CENTRAL.has(t.key[end - 1]!))
  if (isCapital(t, walk.from) && !free && told) {
    walk.named = true
    return true
  }
  return false
}

function leadsToCapital(t: Tokens, from: number): boolean {
  const lexicon = nameLexicons().words
  let at = from
  for (let parts = 0; parts < 3; parts += 1) {
    if (isCapital(t, at) || levelWithName(t, at) || regionEnd(t, at) > at) return true
    // `sản xuất và thương mại Trường Huy`
    if (isLower(t, at) && t.key[at] === VA) at += 1
    if (at >= t.count || !lexicon.begins(t.key[at]!) || lexicon.match(t, at) === undefined) return false
    at = lexicon.phraseEnd()
  }
  return isCapital(t, at) || levelWithName(t, at)
}

/** A run of capitals that is the body's own name. */
export function name(walk: Walk): boolean {
  const { t, at, head } = walk
  if (isLower(t, at)) {
    if (t.key[at] === VA && walk.afterWord) return conjunction(walk, at + 1)
    // `đại học số 1 thế giới` is a rank.
    const whole = walk.named || isCapital(t, walk.from)
    if (whole && t.key[at] === SO && isNumber(t, at + 1) && FREE_KINDS.has(head.kind)) {
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
    if (isVietnamese(t, at) && (at === walk.headEnd || isLower(t, at - 1)) && isCompound(t, walk.at)) walk.at += 1
    if (isMark(t, walk.at, AMPERSAND) && isCapital(t, walk.at + 1)) walk.at = wordEnd(t, walk.at + 1)
    walk.named = true
    walk.afterWord = true
    walk.wordAt = at
    return true
  }
  const person = fullNameEnd(t, at)
  walk.at = person > at ? ownPart(walk, person) : wordEnd(t, at)
  if (isMark(t, walk.at, AMPERSAND) && isCapital(t, walk.at + 1)) walk.at = wordEnd(t, walk.at + 1)
  walk.named = true
  walk.afterWord = false
  return true
}

/** `Giám đốc Bệnh viện Bạch Mai | Nguyễn Quang Tuấn`: behind an office a run of five syllables is name and holder. */
function ownPart(walk: Walk, end: number): number {
  const { t, at } = walk
  if (!walk.held || wordCount(t, at, end) < 5) return end
  const holder = at + 2
  return fullNameEnd(t, holder) === end ? holder : end
}

/** A small syllable that may end the compound before it: no function word, no verb of saying. */
function isCompound(t: Tokens, i: number): boolean {
  if (!isLower(t, i) || !isVietnamese(t, i) || functionWords().has(t.key[i]!)) return false
  return !AFTER_NAMES.has(t.key[i]!)
}

/** Kinds that are called after people, or by what sounds so. */
const OWN_NAMES = new Set(['company', 'school', 'hospital'])

/** Behind a named body a Vietnamese full name is the office holder's (`Giám đốc Sở Y tế Phạm Thị Vân`). */
function personBegins(walk: Walk): boolean {
  const { t, at, head } = walk
  // `Chủ tịch HĐQT Trần Văn Bình`: a board has no name of its own.
  if (!walk.named && FREE_KINDS.has(head.kind) && !head.flags.includes('i')) return false
  if (!walk.named && head.flags.includes('o') && !head.flags.includes('x') && !head.flags.includes('i')) return false
  // `ứng viên đảng Dân chủ Clinton`
  if (walk.named && isPublicFigure(t, at)) return true
  const run = runEnd(t, at)
  const end = fullNameEnd(t, at)
  // `CTCP Nông nghiệp Quốc tế Hoàng Anh Gia Lai`: without an office before, the name is the body's.
  if (end > at) return run === end && (walk.held || !OWN_NAMES.has(head.kind))
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
