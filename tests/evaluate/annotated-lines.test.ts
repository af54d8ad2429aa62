import { describe, expect, test } from 'vitest'
import { articlesOf, parseAnnotatedLines } from '../../src/evaluate/annotated-lines.ts'

const json = (id: string, text: string, entities: unknown[]) => JSON.stringify({ id, text, entities })
const name = { start: 3, end: 6, type: 'PER' }

describe('parseAnnotatedLines', () => {
  test('names JSONL, empty lines passed over', () => {
    const lines = parseAnnotatedLines(`${json('a-1', 'Bà Mai vui.', [name])}\n\n${json('a-2', 'Mưa.', [])}\n`, 'gold')
    expect(lines).toEqual([
      { id: 'a-1', text: 'Bà Mai vui.', entities: [name] },
      { id: 'a-2', text: 'Mưa.', entities: [] },
    ])
  })

  test('CoNLL columns: compound words, an inner tag without a beginning, tags of other kinds', () => {
    const content = '-DOCSTART- O\r\n\r\nBà Nc O\r\nLê_Thị Np I-PER\r\nMai Np I-PER\r\nTết N B-EVENT\r\n\r\nmưa V O\r\n'
    const [first, second] = parseAnnotatedLines(content, 'gold')
    expect(first).toMatchObject({ text: 'Bà Lê Thị Mai Tết', entities: [{ start: 3, end: 13, type: 'PER' }] })
    expect(second).toMatchObject({ text: 'mưa', entities: [] })
    expect(articlesOf([first!, second!]).size).toBe(1)
  })

  test.each([
    [
      'an unknown type',
      json('a-1', 'Tết', [{ start: 0, end: 3, type: 'EVENT' }]),
      'gold:1: no annotated line: entities',
    ],
    ['an end behind the text', json('a-1', 'Mai', [{ start: 0, end: 4, type: 'PER' }]), 'gold:1: 0 to 4 is no piece'],
    ['an empty span', json('a-1', 'Mai', [{ start: 1, end: 1, type: 'PER' }]), 'gold:1: 1 to 1 is no piece'],
    ['no text', '{"id": "a-1", "entities": []}', 'gold:1: no annotated line: text'],
    ['broken JSON', `${json('a-1', 'Mai', [])}\n{"id":`, 'gold:2: not JSON'],
    ['running text', 'Hôm nay\ntrời mưa\ntạnh\n', 'gold:3: no columns'],
    ['nothing', '\n', 'gold: no annotated lines'],
  ])('%s is refused', (_, content, message) => {
    expect(() => parseAnnotatedLines(content, 'gold')).toThrow(message)
  })
})

test('articlesOf keeps the lines of an article together', () => {
  const lines = parseAnnotatedLines(
    [json('a-1', 'x', []), json('b-1', 'y', []), json('a-2', 'z', [])].join('\n'),
    'gold',
  )
  const articles = [...articlesOf(lines)].map(([id, some]) => [id, some.map(line => line.text)])
  expect(articles).toEqual([
    ['a', ['x', 'z']],
    ['b', ['y']],
  ])
})
