import { civilDay, dayNumber, daysInMonth } from '../../text/calendar.ts'

/** Dates further back are history: they tell nothing of when the text was written. */
export const HISTORY = 2000
/** Days before that date within which others belong to the same tale. */
const NEAR = 45
/** A month is measured from its middle. */
const MIDDLE = 15

/**
 * The time that a text without a date of publication was written in, from the dates that it tells in full: the
 * latest that is not to come stands for the publication.
 */
export class TimeOfWriting {
  private latest: number | null = null
  private latestYear = 0

  /** Takes note of a date that was read whole: its first day, and whether it names a month. */
  note(first: number, fine: boolean): void {
    const { year } = civilDay(first)
    if (year < HISTORY) return
    this.latestYear = Math.max(this.latestYear, year)
    if (fine && (this.latest === null || first > this.latest)) this.latest = first
  }

  /**
   * The year of a month or a day: next to that date where it lies near it, else the first that follows it, since
   * the text was written later. Null where the text speaks of a later year.
   */
  yearOf(month: number, day: number | null): number | null {
    if (this.latest === null) return null
    const { year: own } = civilDay(this.latest)
    for (const year of [own - 1, own, own + 1]) {
      const number = dayNumber(year, month, Math.min(day ?? MIDDLE, daysInMonth(month, year)))
      if (number >= this.latest - NEAR) return year >= this.latestYear ? year : null
    }
    return null
  }
}
