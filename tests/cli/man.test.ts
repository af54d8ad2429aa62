import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { manualPages } from '../../src/cli/man.ts'
import { COMMON } from '../../src/cli/options.ts'
import { cooptool, root } from './program.ts'

const folder = join(root, 'dist', 'man')
const pages = readdirSync(folder)
const mandoc = spawnSync('mandoc', ['-h']).error === undefined
if (!mandoc) console.warn('manual pages: not checked, no mandoc here')

test('the package has a page for the program and one for each command', () => {
  expect(pages).toEqual(['cooptool.1', ...COMMANDS.map(({ name }) => `cooptool-${name}.1`)].sort())
  for (const { file, source } of manualPages(cooptool(['--version']).stdout.trim())) {
    expect(readFileSync(join(folder, file), 'utf8')).toBe(source)
  }
})

test.skipIf(!mandoc)('mandoc finds nothing but pages that are not installed yet', () => {
  const { stdout } = spawnSync('mandoc', ['-Tlint', ...pages.map(page => join(folder, page))], { encoding: 'utf8' })
  const others = stdout.split('\n').filter(line => {
    const [, name] = /referenced manual not found: Xr (\S+) 1$/u.exec(line) ?? []
    return line !== '' && !pages.includes(`${name}.1`)
  })
  expect(others).toEqual([])
})

test.skipIf(!mandoc)('a page reads as help does', () => {
  const read = (name: string) => {
    const { stdout } = spawnSync('mandoc', ['-Tutf8', '-O', 'width=200', join(folder, `${name}.1`)], {
      encoding: 'utf8',
    })
    return stdout.replace(/.\u0008/gu, '').replace(/\s+/gu, ' ')
  }
  const page = read('cooptool-extract')
  const definition = COMMANDS.find(({ name }) => name === 'extract')!
  for (const option of [...definition.options, ...COMMON]) {
    expect(page).toContain(option.flags.replace(/[<>]/gu, ''))
    expect(page).toContain(option.meaning.slice(1).replace(/\s+/gu, ' '))
    expect(page).toContain(option.example)
  }
  for (const [line] of definition.examples) expect(page).toContain(`cooptool ${line}`)
  for (const { name } of COMMANDS) expect(read('cooptool')).toContain(`cooptool-${name}(1)`)
})
