import { describe, expect, test } from 'vitest'
import { repairLines } from '../../src/text/repair.ts'
import { DAMAGES } from './encoders.ts'
import { roundTrip } from './round-trip.ts'
import { articles, seedTexts } from './texts.ts'

// A sample; `npm run test:encodings` takes a thousand articles.
const texts = seedTexts()
for await (const text of articles(8)) texts.push(text)

describe('99.9 % of the characters come back', () => {
  test.each(DAMAGES)('$name', damage => {
    let [right, all] = [0, 0]
    for (const text of texts) {
      const count = roundTrip(text, damage)
      right += count.right
      all += count.all
    }
    expect(all).toBeGreaterThan(10_000)
    expect(right / all).toBeGreaterThanOrEqual(0.999)
  })
})

test('no sound text is taken for misread', () => {
  for (const text of texts) expect(repairLines(text.split('\n')).misread).toEqual([])
})
