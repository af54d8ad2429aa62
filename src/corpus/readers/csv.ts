import { CooptoolError } from '../../errors.ts'
import { type Chunks, isGap, MOST_BYTES, tooLarge } from '../bytes.ts'
import { streamEncoding, toUtf8 } from '../lines.ts'
import type { Reader } from './reader.ts'
import { dumpOfRecord, failedRecord, type RecordPlace } from './record.ts'

/** A row and the line that it begins on; null cells for a row past the bound or in a gap. */
interface Row {
  readonly cells: readonly string[] | null
  /** Why there are no cells; null where there are. */
  readonly error: CooptoolError | null
  readonly line: number
}

/** CSV (RFC 4180) with a header line; `,`, `;` or tab, whichever the header has most of. */
export const readCsv: Reader = async function* (bytes, origin, options) {
  const encoding = streamEncoding(bytes.head, options.encoding)
  let header: readonly string[] | null = null
  for await (const { cells, error, line } of csvRows(toUtf8(bytes.chunks, encoding), options.maxBytes)) {
    const place: RecordPlace = { origin, format: 'csv', encoding, line }
    if (error !== null) {
      if (header === null) throw error
      yield failedRecord(place, error)
    } else if (header === null) {
      header = cells ?? []
      if (!header.includes(options.textField)) {
        const names = header.slice(0, 8).join(', ')
        const message = `the header has no column "${options.textField}" (there are: ${names})`
        throw new CooptoolError('parse', message, 'name the column with --text-field')
      }
    } else if (cells !== null && (cells.length > 1 || cells[0] !== ''))
      yield dumpOfRecord(recordOf(header, cells), place, options)
  }
}

function recordOf(header: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(header.flatMap((name, i) => (cells[i] === undefined ? [] : [[name, cells[i]]])))
}

/** Cuts a stream into rows; quoted cells may hold line breaks and doubled quotes. */
export async function* csvRows(chunks: Chunks, most: number = MOST_BYTES): AsyncGenerator<Row> {
  const decoder = new TextDecoder('utf-8')
  const parser = new CsvParser(most)
  for await (const chunk of chunks) {
    if (isGap(chunk)) yield parser.gap(chunk.gap)
    else yield* parser.push(decoder.decode(chunk, { stream: true }))
  }
  yield* parser.push(decoder.decode())
  yield* parser.end()
}

class CsvParser {
  readonly #most: number
  #cells: string[] = []
  #cell = ''
  /** Between the quotes of a cell. */
  #quoted = false
  /** A quote was the last character inside quotes: the end of the cell, or half of a doubled one. */
  #pending = false
  #separator: string | null = null
  #head = ''
  #line = 1
  #rowLine = 1
  #length = 0

  constructor(most: number) {
    this.#most = most
  }

  #append(piece: string): void {
    this.#length += piece.length
    if (this.#length <= this.#most) this.#cell += piece
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) this.#line += 1
  }

  *push(text: string): Generator<Row> {
    let rest = text
    if (this.#separator === null) {
      this.#head += text
      const end = this.#head.indexOf('\n')
      if (end < 0 && this.#head.length < 65536) return
      rest = this.#start()
    }
    yield* this.#parse(rest)
  }

  *end(): Generator<Row> {
    if (this.#separator === null) yield* this.#parse(this.#start())
    if (this.#cells.length > 0 || this.#cell !== '') yield this.#finish()
  }

  #start(): string {
    const head = this.#head
    const line = head.slice(0, head.indexOf('\n') < 0 ? head.length : head.indexOf('\n'))
    const count = (mark: string) => line.split(mark).length
    this.#separator = [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
    this.#head = ''
    return head
  }

  *#parse(text: string): Generator<Row> {
    let i = 0
    while (i < text.length) {
      if (this.#quoted && !this.#pending) {
        const quote = text.indexOf('"', i)
        const to = quote < 0 ? text.length : quote
        this.#append(text.slice(i, to))
        this.#pending = quote >= 0
        i = to + 1
        continue
      }
      const character = text[i]!
      i += 1
      if (this.#pending) {
        this.#pending = false
        if (character === '"') {
          this.#append('"')
          continue
        }
        this.#quoted = false
      }
      if (character === this.#separator) this.#endCell()
      else if (character === '\n') yield this.#finish()
      else if (character === '"' && this.#cell === '') this.#quoted = true
      else if (character !== '\r' || (i < text.length && text[i] !== '\n')) this.#append(character)
    }
  }

  #endCell(): void {
    this.#cells.push(this.#cell)
    this.#cell = ''
  }

  #finish(): Row {
    this.#endCell()
    const fits = this.#length <= this.#most
    const row = { cells: fits ? this.#cells : null, error: fits ? null : tooLarge(this.#most), line: this.#rowLine }
    this.#begin()
    return row
  }

  /** What was begun is lost. */
  gap(error: CooptoolError): Row {
    const row = { cells: null, error, line: this.#rowLine }
    this.#cell = ''
    this.#begin()
    return row
  }

  #begin(): void {
    this.#cells = []
    this.#length = 0
    this.#quoted = false
    this.#pending = false
    this.#line += 1
    this.#rowLine = this.#line
  }
}
