import { civilDay, dayNumber, daysInMonth } from '../../text/calendar.ts'
import type { PublicationTime } from '../../text/edtf.ts'
import { type KeyTable, keySet } from '../../text/key-table.ts'
import { MARK, type Tokens, touchesPrevious, WORD } from '../../text/tokens.ts'
import type { Resolved, YearContext } from './resolve/resolved.ts'
import { HISTORY, TimeOfWriting } from './time-of-writing.ts'
import type { Candidate, When, YearRef } from './when.ts'

/** A date of the text whose year was read. */
interface Anchor {
  readonly block: number
  readonly token: number
  readonly first: number
  /** Whether it names a month. */
  readonly fine: boolean
  /** Whether it opens its sentence: `Năm 1945, …` */
  readonly opens: boolean
  /** Whether it is ahead of a text whose publication is not known: `gia hạn đến ngày 31/8/2019`. */
  readonly ahead: boolean
}

/** Years this far from the publication are a tale of another time: what follows belongs to it. */
const DISTANT = 2
/** A day without a year goes on from a full one before it: this many days at most. */
const ONWARD = 200
let toCome: KeyTable | null = null
const STOPS = new Set(['.', '!', '?', '…', ';'].map(mark => mark.charCodeAt(0)))

/** What the document has said of years so far, for one document; asked and told date by date, in order. */
export class YearMemory implements YearContext {
  readonly published: PublicationTime | null
  /** What the dates read so far tell of the time of writing. */
  readonly writing = new TimeOfWriting()
  private readonly assumed: TimeOfWriting | null
  private anchor: Anchor | null = null
  private lastDay: { readonly block: number; readonly number: number } | null = null
  private readonly yearOfMonth = new Map<number, number>()
  private block = -1
  private token = 0
  private tokens: Tokens | null = null

  /** `assumed` stands in for a publication time that is not known. */
  constructor(published: PublicationTime | null, assumed: TimeOfWriting | null = null) {
    this.published = published
    this.assumed = assumed
  }

  /** Sets where the next question is asked from. */
  moveTo(block: number, tokens: Tokens, token: number): void {
    this.block = block
    this.tokens = tokens
    this.token = token
  }

  /** Takes note of a date whose year was read. */
  note(candidate: Candidate, resolved: Resolved): void {
    if (resolved.edtf !== null && resolved.kind === 'day') this.lastDay = { block: this.block, number: resolved.first }
    if (resolved.edtf === null || !saysYear(candidate.when)) return
    const fine = saysMonth(candidate.when)
    const opens = candidate.first === 0 || STOPS.has(this.markAt(candidate.first - 1))
    const ahead = this.published === null && this.isToCome(candidate)
    this.anchor = { block: this.block, token: candidate.end, first: resolved.first, fine, opens, ahead }
    if (!ahead) this.writing.note(resolved.first, fine)
    if (ahead || !fine) return
    for (const number of [resolved.first, resolved.last]) {
      const { year, month } = civilDay(number)
      this.yearOfMonth.set(month, year)
    }
  }

  spokenYear(anywhere: boolean): number | null {
    const near = anywhere ? this.anchor : this.inSentence()
    return near === null ? null : civilDay(near.first).year
  }

  spokenDay(): number | null {
    return this.lastDay !== null && this.lastDay.block === this.block ? this.lastDay.number : null
  }

  spokenMonth(): number | null {
    const near = this.inSentence()
    return near?.fine === true ? near.first : null
  }

  yearOf(month: number, day: number | null): number | null {
    return (
      this.yearOfSentence(month, day) ??
      this.yearOfTale(month, day) ??
      this.yearOfSameMonth(month) ??
      this.assumed?.yearOf(month, day) ??
      null
    )
  }

  private yearOfSentence(month: number, day: number | null): number | null {
    const near = this.inSentence()
    if (near === null || !(near.fine || near.opens)) return null
    const { year } = civilDay(near.first)
    if (this.isDistant(year)) return year
    return near.fine && this.isOnward(near, month, day) ? year : null
  }

  private yearOfTale(month: number, day: number | null): number | null {
    const { anchor } = this
    if (anchor === null || anchor.block !== this.block || !anchor.fine || anchor.ahead) return null
    const { year } = civilDay(anchor.first)
    return this.isDistant(year) && this.isOnward(anchor, month, day) ? year : null
  }

  /** `tháng 9` after `tháng 9/2026` is 2026-09 (guideline §2). */
  private yearOfSameMonth(month: number): number | null {
    const year = this.yearOfMonth.get(month)
    if (year === undefined) return null
    return (this.published === null ? year >= HISTORY : !this.isDistant(year)) ? year : null
  }

  private isDistant(year: number): boolean {
    return this.published === null || Math.abs(year - this.published.year) >= DISTANT
  }

  private isOnward(anchor: Anchor, month: number, day: number | null): boolean {
    const { year, month: anchorMonth } = civilDay(anchor.first)
    if (month === anchorMonth) return true
    const number = dayNumber(year, month, Math.min(day ?? 1, daysInMonth(month, year)))
    return number >= anchor.first && number - anchor.first <= ONWARD
  }

  private isToCome({ first, lean }: Candidate): boolean {
    toCome ??= keySet(['đến', 'hết', 'tới'])
    const { tokens } = this
    if (lean === 'future' || tokens === null) return true
    return [first, first - 1].some(i => i >= 0 && tokens.kind[i] === WORD && toCome!.has(tokens.key[i]!))
  }

  private inSentence(): Anchor | null {
    const { anchor, tokens } = this
    if (anchor === null || tokens === null || anchor.block !== this.block || anchor.token > this.token) return null
    for (let i = anchor.token; i < this.token; i += 1) {
      if (STOPS.has(this.markAt(i)) && !touchesPrevious(tokens, i + 1)) return null
    }
    return anchor
  }

  private markAt(i: number): number {
    return this.tokens !== null && this.tokens.kind[i] === MARK ? this.tokens.key[i]! : 0
  }
}

function saysYear(when: When): boolean {
  switch (when.form) {
    case 'date':
      return when.year !== null && isFixed(when.year)
    case 'months':
    case 'season':
    case 'lunar':
      return when.year !== null && isFixed(when.year)
    case 'range':
      return saysYear(when.to)
    default:
      return false
  }
}

function isFixed(year: YearRef): boolean {
  return year.of !== 'context' && year.of !== 'sentence'
}

function saysMonth(when: When): boolean {
  if (when.form === 'date') return when.month !== null
  return when.form === 'range' ? saysMonth(when.to) : when.form === 'months'
}
