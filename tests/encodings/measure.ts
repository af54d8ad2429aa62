/**
 * `npm run test:encodings`: damages every seed and articles of the corpus in each way, reads them, and says what
 * share of the characters came back; exits 1 below 99.9 %. `--articles N` takes N of them (default 1,000);
 * `--wrong` shows words that did not come back.
 */
import { repairLines } from '../../src/text/repair.ts'
import { DAMAGES } from './encoders.ts'
import { roundTrip } from './round-trip.ts'
import { articles, seedTexts } from './texts.ts'

const LEAST = 0.999

const at = process.argv.indexOf('--articles')
const count = at < 0 ? 1000 : Number(process.argv[at + 1])
const texts = seedTexts()
for await (const text of articles(count)) texts.push(text)

let failed = false
for (const damage of DAMAGES) {
  let [right, all] = [0, 0]
  const wrong: string[] = []
  let worst = 1
  for (const text of texts) {
    const found = roundTrip(text, damage)
    right += found.right
    all += found.all
    worst = Math.min(worst, found.right / Math.max(1, found.all))
    if (wrong.length < 40) wrong.push(...found.wrong)
  }
  const good = right / all >= LEAST
  failed ||= !good
  const share = `${((100 * right) / all).toFixed(4)} %`
  process.stdout.write(
    `${damage.name.padEnd(36)} ${share.padStart(10)}  worst text ${worst.toFixed(3)}  ${good ? 'ok' : 'BELOW'}\n`,
  )
  if (process.argv.includes('--wrong'))
    for (const one of wrong.slice(0, 40)) process.stdout.write(`    ${one.slice(0, 160)}\n`)
}
let changed = 0
for (const text of texts) {
  const { misread } = repairLines(text.split('\n'))
  if (misread.length > 0) changed += 1
}
process.stdout.write(`${texts.length} sound texts: ${changed} taken for misread\n`)
if (failed || changed > 0) process.exitCode = 1
