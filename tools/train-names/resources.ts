import { packTraits } from '../../src/extract/names/tagger/lexicon.ts'
import { corpusTexts, readStream } from './corpus.ts'
import { embed } from './embeddings.ts'
import { makeVocabulary } from './vocabulary.ts'
import { cluster } from './word-classes.ts'

/** What is learned from raw text alone: the word table's columns. */
export interface WordColumns {
  readonly words: Int32Array
  readonly traits: Int32Array
}

const MOST_WORDS = 40_000
const DIMENSIONS = 96
const CLASSES = { fine: 1024, middle: 320, coarse: 64 } as const

/** Without a corpus the model knows no word classes. */
export function noWords(): WordColumns {
  return { words: new Int32Array(0), traits: new Int32Array(0) }
}

/** Learns word classes from a corpus. */
export function learnWords(corpus: string, seed: number): WordColumns {
  const vocabulary = makeVocabulary(readStream(corpusTexts(corpus)), MOST_WORDS)
  const vectors = embed(vocabulary, DIMENSIONS, seed)
  const fine = cluster(vectors, DIMENSIONS, CLASSES.fine, seed)
  const middle = cluster(vectors, DIMENSIONS, CLASSES.middle, seed)
  const coarse = cluster(vectors, DIMENSIONS, CLASSES.coarse, seed)
  return {
    words: vocabulary.keys,
    traits: Int32Array.from(vocabulary.keys, (_, row) =>
      packTraits({
        fine: fine[row]! + 1,
        middle: middle[row]! + 1,
        coarse: coarse[row]! + 1,
        capital: vocabulary.capital[row]!,
        syllable: vocabulary.syllable[row] === 1,
      }),
    ),
  }
}
