import {
  CLOSE,
  COMMA,
  isCapital,
  isDash,
  isLower,
  isMark,
  isWord,
  OPEN,
  startsSentence,
} from '../extract/names/token-tests.ts'
import { entries } from '../lexicon/entries.ts'
import { ROLE_ADVERBS, ROLE_ENDS } from '../lexicon/name-cues.ts'
import { foldKey, keyOf } from '../text/fold.ts'
import { keySet } from '../text/key-table.ts'
import type { Tokens } from '../text/tokens.ts'
import { isTyped, type Reading, slice } from './reading.ts'
import { type Honorifics, type RoleContext, type Title, titleAt, titleBefore } from './role-elements.ts'

/** A role as it stands beside a name; the body's or country's reading is turned into its record's name later. */
export interface RoleFind {
  readonly title: string
  readonly holder: Reading | null
}

const VA = keyOf('và')
const KIEM = keyOf('kiêm')
const LA = keyOf('là')
const LAM = keyOf('làm')
/** Words between a name and `là`: `ông hiện đang là`. */
const ADVERBS = keySet(entries(ROLE_ADVERBS))
/** Words between a title and its body: `giám đốc tại Capital.com`. */
const LINKS = keySet(['của', 'tại', 'thuộc', 'ở'])
/** Words that no title goes on over. */
const ENDS = keySet(entries(ROLE_ENDS))
const COUNTING = keySet(['một', 'các', 'hai', 'những', 'nhiều'])
const PRONOUNS = keySet(['ông', 'bà', 'anh', 'chị', 'cô'])
const MAX_TITLE_WORDS = 14

/** Roles told before a name and its forms of address: `Phó Chủ tịch UBND tỉnh Trần Anh Tuấn`. */
export function rolesBefore(context: RoleContext, { from: address, words }: Honorifics): RoleFind[] {
  const { t } = context
  const end = words.length > 0 && (isDash(t, address - 1) || isMark(t, address - 1, COMMA)) ? address - 1 : address
  const group = groupBefore(context, end === address && isDash(t, end - 1) ? end - 1 : end)
  if (group === null) return []
  const roles = [group.role]
  // `Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh …`: further posts before, each with its own body or with the last one's.
  let at = group.from
  for (let rounds = 0; rounds < 4 && joins(t, at - 1); rounds += 1) {
    const before = groupBefore(context, at - 1)
    if (before === null) break
    const shares = before.role.holder === null && before.kind === 'office'
    roles.unshift(shares ? { ...before.role, holder: group.role.holder } : before.role)
    at = before.from
  }
  return roles
}

interface Group {
  readonly role: RoleFind
  readonly kind: string
  readonly from: number
  /** Behind title and body. */
  readonly to: number
}

/** The title, with its body, that ends at token `end`. */
function groupBefore(context: RoleContext, end: number): Group | null {
  const { t, endsAt } = context
  const name = ownerBefore(context, endsAt.get(end))
  const holder = name !== undefined && holds(name) ? name : null
  if (name !== undefined && holder === null) return null
  let titleEnd = holder === null ? end : holder.from
  if (holder !== null && isWord(t, titleEnd - 1) && LINKS.has(t.key[titleEnd - 1]!)) titleEnd -= 1
  const title = titleBefore(t, titleEnd)
  if (title === null || title.kind === 'call') return null
  if (holder === null && title.to !== end) return null
  return { role: { title: slice(t, title.from, title.to), holder }, kind: title.kind, from: title.from, to: end }
}

/** `Thư ký Bộ Môi trường của Anh`: the post is the body's, wherever it is. */
function ownerBefore({ t, endsAt }: RoleContext, name: Reading | undefined): Reading | undefined {
  if (name?.kind !== 'place' || !isWord(t, name.from - 1) || !LINKS.has(t.key[name.from - 1]!)) return name
  const body = endsAt.get(name.from - 1)
  return body?.kind === 'organisation' ? body : name
}

/** A body holds posts; of places, countries do, and cities and provinces for their own heads. */
function holds(name: Reading): boolean {
  return name.kind === 'organisation' || (name.kind === 'place' && !isTyped(name))
}

/** Roles told behind a name: after a comma, dash or bracket, after `là`, `làm`. */
export function rolesAfter(context: RoleContext, person: Reading): RoleFind[] {
  const { t } = context
  const opening = openingAfter(t, person.to)
  const found = opening === -1 ? null : groupsFrom(context, opening)
  const roles = found === null ? [] : found.roles
  return [...roles, ...servesAs(context, found === null ? person.to : found.to)]
}

/** Token at which a role may begin behind a name that ends at `end`; -1 where nothing leads to one. */
function openingAfter(t: Tokens, end: number): number {
  let at = end
  if (isMark(t, at, COMMA) || isDash(t, at) || isMark(t, at, OPEN)) at += 1
  let verb = at
  while (isLower(t, verb) && ADVERBS.has(t.key[verb]!)) verb += 1
  if (isLower(t, verb) && (t.key[verb] === LA || t.key[verb] === LAM)) return verb + 1
  return at > end ? at : -1
}

/** `do ông …, làm Trưởng đoàn`: what somebody serves as, behind the roles that were told. */
function servesAs(context: RoleContext, end: number): RoleFind[] {
  const { t } = context
  const at = isMark(t, end, COMMA) ? end + 1 : end
  if (!isLower(t, at) || t.key[at] !== LAM) return []
  return groupsFrom(context, at + 1)?.roles ?? []
}

/** One or more roles from token `from` on: `Phó Chủ tịch, Tổng Thư ký Trung ương Hội …`; null where there is none. */
function groupsFrom(context: RoleContext, from: number): { roles: RoleFind[]; to: number } | null {
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
    const next = isMark(t, at, COMMA) && isWord(t, at + 1) && t.key[at + 1] === VA ? at + 2 : at + 1
    at = next
  }
  if (groups.length === 0) return null
  return { roles: shareBody(groups), to: groups[groups.length - 1]!.to }
}

/** A form of address and a name follow: `Giám đốc Sở Y tế ông Trần Văn Bình`. */
function addressed(context: RoleContext, at: number): boolean {
  const { t, startsAt } = context
  return isWord(t, at) && PRONOUNS.has(t.key[at]!) && startsAt.get(at + 1)?.kind === 'person'
}

/** Two titles before one body are two roles at it (guideline §2), unless the first stands by itself. */
function shareBody(groups: readonly Group[]): RoleFind[] {
  return groups.map(({ role, kind }, i) => {
    const next = groups[i + 1]
    if (role.holder !== null || kind !== 'office' || next === undefined || next.kind !== 'office') return role
    return { ...role, holder: next.role.holder }
  })
}

function joins(t: Tokens, i: number): boolean {
  return isMark(t, i, COMMA) || (isWord(t, i) && (t.key[i] === VA || t.key[i] === KIEM))
}

/** The title at token `at` with its body. */
function groupAt(context: RoleContext, at: number): Group | null {
  const { t, startsAt } = context
  const title = titleAt(t, at) ?? degreeAt(context, at)
  if (title === null || title.kind === 'call') return null
  // `Giám đốc một số bệnh viện` are others.
  if (isWord(t, title.to) && COUNTING.has(t.key[title.to]!)) return null
  // `Trưởng phòng Quản lý đô thị`: the body begins inside the title.
  for (let k = title.from + 1; k <= title.to; k += 1) {
    const name = startsAt.get(k)
    if (name !== undefined && holds(name)) return group(t, title, title.to, name)
  }
  return extended(context, title) ?? group(t, title, title.to, null)
}

function group(t: Tokens, title: Title, titleEnd: number, holder: Reading | null): Group {
  const to = holder === null ? titleEnd : holder.to
  return { role: { title: slice(t, title.from, titleEnd), holder }, kind: title.kind, from: title.from, to }
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
  return group(t, title, at, null)
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

/**
 * Roles told of the one person of a block by a sentence that begins with a pronoun: `Ông hiện là Giám đốc …`,
 * `Bà được bầu làm Chủ tịch …`.
 */
export function rolesByPronoun(context: RoleContext): RoleFind[] {
  const { t } = context
  const roles: RoleFind[] = []
  for (let i = 0; i < t.count; i += 1) {
    if (!isWord(t, i) || !PRONOUNS.has(t.key[i]!) || isLower(t, i) || !startsSentence(t, i)) continue
    if (context.startsAt.get(i + 1)?.kind === 'person') continue
    for (let k = i + 1; k < t.count && k < i + 20 && isWord(t, k); k += 1) {
      if (t.key[k] !== LA && t.key[k] !== LAM) continue
      const found = groupsFrom(context, k + 1)
      if (found === null) continue
      roles.push(...found.roles)
      break
    }
  }
  return roles
}
