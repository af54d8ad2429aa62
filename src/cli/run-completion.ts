import { CooptoolError } from '../errors.ts'
import type { Call } from './call.ts'
import { completionScript, SHELLS } from './completion.ts'

/** `cooptool completion bash|zsh|fish`. */
export async function runCompletion(call: Call): Promise<number> {
  const shell = SHELLS.find(name => name === call.words[0])
  if (shell === undefined) {
    throw new CooptoolError('usage', `completion: no shell “${call.words[0] ?? ''}”`, `there are: ${SHELLS.join(', ')}`)
  }
  process.stdout.write(completionScript(shell))
  return 0
}
