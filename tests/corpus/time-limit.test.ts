import { expect, test } from 'vitest'
import { SHORT, SLOWEST, withinTime } from '../../src/corpus/time-limit.ts'

const endless = (): never => {
  for (;;) Math.random()
}

test('work that takes too long is cut, its result else given', () => {
  expect(withinTime(endless, SHORT + 1, 20)).toBeNull()
  expect(withinTime(endless, 20 * SLOWEST + 1, 20)).toBeNull()
  expect(withinTime(() => 'done', SHORT + 1, 1000)).toEqual({ result: 'done' })
})

test('a text that cannot take so long is worked on directly', () => {
  expect(withinTime(() => 'done', SHORT, 30_000)).toEqual({ result: 'done' })
})

test.each([1, SHORT + 1])('what goes wrong in a text of %i characters is told', length => {
  const broken = () => {
    throw new Error('broken')
  }
  expect(() => withinTime(broken, length, 1000)).toThrow('broken')
})
