import { readFile } from 'node:fs/promises'
import { CooptoolError } from './errors.ts'
import type { Assets } from './report/page.ts'

/** Beside the bundle; the sources find them there, too, once they were built. */
const SCRIPT = new URL('../dist/report-page.js', import.meta.url)
const STYLE = new URL('../dist/report-style.css', import.meta.url)

/** Reads the script and the style of a report's page. Throws CooptoolError where they are missing. */
export async function readAssets(): Promise<Assets> {
  try {
    const [script, style] = await Promise.all([readFile(SCRIPT, 'utf8'), readFile(STYLE, 'utf8')])
    return { script, style }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CooptoolError('not-found', `the parts of a report cannot be read: ${reason}`, 'reinstall cooptool')
  }
}
