import { z } from 'zod'
import { CooptoolError } from '../errors.ts'

const floors = z.record(z.string(), z.number())

/** Reads a baseline file: kind → lowest F1 that is good enough. Throws CooptoolError `parse`. */
export function parseFloors(json: string, path: string): Record<string, number> {
  try {
    return floors.parse(JSON.parse(json))
  } catch (error) {
    throw new CooptoolError('parse', `${path}: no baseline: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The kinds that fell below their floor, or that have a floor and no figure. */
export function drops(
  figures: Readonly<Record<string, number>>,
  baseline: Readonly<Record<string, number>>,
): { kind: string; figure: number; floor: number }[] {
  return Object.entries(baseline)
    .map(([kind, floor]) => ({ kind, figure: figures[kind] ?? 0, floor }))
    .filter(({ figure, floor }) => figure < floor)
}
