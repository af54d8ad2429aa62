import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { sentenceStarts } from '../../src/text/sentences.ts'
import { LOWER, MARK, NUMBER, tokenise, tokenText, UPPER, WORD } from '../../src/text/tokens.ts'

/** Texts of a raw corpus: JSONL with a field `text`, gzipped or not. */
export function* corpusTexts(path: string): Generator<string> {
  const bytes = readFileSync(path)
  const plain = path.endsWith('.gz') ? gunzipSync(bytes) : bytes
  let start = 0
  while (start < plain.length) {
    let end = plain.indexOf(10, start)
    if (end < 0) end = plain.length
    if (end > start) yield (JSON.parse(plain.toString('utf8', start, end)) as { text: string }).text
    start = end + 1
  }
}

/** The raw corpus as a stream of word numbers. */
export interface Stream {
  /** Number × 4, + 1 where capitalised, + 2 where its case says nothing (sentence start, shouted line). */
  readonly tokens: Int32Array
  /** Folded key and one spelling (lower case) of each number. */
  readonly keys: number[]
  readonly spellings: string[]
}

/** Word numbers with a meaning of their own. */
export const LINE_END = 0
export const ANY_NUMBER = 1

export function readStream(texts: Iterable<string>): Stream {
  const keys: number[] = [0, 1]
  const spellings: string[] = ['\n', '0']
  const numbers = new Map<number, number>()
  let stream = new Int32Array(1 << 22)
  let length = 0
  for (const text of texts) {
    for (const line of text.split('\n')) {
      const tokens = tokenise(line)
      if (length + tokens.count + 1 > stream.length) {
        const larger = new Int32Array(stream.length * 2)
        larger.set(stream)
        stream = larger
      }
      let upper = 0
      for (let i = 0; i < tokens.count; i += 1) if (tokens.shape[i] === UPPER) upper += 1
      const shouted = upper > 3 && upper > tokens.count * 0.6
      const starts = new Set(sentenceStarts(tokens))
      let open = true
      for (let i = 0; i < tokens.count; i += 1) {
        if (starts.has(i)) open = true
        const kind = tokens.kind[i]
        if (kind === NUMBER) {
          stream[length++] = ANY_NUMBER * 4
          open = false
          continue
        }
        const key = tokens.key[i]!
        let number = numbers.get(key)
        if (number === undefined) {
          number = keys.length
          numbers.set(key, number)
          keys.push(key)
          spellings.push(kind === WORD ? tokenText(tokens, i).toLowerCase() : tokenText(tokens, i))
        }
        const capital = kind === WORD && tokens.shape[i] !== LOWER ? 1 : 0
        stream[length++] = number * 4 + capital + (open || shouted ? 2 : 0)
        if (kind !== MARK) open = false
      }
      stream[length++] = LINE_END
    }
  }
  return { tokens: stream.slice(0, length), keys, spellings }
}
