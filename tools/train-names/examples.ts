import { anchorBases, collectFeatures, MOST_FEATURES } from '../../src/extract/names/tagger/features.ts'
import { isInside, OUTSIDE } from '../../src/extract/names/tagger/labels.ts'
import type { Lexicon } from '../../src/extract/names/tagger/lexicon.ts'
import { type Passage, passages } from '../../src/extract/names/tagger/passage.ts'
import type { TemplateSet } from '../../src/extract/names/tagger/templates.ts'
import type { Sequence } from './crf.ts'
import type { GoldDocument } from './read-data.ts'

/** Numbers for feature hashes: those met in training get one, others −1. */
export class FeatureIndex {
  private readonly numbers = new Map<number, number>()
  private frozen = false

  get size(): number {
    return this.numbers.size
  }

  numberOf(hash: number): number {
    let number = this.numbers.get(hash)
    if (number === undefined) {
      if (this.frozen) return -1
      number = this.numbers.size
      this.numbers.set(hash, number)
    }
    return number
  }

  freeze(): void {
    this.frozen = true
  }

  hashes(): Int32Array {
    return Int32Array.from(this.numbers.keys())
  }
}

/** A document's windows with their training sequences, in the same order. */
export interface DocumentExamples {
  readonly document: GoldDocument
  readonly passage: Passage
  readonly sequences: readonly Sequence[]
}

export function examplesOf(
  document: GoldDocument,
  lexicon: Lexicon,
  templates: TemplateSet,
  index: FeatureIndex,
): DocumentExamples[] {
  const texts = document.lines.map(line => line.tokens)
  const out = new Int32Array(MOST_FEATURES)
  const bases = anchorBases()
  const examples: DocumentExamples[] = []
  for (const passage of passages(texts, lexicon)) {
    const sequences = passage.windows.map(({ text, from, to, row }): Sequence => {
      const features: number[] = []
      const bounds = new Int32Array(to - from + 1)
      for (let i = 0; i < to - from; i += 1) {
        const count = collectFeatures(templates, passage.atoms, passage.runs, row + i, out, bases)
        for (let k = 0; k < count; k += 1) {
          const number = index.numberOf(out[k]!)
          if (number >= 0) features.push(number)
        }
        bounds[i + 1] = features.length
      }
      const labels = document.lines[text]!.labels.slice(from, to)
      // A name that began before the window cannot be learned from its tail.
      for (let i = 0; i < labels.length && isInside(labels[i]!); i += 1) labels[i] = OUTSIDE
      return { bounds, features: Int32Array.from(features), labels }
    })
    examples.push({ document, passage, sequences })
  }
  return examples
}
