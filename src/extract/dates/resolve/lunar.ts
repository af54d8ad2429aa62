import type { DateKind } from '../../../document.ts'
import { lunarDay, lunarMonth } from '../../../text/lunar.ts'
import type { Lean, When } from '../when.ts'
import { guessedYear, nearestYear, printDays, type Resolved, unknown, type YearContext, yearOf } from './resolved.ts'

export function resolveLunar(when: When & { form: 'lunar' }, lean: Lean | null, context: YearContext): Resolved | null {
  const { published } = context
  const kind: DateKind = when.day === null ? 'interval' : 'day'
  const guessed = guessedYear(when.year)
  const days = (year: number): readonly [number, number] | null => {
    if (when.day === null) {
      const run = lunarMonth(year, when.month)
      return run === null ? null : [run.first, run.last]
    }
    const number = lunarDay(year, when.month, when.day)
    return number === null ? null : [number, number]
  }
  const told = when.year === null ? null : yearOf(when.year, context)
  if (told === null && (published === null || when.year !== null)) return unknown(kind, guessed)
  const year = told ?? nearestYear(published!, lean === 'yearly' ? null : lean, days)
  const found = year === null ? null : days(year)
  if (found === null) return null
  return { edtf: printDays(found[0], found[1]), kind, guessed, first: found[0], last: found[1] }
}
