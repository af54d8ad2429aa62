/** One measured ratio. */
export interface Figure {
  readonly name: string
  readonly value: number
  /** The measurements behind it, for people. */
  readonly shown: string
  /** What it must reach: `atLeast` is the smallest good value, `atMost` the largest; null where nothing is asked. */
  readonly bound: { readonly atLeast: number } | { readonly atMost: number } | null
}

/** By so much a figure may be worse than the recorded one: machines are never alone. */
const TOLERANCE = 0.1

export function keepsBound({ value, bound }: Figure): boolean {
  if (bound === null) return true
  return 'atLeast' in bound ? value >= bound.atLeast : value <= bound.atMost
}

/** Whether a figure is no more than a tenth worse than the one recorded; true where none is. */
export function keepsRecord({ name, value, bound }: Figure, recorded: ReadonlyMap<string, number>): boolean {
  const before = recorded.get(name)
  if (before === undefined) return true
  const smallerIsBetter = bound !== null && 'atMost' in bound
  return smallerIsBetter ? value <= before * (1 + TOLERANCE) : value >= before * (1 - TOLERANCE)
}

export function boundText({ bound }: Figure): string {
  if (bound === null) return ''
  return 'atLeast' in bound ? `≥ ${bound.atLeast.toFixed(3)}` : `≤ ${bound.atMost.toFixed(3)}`
}
