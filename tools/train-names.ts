/**
 * Trains the name tagger: `npm run train:names -- [options] DATA…`; see docs/names.md.
 */
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { loadNameModel } from '../src/extract/names/tagger/model.ts'
import { digestOf } from './train-names/cache.ts'
import { encodeModel } from './train-names/encode-model.ts'
import { evaluateModel } from './train-names/evaluate.ts'
import { readGold, readLines } from './train-names/read-data.ts'
import { train } from './train-names/train.ts'

const USAGE = `usage: npm run train:names -- [options] DATA…
  DATA            names JSONL or CoNLL columns
  --dev FILE      annotated lines to score the model on
  --corpus FILE   raw news as JSONL, .gz or not, for word classes and harvested names
  -o FILE         the model (models/names.bin)
  --cache DIR     keeps what was learned from the corpus between runs
  --seed N        1     --epochs N    8     --rate X   0.06
  --dropout X     0.2   --features N  32768   --names N  60000
  --degraded X    0.15  share of the documents that is seen in capitals, small letters or without marks, too
  --unruled X     0.2   share of the readings in which the rules find nothing
  --articles N    3000  raw articles that are learned from
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dev: { type: 'string' },
    corpus: { type: 'string' },
    cache: { type: 'string' },
    output: { type: 'string', short: 'o', default: 'models/names.bin' },
    seed: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '8' },
    rate: { type: 'string', default: '0.06' },
    dropout: { type: 'string', default: '0.2' },
    features: { type: 'string', default: '32768' },
    names: { type: 'string', default: '60000' },
    degraded: { type: 'string', default: '0.15' },
    unruled: { type: 'string', default: '0.2' },
    articles: { type: 'string', default: '3000' },
  },
})
if (positionals.length === 0) {
  process.stderr.write(USAGE)
  process.exit(2)
}

const say = (line: string) => process.stderr.write(`${line}\n`)
const options = {
  seed: Number(values.seed),
  epochs: Number(values.epochs),
  rate: Number(values.rate),
  dropout: Number(values.dropout),
  features: Number(values.features),
  names: Number(values.names),
  degraded: Number(values.degraded),
  unruled: Number(values.unruled),
  articles: Number(values.articles),
}
const digests = {
  data: positionals.map(digestOf),
  corpus: values.corpus === undefined ? null : digestOf(values.corpus),
}
const data = Object.fromEntries(positionals.map((path, i) => [basename(path), digests.data[i]!]))
if (values.corpus !== undefined) data[basename(values.corpus)] = digests.corpus!
const trained = train({
  documents: positionals.flatMap(readGold),
  corpus: values.corpus ?? null,
  cache: values.cache ?? null,
  digests,
  options,
  say,
})
const { seed, ...rest } = options
const bare = encodeModel({ ...trained, metadata: { seed, data, options: rest, scores: {} } })
const scores: Record<string, number> = {}
if (values.dev !== undefined) {
  const { strict } = evaluateModel(readLines(values.dev), loadNameModel(bare))
  for (const [type, { f1 }] of Object.entries(strict)) scores[type] = Math.round(f1 * 10_000) / 10_000
  say(`dev ${JSON.stringify(scores)}`)
}
const bytes = encodeModel({ ...trained, metadata: { seed, data, options: rest, scores } })
writeFileSync(values.output, bytes)
say(`${values.output}: ${bytes.length} bytes`)
