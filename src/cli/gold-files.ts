import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CooptoolError } from '../errors.ts'
import { type Gold, goldId, parseGold } from '../evaluate/gold.ts'

/** The gold files of some folders, by the id of the document that each is about. */
export function readGolds(folders: readonly string[]): Map<string, Gold> {
  const golds = new Map<string, Gold>()
  for (const folder of folders) {
    for (const name of namesIn(folder)) {
      const path = join(folder, name)
      const gold = parseGold(readText(path), path)
      golds.set(goldId(gold, name.slice(0, -'.json'.length)), gold)
    }
  }
  return golds
}

function namesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter(name => name.endsWith('.json'))
    if (names.length > 0) return names
  } catch (error) {
    throw new CooptoolError('usage', `--gold ${folder}: ${error instanceof Error ? error.message : String(error)}`)
  }
  throw new CooptoolError('usage', `--gold ${folder}: no gold files (*.json) in it`)
}

/** The text of a file that an option names. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new CooptoolError('usage', `${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
