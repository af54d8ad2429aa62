import { nameLexicons } from '../extract/names/lexicons.ts'
import { CLOSE, COMMA, isCapital, isDash, isLower, isMark, isWord, OPEN } from '../extract/names/token-tests.ts'
import { entries } from '../lexicon/entries.ts'
import { ROLE_ENDS } from '../lexicon/name-cues.ts'
import { foldKey, keyOf } from '../text/fold.ts'
import { keySet } from '../text/key-table.ts'
import type { Tokens } from '../text/tokens.ts'
import { isTyped, type Reading, slice } from './reading.ts'
import { boardEnd, type RoleContext, type Title, titleAt, titleBefore } from './role-elements.ts'

/** A role as it stands beside a name; the body's or country's reading is turned into its record's name later. */
export interface RoleFind {
  readonly title: string
  readonly holder: Reading | null
}

/** A title with its body. */
export interface Group {
  readonly role: RoleFind
  readonly kind: string
  readonly from: number
  /** Behind title and body. */
  readonly to: number
}

const VA = keyOf('và')
const KIEM = keyOf('kiêm')
/** Words between a title and its body: `giám đốc tại Capital.com`. */
const LINKS = keySet(['của', 'tại', 'thuộc', 'ở'])
/** Words that no title goes on over. */
const ENDS = keySet(entries(ROLE_ENDS))
const COUNTING = keySet(['một', 'các', 'hai', 'những', 'nhiều'])
const PRONOUNS = keySet(['ông', 'bà', 'anh', 'chị', 'cô'])
const MAX_TITLE_WORDS = 14

/** The title, with its body, that ends at token `end`. */
export function groupBefore(context: RoleContext, end: number): Group | null {
  const { t } = context
  const name = ownerBefore(context, bodyBefore(context, end))
  const holder = name !== undefined && holds(name) ? name : null
  if (name !== undefined && holder === null) return null
  let titleEnd = holder === null ? end : holder.from
  if (holder !== null && isWord(t, titleEnd - 1) && LINKS.has(t.key[titleEnd - 1]!)) titleEnd -= 1
  const title = titleBefore(t, titleEnd)
  if (title === null || !isReported(title, holder)) return null
  if (holder === null && title.to !== end) return null
  return { role: { title: slice(t, title.from, title.to), holder }, kind: title.kind, from: title.from, to: end }
}

/** The name that ends at token `end`, or before an acronym in brackets there. */
function bodyBefore({ t, endsAt }: RoleContext, end: number): Reading | undefined {
  const bracketed = isMark(t, end - 1, CLOSE) && isMark(t, end - 3, OPEN) && endsAt.get(end - 1)
  return endsAt.get(bracketed ? end - 3 : end)
}

/** A `call` is no role, a `member` only with its body. */
function isReported(title: Title, holder: Reading | null): boolean {
  return title.kind !== 'call' && (title.kind !== 'member' || holder !== null)
}

/** `Thư ký Bộ Môi trường của Anh`: the post is the body's, wherever it is. */
function ownerBefore({ t, endsAt }: RoleContext, name: Reading | undefined): Reading | undefined {
  if (name?.kind !== 'place' || !isWord(t, name.from - 1) || !LINKS.has(t.key[name.from - 1]!)) return name
  const body = endsAt.get(name.from - 1)
  return body !== undefined && holds(body) ? body : name
}

/** A body holds posts; of places, countries do, and cities and provinces for their own heads. */
function holds(name: Reading): boolean {
  return name.kind === 'organisation' || (name.kind === 'place' && !isTyped(name))
}

/** One or more roles from token `from` on: `Phó Chủ tịch, Tổng Thư ký Trung ương Hội …`; null where there is none. */
export function groupsFrom(context: RoleContext, from: number): { roles: RoleFind[]; to: number } | null {
  const { t, startsAt } = context
  const groups: Group[] = []
  let at = from
  for (let rounds = 0; rounds < 6; rounds += 1) {
    const group = groupAt(context, at)
    if (group === null) break
    // Right before another name the post is that person's.
    const holder = startsAt.get(group.to)
    if (holder?.kind === 'person' || addressed(context, group.to)) break
    groups.push(group)
    at = group.to
    if (!joins(t, at)) break
    at = isMark(t, at, COMMA) && isWord(t, at + 1) && t.key[at + 1] === VA ? at + 2 : at + 1
  }
  const roles = shareBody(groups)
  return roles.length === 0 ? null : { roles, to: groups[groups.length - 1]!.to }
}

/** A form of address and a name follow: `Giám đốc Sở Y tế ông Trần Văn Bình`. */
function addressed(context: RoleContext, at: number): boolean {
  const { t, startsAt } = context
  return isWord(t, at) && PRONOUNS.has(t.key[at]!) && startsAt.get(at + 1)?.kind === 'person'
}

/** Two titles before one body are two roles at it (guideline §2), unless the first stands by itself. */
function shareBody(groups: readonly Group[]): RoleFind[] {
  const roles: RoleFind[] = []
  for (const [i, { role, kind }] of groups.entries()) {
    const next = groups[i + 1]
    const shares = role.holder === null && sharesBody(kind) && next !== undefined && sharesBody(next.kind)
    const holder = shares ? next.role.holder : role.holder
    if (holder !== null || kind === 'office' || kind === 'state') roles.push({ ...role, holder })
  }
  return roles
}

function sharesBody(kind: string): boolean {
  return kind === 'office' || kind === 'deed'
}

/** A comma, `và` or `kiêm` at token `i`. */
export function joins(t: Tokens, i: number): boolean {
  return isMark(t, i, COMMA) || (isWord(t, i) && (t.key[i] === VA || t.key[i] === KIEM))
}

/** The title at token `at` with its body. */
function groupAt(context: RoleContext, at: number): Group | null {
  const { t, startsAt } = context
  const title = titleAt(t, at) ?? degreeAt(context, at) ?? deedAt(t, at)
  if (title === null || title.kind === 'call') return null
  // `Giám đốc một số bệnh viện` are others.
  if (isWord(t, title.to) && COUNTING.has(t.key[title.to]!)) return null
  // `Trưởng phòng Quản lý đô thị`: the body begins inside the title.
  for (let k = title.from + 1; k <= title.to; k += 1) {
    const name = startsAt.get(k)
    if (name !== undefined && holds(name)) return group(t, title, title.to, name)
  }
  if (title.kind === 'deed') return joins(t, title.to) ? group(t, title, title.to, null) : null
  if (title.kind === 'member') return memberOf(context, title)
  const board = boardEnd(t, title.to)
  if (board > title.to)
    return group(t, title, board, startsAt.get(board)?.kind === 'organisation' ? startsAt.get(board)! : null)
  return extended(context, title) ?? group(t, title, title.to, null)
}

function group(t: Tokens, title: Title, titleEnd: number, holder: Reading | null): Group {
  const to = holder === null ? titleEnd : holder.to
  return { role: { title: slice(t, title.from, titleEnd), holder }, kind: title.kind, from: title.from, to }
}

/** `học sinh lớp 7C Trường THCS …`, `nhân viên bảo vệ của Công ty …`: the body a few words on. */
function memberOf(context: RoleContext, title: Title): Group | null {
  const { t, startsAt } = context
  for (let at = title.to; at < t.count && at < title.to + 6 && !isMark(t, at); at += 1) {
    if (isLower(t, at) && ENDS.has(t.key[at]!)) return null
    const name = startsAt.get(at)
    if (name === undefined) continue
    return name.kind === 'organisation' ? group(t, title, title.to, name) : null
  }
  return null
}

/** A title that goes on to its body (`giám đốc về tương lai của ARK`) or to the next mark (`chuyên gia phân tích …`). */
function extended(context: RoleContext, title: Title): Group | null {
  const { t, startsAt } = context
  let at = title.to
  let end = -1
  if (isMark(t, at, OPEN)) {
    while (at < t.count && at < title.to + 12 && !isMark(t, at, CLOSE)) at += 1
    end = title.to
    at += 1
  }
  const limit = at + MAX_TITLE_WORDS
  for (; at < t.count && at < limit; at += 1) {
    if (!isWord(t, at)) break
    if (isLower(t, at) && ENDS.has(t.key[at]!)) return null
    const link = isLower(t, at) && LINKS.has(t.key[at]!)
    const name = startsAt.get(link ? at + 1 : at)
    if (name !== undefined) {
      if (name.kind === 'person' || !holds(name)) return null
      if (name.kind === 'place' && !link && at > title.to) return null
      return group(t, title, end === -1 ? at : end, name)
    }
    if (link) return null
  }
  const closed = isDash(t, at) || isMark(t, at, COMMA) || isMark(t, at, CLOSE)
  if (end !== -1 || at === title.to || !closed || at - title.to > 9 || hasCapital(t, title.to, at)) return null
  return namesBody(t, title.to) ? null : group(t, title, at, null)
}

/** `tổng giám đốc công ty`, `hiệu trưởng nhà trường`: a body spoken of without its name is no part of the title. */
function namesBody(t: Tokens, at: number): boolean {
  const opener = nameLexicons().openers.match(t, at)
  return opener !== undefined && (opener.head !== undefined || opener.placeType !== undefined || opener.stop)
}

function hasCapital(t: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isCapital(t, i)) return true
  return false
}

const DEGREES = new Set(['Giáo sư', 'Phó giáo sư', 'Tiến sĩ', 'Bác sĩ', 'Kỹ sư'].map(foldKey))

/** A degree is a role only where it is held in a body: `Giáo sư của Đại học Công nghệ Sydney`. */
function degreeAt(context: RoleContext, at: number): Title | null {
  const { t } = context
  for (const count of [3, 2]) {
    if (at + count > t.count || !DEGREES.has(foldKey(slice(t, at, at + count)))) continue
    const title = { from: at, to: at + count, kind: 'office' }
    const held = context.startsAt.get(title.to) ?? extended(context, title)?.role.holder
    return held == null ? null : title
  }
  return null
}

const DEEDS = new Set(['sáng lập', 'điều hành', 'quản lý', 'phụ trách', 'đồng sáng lập'].map(foldKey))

/** What somebody does for a body, in place of a title: `(Sáng lập và quản lý Wefit)`. */
function deedAt(t: Tokens, at: number): Title | null {
  for (const count of [3, 2]) {
    if (at + count > t.count || !DEEDS.has(foldKey(slice(t, at, at + count)))) continue
    return { from: at, to: at + count, kind: 'deed' }
  }
  return null
}
