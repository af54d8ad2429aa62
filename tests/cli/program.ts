import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, vi } from 'vitest'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const program = join(root, 'bin', 'cooptool.js')
export const seeds = join(root, 'seeds')

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly input?: string | Uint8Array
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

// A start takes a quarter of a second on a busy machine, and a test makes several.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** Runs the built program; standard output is a pipe. */
export function cooptool(words: readonly string[], options: RunOptions = {}): Ran {
  return run(process.execPath, [program, ...words], options)
}

/** Runs a line of shell in which `cooptool` is the built program. */
export function shell(line: string, options: RunOptions = {}): Ran {
  const script = `cooptool() { '${process.execPath}' '${program}' "$@"; }\n${line}`
  return run('bash', ['-c', script], options)
}

function run(command: string, words: readonly string[], options: RunOptions): Ran {
  const { status, stdout, stderr } = spawnSync(command, words, {
    input: options.input ?? '',
    cwd: options.cwd ?? root,
    env: { ...environment(), ...options.env },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  return { status, stdout, stderr }
}

/** The environment without what decides about colour. */
function environment(): NodeJS.ProcessEnv {
  const { NO_COLOR: _none, FORCE_COLOR: _force, ...rest } = process.env
  return rest
}

/** A folder for the tests of one file, removed after them. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cooptool-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Lines of JSON Lines as objects. */
export function records(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Record<string, unknown>)
}
