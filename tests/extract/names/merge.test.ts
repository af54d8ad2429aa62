import { expect, test } from 'vitest'
import type { NameFind } from '../../../src/document.ts'
import { mergeNames } from '../../../src/extract/names/merge.ts'

const find = (block: number, start: number, end: number, rule: string): NameFind => ({
  block,
  start,
  end,
  rule,
  kind: 'person',
})

test('the first list wins where both overlap, the second fills the gaps', () => {
  const first = [find(0, 5, 10, 'a'), find(1, 0, 4, 'a')]
  const second = [find(0, 0, 5, 'b'), find(0, 9, 12, 'b'), find(0, 20, 24, 'b'), find(2, 1, 3, 'b')]
  expect(mergeNames(first, second).map(f => `${f.rule}${f.block}:${f.start}-${f.end}`)).toEqual([
    'b0:0-5',
    'a0:5-10',
    'b0:20-24',
    'a1:0-4',
    'b2:1-3',
  ])
})

test('an empty second list changes nothing', () => {
  expect(mergeNames([find(0, 0, 1, 'a')], [])).toHaveLength(1)
})
