import { type Lexicon, type LexiconColumns, makeLexicon } from '../../src/extract/names/tagger/lexicon.ts'
import { keyCheck } from '../../src/extract/names/tagger/model.ts'
import { compileTemplates } from '../../src/extract/names/tagger/templates.ts'
import { cached } from './cache.ts'
import { corpusTexts } from './corpus.ts'
import type { PackedFeatures } from './encode-model.ts'
import { examplesOf } from './examples.ts'
import { countNames, gazetteer, type NameCounts } from './harvest.ts'
import { learnHints } from './hints.ts'
import { inMemory } from './in-memory.ts'
import { type LearnOptions, learn, type Read } from './learn.ts'
import { lexiconColumns } from './lexicon-columns.ts'
import { randomFrom } from './random.ts'
import type { GoldDocument } from './read-data.ts'
import { learnWords, noWords } from './resources.ts'
import { selfLabelled } from './self-labels.ts'
import { PhraseColumns, wordLists } from './word-lists.ts'

export interface TrainOptions extends LearnOptions {
  readonly epochs: number
  /** Harvested names that are kept. */
  readonly names: number
  /** Raw articles that the final model learns from, as the model before it reads them. */
  readonly articles: number
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
/** With raw articles, the annotated ones are seen so often in each of so many passes. */
const REPEATS = 3
const SELF_EPOCHS = 4

/**
 * The whole training. Two models of half the documents each tag the raw corpus: its names make the gazetteer. A document
 * of one half is read with the gazetteer and the first pass of the other half's model, so that the final model
 * learns how far both can be trusted on text they have not seen. That model labels raw articles, and the one that
 * is kept learns from both.
 */
export function train(training: Training): Trained {
  const { documents, corpus, options, say } = training
  const ground = layGround(training)
  const random = randomFrom(options.seed)
  const readGold = ground.reader(documents, random)
  if (corpus === null || options.articles === 0) {
    return { lexicon: ground.columns, ...learn(documents, options, options.epochs, say, readGold) }
  }
  const all = { ...options, features: Number.POSITIVE_INFINITY }
  const elder = learn(documents, all, options.epochs, say, readGold)
  const raw = selfLabelled(corpus, options.articles, inMemory(ground.columns, elder.features, elder.transitions))
  const readRaw = ground.reader(raw, random, makeLexicon(ground.columns))
  const isRaw = new Set(raw)
  const gold = Array.from({ length: REPEATS }, () => documents).flat()
  const final = learn([...gold, ...raw], options, SELF_EPOCHS, say, (document, index) =>
    isRaw.has(document) ? readRaw(document, index) : readGold(document, index),
  )
  return { lexicon: ground.columns, ...final }
}

/** What models are learned on: the lexicon, and how documents are read with the other half's knowledge. */
interface Ground {
  readonly columns: LexiconColumns
  /** Reads documents, every other one with each half's teacher; with a lexicon of its own, or else the teacher's. */
  reader(documents: readonly GoldDocument[], random: () => number, lexicon?: Lexicon): Read
}

function layGround(training: Training): Ground {
  const { documents, corpus, options, say } = training
  const inputs = [training.digests, options.seed, keyCheck()]
  const words =
    corpus === null ? noWords() : cached(training.cache, 'words', inputs, () => learnWords(corpus, options.seed))
  say(`${documents.length} documents, ${words.words.length} words with classes`)
  const hints = learnHints(documents, words)
  const lists = wordLists()
  const base = lexiconColumns(words, hints, lists, new PhraseColumns())
  const withNames = (some: readonly NameCounts[]): LexiconColumns =>
    some.length === 0 ? base : lexiconColumns(words, hints, lists, gazetteer(some, options.names))
  const halves = [0, 1].map(half => documents.filter((_, i) => i % 2 === half))
  const counts = corpus === null ? [] : halves.map((half, h) => namesByHalf(training, inputs, base, half, h))
  const crossed = [withNames(counts.slice(1)), withNames(counts.slice(0, 1))]
  const lexicons = crossed.map(makeLexicon)
  const teachers = [1, 0].map((half, h) => {
    const { features, transitions } = learn(halves[half]!, options, HELPER_EPOCHS, say, (document, index) =>
      examplesOf(document, lexicons[h]!, compileTemplates(), index),
    )
    return inMemory(crossed[h]!, features, transitions)
  })
  return {
    columns: withNames(counts),
    reader(some, random, lexicon) {
      const half = new Map(some.map((document, i) => [document, i % 2]))
      const alone = new Set(some.filter(() => random() < FIRST_PASS_SHARE))
      return (document, index) => {
        const h = half.get(document)!
        const teacher = alone.has(document) ? null : teachers[h]!
        return examplesOf(document, lexicon ?? lexicons[h]!, compileTemplates(), index, teacher)
      }
    },
  }
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
    const lexicon = makeLexicon(base)
    const { features, transitions } = learn(half, options, HELPER_EPOCHS, say, (document, index) =>
      examplesOf(document, lexicon, compileTemplates(), index),
    )
    const counts = countNames(corpusTexts(training.corpus!), inMemory(base, features, transitions))
    say(`${counts.size} names harvested`)
    return counts
  })
}
