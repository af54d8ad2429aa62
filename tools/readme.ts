/**
 * `npm run readme`: runs each command that README.md shows (`<!-- run: … -->`) and puts its output below it.
 * `fillReadme` is pure but for running the commands; the tests call it and compare.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = join(root, 'README.md')
const SHOWN = /<!-- run: (.+?) -->\n(?:```console\n[\s\S]*?\n```\n)?/gu

/** The text with the present output of every command below it. */
export function fillReadme(text: string): string {
  return text.replace(SHOWN, (_, command: string) => {
    return `<!-- run: ${command} -->\n\`\`\`console\n$ ${command}\n${outputOf(command)}\n\`\`\`\n`
  })
}

/** What the command prints, as in a terminal of 100 columns without colours. */
function outputOf(command: string): string {
  const program = `cooptool() { node '${join(root, 'bin', 'cooptool.js')}' "$@"; }`
  return execFileSync('bash', ['-o', 'pipefail', '-c', `${program}; ${command}`], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '100', NO_COLOR: '1' },
  }).trimEnd()
}

export function readReadme(): string {
  return readFileSync(readme, 'utf8')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(readme, fillReadme(readReadme()))
