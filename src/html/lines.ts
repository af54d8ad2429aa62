import { pattern } from '../text/pattern.ts'

const SPACES = pattern('[ \t\r\n\f]+', 'g')
const CELL = '\u0000'

/** So many lines are more than a caption: the element was not closed. */
const MOST_CAPTION_LINES = 6

export interface FinishedLines {
  readonly lines: readonly string[]
  /** 1-based lines that are captions. */
  readonly captions: readonly number[]
  /** Texts of the first-level headings. */
  readonly headings: readonly string[]
}

/** The lines of a page as they grow: white space folded, cells of a row apart by tabs. */
export class Lines {
  readonly #lines: string[] = []
  readonly #captions: number[] = []
  readonly #headings: string[] = []
  #current = ''
  /** Texts of pictures met within a line: they come after it. */
  #pictures: string[] = []
  #inCaption = false
  #captionFrom = 0
  #headingFrom: number | null = null
  #cells = 0
  #markLine: number | null = null
  #markCurrent = ''
  #markPictures: string[] = []

  add(text: string): void {
    this.#current += text
  }

  /** Text whose line breaks count. */
  addPreformatted(text: string): void {
    const [first = '', ...rest] = text.split('\n')
    this.add(first)
    for (const line of rest) {
      this.end()
      this.add(line)
    }
  }

  /** The text of a picture becomes a line of its own. */
  addPicture(alt: string): void {
    const text = folded(alt)
    // One word is the name of a file or a sign: `logo`, `icon`.
    if (text.includes(' ')) this.#pictures.push(text)
  }

  /** Ends the line. */
  end(): void {
    const text = this.#current === '' ? '' : row(this.#current)
    this.#current = ''
    this.#cells = 0
    if (text !== '') this.#push(text, this.#inCaption)
    if (this.#pictures.length === 0) return
    for (const picture of this.#pictures.splice(0)) {
      this.#leaveBlank()
      this.#push(picture, true)
    }
    this.#leaveBlank()
  }

  /** Whether nothing has been added to the line yet. */
  isAtStart(): boolean {
    return this.#current.trim() === ''
  }

  endParagraph(): void {
    this.end()
    this.#leaveBlank()
  }

  #leaveBlank(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('')
  }

  #push(text: string, isCaption: boolean): void {
    if (isCaption && this.#goesOnCaption(text)) return
    this.#lines.push(text)
    if (!isCaption) return
    this.#captions.push(this.#lines.length)
    if (this.#inCaption && this.#lines.length - this.#captionFrom > MOST_CAPTION_LINES) this.#inCaption = false
  }

  /** A picture's text often is what stands under it, too, or its beginning: the longer of them stays. */
  #goesOnCaption(text: string): boolean {
    const last = this.#captions.at(-1)
    if (last === undefined || this.#lines.slice(last).some(line => line !== '')) return false
    const before = this.#lines[last - 1]!
    if (before.startsWith(text)) return true
    if (!text.startsWith(before)) return false
    this.#lines[last - 1] = text
    return true
  }

  beginCaption(): void {
    this.#inCaption = true
    this.#captionFrom = this.#lines.length
  }

  endCaption(): void {
    this.#inCaption = false
  }

  beginHeading(): void {
    this.#headingFrom = this.#lines.length
  }

  endHeading(): void {
    if (this.#headingFrom === null) return
    const text = this.#lines
      .slice(this.#headingFrom)
      .filter(line => line !== '')
      .join(' ')
    this.#headingFrom = null
    if (text !== '') this.#headings.push(text)
  }

  beginRow(): void {
    this.#cells = 0
  }

  beginCell(): void {
    if (this.#cells > 0) this.add(CELL)
    else this.end()
    this.#cells += 1
  }

  /** Remembers the place, to come back to it by `cutToMark`. */
  mark(): void {
    this.#markLine = this.#lines.length
    this.#markCurrent = this.#current
    this.#markPictures = [...this.#pictures]
  }

  /** Takes back all that was added since the mark. */
  cutToMark(): void {
    if (this.#markLine === null) return
    this.#lines.length = Math.min(this.#lines.length, this.#markLine)
    while ((this.#captions.at(-1) ?? 0) > this.#lines.length) this.#captions.pop()
    this.#current = this.#markCurrent
    this.#pictures = this.#markPictures
    this.#markLine = null
  }

  finish(): FinishedLines {
    this.endParagraph()
    while (this.#lines.at(-1) === '') this.#lines.pop()
    return { lines: this.#lines, captions: this.#captions, headings: this.#headings }
  }
}

function row(text: string): string {
  if (!text.includes(CELL)) return folded(text)
  const cells = text.split(CELL).map(folded)
  return cells.every(cell => cell === '') ? '' : cells.join('\t').trim()
}

function folded(text: string): string {
  return text.replace(SPACES, ' ').trim()
}
