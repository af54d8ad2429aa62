import type { PlaceKind, Province } from '../document.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import { DISTRICTS } from '../lexicon/districts.ts'
import { parts, rows } from '../lexicon/entries.ts'
import { PLACE_TYPES } from '../lexicon/place-types.ts'
import { PROVINCES } from '../lexicon/provinces.ts'
import { WORLD_PLACES } from '../lexicon/world-places.ts'
import { foldKey } from '../text/fold.ts'

/** What is known of a name without type word: one entry for all that bears it. */
export interface KnownPlace {
  /** Null where only a district bears the name. */
  kind: PlaceKind | null
  /** The usual name of the same place (`Mỹ` for `Hoa Kỳ`), and folded; null where it is not told. */
  usualName: string | null
  usualKey: string | null
  country: boolean
  /** The Vietnamese province, of the 63, that bears the name. */
  province: Province | null
  /** Codes of the provinces that have a district of that name. */
  districtOf: readonly string[]
}

export interface Gazetteer {
  /** By `foldKey` of the name. */
  readonly places: ReadonlyMap<string, Readonly<KnownPlace>>
  readonly byCode: ReadonlyMap<string, Province>
  /** Folded type words with their kind. */
  readonly types: ReadonlyMap<string, PlaceKind>
  /** First words of the types, and of the provinces' names: a cheap test before looking further. */
  readonly typeStarts: ReadonlySet<string>
  readonly provinceStarts: ReadonlySet<string>
}

/** Kinds of `WORLD_PLACES` that are kinds of records under another name. */
const KIND_OF: Readonly<Record<string, PlaceKind>> = { city: 'other' }

let compiled: Gazetteer | undefined

/** The gazetteer, compiled at first use. */
export function gazetteer(): Gazetteer {
  compiled ??= compile()
  return compiled
}

/** What is known of a folded name; undefined where nothing is. */
export function knownPlace(key: string): Readonly<KnownPlace> | undefined {
  return gazetteer().places.get(key)
}

export function isCountry(key: string): boolean {
  return knownPlace(key)?.country === true
}

function compile(): Gazetteer {
  const places = new Map<string, KnownPlace>()
  const placeOf = (key: string): KnownPlace => {
    const known = places.get(key)
    if (known !== undefined) return known
    const made = { kind: null, usualName: null, usualKey: null, country: false, province: null, districtOf: [] }
    places.set(key, made)
    return made
  }
  const name = (place: KnownPlace, kind: PlaceKind, usualName: string): void => {
    place.kind = kind
    place.usualName = usualName
    place.usualKey = foldKey(usualName)
  }
  for (const [spelling, kind, usual] of rows(WORLD_PLACES)) {
    const place = placeOf(foldKey(spelling!))
    place.kind = KIND_OF[kind!] ?? (kind as PlaceKind)
    if (usual !== undefined && usual !== '') name(place, place.kind, usual)
  }
  for (const [usual, others] of rows(COUNTRIES)) {
    for (const spelling of [usual!, ...parts(others)]) {
      const place = placeOf(foldKey(spelling))
      place.country = true
      name(place, 'country', usual!)
    }
  }
  for (const [spelling, codes] of rows(DISTRICTS)) placeOf(foldKey(spelling!)).districtOf = codes!.split(' ')
  const byCode = new Map<string, Province>()
  const provinceStarts = new Set<string>()
  for (const [code, usual, since2025, spellings] of rows(PROVINCES)) {
    const province: Province = { name: usual!, code: code!, since2025: since2025! }
    byCode.set(code!, province)
    for (const spelling of [usual!, ...parts(spellings)]) {
      const key = foldKey(spelling)
      const place = placeOf(key)
      place.province = province
      name(place, 'province', usual!)
      provinceStarts.add(firstWord(key))
    }
  }
  const types = new Map(rows(PLACE_TYPES).map(([type, kind]) => [foldKey(type!), kind as PlaceKind] as const))
  return { places, byCode, types, typeStarts: new Set(Array.from(types.keys(), firstWord)), provinceStarts }
}

/** A place's folded name taken apart. */
export interface TypedKey {
  /** Folded type words (`tinh3`), empty where there is none. */
  readonly type: string
  /** The folded name behind them. */
  readonly proper: string
}

const MAX_TYPE_WORDS = 5

/** Takes the type words off a place's folded name: `huyện Cao Lộc` → `huyện` + `Cao Lộc`; `TP.Hội An` likewise. */
export function splitType(key: string): TypedKey {
  const { types, typeStarts } = gazetteer()
  if (!typeStarts.has(firstWord(key)) || knownPlace(key)?.kind != null) return { type: '', proper: key }
  const words = key
    .replace('.', '. ')
    .split(' ')
    .filter(word => word !== '')
  for (let count = Math.min(MAX_TYPE_WORDS, words.length - 1); count > 0; count -= 1) {
    const type = words.slice(0, count).join(' ')
    const plain = type.endsWith('.') ? type.slice(0, -1) : type
    if (types.has(plain)) return { type: plain, proper: words.slice(count).join(' ') }
  }
  return { type: '', proper: key }
}

function firstWord(key: string): string {
  for (let i = 0; i < key.length; i += 1) {
    const unit = key.charCodeAt(i)
    if (unit === 32 || unit === 46) return key.slice(0, i)
  }
  return key
}
