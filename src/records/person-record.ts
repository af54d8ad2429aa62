import type { Person, Role } from '../document.ts'
import type { TokenBlock } from '../extract/context.ts'
import { inCredit } from '../extract/names/credits.ts'
import { foldKey } from '../text/fold.ts'
import { pattern } from '../text/pattern.ts'
import { fullest } from './organisations.ts'
import type { PersonCluster } from './people.ts'
import { type BlockReadings, distinctMentions, type MentionOf, type Reading } from './reading.ts'
import { type Honorifics, honorificsBefore, type RoleContext } from './role-elements.ts'
import type { RoleFind } from './role-groups.ts'
import { rolesAfter, rolesBefore, rolesByPronoun } from './roles.ts'

/** Name of the record that a reading belongs to. */
export type RecordNames = Map<Reading, string>

export interface PersonContext {
  /** What the role rules see of each block; made when first asked for. */
  readonly roleContextOf: (block: TokenBlock) => RoleContext
  readonly listOf: ReadonlyMap<TokenBlock, BlockReadings>
  readonly recordNames: RecordNames
  /** Folded names of the authors that the splitter found. */
  readonly authors: ReadonlySet<string>
}

const SPACES = pattern(String.raw`\s+`, 'g')

/** Longest byline that holds names alone, in tokens. */
const NAMES_ALONE = 14

/** The record of a person: fullest name, other forms, forms of address, roles. */
export function personRecord(mentionOf: MentionOf, cluster: PersonCluster, context: PersonContext): Person {
  const name = fullest(cluster.readings.map(reading => reading.text))!
  const aliases = distinct(
    cluster.readings.map(reading => reading.text),
    name,
  )
  const honorifics: string[] = []
  const roles: Role[] = []
  for (const reading of cluster.readings) {
    const t = reading.block.tokens
    const address = honorificsBefore(t, reading.from)
    for (const word of address.words) honorifics.push(written(word))
    roles.push(...rolesOf(reading, address, name, context))
  }
  return {
    name,
    aliases,
    honorifics: [...new Set(honorifics)],
    roles: distinctRoles(roles),
    mentions: distinctMentions(cluster.readings.map(mentionOf)),
  }
}

function rolesOf(reading: Reading, address: Honorifics, name: string, context: PersonContext): Role[] {
  const t = reading.block.tokens
  if (reading.block.label === 'byline' && t.count <= NAMES_ALONE) return [{ title: 'author', organisation: null }]
  if (inCredit(t, reading.from)) return [{ title: 'photographer', organisation: null }]
  const list = context.listOf.get(reading.block)!
  const around = context.roleContextOf(reading.block)
  const found = [...rolesBefore(around, address), ...rolesAfter(around, reading), ...spokenOf(around, list, reading)]
  const roles = found.map(find => resolved(find, context.recordNames))
  if (reading.block.label === 'byline' && context.authors.has(foldKey(name))) {
    roles.push({ title: 'author', organisation: null })
  }
  return roles
}

/** `Ông hiện là …` speaks of the one person that the block names. */
function spokenOf(around: RoleContext, list: BlockReadings, reading: Reading): RoleFind[] {
  // Ends at the first other person: a long block names thousands.
  const alone = list.every(other => other.kind !== 'person' || other === reading)
  return alone ? rolesByPronoun(around) : []
}

function resolved({ title, holder }: RoleFind, recordNames: RecordNames): Role {
  const clean = title.replace(SPACES, ' ').trim()
  if (holder === null) return { title: clean, organisation: null }
  const organisation = recordNames.get(holder) ?? holder.name
  return { title: clean, organisation }
}

/** Forms of address are small; degrees and abbreviations stay as written. */
function written(word: string): string {
  return word.length > 1 && word === word.toUpperCase() ? word : word[0]!.toLowerCase() + word.slice(1)
}

function distinct(texts: readonly string[], name: string): string[] {
  const others = texts.filter(text => text !== name)
  if (others.length === 0) return others
  const seen = new Set([foldKey(name)])
  return others.filter(text => {
    const key = foldKey(text)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** A role told twice is one; told once with its body, a bare form of it goes (`trưởng ban` beside `trưởng ban kiểm soát`). */
function distinctRoles(roles: readonly Role[]): readonly Role[] {
  if (roles.length < 2) return roles
  const kept: Role[] = []
  for (const role of roles) {
    const key = foldKey(role.title)
    if (kept.some(other => other.organisation === role.organisation && foldKey(other.title) === key)) continue
    kept.push(role)
  }
  return kept.filter(
    role =>
      role.organisation !== null ||
      !kept.some(other => other !== role && other.organisation !== null && isStart(role.title, other.title)),
  )
}

function isStart(short: string, long: string): boolean {
  return `${foldKey(long)} `.startsWith(`${foldKey(short)} `)
}
