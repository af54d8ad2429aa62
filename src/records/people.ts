import { wordCount } from '../extract/names/capital-runs.ts'
import { foldKey } from '../text/fold.ts'
import { inText, type Reading } from './reading.ts'

/** The readings of one person. */
export interface PersonCluster {
  readonly readings: Reading[]
}

/** Names that everyone knows someone by: `Bác Hồ` is Hồ Chí Minh where both stand. */
const KNOWN_AS: ReadonlyMap<string, string> = new Map([[foldKey('Bác Hồ'), foldKey('Hồ Chí Minh')]])

/**
 * One cluster for each person. Full names meet only when they are the same; a short name goes to the full name that
 * ends with it (`ông Dũng`) or, for names that begin with the family's, begins with it (`ông Tập`), and of several
 * to the one named last before.
 */
export function clusterPeople(readings: readonly Reading[]): PersonCluster[] {
  const full = new Map<string, PersonCluster>()
  const short: Short[] = []
  const clusters: PersonCluster[] = []
  const keys = new Map<string, string>()
  for (const reading of readings) {
    if (reading.kind !== 'person') continue
    let key = keys.get(reading.text)
    if (key === undefined) {
      const folded = foldKey(reading.text)
      key = KNOWN_AS.get(folded) ?? folded
      keys.set(reading.text, key)
    }
    if (wordCount(reading.block.tokens, reading.from, reading.to) < 2) {
      short.push({ reading, key })
      continue
    }
    let cluster = full.get(key)
    if (cluster === undefined) {
      cluster = { readings: [] }
      full.set(key, cluster)
      clusters.push(cluster)
    }
    cluster.readings.push(reading)
  }
  joinPartialNames(full, clusters)
  placeShortNames(short, full, clusters)
  for (const cluster of clusters) if (cluster.readings.length > 1) cluster.readings.sort(inText)
  return clusters.sort((a, b) => inText(a.readings[0]!, b.readings[0]!))
}

/** A name of one word, with its folded form. */
interface Short {
  readonly reading: Reading
  readonly key: string
}

/** `bà Vân Lan` is Nguyễn Thị Vân Lan where only one full name ends so. */
function joinPartialNames(full: Map<string, PersonCluster>, clusters: PersonCluster[]): void {
  for (const [key, cluster] of [...full]) {
    if (key.split(' ').length > 2) continue
    const owners = [...full].filter(([other]) => other.length > key.length && other.endsWith(` ${key}`))
    if (owners.length !== 1) continue
    const [, owner] = owners[0]!
    // A byline's or a credit's name is somebody else's, as a rule.
    if (cluster.readings.some(reading => reading.block.label === 'byline')) continue
    for (const reading of cluster.readings) owner.readings.push(reading)
    owner.readings.sort(inText)
    full.delete(key)
    clusters.splice(clusters.indexOf(cluster), 1)
  }
}

function placeShortNames(
  short: readonly Short[],
  full: ReadonlyMap<string, PersonCluster>,
  clusters: PersonCluster[],
): void {
  const alone = new Map<string, PersonCluster>()
  const keys = [...full]
  for (const { reading, key } of short) {
    const ending = keys.filter(([name]) => name.endsWith(` ${key}`))
    const owner = latest(ending, reading) ?? only(keys.filter(([name]) => name.startsWith(`${key} `))) ?? alone.get(key)
    if (owner !== undefined) {
      owner.readings.push(reading)
      continue
    }
    const cluster = { readings: [reading] }
    alone.set(key, cluster)
    clusters.push(cluster)
  }
}

type Named = readonly (readonly [string, PersonCluster])[]

/** Of several, the one mentioned last before the reading; where none is, the first one behind it. */
function latest(named: Named, reading: Reading): PersonCluster | undefined {
  let before: { cluster: PersonCluster; at: Reading } | undefined
  let behind: { cluster: PersonCluster; at: Reading } | undefined
  for (const [, cluster] of named) {
    for (const at of cluster.readings) {
      if (inText(at, reading) < 0) {
        if (before === undefined || inText(at, before.at) > 0) before = { cluster, at }
      } else if (behind === undefined || inText(at, behind.at) < 0) behind = { cluster, at }
    }
  }
  return (before ?? behind)?.cluster
}

function only(named: Named): PersonCluster | undefined {
  return named.length === 1 ? named[0]![1] : undefined
}
