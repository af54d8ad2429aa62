import type { PlaceKind, Province } from '../document.ts'
import { foldKey } from '../text/fold.ts'
import { gazetteer, knownPlace, splitType } from './gazetteer.ts'

/** Folded type words of a city, which may bear its province's name. */
const CITY_TYPES = new Set(['thành phố', 'TP', 'Tp', 'thị xã', 'TX'].map(foldKey))

/** Provinces that are cities: `thành phố Đà Nẵng` is the province itself. */
const MUNICIPALITIES = new Set(['01', '31', '46', '48', '79', '92'])

/** What a place's name tells by itself. */
export interface PlaceFacts {
  /** Under which all forms of one place meet: `Hoa Kỳ` and `Mỹ`, `tỉnh Lạng Sơn` and `Lạng Sơn`. */
  readonly key: string
  readonly kind: PlaceKind
  /** Folded type words, empty where the name has none. */
  readonly type: string
  /** Provinces that it may lie in: one where it is certain, several where it is ambiguous. */
  readonly provinces: readonly Province[]
}

/** Reads a place's name: what it is, by its type word or by what is known of it, and where. */
export function placeFacts(name: string): PlaceFacts {
  const whole = foldKey(name)
  const known = knownPlace(whole)
  const { type, proper } = splitType(whole)
  const bare = proper === whole ? known : knownPlace(proper)
  const province = bare?.province ?? null
  const isCity = type !== '' && CITY_TYPES.has(type)
  // `TP Hải Dương` is a city in the province of that name.
  if (province !== null && isCity && !MUNICIPALITIES.has(province.code ?? '')) {
    return { key: `city ${bare?.usualKey ?? proper}`, kind: 'district', type, provinces: [province] }
  }
  const key = known?.usualKey ?? (known?.kind == null ? (bare?.usualKey ?? proper) : whole)
  const kind = known?.kind ?? kindOf()
  return { key, kind, type, provinces: possible() }

  function kindOf(): PlaceKind {
    if (isCity && bare?.kind === 'province') return 'province'
    if (type !== '') return gazetteer().types.get(type) ?? 'other'
    return bare?.kind ?? (bare !== undefined && bare.districtOf.length > 0 ? 'district' : 'other')
  }

  function possible(): readonly Province[] {
    if (kind === 'province') {
      const found = province ?? known?.province ?? null
      return found === null ? [] : [found]
    }
    if ((kind !== 'district' && type !== '') || bare === undefined) return []
    const { byCode } = gazetteer()
    return bare.districtOf.map(code => byCode.get(code)!)
  }
}
