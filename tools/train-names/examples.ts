import { markDocument } from '../../src/extract/names/tagger/document-sense.ts'
import {
  anchorBases,
  collectDocumentFeatures,
  collectFeatures,
  MOST_FEATURES,
} from '../../src/extract/names/tagger/features.ts'
import { FIELD, STRIDE } from '../../src/extract/names/tagger/fields.ts'
import { isInside, OUTSIDE } from '../../src/extract/names/tagger/labels.ts'
import type { Lexicon } from '../../src/extract/names/tagger/lexicon.ts'
import type { NameModel } from '../../src/extract/names/tagger/model.ts'
import { type Passage, passages } from '../../src/extract/names/tagger/passage.ts'
import { labelFirst } from '../../src/extract/names/tagger/tag-names.ts'
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
  teacher: NameModel | null = null,
): DocumentExamples[] {
  const texts = document.lines.map(line => line.tokens)
  const out = new Int32Array(MOST_FEATURES)
  const bases = anchorBases()
  const examples: DocumentExamples[] = []
  const taught = teacher === null ? null : passages(texts, teacher.lexicon)
  for (const passage of passages(texts, lexicon)) {
    if (teacher !== null) readDocument(passage, taught!.next().value as Passage, teacher)
    const sequences = passage.windows.map(({ text, from, to, row }): Sequence => {
      const features: number[] = []
      const bounds = new Int32Array(to - from + 1)
      for (let i = 0; i < to - from; i += 1) {
        const count = collectFeatures(templates, passage.atoms, passage.runs, row + i, out, bases)
        addNumbers(out, count, index, features)
        if (teacher !== null) {
          const more = collectDocumentFeatures(templates, passage.atoms, row + i, out, bases)
          addNumbers(out, more, index, features)
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

function addNumbers(hashes: Int32Array, count: number, index: FeatureIndex, features: number[]): void {
  for (let k = 0; k < count; k += 1) {
    const number = index.numberOf(hashes[k]!)
    if (number >= 0) features.push(number)
  }
}

/** The document's sense as another model's first pass, which has not seen the document, gives it. */
function readDocument(passage: Passage, taught: Passage, teacher: NameModel): void {
  labelFirst(taught, teacher)
  markDocument(taught)
  for (let at = FIELD.document; at < passage.atoms.length; at += STRIDE) passage.atoms[at] = taught.atoms[at]!
}
