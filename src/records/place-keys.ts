import type { PlaceKind, Province } from '../document.ts'
import { foldKey } from '../text/fold.ts'
import { gazetteer, splitType } from './gazetteer.ts'

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
  const { usualKey, kinds, types, districts, provinces, byCode } = gazetteer()
  const whole = foldKey(name)
  const known = kinds.get(whole)
  const { type, proper } = splitType(whole)
  const province = provinces.get(proper)
  // `TP Hải Dương` is a city in the province of that name.
  if (province !== undefined && CITY_TYPES.has(type) && !MUNICIPALITIES.has(province.code ?? '')) {
    return { key: `city ${usualKey.get(proper) ?? proper}`, kind: 'district', type, provinces: [province] }
  }
  const key = usualKey.get(whole) ?? (known === undefined ? (usualKey.get(proper) ?? proper) : whole)
  const kind = known ?? kindOf()
  return { key, kind, type, provinces: possible() }

  function kindOf(): PlaceKind {
    const properKind = kinds.get(proper)
    if (type !== '' && properKind === 'province' && CITY_TYPES.has(type)) return 'province'
    if (type !== '') return types.get(type) ?? 'other'
    return properKind ?? (districts.has(proper) ? 'district' : 'other')
  }

  function possible(): readonly Province[] {
    if (kind === 'province') {
      const found = province ?? provinces.get(whole)
      return found === undefined ? [] : [found]
    }
    if (kind !== 'district' && type !== '') return []
    return (districts.get(proper) ?? []).map(code => byCode.get(code)!)
  }
}
