import { FUNCTION_WORDS } from '../../lexicon/function-words.ts'
import { type KeyTable, keySet } from '../../text/key-table.ts'

let keys: KeyTable | undefined

/** Keys of words that open a sentence with a capital and are part of no name: `Với Việt Nam`, `Theo Reuters`. */
export function functionWords(): KeyTable {
  keys ??= keySet(FUNCTION_WORDS.filter(word => word.length > 1))
  return keys
}
