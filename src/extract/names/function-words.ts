import { FUNCTION_WORDS } from '../../lexicon/function-words.ts'
import { keyOf } from '../../text/fold.ts'

let keys: ReadonlySet<number> | undefined

/** Keys of words that open a sentence with a capital and are part of no name: `Với Việt Nam`, `Theo Reuters`. */
export function functionWords(): ReadonlySet<number> {
  keys ??= new Set(FUNCTION_WORDS.filter(word => word.length > 1).map(keyOf))
  return keys
}
