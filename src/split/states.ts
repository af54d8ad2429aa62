/** The zones of a page, the labels that each may hold, and the price of a step from one line to the next. */
import type { Label } from '../document.ts'

export type Zone = 'before' | 'head' | 'article' | 'after'

export interface State {
  readonly zone: Zone
  readonly label: Label
}

/** A page goes through its zones in this order; it may leave out any. */
const ZONES: Readonly<Record<Zone, readonly Label[]>> = {
  before: ['chrome', 'related-heading', 'related'],
  head: ['meta', 'title', 'byline', 'chrome'],
  article: ['body', 'caption', 'title', 'meta', 'byline', 'related-heading', 'related', 'chrome'],
  after: ['byline', 'meta', 'related-heading', 'related', 'chrome', 'title', 'caption'],
}

const ORDER: readonly Zone[] = ['before', 'head', 'article', 'after']

export const STATES: readonly State[] = ORDER.flatMap(zone => ZONES[zone].map(label => ({ zone, label })))

/** Price of entering a label within its zone: what is rare there. */
const RARE: Readonly<Partial<Record<`${Zone} ${Label}`, number>>> = {
  'before related': 1,
  'before related-heading': 1,
  'head chrome': 0.5,
  'article related': 1.5,
  'article related-heading': 2,
  'article chrome': 1.5,
  'article meta': 1.5,
  'article byline': 1,
  'after caption': 3,
  'after meta': 1.5,
}

export function stepPrice(from: State, to: State): number {
  const [zoneFrom, zoneTo] = [ORDER.indexOf(from.zone), ORDER.indexOf(to.zone)]
  if (zoneTo < zoneFrom) return Number.POSITIVE_INFINITY
  const rare = from.zone === to.zone && from.label === to.label ? 0 : (RARE[`${to.zone} ${to.label}`] ?? 0)
  if (zoneTo > zoneFrom) return rare + zonePrice(from, to)
  return rare + labelPrice(from.label, to.label, from.zone)
}

function zonePrice(from: State, to: State): number {
  if (to.zone === 'after') return from.zone === 'article' ? (from.label === 'byline' ? 0 : 0.5) : 4
  if (to.zone === 'article') return from.zone === 'head' ? 0 : 3
  return 0
}

/** Blocks of links and runs of furniture hold together; body and captions change freely. */
function labelPrice(from: Label, to: Label, zone: Zone): number {
  if (from === to) return 0
  if (from === 'related-heading') return to === 'related' ? -0.5 : 0.5
  if (to === 'related-heading') return from === 'related' ? 0 : 0.3
  if (zone === 'head') return 0.2
  if (from === 'related' || to === 'related') return 0.8
  return 0.4
}
