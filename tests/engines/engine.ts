import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, vi } from 'vitest'
import { program, root, seeds } from '../cli/program.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

/** The code below `<!-- recipe: NAME -->` in docs/clusters.md: what is shown is what is tested. */
export function recipe(name: string): string {
  const text = readFileSync(join(root, 'docs', 'clusters.md'), 'utf8')
  const start = text.indexOf(`<!-- recipe: ${name} -->`)
  if (start < 0) throw new Error(`docs/clusters.md has no recipe ${name}`)
  const [, code] = text.slice(start).split(/```[a-z]*\n/u)
  return code!
}

/** A corpus line by line: articles, separators of lines inside a text, and records without any text. */
export function corpusLines(count: number): string[] {
  const pages = readdirSync(seeds).map(name => readFileSync(join(seeds, name), 'utf8'))
  return Array.from({ length: count }, (_, i) => {
    const id = `d${String(i).padStart(5, '0')}`
    if (i % 50 === 17) return JSON.stringify({ id })
    const text = pages[i % pages.length]!
    return JSON.stringify({ id, text: i % 50 === 23 ? text.replaceAll(' – ', '\u2028') : `${text}\nTin số ${i}` })
  })
}

/** A folder with `crawl.jsonl` in it, in which commands find `cooptool`. */
export class Site {
  readonly folder = mkdtempSync(join(tmpdir(), 'cooptool-engine-'))
  readonly lines: readonly string[]
  readonly #children: ChildProcess[] = []

  constructor(count: number) {
    this.lines = corpusLines(count)
    writeFileSync(join(this.folder, 'crawl.jsonl'), this.lines.map(line => `${line}\n`).join(''))
    mkdirSync(join(this.folder, 'bin'))
    this.#writeProgram('')
    afterAll(() => {
      for (const child of this.#children) child.kill('SIGKILL')
      rmSync(this.folder, { recursive: true, force: true })
    })
  }

  /** From now on the first call whose words hold `word` is killed midway: itself, or the process that called it. */
  sabotage(word: string, victim: 'itself' | 'caller'): void {
    const once = join(this.folder, 'sabotaged')
    const killed = join(this.folder, 'killed')
    rmSync(once, { recursive: true, force: true })
    rmSync(killed, { force: true })
    const target = victim === 'itself' ? '$$' : '$PPID'
    this.#writeProgram(
      `case "$*" in *'${word}'*) mkdir '${once}' 2>/dev/null && (sleep 0.3; kill -9 ${target} && touch '${killed}') & ;; esac\n`,
    )
  }

  get wasSabotaged(): boolean {
    return existsSync(join(this.folder, 'killed'))
  }

  #writeProgram(before: string): void {
    const path = join(this.folder, 'bin', 'cooptool')
    writeFileSync(path, `#!/bin/bash\n${before}exec '${process.execPath}' '${program}' "$@"\n`)
    chmodSync(path, 0o755)
  }

  get environment(): NodeJS.ProcessEnv {
    return { ...process.env, PATH: `${join(this.folder, 'bin')}${delimiter}${process.env.PATH}`, LC_ALL: 'C.UTF-8' }
  }

  /** Runs a line of shell in the folder; gives what it prints. Throws where it ends with another status than 0. */
  shell(line: string, environment: NodeJS.ProcessEnv = {}): string {
    return execFileSync('bash', ['-c', line], {
      cwd: this.folder,
      env: { ...this.environment, ...environment },
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  /** Starts a program that goes on in the background until the tests are over. */
  start(command: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
    const child = spawn(command, words, {
      cwd: this.folder,
      env: { ...this.environment, ...environment },
      stdio: 'ignore',
    })
    this.#children.push(child)
    return child
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8')
  }

  /** Lines of all files of a name's pattern, sorted by bytes. */
  sortedLines(...names: readonly string[]): string[] {
    return names
      .flatMap(name =>
        this.read(name)
          .split('\n')
          .filter(line => line !== ''),
      )
      .sort()
  }
}

/** Long lists of lines are compared by these: what differs would fill screens. */
export function digest(lines: readonly string[]): string {
  return `${lines.length} lines, SHA-256 ${createHash('sha256').update(lines.join('\n')).digest('hex')}`
}

/** Waits until something holds. */
export async function until(holds: () => boolean, seconds: number): Promise<void> {
  for (const end = performance.now() + seconds * 1000; !holds(); ) {
    if (performance.now() > end) throw new Error(`not within ${seconds} s`)
    await new Promise(resolve => setTimeout(resolve, 200))
  }
}

/** Whether a line of shell ends well. */
export function succeeds(site: Site, line: string, environment: NodeJS.ProcessEnv = {}): boolean {
  try {
    site.shell(line, environment)
    return true
  } catch {
    return false
  }
}
