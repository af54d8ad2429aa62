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
  await page.goto(address + hash)
  return { page, troubles }
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds of processor time. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/**
 * The longest task of the page's main thread while something is done, in milliseconds of processor time: other work
 * on the machine makes tasks longer by the clock.
 */
export async function longestTask(page: Page, visit: () => Promise<void>): Promise<number> {
  const browser = page.context().browser()!
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] })
  await visit()
  await page.waitForTimeout(200)
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const named = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
  const mains = new Set(named.map(thread))
  const tasks = traceEvents.filter(event => event.name === 'RunTask' && event.ph === 'X' && mains.has(thread(event)))
  if (tasks.length === 0) throw new Error('the trace has no tasks')
  return Math.max(...tasks.map(task => (task.tdur ?? 0) / 1000))
}

/** What axe finds against the page: the rule and the element. */
export async function accessibilityTroubles(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'))
  const run =
    'axe.run().then(({ violations }) => violations.flatMap(one => one.nodes.map(node => [one.id, node.html])))'
  const found = await page.evaluate<[string, string][]>(run)
  return found.map(([rule, element]) => `${rule}: ${element}`)
}
