import { type NameFind, ORGANISATION_KINDS, type OrganisationKind } from '../../document.ts'
import type { OwnLexicon } from '../../own-lexicon.ts'
import type { TokenBlock } from '../context.ts'
import { type Finding, toNameFind } from './finding.ts'
import { isWritten } from './known-names.ts'
import { mergeNames } from './merge.ts'
import { organisationEnd } from './organisation-grammar.ts'
import { pluralBefore } from './plurals.ts'

const PERSON = 'own-person'
const BODY = 'own-body-'

/**
 * The names with those that a user's own entries tell. These win over what overlaps them, unless they stand inside a
 * longer name (`Đoàn Thanh niên Cộng sản Hồ Chí Minh`).
 */
export function withOwnNames(
  blocks: readonly TokenBlock[],
  found: readonly NameFind[],
  own: OwnLexicon,
): readonly NameFind[] {
  if (own.heads === null && own.people === null) return found
  const names = blocks.flatMap(block => ownNames(block, own).map(finding => toNameFind(block, finding)))
  return mergeNames(
    names.filter(name => !found.some(other => holds(other, name))),
    found,
  )
}

/** The kind of a body that was told by an own entry, from the rule that found it; null for any other rule. */
export function kindOfOwnBody(rule: string): OrganisationKind | null {
  if (!rule.startsWith(BODY)) return null
  return ORGANISATION_KINDS.find(kind => rule.endsWith(kind)) ?? null
}

function holds(outer: NameFind, inner: NameFind): boolean {
  const isInside = outer.block === inner.block && outer.start <= inner.start && outer.end >= inner.end
  return isInside && outer.end - outer.start > inner.end - inner.start
}

function ownNames({ tokens: t }: TokenBlock, { heads, people }: OwnLexicon): Finding[] {
  const names: Finding[] = []
  let i = 0
  while (i < t.count) {
    const capitals = people?.match(t, i)
    if (capitals !== undefined && isWritten(t, i, people!.phraseEnd(), capitals)) {
      const to = people!.phraseEnd()
      names.push({ kind: 'person', from: i, to, rule: PERSON })
      i = to
      continue
    }
    const head = heads?.match(t, i)
    // `các Câu lạc bộ`: several, that is no name.
    const to = head === undefined || pluralBefore(t, i) ? i : organisationEnd(t, i, heads!.phraseEnd(), head)
    if (to > i) names.push({ kind: 'organisation', from: i, to, rule: `${BODY}${head!.kind}` })
    i = Math.max(to, i + 1)
  }
  return names
}
