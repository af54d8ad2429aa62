import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import type { DateParser } from '../src/extract/dates/parser.ts'
import { extract } from '../src/index.ts'
import type { Form, Layout } from '../src/output/form.ts'
import { tokenise } from '../src/text/tokens.ts'
import { readPaper } from '../tools/readme.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'cooptool-guide-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Loads a file that the guide shows as new, as if it stood where the guide puts it. */
async function shown(path: string): Promise<Record<string, unknown>> {
  const guide = readPaper('docs/guide-extending.md')!
  const begin = guide.indexOf(`// ${path} — a new file\n`)
  expect(begin).toBeGreaterThan(0)
  const source = guide.slice(begin, guide.indexOf('\n```', begin))
  const home = join(root, dirname(path))
  const standing = source.replaceAll(/from '(\.[^']+)'/gu, (_, name: string) => `from '${join(home, name)}'`)
  const file = join(folder, basename(path))
  writeFileSync(file, `${standing}\n`)
  return await import(file)
}

test('the date parser that the guide shows reads what it says', async () => {
  const { monthsToDate } = (await shown('src/extract/dates/parsers/months-to-date.ts')) as { monthsToDate: DateParser }
  const read = (text: string) => monthsToDate.at(tokenise(text), 0)?.when ?? null
  for (const example of monthsToDate.example.split('; '))
    expect(read(example)).toMatchObject({ form: 'months', first: 1 })
  for (const other of monthsToDate.counterExample.split('; ')) expect(read(other)).toBeNull()
})

test('the form of output that the guide shows prints rows', async () => {
  const { markdown } = (await shown('src/output/markdown.ts')) as { markdown: Form }
  const layout = { view: 'dates', why: false } as Layout
  const document = extract('Lễ khai mạc ngày 5/10/2023.', { plain: true, id: 'a', only: ['dates'] })
  expect(markdown.open(layout, true) + markdown.document(document, layout, true)).toBe(
    '| id | line | text | value | kind | guessed |\n| --- | --- | --- | --- | --- | --- |\n| a | 1 | ngày 5/10/2023 | 2023-10-05 | day |  |\n',
  )
})
