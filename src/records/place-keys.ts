import type { PlaceKind, Province } from '../document.ts'
import { foldKey } from '../text/fold.ts'
import { gazetteer, splitType } from './gazetteer.ts'

/** Folded type words of a city, which may bear its province's name. */
const CITY_TYPES = new Set(['thành phố', 'TP', 'Tp', 'thị xã', 'TX'].map(foldKey))

/** Provinces that are cities: `thành phố Đà Nẵng` is the province itself. */
const MUNICIPALITIES = new Set(['01', '31', '46', '48', '79', '92'])

/** Key under which all forms of one place meet: `Hoa Kỳ` and `Mỹ`, `tỉnh Lạng Sơn` and `Lạng Sơn`. */
export function placeKey(name: string): string {
  const { usualName, kinds } = gazetteer()
  const whole = usualName.get(foldKey(name))
  if (whole !== undefined) return foldKey(whole)
  if (kinds.has(foldKey(name))) return foldKey(name)
  const { type, proper } = splitType(name)
  const key = foldKey(usualName.get(foldKey(proper)) ?? proper)
  return isProvincialCity(type, proper) ? `city ${key}` : key
}

/** `TP Hải Dương` is a city in the province of that name. */
function isProvincialCity(type: string, proper: string): boolean {
  const province = gazetteer().provinces.get(foldKey(proper))
  return CITY_TYPES.has(type) && province !== undefined && !MUNICIPALITIES.has(province.code ?? '')
}

/** What kind of place a name is, by its type word or by what is known of it. */
export function placeKind(name: string): PlaceKind {
  const { kinds, types, districts } = gazetteer()
  const known = kinds.get(foldKey(name))
  if (known !== undefined) return known
  const { type, proper } = splitType(name)
  if (type !== '' && isProvincialCity(type, proper)) return 'district'
  const properKind = kinds.get(foldKey(proper))
  if (type !== '' && properKind === 'province' && CITY_TYPES.has(type)) return 'province'
  if (type !== '') return types.get(type) ?? 'other'
  return properKind ?? (districts.has(foldKey(proper)) ? 'district' : 'other')
}

/** Provinces that a place may lie in by its name alone: one where it is certain, several where it is ambiguous. */
export function possibleProvinces(name: string, kind: PlaceKind): readonly Province[] {
  const { provinces, districts, byCode } = gazetteer()
  const { type, proper } = splitType(name)
  const key = foldKey(proper)
  if (kind === 'province') {
    const province = provinces.get(key) ?? provinces.get(foldKey(name))
    return province === undefined ? [] : [province]
  }
  if (kind !== 'district' && type !== '') return []
  if (isProvincialCity(type, proper)) return [provinces.get(key)!]
  return (districts.get(key) ?? []).map(code => byCode.get(code)!)
}
