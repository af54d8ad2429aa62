/**
 * `npm run fuzz -- --runs N`: checks the contracts on N made-up texts and mutated pages (default 20,000), in
 * `--jobs J` processes, from `--seed S` on; with `--pages`, on mutated pages alone. What breaks one is made as small
 * as it goes, shown, and kept in `tests/fuzz/found/`, where a test takes it up. Exits 1 on any breach.
 */
import { fork } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { check, inputOf, isPage, PAGE, shrink } from './case.ts'
import { loadMaterial } from './material.ts'

interface Part {
  readonly first: number
  readonly runs: number
  readonly jobs: number
  readonly index: number
  readonly pagesOnly: boolean
}

interface Found {
  readonly number: number
  readonly breaches: readonly string[]
  readonly input: unknown
}

type Message = { readonly done: number; readonly pages: number; readonly characters: number } | Found

/** A text of 20,000 characters must not take longer, on a machine that has other things to do. */
const SLOWEST = 5000
const REPORT = 500

const own = process.env.COOPTOOL_FUZZ_PART
if (own === undefined) await main()
else await work(JSON.parse(own) as Part)

async function work({ first, runs, jobs, index, pagesOnly }: Part): Promise<void> {
  const material = await loadMaterial()
  let [done, pages, characters] = [0, 0, 0]
  const tell = () => {
    process.send!({ done, pages, characters } satisfies Message)
    done = 0
    pages = 0
    characters = 0
  }
  for (let i = index; i < runs; i += jobs) {
    const number = pagesOnly ? (first + i) * PAGE : first + i
    const input = inputOf(number, material)
    const breaches = check(input, number, SLOWEST)
    if (breaches.length > 0) process.send!({ number, breaches, input: shrink(input) } satisfies Message)
    done += 1
    if (isPage(number)) pages += 1
    characters += input.text.length
    if (done === REPORT) tell()
  }
  tell()
}

async function main(): Promise<void> {
  const option = (name: string, otherwise: number) => {
    const at = process.argv.indexOf(name)
    return at < 0 ? otherwise : Number(process.argv[at + 1])
  }
  const runs = option('--runs', 20_000)
  const jobs = option('--jobs', 2)
  const first = option('--seed', 0)
  const folder = fileURLToPath(new URL('./found/', import.meta.url))
  const begin = performance.now()
  const total = { done: 0, pages: 0, characters: 0 }
  const kinds = new Map<string, number>()
  const take = (message: Message) => {
    if ('done' in message) {
      for (const key of ['done', 'pages', 'characters'] as const) total[key] += message[key]
      const seconds = (performance.now() - begin) / 1000
      process.stderr.write(`\r${total.done} of ${runs}, ${Math.round(total.done / seconds)} a second `)
      return
    }
    const kind = message.breaches[0]!.split(':')[0]!
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    // The first few of a kind tell what is wrong.
    if (kinds.get(kind)! > 5) return
    process.stdout.write(
      `\n${message.number} ${message.breaches[0]!.slice(0, 600)}\n  ${JSON.stringify(message.input).slice(0, 600)}\n`,
    )
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${folder}${kind}-${message.number}.json`, `${JSON.stringify(message.input)}\n`)
  }
  await Promise.all(
    Array.from({ length: jobs }, async (_, index) => {
      const part: Part = { first, runs, jobs, index, pagesOnly: process.argv.includes('--pages') }
      const env = { ...process.env, COOPTOOL_FUZZ_PART: JSON.stringify(part) }
      const worker = fork(fileURLToPath(import.meta.url), { env })
      worker.on('message', take)
      await new Promise((done, fail) => {
        worker.once('error', fail)
        worker.once('exit', code => (code === 0 ? done(null) : fail(new Error(`a part ended with ${code}`))))
      })
    }),
  )
  const seconds = Math.round((performance.now() - begin) / 1000)
  const breaches = [...kinds].map(([kind, count]) => `${count} × ${kind}`).join(', ')
  process.stdout.write(
    `\n${total.done} inputs, ${total.pages} of them mutated pages, ${(total.characters / 1e6).toFixed(1)} M characters, ${seconds} s: ` +
      `${breaches === '' ? 'no breach' : breaches}\n`,
  )
  if (kinds.size > 0) process.exitCode = 1
}
