import type { Place, PlaceKind, Province } from '../document.ts'
import { COMMA, isMark, OPEN } from '../extract/names/token-tests.ts'
import { foldKey } from '../text/fold.ts'
import { knownPlace } from './gazetteer.ts'
import { fullest } from './organisations.ts'
import { type PlaceFacts, placeFacts } from './place-keys.ts'
import { distinctMentions, type MentionOf, type Reading } from './reading.ts'

/** The readings of one place. */
export interface PlaceCluster {
  readonly key: string
  readonly kind: PlaceKind
  readonly typed: boolean
  /** Facts of the first form. */
  readonly facts: PlaceFacts
  readonly readings: Reading[]
}

/** One cluster for each place; a bare name joins the typed one that it is short for (`Cao Lộc`, `huyện Cao Lộc`). */
export function clusterPlaces(readings: readonly Reading[]): PlaceCluster[] {
  const clusters = new Map<string, PlaceCluster>()
  const byName = new Map<string, PlaceCluster>()
  for (const reading of readings) {
    if (reading.kind !== 'place') continue
    const same = byName.get(reading.name)
    if (same !== undefined) {
      same.readings.push(reading)
      continue
    }
    const facts = placeFacts(reading.name)
    const { key, kind } = facts
    const typed = facts.type !== ''
    const id = `${key}|${isFixed(kind) || typed ? kind : ''}`
    let cluster = clusters.get(id)
    if (cluster === undefined) {
      cluster = { key, kind, typed, facts, readings: [] }
      clusters.set(id, cluster)
    }
    byName.set(reading.name, cluster)
    cluster.readings.push(reading)
  }
  return joinBare([...clusters.values()])
}

/** Countries and provinces are themselves, whatever else bears their name (`đường Hà Nội`). */
function isFixed(kind: PlaceKind): boolean {
  return kind === 'country' || kind === 'province'
}

function joinBare(clusters: readonly PlaceCluster[]): PlaceCluster[] {
  const kept = clusters.filter(cluster => cluster.typed || isFixed(cluster.kind))
  const result = [...kept]
  for (const cluster of clusters) {
    if (cluster.typed || isFixed(cluster.kind)) continue
    const owner = kept.find(other => other.key === cluster.key)
    if (owner === undefined) result.push(cluster)
    else for (const reading of cluster.readings) owner.readings.push(reading)
  }
  return result
}

/** Provinces that the document names, by code: what an ambiguous district may be settled by. */
export type NamedProvinces = ReadonlySet<string>

export function namedProvinces(clusters: readonly PlaceCluster[]): NamedProvinces {
  const codes = new Set<string>()
  for (const cluster of clusters) {
    if (cluster.kind !== 'province') continue
    for (const province of cluster.facts.provinces) codes.add(province.code ?? '')
  }
  return codes
}

/** The record of a cluster: the fullest name, the others, kind, and the Vietnamese province that is certain. */
export function placeRecord(
  mentionOf: MentionOf,
  cluster: PlaceCluster,
  named: NamedProvinces,
  neighbours: Neighbours,
): Place {
  const name = placeName(cluster)
  const seen = new Set([name.toLowerCase()])
  const aliases: string[] = []
  for (const { text } of cluster.readings) {
    if (!seen.has(text.toLowerCase())) aliases.push(text)
    seen.add(text.toLowerCase())
  }
  return {
    name,
    aliases,
    kind: cluster.kind,
    province: provinceOfPlace(cluster, named, neighbours),
    mentions: distinctMentions(cluster.readings.map(mentionOf)),
  }
}

/** Short forms that stand only in company (`Việt - Trung`) give way to the country's usual name. */
const SHORT_ONLY = new Set(['Việt', 'Trung', 'VN', 'TQ', 'Triều', 'Thổ', 'Ấn'].map(foldKey))

function placeName(cluster: PlaceCluster): string {
  const name = fullest(cluster.readings.map(reading => reading.name))!
  return SHORT_ONLY.has(foldKey(name)) ? (knownPlace(foldKey(name))?.usualName ?? name) : name
}

/** The place that follows in an address: `huyện Cao Lộc, Lạng Sơn`, `huyện Cao Lộc (Lạng Sơn)`. */
export type Neighbours = ReadonlyMap<Reading, Reading>

export function addressNeighbours(lists: readonly (readonly Reading[])[]): Neighbours {
  const neighbours = new Map<Reading, Reading>()
  for (const list of lists) {
    for (let i = 0; i + 1 < list.length; i += 1) {
      const [here, next] = [list[i]!, list[i + 1]!]
      if (here.kind !== 'place' || next.kind !== 'place' || next.from !== here.to + 1) continue
      const t = here.block.tokens
      if (isMark(t, here.to, COMMA) || isMark(t, here.to, OPEN)) neighbours.set(here, next)
    }
  }
  return neighbours
}

/** Kinds that lie in one province and are told by the address around them. */
const INNER_KINDS = new Set<PlaceKind>(['district', 'commune', 'village', 'street', 'building', 'border gate', 'other'])

function provinceOfPlace(cluster: PlaceCluster, named: NamedProvinces, neighbours: Neighbours): Province | null {
  const possible = cluster.facts.provinces
  if (possible.length === 1) return possible[0]!
  if (!INNER_KINDS.has(cluster.kind)) return null
  for (const reading of cluster.readings) {
    const found = addressProvince(reading, neighbours)
    if (found !== null && (possible.length === 0 || possible.some(one => one.code === found.code))) return found
  }
  const candidates = possible.filter(one => named.has(one.code ?? ''))
  return candidates.length === 1 ? candidates[0]! : null
}

/** The province at the end of the address that a place begins. */
function addressProvince(reading: Reading, neighbours: Neighbours): Province | null {
  let at = neighbours.get(reading)
  for (let steps = 0; at !== undefined && steps < 4; steps += 1) {
    const { kind, type, provinces } = placeFacts(at.name)
    const possible = kind === 'province' || kind === 'district' ? provinces : []
    if (kind === 'province') return possible[0] ?? null
    if (kind === 'country') return null
    const next: Reading | undefined = neighbours.get(at)
    if (next === undefined) return possible.length === 1 && type !== '' ? possible[0]! : null
    at = next
  }
  return null
}
