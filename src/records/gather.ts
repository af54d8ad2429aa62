import type { NameFind, Organisation, Person, Place, Records } from '../document.ts'
import type { FindContext, TokenBlock } from '../extract/context.ts'
import { mention } from '../extract/locate.ts'
import { foldKey } from '../text/fold.ts'
import { expandLists } from './expand-lists.ts'
import { bodyRecord, clusterBodies } from './organisations.ts'
import { clusterPeople } from './people.ts'
import { personRecord, type RecordNames } from './person-record.ts'
import { addressNeighbours, clusterPlaces, namedProvinces, placeRecord } from './places.ts'
import { type MentionOf, type Reading, readFinds, spanOf } from './reading.ts'
import { type RoleContext, roleContext } from './role-elements.ts'

/**
 * One record for each person, body and place that the names of a document stand for (guideline §2): fullest name,
 * aliases, roles, mentions. Lists are written out, short forms completed and joined to the full ones.
 */
export function gatherRecords(
  blocks: readonly TokenBlock[],
  names: readonly NameFind[],
  context: FindContext,
): Records {
  const lists = readFinds(blocks, names).map(expandLists)
  const readings = lists.flat()
  const source = context.document.blocks
  const mentionOf: MentionOf = reading => mention(source, spanOf(reading), context.why)
  const recordNames: RecordNames = new Map<Reading, string>()

  const organisations: Organisation[] = clusterBodies(readings).map(cluster => {
    const record = bodyRecord(mentionOf, cluster)
    for (const { reading } of cluster.forms) recordNames.set(reading, record.name)
    return record
  })

  const placeClusters = clusterPlaces(readings)
  const named = namedProvinces(placeClusters)
  const neighbours = addressNeighbours(lists)
  const places: Place[] = placeClusters.map(cluster => {
    const record = placeRecord(mentionOf, cluster, named, neighbours)
    for (const reading of cluster.readings) recordNames.set(reading, record.name)
    return record
  })

  const listOf = new Map(blocks.map((block, i) => [block, lists[i]!] as const))
  const contexts = new Map<TokenBlock, RoleContext>()
  const roleContextOf = (block: TokenBlock): RoleContext => {
    const made = contexts.get(block) ?? roleContext(block.tokens, listOf.get(block)!)
    contexts.set(block, made)
    return made
  }
  const authors = new Set(context.document.authors.map(foldKey))
  const people: Person[] = clusterPeople(readings).map(cluster =>
    personRecord(mentionOf, cluster, { listOf, roleContextOf, recordNames, authors }),
  )
  return { people, organisations: organisations.sort(byFirstMention), places: places.sort(byFirstMention) }
}

function byFirstMention(a: Organisation | Place, b: Organisation | Place): number {
  const [first, second] = [a.mentions[0]!.at, b.mentions[0]!.at]
  return first.block - second.block || first.start - second.start
}
