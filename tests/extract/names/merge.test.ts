import { describe, expect, test } from 'vitest'
import type { Label, NameFind } from '../../../src/document.ts'
import type { TokenBlock } from '../../../src/extract/context.ts'
import { combineNames, mergeNames } from '../../../src/extract/names/merge.ts'
import { tokenise } from '../../../src/text/tokens.ts'

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

describe('combineNames', () => {
  const labels: Label[] = ['body', 'caption', 'byline']
  const blocks = labels.map((label, index): TokenBlock => ({ index, label, text: '', tokens: tokenise('') }))
  const combined = (ruled: NameFind[], tagged: NameFind[]) =>
    combineNames(blocks, ruled, tagged).map(f => `${f.rule}${f.block}:${f.start}-${f.end}`)
  const tagger = (block: number, start: number, end: number) => find(block, start, end, 'tagger')

  test.each<[string, NameFind[], NameFind[], string[]]>([
    ['the tagger cuts anew', [find(0, 5, 10, 'full-name')], [tagger(0, 5, 15)], ['tagger0:5-15']],
    ['the tagger leaves a find out', [find(0, 5, 10, 'same-document')], [], []],
    ['the tagger finds more', [], [tagger(0, 5, 10)], ['tagger0:5-10']],
    ['both agree: the rule is named', [find(0, 5, 10, 'full-name')], [tagger(0, 5, 10)], ['full-name0:5-10']],
    ['rules keep acronyms', [find(0, 5, 10, 'acronym')], [tagger(0, 0, 12)], ['acronym0:5-10']],
    ['rules keep credits of captions', [find(1, 5, 10, 'credit-person')], [tagger(1, 0, 12)], ['credit-person1:5-10']],
    ['no credits in running text', [find(0, 5, 10, 'credit-person')], [tagger(0, 0, 12)], ['tagger0:0-12']],
    ['bylines are the rules’ alone', [find(2, 0, 4, 'byline-author')], [tagger(2, 6, 9)], ['byline-author2:0-4']],
    [
      'rules keep lists',
      [find(0, 4, 8, 'listed'), find(0, 10, 14, 'listed')],
      [tagger(0, 0, 8), tagger(0, 10, 14)],
      ['listed0:4-8', 'listed0:10-14'],
    ],
    ['one place is no list', [find(0, 4, 8, 'listed')], [tagger(0, 0, 8)], ['tagger0:0-8']],
  ])('%s', (_, ruled, tagged, names) => {
    expect(combined(ruled, tagged)).toEqual(names)
  })
})

test.each<[string, string, boolean]>([
  ['Nhà nước', 'Nhà nước giữ vai trò chủ đạo.', false],
  ['Ủy ban', 'Ủy ban đã họp.', false],
  ['Ủy ban Sông Mê Kông', 'Ủy ban Sông Mê Kông đã họp.', true],
  ['Hội Nông dân', 'Hội Nông dân đã họp.', true],
])('what a tagger takes for a body: %s', (name, text, kept) => {
  const block: TokenBlock = { index: 0, label: 'body', text, tokens: tokenise(text) }
  const tagged: NameFind = { block: 0, start: 0, end: name.length, rule: 'tagger', kind: 'organisation' }
  expect(combineNames([block], [], [tagged])).toHaveLength(kept ? 1 : 0)
})
