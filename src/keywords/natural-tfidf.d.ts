declare module 'natural/lib/natural/tfidf/tfidf.js' {
  interface Term {
    readonly term: string
    readonly tf: number
    readonly idf: number
    readonly tfidf: number
  }
  export default class TfIdf {
    addDocument(counts: Readonly<Record<string, number>>): void
    listTerms(document: number): Term[]
  }
}
