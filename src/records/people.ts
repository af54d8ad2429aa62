import { wordCount } from '../extract/names/capital-runs.ts'
import { foldKey } from '../text/fold.ts'
import type { Reading } from './reading.ts'

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
  const people = readings.filter(reading => reading.kind === 'person')
  const full = new Map<string, PersonCluster>()
  const order = new Map<Reading, number>()
  const short: Reading[] = []
  const clusters: PersonCluster[] = []
  for (const [i, reading] of people.entries()) {
    order.set(reading, i)
    const t = reading.block.tokens
    const key = KNOWN_AS.get(foldKey(reading.text)) ?? foldKey(reading.text)
    if (wordCount(t, reading.from, reading.to) < 2) {
      short.push(reading)
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
  joinPartialNames(full, clusters, order)
  placeShortNames(short, full, clusters, order)
  for (const cluster of clusters) cluster.readings.sort((a, b) => order.get(a)! - order.get(b)!)
  return clusters.sort((a, b) => order.get(a.readings[0]!)! - order.get(b.readings[0]!)!)
}

/** `bà Vân Lan` is Nguyễn Thị Vân Lan where only one full name ends so. */
function joinPartialNames(
  full: Map<string, PersonCluster>,
  clusters: PersonCluster[],
  order: Map<Reading, number>,
): void {
  for (const [key, cluster] of [...full]) {
    if (key.split(' ').length > 2) continue
    const owners = [...full].filter(([other]) => other !== key && other.endsWith(` ${key}`))
    if (owners.length !== 1) continue
    const [, owner] = owners[0]!
    // A byline's or a credit's name is somebody else's, as a rule.
    if (cluster.readings.some(reading => reading.block.label === 'byline')) continue
    owner.readings.push(...cluster.readings)
    owner.readings.sort((a, b) => order.get(a)! - order.get(b)!)
    full.delete(key)
    clusters.splice(clusters.indexOf(cluster), 1)
  }
}

function placeShortNames(
  short: readonly Reading[],
  full: ReadonlyMap<string, PersonCluster>,
  clusters: PersonCluster[],
  order: ReadonlyMap<Reading, number>,
): void {
  const alone = new Map<string, PersonCluster>()
  const keys = [...full]
  for (const reading of short) {
    const key = foldKey(reading.text)
    const owner =
      latest(
        keys.filter(([name]) => name.endsWith(` ${key}`)),
        reading,
        order,
      ) ??
      only(keys.filter(([name]) => name.startsWith(`${key} `))) ??
      alone.get(key)
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
function latest(named: Named, reading: Reading, order: ReadonlyMap<Reading, number>): PersonCluster | undefined {
  const at = order.get(reading)!
  let best: PersonCluster | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (const [, cluster] of named) {
    for (const other of cluster.readings) {
      const place = order.get(other)!
      const score = place < at ? place : -place - 1e6
      if (score > bestScore) {
        best = cluster
        bestScore = score
      }
    }
  }
  return best
}

function only(named: Named): PersonCluster | undefined {
  return named.length === 1 ? named[0]![1] : undefined
}
