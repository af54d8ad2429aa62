import { type ClockTime, printCentury, printDecade, printInterval, printTime } from '../../../text/edtf.ts'
import type { Candidate, Lean, When } from '../when.ts'
import { resolveDate } from './civil-date.ts'
import { resolveLunar } from './lunar.ts'
import { resolveMonths, resolveSeason } from './part-of-year.ts'
import { resolveShift, resolveWeekday } from './relative.ts'
import { ALL_PARTS, type Resolved, span, unknown, type YearContext } from './resolved.ts'

/** Puts a candidate on the calendar; `edtf` is null where that needs a publication date that is not known. */
export function resolve(candidate: Candidate, context: YearContext): Resolved | null {
  const { when, lean, time, timeEnd } = candidate
  const resolved = resolveWhen(when, lean, context, null)
  if (resolved === null || time === null) return resolved
  return withTime(resolved, time, timeEnd)
}

function withTime(day: Resolved, time: ClockTime, timeEnd: ClockTime | null): Resolved {
  if (day.edtf === null) return { ...day, kind: timeEnd === null ? 'time' : 'interval' }
  const [from, to = from] = day.edtf.split('/') as [string, string?]
  if (day.kind === 'interval') {
    const end = timeEnd === null ? to : to + printTime(timeEnd)
    return { ...day, edtf: printInterval(from + printTime(time), end) }
  }
  if (timeEnd === null) return { ...day, kind: 'time', edtf: from + printTime(time) }
  return { ...day, kind: 'interval', edtf: printInterval(from + printTime(time), from + printTime(timeEnd)) }
}

function resolveWhen(when: When, lean: Lean | null, context: YearContext, after: number | null): Resolved | null {
  switch (when.form) {
    case 'date':
      return resolveDate(when, lean, context, after)
    case 'months':
      return resolveMonths(when, lean, context)
    case 'season':
      return resolveSeason(when.year, when.season, context)
    case 'shift':
      return resolveShift(when.unit, when.by, when.echo, context)
    case 'weekday':
      return resolveWeekday(when.weekday, when.week, lean, context)
    case 'lunar':
      return resolveLunar(when, lean, context)
    case 'decade':
      return span(printDecade(when.decade), 'decade', when.decade * 10, when.decade * 10 + 9)
    case 'century':
      return span(printCentury(when.century), 'century', when.century * 100 - 99, when.century * 100)
    case 'range':
      return resolveRange(when, lean, context)
    case 'clock':
      return null
  }
}

function resolveRange(range: When & { form: 'range' }, lean: Lean | null, context: YearContext): Resolved | null {
  const from = resolveWhen(range.from, lean, context, null)
  const to = resolveWhen(range.to, lean, context, from === null || from.edtf === null ? null : from.first)
  if (from === null || to === null) return null
  const guessed = ALL_PARTS.filter(part => from.guessed.includes(part) || to.guessed.includes(part))
  if (from.edtf === null || to.edtf === null) return unknown('interval', guessed)
  if (to.last < from.first) return null
  const edtf = printInterval(from.edtf.split('/')[0]!, to.edtf.split('/').at(-1)!)
  return { edtf, kind: 'interval', guessed, first: from.first, last: to.last }
}
