import { SolarDate } from '@nghiavuive/lunar_date_vi'
import { describe, expect, test } from 'vitest'
import { LUNAR_YEARS } from '../../src/lexicon/lunar-years.ts'
import { civilDay, dayNumber } from '../../src/text/calendar.ts'
import { printDay } from '../../src/text/edtf.ts'
import { lunarDay, lunarMonth, lunarYearOf, sexagenary } from '../../src/text/lunar.ts'

const shown = (number: number | null): string | null => (number === null ? null : printDay(civilDay(number)))

describe('Tết', () => {
  test.each([
    [1968, '1968-01-29'], // a day before China
    [1985, '1985-01-21'], // a month before China
    [2007, '2007-02-17'], // a day before China
    [2020, '2020-01-25'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2030, '2030-02-02'], // a day before China
  ])('%i begins on %s', (year, day) => {
    expect(shown(lunarDay(year, 1, 1))).toBe(day)
  })
})

describe('days of the lunar calendar', () => {
  test.each([
    [2025, 12, 23, false, '2026-02-10'], // ông Công ông Táo
    [2024, 12, -1, false, '2025-01-28'], // giao thừa
    [2025, 1, 15, false, '2025-02-12'],
    [2025, 3, 10, false, '2025-04-07'], // giỗ Tổ
    [2025, 8, 15, false, '2025-10-06'], // Trung thu
    [2025, 6, 1, true, '2025-07-25'],
    [2023, 2, 1, true, '2023-03-22'],
    [2024, 2, 1, true, null], // no leap month
    [2025, 13, 1, false, null],
    [2025, 1, 31, false, null],
    [2025, 12, 30, false, null], // a month of 29 days
    [1850, 1, 1, false, null], // not in the table
    [2101, 1, 1, false, null],
  ])('%i-%i-%i (leap: %s)', (year, month, day, leap, expected) => {
    expect(shown(lunarDay(year, month, day, leap))).toBe(expected)
  })

  test('year of a day, and its place in the cycle of sixty', () => {
    expect(lunarYearOf(dayNumber(2025, 1, 28))).toBe(2024)
    expect(lunarYearOf(dayNumber(2025, 1, 29))).toBe(2025)
    expect(sexagenary(1984)).toBe(0)
    expect(sexagenary(1983)).toBe(59)
    expect(sexagenary(2025)).toBe(41)
  })
})

/**
 * New moons within minutes of midnight, where the sources differ: the truncated series against older almanacs
 * (1925 apart, where the other implementation has no new moon at all) and against later estimates of the earth's rotation.
 */
const DISPUTED = ['1906-04', '1914-10', '1916-01', '1920-10', '1925-01', '2054-04', '2072-11', '2077-10']

test('every month of the table begins where an independent implementation begins it', () => {
  expect(LUNAR_YEARS).toHaveLength(201)
  const wrong: string[] = []
  for (let year = 1900; year <= 2100; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (const leap of [false, true]) {
        const run = lunarMonth(year, month, leap)
        if (run === null) continue
        const other = new SolarDate({ ...civilDay(run.first) }).toLunarDate().get()
        if (other.year !== year || other.month !== month || other.day !== 1 || other.leap_month !== leap)
          wrong.push(`${year}-${String(month).padStart(2, '0')}`)
      }
    }
  }
  expect(wrong).toEqual(DISPUTED)
})
