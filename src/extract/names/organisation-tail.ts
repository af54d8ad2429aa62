import { entries } from '../../lexicon/entries.ts'
import { BODY_DEEDS } from '../../lexicon/name-cues.ts'
import { keyOf } from '../../text/fold.ts'
import { keySet } from '../../text/key-table.ts'
import type { Tokens } from '../../text/tokens.ts'
import { functionWords } from './function-words.ts'
import { knownAt } from './known-names.ts'
import { nameLexicons } from './lexicons.ts'
import { FREE_KINDS, levelWithName, type Walk } from './organisation-walk.ts'
import { isCapital, isLower, isMark, isNumber, isVietnamese, isWord, touches, width } from './token-tests.ts'

/** Parts of a body's name that stand behind its words: a topic, a region, a number, the object of what it does. */

const VE = keyOf('về')
/** First words of the heads that a topic may follow: `Ban Chỉ đạo`, `Ủy ban`, `Hội đồng`. */
const TOPIC_HEADS = keySet(['ban', 'ủy', 'hội', 'tiểu', 'cơ', 'tổ'])
/** Last words of what stands before it: `Trung ương`, `quốc gia`, `liên ngành`. */
const BEFORE_TOPIC = keySet(['ương', 'gia', 'tế', 'ngành', 'bang', 'đạo', 'ban', 'đồng', 'phủ', 'quốc'])

/** `Ban Chỉ đạo Trung ương về phòng, chống tham nhũng`; a report's topic (`kết luận của Bộ Y tế về …`) is none. */
export function topic(walk: Walk): boolean {
  const { t, at, from, head } = walk
  if (!isLower(t, at) || t.key[at] !== VE || head.flags.includes('w') || FREE_KINDS.has(head.kind)) return false
  if (!TOPIC_HEADS.has(t.key[from]!) || !BEFORE_TOPIC.has(t.key[at - 1]!) || !isWord(t, at + 1)) return false
  const lexicon = nameLexicons().words
  if (!lexicon.begins(t.key[at + 1]!) || lexicon.match(t, at + 1) === undefined) return false
  walk.at = lexicon.phraseEnd()
  walk.named = true
  walk.afterWord = true
  walk.wordAt = at + 1
  return true
}

const VUNG = keyOf('vùng')
const MIEN = keyOf('miền')
const PHIA = keyOf('phía')
const KHU = keyOf('khu')
const VUC = keyOf('vực')
const CO = keyOf('cơ')
const SO = keyOf('sở')

/** `Chi cục Thú y vùng 3`, `Đài khí tượng thủy văn khu vực Bắc Trung Bộ`, `… phía Nam`, `Bệnh viện Ung bướu cơ sở 2`. */
export function region(walk: Walk): boolean {
  const { t, at } = walk
  if (!isLower(t, at) || !(walk.named || walk.afterWord)) return false
  const end = regionEnd(t, at)
  if (end === at) return false
  walk.at = end
  walk.named = true
  walk.placed = true
  return true
}

/** End of `khu vực Nam Bộ`, `vùng 3` and the like at token `at`, or `at`. */
export function regionEnd(t: Tokens, at: number): number {
  if (!isLower(t, at)) return at
  const key = t.key[at]!
  const next = at + 1
  if (key === VUNG) return isNumber(t, next) || isRoman(t, next) ? next + 1 : at
  if (key === MIEN || key === PHIA) return isCapital(t, next) ? next + 1 : at
  if (key === CO) return isLower(t, next) && t.key[next] === SO && isNumber(t, next + 1) ? next + 2 : at
  if (key !== KHU || !isLower(t, next) || t.key[next] !== VUC) return at
  const from = next + 1
  if (isNumber(t, from) || isRoman(t, from)) return from + 1
  if (isLower(t, from)) return t.key[from] === MIEN || t.key[from] === PHIA ? regionEnd(t, from) : at
  const known = isCapital(t, from) ? knownAt(t, from) : null
  return known?.name.kind === 'place' ? known.end : at
}

const ROMAN = keySet(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'])

function isRoman(t: Tokens, i: number): boolean {
  return isCapital(t, i) && ROMAN.has(t.key[i]!)
}

/** Last words before a number that is part of the name: `Bệnh viện Nhi đồng 2`, `Quân y 103`, `Dược liệu Trung ương 2`. */
const NUMBERED = keySet(['y', 'đồng', 'ương', 'tw'])

/** `Công ty CP Xây dựng Bắc Nam 79`: a number behind the name, where it counts nothing that follows. */
export function numbered(walk: Walk): boolean {
  const { t, at, head } = walk
  if (!isNumber(t, at) || !walk.named || !FREE_KINDS.has(head.kind) || touches(t, at) || width(t, at) > 3) return false
  if (!NUMBERED.has(t.key[at - 1]!) && !endsPhrase(t, at + 1)) return false
  walk.at = at + 1
  walk.placed = true
  return true
}

function endsPhrase(t: Tokens, i: number): boolean {
  if (i >= t.count) return true
  if (isMark(t, i)) return !touches(t, i + 1)
  return isLower(t, i) && functionWords().has(t.key[i]!)
}

/** Words that begin what a body does, and no object. */
const DEEDS = keySet(entries(BODY_DEEDS))
const LONGEST_OBJECT = 7

/**
 * `Trung tâm Bảo vệ quyền tác giả âm nhạc Việt Nam`, `Quỹ Hỗ trợ tài năng trẻ Việt Nam`: small words that are no words
 * of names, behind one that says what is done (with a capital: a name's part) and up to a place or a mark.
 */
export function object(walk: Walk): boolean {
  const { t, at, wordAt } = walk
  if (!isLower(t, at) || !walk.afterWord || wordAt < walk.headEnd || !isDeed(t, wordAt, at)) return false
  const named = isCapital(t, wordAt)
  if (!named && (walk.named || !isCapital(t, walk.from))) return false
  const lexicon = nameLexicons().words
  // `Bộ Xây dựng thẩm định, …`
  if (lexicon.begins(t.key[at]!) && lexicon.match(t, at) === 'deed') return false
  let end = at
  while (end < at + LONGEST_OBJECT && isLower(t, end) && !levelWithName(t, end)) {
    if (lexicon.begins(t.key[end]!) && lexicon.match(t, end) !== undefined) end = lexicon.phraseEnd()
    else if (!isVietnamese(t, end) || functionWords().has(t.key[end]!) || DEEDS.has(t.key[end]!)) return false
    else end += 1
  }
  const placed = levelWithName(t, end) || (isCapital(t, end) && knownAt(t, end)?.name.kind === 'place')
  if (end === at || !(placed || (named && (end >= t.count || isMark(t, end))))) return false
  walk.at = end
  walk.named = true
  walk.wordAt = at
  return true
}

function isDeed(t: Tokens, wordAt: number, at: number): boolean {
  const lexicon = nameLexicons().words
  return lexicon.begins(t.key[wordAt]!) && lexicon.match(t, wordAt) === 'deed' && lexicon.phraseEnd() === at
}
