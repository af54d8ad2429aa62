/**
 * Trains the name tagger: `npm run train:names -- [options] DATA…` (docs/names.md).
 * DATA is names JSONL or CoNLL columns.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { openLexicon } from '../src/extract/names/tagger/lexicon.ts'
import { loadNameModel } from '../src/extract/names/tagger/model.ts'
import { compileTemplates } from '../src/extract/names/tagger/templates.ts'
import { trainCrf } from './train-names/crf.ts'
import { encodeModel, packFeatures } from './train-names/encode-model.ts'
import { evaluateModel } from './train-names/evaluate.ts'
import { examplesOf, FeatureIndex } from './train-names/examples.ts'
import { learnHints } from './train-names/hints.ts'
import { randomFrom } from './train-names/random.ts'
import { readGold } from './train-names/read-data.ts'
import { noWords, wordColumns } from './train-names/resources.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dev: { type: 'string' },
    corpus: { type: 'string' },
    cache: { type: 'string' },
    output: { type: 'string', short: 'o', default: 'models/names.bin' },
    seed: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '10' },
    dropout: { type: 'string', default: '0.2' },
    rate: { type: 'string', default: '0.03' },
    features: { type: 'string', default: '260000' },
  },
})
if (positionals.length === 0) {
  process.stderr.write('usage: npm run train:names -- [--dev FILE] [--corpus FILE] [-o MODEL] [--seed N] DATA…\n')
  process.exit(2)
}

const seed = Number(values.seed)
const options = {
  epochs: Number(values.epochs),
  rate: Number(values.rate),
  dropout: Number(values.dropout),
  features: Number(values.features),
}
const say = (line: string) => process.stderr.write(`${line}\n`)

const documents = positionals.flatMap(readGold)
say(`${documents.length} documents`)
const words = values.corpus === undefined ? noWords() : wordColumns(values.corpus, 40_000, seed, values.cache ?? null)
say(`${words.words.length} words with classes`)
const columns = {
  ...words,
  ...learnHints(documents),
  listKeys: new Int32Array(0),
  listValues: new Uint8Array(0),
  harvestKeys: new Int32Array(0),
  harvestValues: new Uint8Array(0),
}
const lexicon = openLexicon(columns)
const templates = compileTemplates()
const index = new FeatureIndex()
const sequences = documents.flatMap(document =>
  examplesOf(document, lexicon, templates, index).flatMap(example => example.sequences),
)
say(`${sequences.length} windows, ${index.size} features`)
const counts = new Int32Array(index.size)
for (const { features } of sequences) for (const feature of features) counts[feature]! += 1
const weights = trainCrf(sequences, index.size, {
  epochs: options.epochs,
  rate: options.rate,
  decay: 0,
  dropout: options.dropout,
  random: randomFrom(seed),
  onEpoch: (epoch, loss) => say(`pass ${epoch + 1}: loss ${loss.toFixed(0)}`),
})
const packed = packFeatures(index.hashes(), counts, weights, options.features)
const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
const data = Object.fromEntries(
  [...positionals, values.dev, values.corpus]
    .filter(path => path !== undefined)
    .map(path => [basename(path), digest(path)]),
)
const parts = {
  lexicon: columns,
  features: packed,
  transitions: weights.transitions,
}
const bare = encodeModel({ ...parts, metadata: { seed, data, options, scores: {} } })
const scores: Record<string, number> = {}
if (values.dev !== undefined) {
  const { strict } = evaluateModel(readGold(values.dev), loadNameModel(bare))
  for (const [type, { f1 }] of Object.entries(strict)) scores[type] = Math.round(f1 * 10_000) / 10_000
  say(`dev ${JSON.stringify(scores)}`)
}
const bytes = encodeModel({ ...parts, metadata: { seed, data, options, scores } })
writeFileSync(values.output, bytes)
say(`${values.output}: ${bytes.length} bytes`)
