import { findNamesByRule } from '../../src/extract/names/find-names.ts'
import { collectFeatures, MOST_FEATURES } from '../../src/extract/names/tagger/features.ts'
import { FIELD, STRIDE } from '../../src/extract/names/tagger/fields.ts'
import { isInside, OUTSIDE } from '../../src/extract/names/tagger/labels.ts'
import type { Lexicon } from '../../src/extract/names/tagger/lexicon.ts'
import { readWindows, roomForAtoms } from '../../src/extract/names/tagger/read-windows.ts'
import { OFFSETS } from '../../src/extract/names/tagger/word-scores.ts'
import type { Sequence } from './crf.ts'
import { blocksOf, type GoldDocument } from './read-data.ts'
import { propertyFeatures, type WordProperties } from './word-properties.ts'

/** Numbers for features: those of words come first, those that are hashes follow as they are met. */
export class FeatureIndex {
  readonly properties: WordProperties
  /** The first number of a hash. */
  readonly first: number
  private readonly numbers = new Map<number, number>()

  constructor(properties: WordProperties) {
    this.properties = properties
    this.first = propertyFeatures(properties)
  }

  get size(): number {
    return this.first + this.numbers.size
  }

  numberOf(hash: number): number {
    let number = this.numbers.get(hash)
    if (number === undefined) {
      number = this.size
      this.numbers.set(hash, number)
    }
    return number
  }

  /** The hashes in the order of their numbers. */
  hashes(): Int32Array {
    return Int32Array.from(this.numbers.keys())
  }
}

/** A document's windows as sequences to learn from; the rules read the document, too, or find nothing in it. */
export function examplesOf(
  document: GoldDocument,
  lexicon: Lexicon,
  index: FeatureIndex,
  isRuled: boolean,
): Sequence[] {
  const blocks = blocksOf(document.lines)
  const ruled = isRuled ? findNamesByRule(blocks) : []
  const out = new Int32Array(MOST_FEATURES)
  const atoms = roomForAtoms()
  const sequences: Sequence[] = []
  readWindows(blocks, ruled, lexicon, false, atoms, ({ text, from, to, row }) => {
    const features: number[] = []
    const bounds = new Int32Array(to - from + 1)
    for (let i = 0; i < to - from; i += 1) {
      addWordFeatures(atoms, row + i, index.properties, features)
      const count = collectFeatures(atoms, row + i, out)
      for (let k = 0; k < count; k += 1) features.push(index.numberOf(out[k]!))
      bounds[i + 1] = features.length
    }
    const labels = document.lines[text]!.labels.slice(from, to)
    // A name that began before the window cannot be learned from its tail.
    for (let i = 0; i < labels.length && isInside(labels[i]!); i += 1) labels[i] = OUTSIDE
    sequences.push({ bounds, features: Int32Array.from(features), labels })
  })
  return sequences
}

function addWordFeatures(atoms: Int32Array, row: number, properties: WordProperties, features: number[]): void {
  for (const [o, offset] of OFFSETS.entries()) {
    const word = atoms[(row + offset) * STRIDE + FIELD.row]!
    for (const property of properties.rows[word]!) features.push(property * OFFSETS.length + o)
  }
}
