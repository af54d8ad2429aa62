import type { PlaceKind, Province } from '../document.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import { DISTRICTS } from '../lexicon/districts.ts'
import { parts, rows } from '../lexicon/entries.ts'
import { PLACE_TYPES } from '../lexicon/place-types.ts'
import { PROVINCES } from '../lexicon/provinces.ts'
import { WORLD_PLACES } from '../lexicon/world-places.ts'
import { foldKey } from '../text/fold.ts'

/** What is known of a place by its name without type word. All maps are keyed by `foldKey`. */
export interface Gazetteer {
  /** The usual name of the same place: `hoa ky2` → `Mỹ`. */
  readonly usualName: ReadonlyMap<string, string>
  /** The same, folded. */
  readonly usualKey: ReadonlyMap<string, string>
  readonly countries: ReadonlySet<string>
  readonly kinds: ReadonlyMap<string, PlaceKind>
  /** Vietnamese provinces of the 63. */
  readonly provinces: ReadonlyMap<string, Province>
  /** Codes of the provinces that have a district of that name. */
  readonly districts: ReadonlyMap<string, readonly string[]>
  readonly byCode: ReadonlyMap<string, Province>
  /** Type words with their kind, longest first by words. */
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

function compile(): Gazetteer {
  const usualName = new Map<string, string>()
  const countries = new Set<string>()
  const kinds = new Map<string, PlaceKind>()
  const provinces = new Map<string, Province>()
  const byCode = new Map<string, Province>()
  for (const [name, kind, usual] of rows(WORLD_PLACES)) {
    const key = foldKey(name!)
    kinds.set(key, KIND_OF[kind!] ?? (kind as PlaceKind))
    if (usual !== undefined && usual !== '') usualName.set(key, usual)
  }
  for (const [name, others] of rows(COUNTRIES)) {
    for (const other of [name!, ...parts(others)]) {
      const key = foldKey(other)
      countries.add(key)
      kinds.set(key, 'country')
      usualName.set(key, name!)
    }
  }
  const districts = new Map(rows(DISTRICTS).map(([name, codes]) => [foldKey(name!), codes!.split(' ')] as const))
  for (const [code, name, since2025, spellings] of rows(PROVINCES)) {
    const province: Province = { name: name!, code: code!, since2025: since2025! }
    byCode.set(code!, province)
    for (const spelling of [name!, ...parts(spellings)]) {
      const key = foldKey(spelling)
      provinces.set(key, province)
      kinds.set(key, 'province')
      usualName.set(key, name!)
    }
  }
  const types = new Map(rows(PLACE_TYPES).map(([type, kind]) => [foldKey(type!), kind as PlaceKind] as const))
  const usualKey = new Map([...usualName].map(([key, name]) => [key, foldKey(name)] as const))
  const typeStarts = firstWords(types.keys())
  const provinceStarts = firstWords(provinces.keys())
  return { usualName, usualKey, countries, kinds, provinces, districts, byCode, types, typeStarts, provinceStarts }
}

function firstWords(keys: Iterable<string>): Set<string> {
  return new Set([...keys].map(key => firstWord(key)))
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
  const { types, kinds, typeStarts } = gazetteer()
  if (!typeStarts.has(firstWord(key)) || kinds.has(key)) return { type: '', proper: key }
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
