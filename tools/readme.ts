/**
 * `npm run readme`: runs each command that the papers show (`<!-- run: … -->`) and puts its output below it, in the
 * order of the paper and in a folder of its own that has `seeds`. `<!-- file: NAME -->` above a block of code makes it a
 * file there. A command whose tools (`jq`, `mlr` …) are not installed keeps the output that it has.
 * `fillPaper` is pure but for running the commands; the tests call it and compare.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The papers that show commands. */
export const PAPERS = ['README.md', 'README.vi.md', 'docs/guide-researchers.md', 'docs/guide-extending.md'] as const

/** Programs that examples use and a machine may lack. */
const TOOLS = ['jq', 'mlr', 'duckdb', 'Rscript'] as const

const SHOWN = /<!-- (?<what>run|file): (?<said>.+?) -->\n(?:```(?<language>[a-z]*)\n(?<block>[\s\S]*?)\n```\n)?/gu

/** A text with the present output of every command below it, and the tools that were missing. */
export interface Filled {
  readonly text: string
  readonly missing: readonly string[]
}

/** Brings a paper's examples up to date. */
export function fillPaper(text: string): Filled {
  const folder = mkdtempSync(join(tmpdir(), 'cooptool-paper-'))
  const missing = new Set<string>()
  symlinkSync(join(root, 'seeds'), join(folder, 'seeds'))
  try {
    const filled = text.replace(SHOWN, (whole, what: string, said: string, _language: string, block = '') => {
      if (what === 'file') {
        writeFileSync(join(folder, said), `${block}\n`)
        return whole
      }
      const lacking = toolsOf(said).filter(tool => !isInstalled(tool))
      for (const tool of lacking) missing.add(tool)
      if (lacking.length > 0) return whole
      const output = outputOf(said, folder)
      return `<!-- run: ${said} -->\n\`\`\`console\n$ ${said}\n${output === '' ? '' : `${output}\n`}\`\`\`\n`
    })
    return { text: filled, missing: [...missing] }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The commands that a paper shows, in order. */
export function commandsOf(text: string): string[] {
  return [...text.matchAll(SHOWN)].filter(({ groups }) => groups!.what === 'run').map(({ groups }) => groups!.said!)
}

function toolsOf(command: string): string[] {
  return TOOLS.filter(tool => command.split(/[ |;]+/u).includes(tool))
}

function isInstalled(tool: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some(folder => existsSync(join(folder, tool)))
}

/** What the command prints, as in a terminal of 100 columns without colours. */
function outputOf(command: string, folder: string): string {
  const program = `cooptool() { node '${join(root, 'bin', 'cooptool.js')}' "$@"; }`
  return execFileSync('bash', ['-o', 'pipefail', '-c', `${program}; ${command}`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '100', NO_COLOR: '1', LC_ALL: 'C.UTF-8' },
  }).trimEnd()
}

/** The text of a paper; null where it is not there. */
export function readPaper(paper: string): string | null {
  const path = join(root, paper)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const paper of PAPERS) {
    const text = readPaper(paper)
    if (text === null) continue
    const filled = fillPaper(text)
    writeFileSync(join(root, paper), filled.text)
    if (filled.missing.length > 0) console.warn(`${paper}: left as it was, where these are missing: ${filled.missing}`)
  }
}
