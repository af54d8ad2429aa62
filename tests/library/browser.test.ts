import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { cooptool, root, scratch, seeds } from '../cli/program.ts'
import { browserPath, open } from '../report/browser.ts'

const folder = scratch()

// What somebody's own page might do: a box to paste a page into, a button, and the finds below.
const PAGE = `<!doctype html><meta charset="utf-8"><title>try</title>
<textarea></textarea><button>Extract</button><pre></pre>
<script></script>`

const SCRIPT = `
import { clean, extract } from 'cooptool'

document.querySelector('button').addEventListener('click', () => {
  const text = document.querySelector('textarea').value
  const { title, people, dates, statistics } = extract(text, { published: '2024-01-01' })
  document.querySelector('pre').textContent = JSON.stringify({ clean: clean(text), title, people, dates, statistics })
})
`

describe.skipIf(browserPath === null)('in a browser', () => {
  test('a bundled page extracts what the program extracts', async () => {
    const { outputFiles } = await build({
      stdin: { contents: SCRIPT, resolveDir: root },
      alias: { cooptool: join(root, 'dist', 'index.js') },
      bundle: true,
      format: 'iife',
      // Fails where something of Node is asked for.
      platform: 'browser',
      write: false,
      minify: true,
    })
    const path = join(folder, 'page.html')
    const script = outputFiles[0]!.text.replaceAll('</script', '<\\/script')
    writeFileSync(
      path,
      PAGE.replace('<script></script>', () => `<script>${script}</script>`),
    )
    const { page, troubles } = await open(path)
    for (const name of readdirSync(seeds)) {
      await page.locator('textarea').fill(readFileSync(join(seeds, name), 'utf8'))
      await page.locator('button').click()
      const found = JSON.parse((await page.locator('pre').textContent())!)
      const { status, stdout } = cooptool(['extract', '--json', '--published', '2024-01-01', join(seeds, name)])
      expect(status).toBe(0)
      const { title, people, dates, statistics } = JSON.parse(stdout)
      expect(found).toEqual({
        clean: cooptool(['clean', join(seeds, name)]).stdout.trimEnd(),
        title,
        people,
        dates,
        statistics,
      })
    }
    expect(troubles).toEqual([])
  })
})
