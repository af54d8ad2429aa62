// The one place that knows `natural`. Its root prints on standard output and loads databases, so that only
// this file of it is imported.
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js'

export interface WeightedTerm {
  readonly term: string
  readonly score: number
  readonly count: number
}

/** The weight of every term of every document: its count times 1 + ln(N / (1 + documents with it)). */
export class TermWeights {
  readonly #model = new TfIdf()

  /** Adds the counts of a document's terms. */
  add(counts: ReadonlyMap<string, number>): void {
    // Without a prototype, so that a term may be called `constructor`.
    const record: Record<string, number> = Object.assign(Object.create(null), Object.fromEntries(counts))
    this.#model.addDocument(record)
  }

  /** The terms of the document that was added n-th, the heaviest first, equal ones by code point. */
  terms(document: number): WeightedTerm[] {
    return this.#model
      .listTerms(document)
      .map(({ term, tf, tfidf }) => ({ term, score: Math.round(tfidf * 1000) / 1000, count: tf }))
      .sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1))
  }
}
