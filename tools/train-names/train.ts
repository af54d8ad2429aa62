import { type LexiconColumns, openLexicon } from '../../src/extract/names/tagger/lexicon.ts'
import type { NameModel } from '../../src/extract/names/tagger/model.ts'
import { compileTemplates } from '../../src/extract/names/tagger/templates.ts'
import { cached } from './cache.ts'
import { corpusTexts } from './corpus.ts'
import { trainCrf } from './crf.ts'
import { type PackedFeatures, packFeatures } from './encode-model.ts'
import { examplesOf, FeatureIndex } from './examples.ts'
import { countNames, gazetteer, type NameCounts } from './harvest.ts'
import { learnHints } from './hints.ts'
import { inMemory } from './in-memory.ts'
import { lexiconColumns } from './lexicon-columns.ts'
import { randomFrom } from './random.ts'
import type { GoldDocument } from './read-data.ts'
import { learnWords, noWords } from './resources.ts'
import { PhraseColumns, wordLists } from './word-lists.ts'

export interface TrainOptions {
  readonly seed: number
  readonly epochs: number
  readonly rate: number
  readonly dropout: number
  /** Features that are kept. */
  readonly features: number
  /** Harvested names that are kept. */
  readonly names: number
}

export interface Training {
  readonly documents: readonly GoldDocument[]
  /** Path of a raw corpus, or null. */
  readonly corpus: string | null
  readonly cache: string | null
  /** What stands for data and corpus in the cache. */
  readonly digests: readonly string[]
  readonly options: TrainOptions
  readonly say: (line: string) => void
}

export interface Trained {
  readonly lexicon: LexiconColumns
  readonly features: PackedFeatures
  readonly transitions: Float32Array
}

/** Passes of the models that are made only to read texts they have not learned from. */
const HELPER_EPOCHS = 5
/** Share of the documents that are learned from without the document's sense, as the first pass sees them. */
const FIRST_PASS_SHARE = 0.4

/**
 * The whole training. Two models of half the documents each tag the raw corpus: its names make the gazetteer. A document
 * of one half is read with the gazetteer and the first pass of the other half's model, so that the final model
 * learns how far both can be trusted on text they have not seen.
 */
export function train(training: Training): Trained {
  const { documents, corpus, options, say } = training
  const inputs = [training.digests, options.seed]
  const words =
    corpus === null ? noWords() : cached(training.cache, 'words', inputs, () => learnWords(corpus, options.seed))
  say(`${documents.length} documents, ${words.words.length} words with classes`)
  const hints = learnHints(documents, words)
  const lists = wordLists()
  const base = lexiconColumns(words, hints, lists, new PhraseColumns())
  const halves = [0, 1].map(half => documents.filter((_, i) => i % 2 === half))
  const counts = corpus === null ? [] : halves.map((half, h) => namesByHalf(training, inputs, base, half, h))
  const withNames = (some: readonly NameCounts[]): LexiconColumns => {
    if (some.length === 0) return base
    return lexiconColumns(words, hints, lists, gazetteer(some, options.names))
  }
  const crossed = [withNames(counts.slice(1)), withNames(counts.slice(0, 1))]
  const teachers = [1, 0].map((half, h) => {
    const columns = crossed[h]!
    const lexicon = openLexicon(columns)
    const trained = fit(halves[half]!, options, HELPER_EPOCHS, say, (document, index) =>
      examplesOf(document, lexicon, compileTemplates(), index),
    )
    return inMemory(columns, trained.features, trained.transitions)
  })
  const lexicons = crossed.map(openLexicon)
  const random = randomFrom(options.seed)
  const plain = new Set(documents.filter(() => random() < FIRST_PASS_SHARE))
  const halfOf = new Map(documents.map((document, i) => [document, i % 2]))
  const final = fit(documents, options, options.epochs, say, (document, index) => {
    const half = halfOf.get(document)!
    const teacher: NameModel | null = plain.has(document) ? null : teachers[half]!
    return examplesOf(document, lexicons[half]!, compileTemplates(), index, teacher)
  })
  return { lexicon: withNames(counts), ...final }
}

function namesByHalf(
  training: Training,
  inputs: readonly unknown[],
  base: LexiconColumns,
  half: readonly GoldDocument[],
  number: number,
): NameCounts {
  const { options, say } = training
  return cached(training.cache, `names-${number}`, [inputs, options], () => {
    const lexicon = openLexicon(base)
    const { features, transitions } = fit(half, options, HELPER_EPOCHS, say, (document, index) =>
      examplesOf(document, lexicon, compileTemplates(), index),
    )
    const counts = countNames(corpusTexts(training.corpus!), inMemory(base, features, transitions))
    say(`${counts.size} names harvested`)
    return counts
  })
}

type Read = (document: GoldDocument, index: FeatureIndex) => ReturnType<typeof examplesOf>

function fit(
  documents: readonly GoldDocument[],
  options: TrainOptions,
  epochs: number,
  say: (line: string) => void,
  read: Read,
): { features: PackedFeatures; transitions: Float32Array } {
  const index = new FeatureIndex()
  const sequences = documents.flatMap(document => read(document, index).flatMap(example => example.sequences))
  say(`${sequences.length} windows, ${index.size} features`)
  const counts = new Int32Array(index.size)
  for (const { features } of sequences) for (const feature of features) counts[feature]! += 1
  const weights = trainCrf(sequences, index.size, {
    epochs,
    rate: options.rate,
    decay: 0,
    dropout: options.dropout,
    random: randomFrom(options.seed),
    onEpoch: (epoch, loss) => say(`  pass ${epoch + 1}: loss ${loss.toFixed(0)}`),
  })
  return {
    features: packFeatures(index.hashes(), counts, weights, options.features),
    transitions: weights.transitions,
  }
}
