import { COMMA, isDash, isLower, isMark, isWord, OPEN, startsSentence } from '../extract/names/token-tests.ts'
import { entries } from '../lexicon/entries.ts'
import { APPOINTING_WORDS } from '../lexicon/name-cues.ts'
import { keyOf } from '../text/fold.ts'
import { keySet } from '../text/key-table.ts'
import type { Reading } from './reading.ts'
import type { Honorifics, RoleContext } from './role-elements.ts'
import { groupBefore, groupsFrom, joins, type RoleFind } from './role-groups.ts'
import { openingsAfter } from './role-openings.ts'

const LA = keyOf('là')
const LAM = keyOf('làm')
/** Words before `làm` that give somebody a post: `được bầu làm`. */
const APPOINTING = keySet(entries(APPOINTING_WORDS))
const PRONOUNS = keySet(['ông', 'bà', 'anh', 'chị', 'cô'])
const SEMICOLON = 0x3b
/** How far behind a name the posts are looked for that it is given. */
const REACH = 80

/** Roles told before a name and its forms of address: `Phó Chủ tịch UBND tỉnh Trần Anh Tuấn`. */
export function rolesBefore(context: RoleContext, { from: address, words }: Honorifics): RoleFind[] {
  const { t } = context
  const end = words.length > 0 && leadsToName(context, address - 1) ? address - 1 : address
  const group = groupBefore(context, end === address && isDash(t, end - 1) ? end - 1 : end)
  if (group === null) return []
  // `… nói với các phóng viên, ông A`: before a comma only a post in a body is his, and not one told of another.
  if (isMark(t, end, COMMA) && (group.role.holder === null || isToldOfAnother(context, group.from - 1))) return []
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

/** `ông A - Phó Chủ tịch UBND huyện, ông B`: behind another name and a mark the post is that one's. */
function isToldOfAnother({ t, endsAt }: RoleContext, i: number): boolean {
  return (isDash(t, i) || isMark(t, i, COMMA) || isMark(t, i, OPEN)) && endsAt.get(i)?.kind === 'person'
}

/** `Giám đốc Sở Y tế - ông …`, `Chủ tịch hội là bà …`. */
function leadsToName({ t }: RoleContext, i: number): boolean {
  return isDash(t, i) || isMark(t, i, COMMA) || (isLower(t, i) && t.key[i] === LA)
}

/** Roles told behind a name: after a comma, dash or bracket, after `là`, `làm`, and what it is appointed. */
export function rolesAfter(context: RoleContext, person: Reading): RoleFind[] {
  for (const opening of openingsAfter(context, person.to)) {
    const found = groupsFrom(context, opening)
    if (found !== null) return [...found.roles, ...servesAs(context, found.to)]
  }
  return servesAs(context, person.to)
}

/** `do ông …, làm Trưởng đoàn`, `ông … được bầu làm Chủ tịch …`: posts that the rest of the sentence gives. */
function servesAs(context: RoleContext, from: number): RoleFind[] {
  const { t } = context
  const roles: RoleFind[] = []
  let passed = from
  for (let i = from; i < t.count && i < from + REACH; i += 1) {
    if (t.key[i] !== LAM || !isLower(t, i) || !isAppointing(context, i - 1)) continue
    // Most names have no `làm` behind them: only then is it asked whether it still speaks of them.
    if (endsBetween(context, passed, i, from)) break
    passed = i
    const found = groupsFrom(context, i + 1)
    if (found === null) continue
    roles.push(...found.roles)
    passed = found.to
    i = found.to - 1
  }
  return roles
}

/** Whether a sentence, save the one that begins at `first`, or another person begins at tokens `from` to `to`. */
function endsBetween({ t, startsAt }: RoleContext, from: number, to: number, first: number): boolean {
  for (let i = from; i <= to; i += 1) {
    if (!isWord(t, i)) continue
    if (startsAt.get(i)?.kind === 'person') return true
    if (i > first && startsSentence(t, i) && !isMark(t, i - 1, SEMICOLON)) return true
  }
  return false
}

function isAppointing({ t }: RoleContext, i: number): boolean {
  return isMark(t, i, COMMA) || isMark(t, i, SEMICOLON) || (isWord(t, i) && APPOINTING.has(t.key[i]!))
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
