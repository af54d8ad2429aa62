import { isFailed } from './dump.ts'
import { expandInputs, type InputOptions } from './inputs.ts'

/** Bytes of all inputs together; null where standard input is among them or names them. Reads no input. */
export async function totalSize(names: readonly string[], options: InputOptions): Promise<number | null> {
  if (options.filesFrom === '-') return null
  let total = 0
  for await (const file of expandInputs(names, options)) {
    if (isFailed(file)) continue
    if (file.path === null) return null
    total += file.size
  }
  return total
}
