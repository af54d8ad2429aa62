import { expect, test } from 'vitest'
import type { Span } from '../../src/document.ts'
import { outside } from '../../src/extract/settle.ts'

const span = (block: number, start: number, end: number): Span => ({ block, start, end, rule: 'test' })

test('what lies inside a longer span goes, what is as long or only overlaps stays', () => {
  const spans = [span(0, 2, 6), span(0, 10, 14), span(0, 18, 24)]
  expect(outside(spans, [span(0, 0, 8), span(0, 10, 14), span(0, 20, 30)])).toEqual([span(0, 10, 14), span(0, 18, 24)])
})

test('spans of other blocks do not matter, nor does the order they come in', () => {
  const wider = [span(2, 0, 9), span(1, 0, 9), span(0, 40, 60)]
  expect(outside([span(1, 2, 4), span(0, 2, 4)], wider)).toEqual([span(0, 2, 4)])
})

test('a long span counts though a shorter one ends before', () => {
  expect(outside([span(0, 50, 60), span(0, 70, 80)], [span(0, 0, 100), span(0, 40, 45)])).toEqual([])
})
