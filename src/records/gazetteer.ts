import type { PlaceKind, Province } from '../document.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import { DISTRICTS } from '../lexicon/districts.ts'
import { parts, rows } from '../lexicon/entries.ts'
import { PLACE_TYPES } from '../lexicon/place-types.ts'
import { PROVINCES } from '../lexicon/provinces.ts'
import { WORLD_PLACES } from '../lexicon/world-places.ts'
import { baseUnit, FNV_OFFSET, FNV_PRIME, foldKey } from '../text/fold.ts'
import { LETTER_LOWER, unitClass } from '../text/units.ts'

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
  readonly byCode: ReadonlyMap<string, Province>
  /** Folded type words with their kind. */
  readonly types: ReadonlyMap<string, PlaceKind>
  /** First words of the types, and of the provinces' names: a cheap test before looking further. */
  readonly typeStarts: ReadonlySet<string>
  readonly provinceStarts: ReadonlySet<string>
}

let compiled: Gazetteer | undefined

/** The gazetteer, compiled at first use. */
export function gazetteer(): Gazetteer {
  compiled ??= compile()
  return compiled
}

function compile(): Gazetteer {
  const byCode = new Map<string, Province>()
  const provinceStarts = new Set<string>()
  for (const [code, name, since2025, spellings] of rows(PROVINCES)) {
    byCode.set(code!, { name: name!, code: code!, since2025: since2025! })
    for (const spelling of [name!, ...parts(spellings)]) provinceStarts.add(firstWord(foldKey(spelling)))
  }
  const types = new Map(rows(PLACE_TYPES).map(([type, kind]) => [foldKey(type!), kind as PlaceKind] as const))
  return { byCode, types, typeStarts: new Set(Array.from(types.keys(), firstWord)), provinceStarts }
}

/** What is known of a folded name; undefined where nothing is. */
export function knownPlace(key: string): Readonly<KnownPlace> | undefined {
  names ??= new PlaceNames()
  return names.get(key)
}

export function isCountry(key: string): boolean {
  return knownPlace(key)?.country === true
}

let names: PlaceNames | undefined

/** What one line of a lexicon adds to what is known of a name. */
type Adding = (place: KnownPlace) => void

/**
 * Names of places by `foldKey`. They are folded when a text first asks for one that begins with the same word: all
 * of them at once would be a tenth of the program's start.
 */
class PlaceNames {
  private readonly places = new Map<string, KnownPlace>()
  private readonly waiting = new Map<number, (readonly [name: string, add: Adding])[]>()

  constructor() {
    for (const [spelling, kind, usual] of rows(WORLD_PLACES)) {
      this.wait(spelling!, place => {
        place.kind = KIND_OF[kind!] ?? (kind as PlaceKind)
        if (usual !== undefined && usual !== '') setUsual(place, usual)
      })
    }
    for (const [usual, others] of rows(COUNTRIES)) {
      const add: Adding = place => {
        place.country = true
        place.kind = 'country'
        setUsual(place, usual!)
      }
      for (const spelling of [usual!, ...parts(others)]) this.wait(spelling, add)
    }
    for (const [spelling, codes] of rows(DISTRICTS)) {
      this.wait(spelling!, place => {
        place.districtOf = codes!.split(' ')
      })
    }
    for (const [code, usual, , spellings] of rows(PROVINCES)) {
      const add: Adding = place => {
        place.province = gazetteer().byCode.get(code!)!
        place.kind = 'province'
        setUsual(place, usual!)
      }
      for (const spelling of [usual!, ...parts(spellings)]) this.wait(spelling, add)
    }
  }

  get(key: string): KnownPlace | undefined {
    const first = firstLetters(key)
    const entries = this.waiting.get(first)
    if (entries !== undefined) {
      this.waiting.delete(first)
      for (const [name, add] of entries) add(this.placeOf(foldKey(name)))
    }
    return this.places.get(key)
  }

  private wait(name: string, add: Adding): void {
    const first = firstLetters(name)
    const entries = this.waiting.get(first)
    if (entries === undefined) this.waiting.set(first, [[name, add]])
    else entries.push([name, add])
  }

  private placeOf(key: string): KnownPlace {
    const known = this.places.get(key)
    if (known !== undefined) return known
    const made = { kind: null, usualName: null, usualKey: null, country: false, province: null, districtOf: [] }
    this.places.set(key, made)
    return made
  }
}

/** Kinds of `WORLD_PLACES` that are kinds of records under another name. */
const KIND_OF: Readonly<Record<string, PlaceKind>> = { city: 'other' }

function setUsual(place: KnownPlace, usual: string): void {
  place.usualName = usual
  place.usualKey = foldKey(usual)
}

/** One number for the letters, without case and tone, that a name or a folded name begins with. */
function firstLetters(name: string): number {
  let hash = FNV_OFFSET
  for (let i = 0; i < name.length; i += 1) {
    const unit = name.charCodeAt(i)
    if (unitClass(unit) < LETTER_LOWER) break
    hash = Math.imul(hash ^ baseUnit(unit), FNV_PRIME)
  }
  return hash
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
