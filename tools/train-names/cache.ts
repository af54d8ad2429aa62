import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** SHA-256 of a file, in hex. */
export function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

/** Keeps what a step made in a folder, by the step's name and what went into it; makes it where it is not there. */
export function cached<T>(folder: string | null, step: string, inputs: readonly unknown[], make: () => T): T {
  if (folder === null) return make()
  const key = createHash('sha256').update(JSON.stringify(inputs)).digest('hex').slice(0, 16)
  const path = join(folder, `${step}-${key}.bin`)
  if (existsSync(path)) return deserialize(readFileSync(path)) as T
  const made = make()
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, serialize(made))
  return made
}
