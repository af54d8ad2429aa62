import { foldKey } from '../text/fold.ts'
import { gazetteer, knownPlace, splitType } from './gazetteer.ts'
import type { Reading } from './reading.ts'

/**
 * The one Vietnamese province that an article is about, or null (guideline §2): the one named most, in places and
 * in names of bodies, at least twice and at least twice as often as the next.
 */
export function provinceOf(readings: readonly Reading[]): string | null {
  const counts = new Map<string, number>()
  const known = new Map<string, readonly string[]>()
  for (const reading of readings) {
    if (reading.kind === 'person' || reading.block.label === 'byline') continue
    const id = `${reading.kind} ${reading.name}`
    let provinces = known.get(id)
    if (provinces === undefined) {
      provinces = [...provincesIn(reading)]
      known.set(id, provinces)
    }
    for (const province of provinces) counts.set(province, (counts.get(province) ?? 0) + 1)
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  const [first, second] = ranked
  if (first === undefined) return null
  if (second === undefined) return first[0]
  return first[1] >= 2 * second[1] ? first[0] : null
}

function provincesIn(reading: Reading): Set<string> {
  const { provinceStarts } = gazetteer()
  const found = new Set<string>()
  if (reading.kind === 'place') {
    const key = foldKey(reading.text)
    const province = knownPlace(splitType(key).proper)?.province ?? knownPlace(key)?.province
    if (province?.name != null) found.add(province.name)
    return found
  }
  const words = foldKey(reading.name).split(' ')
  for (let i = 0; i < words.length; i += 1) {
    if (!provinceStarts.has(words[i]!)) continue
    for (let count = 1; count <= 5 && i + count <= words.length; count += 1) {
      const province = knownPlace(count === 1 ? words[i]! : words.slice(i, i + count).join(' '))?.province
      if (province?.name != null) found.add(province.name)
    }
  }
  return found
}

const OWN_PROVINCE = foldKey('Tỉnh ủy')
const LEVEL = foldKey('tỉnh')

/** Whether a body's folded name stops at `tỉnh`: `UBND tỉnh`, `Tỉnh ủy`. */
export function lacksProvince(key: string): boolean {
  return key === OWN_PROVINCE || key.endsWith(` ${OWN_PROVINCE}`) || (key.endsWith(` ${LEVEL}`) && key !== LEVEL)
}
