import { expect, test } from 'vitest'
import type { Span } from '../../src/document.ts'
import { apart, outside } from '../../src/extract/settle.ts'

const span = (block: number, start: number, end: number): Span => ({ block, start, end, rule: 'test' })

test('what overlaps a taken span goes, what touches it stays', () => {
  const spans = [span(0, 0, 5), span(0, 5, 9), span(0, 12, 20), span(1, 0, 5)]
  expect(apart(spans, [span(0, 4, 5), span(0, 19, 25), span(2, 0, 99)])).toEqual([span(0, 5, 9), span(1, 0, 5)])
})

test('what lies inside a longer span goes, what is as long or only overlaps stays', () => {
  const spans = [span(0, 2, 6), span(0, 10, 14), span(0, 18, 24)]
  expect(outside(spans, [span(0, 0, 8), span(0, 10, 14), span(0, 20, 30)])).toEqual([span(0, 10, 14), span(0, 18, 24)])
})

test('a long span does not hide a later one from a following mention', () => {
  expect(apart([span(0, 50, 60), span(0, 70, 80)], [span(0, 0, 100), span(0, 40, 45)])).toEqual([])
})
