import { packTraits, typedKey } from '../../src/extract/names/tagger/lexicon.ts'
import { keyOf } from '../../src/text/fold.ts'
import { LOWER, NUMBER } from '../../src/text/tokens.ts'
import { corpusTexts, readStream } from './corpus.ts'
import { withoutMarks } from './degraded.ts'
import { embed } from './embeddings.ts'
import type { GoldDocument } from './read-data.ts'
import { makeVocabulary } from './vocabulary.ts'
import { cluster } from './word-classes.ts'

/** What is learned from raw text alone: the word table's columns. */
export interface WordColumns {
  /** Words as they are written (`typedKey`), and whatever their case. */
  readonly words: Int32Array
  readonly keys: Int32Array
  readonly traits: Int32Array
}

const MOST_WORDS = 40_000
const DIMENSIONS = 96
/** Use of capitals of a word that the corpus does not have: as likely with one as without. */
const UNKNOWN_USE = 4
const CLASSES = { fine: 1024, middle: 320, coarse: 64 } as const

/** Without a corpus the model knows no word classes. */
export function noWords(): WordColumns {
  return { words: new Int32Array(0), keys: new Int32Array(0), traits: new Int32Array(0) }
}

/** Learns word classes from a corpus. */
export function learnWords(corpus: string, seed: number): WordColumns {
  const vocabulary = makeVocabulary(readStream(corpusTexts(corpus)), MOST_WORDS)
  const vectors = embed(vocabulary, DIMENSIONS, seed)
  const fine = cluster(vectors, DIMENSIONS, CLASSES.fine, seed)
  const middle = cluster(vectors, DIMENSIONS, CLASSES.middle, seed)
  const coarse = cluster(vectors, DIMENSIONS, CLASSES.coarse, seed)
  const columns = {
    words: vocabulary.keys,
    keys: vocabulary.bareKeys,
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
  return withBareSpellings(columns, vocabulary.spellings)
}

/** Adds words as they are written without marks, which raw news hardly has: they have the classes of the most frequent. */
function withBareSpellings(columns: WordColumns, spellings: readonly string[]): WordColumns {
  const known = new Set(columns.words)
  const words = [...columns.words]
  const keys = [...columns.keys]
  const traits = [...columns.traits]
  for (const [row, spelling] of spellings.entries()) {
    const bare = withoutMarks(spelling)
    const key = keyOf(bare)
    const word = typedKey(key, bare !== bare.toLowerCase())
    if (bare === spelling || known.has(word)) continue
    known.add(word)
    words.push(word)
    keys.push(key)
    traits.push(columns.traits[row]!)
  }
  return { words: Int32Array.from(words), keys: Int32Array.from(keys), traits: Int32Array.from(traits) }
}

/** Adds the words of documents that the corpus does not have, so that they can be learned, too; without classes. */
export function withWordsOf(documents: readonly GoldDocument[], columns: WordColumns): WordColumns {
  const known = new Set(columns.words)
  const added = new Map<number, number>()
  for (const { lines } of documents) {
    for (const { tokens } of lines) {
      for (let i = 0; i < tokens.count; i += 1) {
        if (tokens.kind[i] === NUMBER) continue
        const key = tokens.key[i]!
        const word = typedKey(key, tokens.shape[i] !== LOWER)
        if (!known.has(word)) added.set(word, key)
      }
    }
  }
  const unused = packTraits({ fine: 0, middle: 0, coarse: 0, capital: UNKNOWN_USE, syllable: false })
  return {
    words: Int32Array.from([...columns.words, ...added.keys()]),
    keys: Int32Array.from([...columns.keys, ...added.values()]),
    traits: Int32Array.from([...columns.traits, ...Array.from(added, () => unused)]),
  }
}
