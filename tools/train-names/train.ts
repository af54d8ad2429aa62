import { type LexiconColumns, makeLexicon } from '../../src/extract/names/tagger/lexicon.ts'
import { keyCheck } from '../../src/extract/names/tagger/model.ts'
import { keyOf } from '../../src/text/fold.ts'
import { cached } from './cache.ts'
import { corpusTexts } from './corpus.ts'
import { degraded } from './degraded.ts'
import { examplesOf } from './examples.ts'
import { countNames, gazetteer, type NameCounts } from './harvest.ts'
import { learnHints } from './hints.ts'
import { inMemory } from './in-memory.ts'
import { type Learned, type LearnOptions, learn, type Read } from './learn.ts'
import { lexiconColumns } from './lexicon-columns.ts'
import { PhraseColumns } from './phrase-columns.ts'
import { randomFrom } from './random.ts'
import type { GoldDocument } from './read-data.ts'
import { learnWords, noWords, withWordsOf } from './resources.ts'
import { selfLabelled } from './self-labels.ts'
import { type WordProperties, wordProperties } from './word-properties.ts'

export interface TrainOptions extends LearnOptions {
  readonly epochs: number
  /** Harvested names that are kept. */
  readonly names: number
  /** Share of the documents that is learned from in degraded spelling, too. */
  readonly degraded: number
  /** Share of the readings of documents in which the rules find nothing, so that a model does not lean on them alone. */
  readonly unruled: number
  /** Raw articles that the final model learns from, as the model before it reads them. */
  readonly articles: number
}

export interface Training {
  readonly documents: readonly GoldDocument[]
  /** Path of a raw corpus, or null. */
  readonly corpus: string | null
  readonly cache: string | null
  /** What stands for the annotated lines, and for the corpus, in the cache. */
  readonly digests: { readonly data: readonly string[]; readonly corpus: string | null }
  readonly options: TrainOptions
  readonly say: (line: string) => void
}

export interface Trained extends Learned {
  readonly lexicon: LexiconColumns
}

/** Passes of the models that only read the raw corpus for its names. */
const HELPER_EPOCHS = 5
/** With raw articles, the annotated ones are seen so often in each of so many passes. */
const REPEATS = 3
const SELF_EPOCHS = 4

/**
 * The whole training. Two models of half the documents each tag the raw corpus: its names make the gazetteer. A document
 * of one half is read with the names of the other half's model, so that the final model learns how far they can be
 * trusted on text that they do not come from. That model labels raw articles, and the one that is kept learns from both.
 */
export function train(training: Training): Trained {
  const { corpus, options, say } = training
  const copies = degraded(training.documents, options.degraded, randomFrom(options.seed))
  const ground = layGround(training, copies)
  const { properties, columns, readGold } = ground
  const documents = [...training.documents, ...copies]
  if (corpus === null || options.articles === 0) {
    return { lexicon: columns, ...learn(documents, options, options.epochs, say, properties, readGold) }
  }
  const all = { ...options, features: Number.POSITIVE_INFINITY }
  const elder = learn(documents, all, options.epochs, say, properties, readGold)
  const raw = selfLabelled(corpus, options.articles, inMemory(columns, elder))
  const lexicon = makeLexicon(columns)
  const random = randomFrom(options.seed)
  const isRaw = new Set(raw)
  const gold = Array.from({ length: REPEATS }, () => documents).flat()
  const final = learn([...gold, ...raw], options, SELF_EPOCHS, say, properties, (document, index) =>
    isRaw.has(document) ? examplesOf(document, lexicon, index, random() >= options.unruled) : readGold(document, index),
  )
  return { lexicon: columns, ...final }
}

/** What models are learned on. */
interface Ground {
  readonly columns: LexiconColumns
  readonly properties: WordProperties
  /** Reads annotated documents, those of each half with the names that the other half's model found. */
  readonly readGold: Read
}

function layGround(training: Training, copies: readonly GoldDocument[]): Ground {
  const { documents, corpus, options, say } = training
  const { digests, cache } = training
  const learned =
    corpus === null
      ? noWords()
      : cached(cache, 'words', [digests.corpus, options.seed, keyOf('hoà')], () => learnWords(corpus, options.seed))
  const words = withWordsOf([...documents, ...copies], learned)
  say(`${documents.length} documents, ${words.words.length} words`)
  const properties = wordProperties(words)
  const hints = learnHints(documents, words)
  const withNames = (some: readonly NameCounts[]): LexiconColumns =>
    lexiconColumns(words, hints, some.length === 0 ? new PhraseColumns() : gazetteer(some, options.names))
  const halves = [0, 1].map(half => documents.filter((_, i) => i % 2 === half))
  const counts =
    corpus === null
      ? []
      : halves.map((half, h) =>
          cached(cache, `names-${h}`, [digests, options.seed, options.rate, options.dropout, keyCheck()], () => {
            const counted = namesBy(half, withNames([]), properties, corpus, options, say)
            say(`${counted.size} names harvested`)
            return counted
          }),
        )
  const lexicons = [1, 0].map(other => makeLexicon(withNames(counts.slice(other, other + 1))))
  const random = randomFrom(options.seed)
  const half = new Map(documents.map(({ id }, i) => [id, i % 2]))
  return {
    columns: withNames(counts),
    properties,
    readGold: (document, index) =>
      examplesOf(document, lexicons[half.get(document.id)!]!, index, random() >= options.unruled),
  }
}

/** The names that a model of some documents finds in the raw corpus. */
function namesBy(
  documents: readonly GoldDocument[],
  columns: LexiconColumns,
  properties: WordProperties,
  corpus: string,
  options: TrainOptions,
  say: (line: string) => void,
): NameCounts {
  const lexicon = makeLexicon(columns)
  const learned = learn(documents, options, HELPER_EPOCHS, say, properties, (document, index) =>
    examplesOf(document, lexicon, index, true),
  )
  return countNames(corpusTexts(corpus), inMemory(columns, learned))
}
