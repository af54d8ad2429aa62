import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CooptoolError } from '../errors.ts'
import type { LexiconEntries } from '../own-lexicon.ts'
import type { Default } from './configuration.ts'

const NAME = 'cooptool.config.json'

/** What a configuration file says. */
export interface ConfigFile {
  readonly values: ReadonlyMap<string, Default>
  readonly lexicon: LexiconEntries | null
}

/** The nearest `cooptool.config.json`: in this folder or one above it; null where there is none. */
export function findConfigFile(folder: string): string | null {
  const path = join(folder, NAME)
  if (existsSync(path)) return path
  const above = dirname(folder)
  return above === folder ? null : findConfigFile(above)
}

/** Reads and checks a configuration file. Throws CooptoolError `usage`, naming file and key. */
export async function readConfigFile(path: string): Promise<ConfigFile> {
  const said = parse(read(path), path)
  const { parseConfig } = await import('./config-schema.ts')
  const { lexicon = null, values } = parseConfig(said, path)
  const named = values.map(([name, value]) => [name, { value, origin: `${path}: ${name}` }] as const)
  return { values: new Map(named), lexicon }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CooptoolError('usage', `${path}: cannot be read: ${reason}`)
  }
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CooptoolError('usage', `${path}: no JSON: ${reason}`)
  }
}
