import { describe, expect, test } from 'vitest'
import { countPeriods } from '../../src/report/periods.ts'

describe('unit and span', () => {
  test.each<[string[], string | null]>([
    [[], null],
    [['2012/2024', '2020-21/2021-21', '199X', '19XX'], null],
    [['2024-07-30'], 'day: 2024-07-30=1'],
    [['2024-02-28', '2024-03-01T09:00', '2024-03-01'], 'day: 2024-02-28=1 2024-02-29=0 2024-03-01=2'],
    [['2023-12-31', '2024-03'], 'month: 2023-12=1 2024-01=0 2024-02=0 2024-03=1'],
    [['2023', '2024', '2024-05-01'], 'year: 2023=1 2024=2'],
    // A season is no month; its year is what it says.
    [['2020-21', '2021'], 'year: 2020=1 2021=1'],
    [['2024-01-01', '2024-12-31'], 'month: 2024-01=1 …12'],
    [['1990-01-01', '2024-12-31'], 'year: 1990=1 …35'],
    [['2023-05', '2012/2024', '2020/2021'], 'year: 2023=1'],
  ])('%j', (dates, expected) => {
    const found = countPeriods(dates)
    const periods = found?.periods.map(({ name, count }) => `${name}=${count}`) ?? []
    const shown = periods.length > 5 ? [periods[0]!, `…${periods.length}`] : periods
    expect(found === null ? null : `${found.unit}: ${shown.join(' ')}`).toBe(expected)
  })
})

test('a few dates far away do not stretch the line, and are counted', () => {
  const months = Array.from(
    { length: 60 },
    (_, i) => `20${20 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  )
  const found = countPeriods([...months, '1945-09-02', '2099-01', '2012/2013'])!
  expect(found).toMatchObject({ unit: 'month', inexact: 1 })
  expect(found.periods.length).toBeLessThanOrEqual(60)
  const drawn = found.periods.reduce((sum, { count }) => sum + count, 0)
  expect(drawn + found.earlier + found.later).toBe(62)
  expect(found.earlier).toBeGreaterThan(0)
})

test('years over millennia end in the last sixty', () => {
  const found = countPeriods(['0040', '0938', '1010', '1428', '1789', '1945', '2024'])!
  expect(found.periods).toHaveLength(60)
  expect(found.periods.at(-1)!.name).toBe('2024')
  expect({ earlier: found.earlier, later: found.later }).toEqual({ earlier: 6, later: 0 })
})
