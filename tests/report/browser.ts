import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach } from 'vitest'

const PLACES = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser to test with, or null: then the tests that need it are skipped, and say so. */
export const browserPath = PLACES.find(path => path !== '' && existsSync(path)) ?? null
if (browserPath === null) console.warn('skipped, no Chromium here (apt-get install chromium, or set CHROMIUM)')

const AXE = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url))

let started: Promise<Browser> | null = null
const contexts: BrowserContext[] = []
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close()
})
afterAll(async () => {
  await (await started)?.close()
})

export interface OpenOptions {
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
  /** Where in the page: `#d3`. */
  readonly hash?: string
}

/** A page in the browser, with what went wrong in it: console errors, exceptions, requests for anything but itself. */
export interface Opened {
  readonly page: Page
  readonly troubles: readonly string[]
}

/** Opens a file. */
export async function open(
  path: string,
  { width = 1280, scheme = 'light', hash = '' }: OpenOptions = {},
): Promise<Opened> {
  started ??= chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox'] })
  const browser = await started
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme })
  contexts.push(context)
  const page = await context.newPage()
  const troubles: string[] = []
  const address = pathToFileURL(path).href
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
  })
  page.on('pageerror', error => troubles.push(error.message))
  page.on('dialog', dialog => {
    troubles.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', request => {
    if (request.url().split('#')[0] !== address) troubles.push(`request: ${request.url()}`)
  })
  await page.addInitScript(WATCH_TASKS)
  await page.goto(address + hash)
  return { page, troubles }
}

// The page's own thread tells of each task of more than 50 ms.
const WATCH_TASKS = `
  globalThis.longTasks = []
  new PerformanceObserver(list => longTasks.push(...list.getEntries().map(task => task.duration)))
    .observe({ type: 'longtask', buffered: true })
`

/** The longest task since the last call, in milliseconds; 0 where none was longer than 50. */
export async function longestTask(page: Page): Promise<number> {
  await page.waitForTimeout(150)
  return await page.evaluate<number>('Math.max(0, ...longTasks.splice(0))')
}

/** What axe finds against the page: the rule and the element. */
export async function accessibilityTroubles(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'))
  const run =
    'axe.run().then(({ violations }) => violations.flatMap(one => one.nodes.map(node => [one.id, node.html])))'
  const found = await page.evaluate<[string, string][]>(run)
  return found.map(([rule, element]) => `${rule}: ${element}`)
}
