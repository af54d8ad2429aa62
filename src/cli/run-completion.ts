import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { CooptoolError } from '../errors.ts'
import { fileOutput } from '../output/sink.ts'
import type { Call } from './call.ts'
import { completionScript, SHELLS, type Shell } from './completion.ts'

/** `cooptool completion bash|zsh|fish`, and `--install` for the shell in use. */
export async function runCompletion(call: Call): Promise<number> {
  const install = call.options.install === true
  const shell = shellOf(call.words[0] ?? null, install)
  if (!install) {
    process.stdout.write(completionScript(shell))
    return 0
  }
  const path = PLACES[shell]()
  await write(path, completionScript(shell))
  const hint = shell === 'zsh' ? `; have this in .zshrc before compinit: fpath+=(${dirname(path)})` : ''
  process.stderr.write(`cooptool: ${path} is written; new shells complete${hint}\n`)
  return 0
}

function shellOf(named: string | null, install: boolean): Shell {
  const asked = named ?? (install ? basename(process.env.SHELL ?? '') : null)
  const shell = SHELLS.find(name => name === asked)
  if (shell !== undefined) return shell
  const message = asked === null || asked === '' ? 'completion: no shell is named' : `completion: no shell “${asked}”`
  throw new CooptoolError('usage', message, `there are: ${SHELLS.join(', ')}`)
}

/** Where each shell looks for what users add themselves. */
const PLACES: Readonly<Record<Shell, () => string>> = {
  bash: () => join(dataHome(), 'bash-completion', 'completions', 'cooptool'),
  zsh: () => join(dataHome(), 'zsh', 'site-functions', '_cooptool'),
  fish: () => join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'fish', 'completions', 'cooptool.fish'),
}

function dataHome(): string {
  return process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share')
}

async function write(path: string, script: string): Promise<void> {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CooptoolError('write', `${dirname(path)}: cannot be made: ${reason}`)
  }
  const sink = fileOutput(path)
  await sink.write(script)
  await sink.close()
}
