/**
 * Computes the Vietnamese lunisolar calendar and writes `src/lexicon/lunar-years.ts`.
 *
 * The rules are those of Hồ Ngọc Đức (https://www.informatik.uni-leipzig.de/~duc/amlich/calrules.html), in the
 * time that the calendar went by (see `timeZone`): a month begins on the day of a new moon; month 11 holds the
 * winter solstice; when thirteen months lie between two months 11, the first one in which the sun enters no new sign of 30° is
 * the leap month. Moon and sun follow the truncated series of J. Meeus, Astronomical Algorithms.
 *
 * usage: tsx tools/build-lunar-table.ts
 */
import { writeFileSync } from 'node:fs'
import { civilDay, dayNumber } from '../src/text/calendar.ts'

const FIRST_YEAR = 1900
const LAST_YEAR = 2100
/** Julian date of 1970-01-01T00:00Z; our day numbers count from there. */
const EPOCH = 2440587.5
/** Mean time between new moons, in days. */
const SYNODIC_MONTH = 29.530588853
/** Days are those of UTC+7 since Decision 121/CP (1968, new moon 841) and of UTC+8 before. */
function timeZone(k: number): number {
  return (k < 841 ? 8 : 7) / 24
}

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180)

/** Day on which the `k`-th new moon since January 1900 falls. */
function newMoonDay(k: number): number {
  const t = k / 1236.85
  const t2 = t * t
  const t3 = t2 * t
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2)
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3
  const latitude = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3
  const correction =
    (0.1734 - 0.000393 * t) * sine(sun) +
    0.0021 * sine(2 * sun) -
    0.4068 * sine(moon) +
    0.0161 * sine(2 * moon) -
    0.0004 * sine(3 * moon) +
    0.0104 * sine(2 * latitude) -
    0.0051 * sine(sun + moon) -
    0.0074 * sine(sun - moon) +
    0.0004 * sine(2 * latitude + sun) -
    0.0004 * sine(2 * latitude - sun) -
    0.0006 * sine(2 * latitude + moon) +
    0.001 * sine(2 * latitude - moon) +
    0.0005 * sine(2 * moon + sun)
  const universalLag =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2
  return Math.floor(mean + correction - universalLag - EPOCH + timeZone(k))
}

/** Which of the twelve signs of 30° the sun is in at the beginning of the day of a new moon; 9 begins at the winter solstice. */
function sunSign(k: number): number {
  const t = (newMoonDay(k) + EPOCH - timeZone(k) - 2451545) / 36525
  const anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t * t - 0.00000048 * t * t * t
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t * t
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.00029 * sine(3 * anomaly)
  const longitude = mean + centre
  return Math.floor((longitude - 360 * Math.floor(longitude / 360)) / 30)
}

/** Number of the new moon that begins month 11 of a year. */
function month11(year: number): number {
  const k = Math.floor((dayNumber(year, 12, 31) + EPOCH + 0.5 - 2415021) / SYNODIC_MONTH)
  return sunSign(k) >= 9 ? k - 1 : k
}

/** The months between two months 11, as `[number, leap]`, from month 11 of the year before. */
function monthsAfter(first: number, count: number): [number, boolean][] {
  let leapAt = -1
  if (count === 13) {
    leapAt = 1
    while (sunSign(first + leapAt) !== sunSign(first + leapAt + 1)) leapAt += 1
  }
  const months: [number, boolean][] = []
  let month = 11
  for (let i = 0; i < count; i += 1) {
    if (i > 0 && i !== leapAt) month = (month % 12) + 1
    months.push([month, i === leapAt])
  }
  return months
}

interface LunarMonth {
  readonly year: number
  readonly month: number
  readonly leap: boolean
  readonly start: number
  readonly length: number
}

function* allMonths(): Generator<LunarMonth> {
  for (let year = FIRST_YEAR; year <= LAST_YEAR + 1; year += 1) {
    const first = month11(year - 1)
    const count = month11(year) - first
    for (const [i, [month, leap]] of monthsAfter(first, count).entries()) {
      const start = newMoonDay(first + i)
      yield { year: month >= 11 ? year - 1 : year, month, leap, start, length: newMoonDay(first + i + 1) - start }
    }
  }
}

/** One year as a number: day of the year of Tết · leap month (4 bits) · a bit for each month of 30 days (13 bits). */
function encode(months: readonly LunarMonth[]): number {
  const { year } = civilDay(months[0]!.start)
  const newYear = months[0]!.start - dayNumber(year, 1, 1)
  const leap = months.find(month => month.leap)?.month ?? 0
  const long = months.reduce((bits, month, i) => bits | (month.length === 30 ? 1 << i : 0), 0)
  return (newYear << 17) | (leap << 13) | long
}

const byYear = new Map<number, LunarMonth[]>()
for (const month of allMonths()) byYear.set(month.year, [...(byYear.get(month.year) ?? []), month])

const rows: string[] = []
for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
  rows.push(`  0x${encode(byYear.get(year)!).toString(16).padStart(6, '0')}, // ${year}`)
}
const text = `// Written by tools/build-lunar-table.ts; do not edit.

/** The lunar year that the table begins with. */
export const FIRST_LUNAR_YEAR = ${FIRST_YEAR}

/**
 * The Vietnamese lunar years, one a line: from bit 17 the day of the Gregorian year on which it begins (0 is 1 January),
 * bits 13–16 the leap month (0: none), bits 0–12 one for each month that has 30 days, the first month lowest.
 */
export const LUNAR_YEARS: readonly number[] = [
${rows.join('\n')}
]
`
writeFileSync(new URL('../src/lexicon/lunar-years.ts', import.meta.url), text)
