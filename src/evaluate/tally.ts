/** Right, wrong and missing, with what was missed and what was found in excess. */
export interface Tally {
  truePositives: number
  falsePositives: number
  falseNegatives: number
  readonly missed: string[]
  readonly extra: string[]
}

export interface Scores {
  /** 0 to 1; 0 where nothing was found. */
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function newTally(): Tally {
  return { truePositives: 0, falsePositives: 0, falseNegatives: 0, missed: [], extra: [] }
}

export function scores(tally: Tally): Scores {
  const { truePositives, falsePositives, falseNegatives } = tally
  const precision = ratio(truePositives, truePositives + falsePositives)
  const recall = ratio(truePositives, truePositives + falseNegatives)
  return { precision, recall, f1: harmonic(precision, recall) }
}

export function harmonic(precision: number, recall: number): number {
  return ratio(2 * precision * recall, precision + recall)
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

/** Counts two multisets against each other; `where` is put before what is listed as missed or extra. */
export function tallyItems(tally: Tally, gold: readonly string[], found: readonly string[], where: string): void {
  const left = counts(gold)
  for (const item of found) {
    const count = left.get(item) ?? 0
    if (count > 0) {
      left.set(item, count - 1)
      tally.truePositives += 1
    } else {
      tally.falsePositives += 1
      tally.extra.push(`${where} ${item}`)
    }
  }
  for (const [item, count] of left) {
    tally.falseNegatives += count
    for (let i = 0; i < count; i += 1) tally.missed.push(`${where} ${item}`)
  }
}

/** The size of the intersection of two multisets. */
export function shared(gold: readonly string[], found: readonly string[]): number {
  const left = counts(gold)
  let both = 0
  for (const item of found) {
    const count = left.get(item) ?? 0
    if (count === 0) continue
    left.set(item, count - 1)
    both += 1
  }
  return both
}

function counts(items: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>()
  for (const item of items) counted.set(item, (counted.get(item) ?? 0) + 1)
  return counted
}
