import { describe, expect, test } from 'vitest'
import type { FindKind } from '../../src/output/mentions.ts'
import type { Find } from '../../src/report/finds.ts'
import { markedText } from '../../src/report/marked-text.ts'

const TEXT = 'Chỉ thị 18/CT-TTg ngày 9/7/2018 của Thủ tướng'

/** Marks pieces of the text; gives the pieces as `kind:text`, or the text between them. */
function pieces(marks: readonly (readonly [kind: FindKind, text: string])[]): string[] {
  const finds = marks.map(([kind, text], mention): Find => {
    const start = TEXT.indexOf(text)
    const at = { line: 1, block: 0, start, end: start + text.length }
    return { kind, record: mention, mention, at, about: text }
  })
  const { text } = markedText(TEXT, finds, '')
  return text
    .replace(/<span id="m\d+"><\/span>/gu, '')
    .replace(/<a(?: id="m\d+")? class="find (\w+)"[^>]*>([^<]*)<\/a>/gu, '|$1:$2|')
    .split('|')
    .filter(piece => piece !== '')
}

describe('pieces', () => {
  test.each<[[FindKind, string][], string[]]>([
    [[], [TEXT]],
    [[['date', 'ngày 9/7/2018']], ['Chỉ thị 18/CT-TTg ', 'date:ngày 9/7/2018', ' của Thủ tướng']],
    [[['legal', TEXT]], [`legal:${TEXT}`]],
    // One inside the other, at its end, in its middle, at its start.
    [
      [
        ['legal', 'Chỉ thị 18/CT-TTg ngày 9/7/2018'],
        ['date', 'ngày 9/7/2018'],
      ],
      ['legal:Chỉ thị 18/CT-TTg ', 'date:ngày 9/7/2018', ' của Thủ tướng'],
    ],
    [
      [
        ['legal', TEXT],
        ['date', 'ngày 9/7/2018'],
      ],
      ['legal:Chỉ thị 18/CT-TTg ', 'date:ngày 9/7/2018', 'legal: của Thủ tướng'],
    ],
    [
      [
        ['person', 'Chỉ thị'],
        ['legal', 'Chỉ thị 18'],
      ],
      ['person:Chỉ thị', 'legal: 18', '/CT-TTg ngày 9/7/2018 của Thủ tướng'],
    ],
    // Across one another, and at the same place.
    [
      [
        ['legal', 'Chỉ thị 18/CT-TTg ngày'],
        ['date', 'ngày 9/7/2018'],
      ],
      ['legal:Chỉ thị 18/CT-TTg ', 'date:ngày', 'date: 9/7/2018', ' của Thủ tướng'],
    ],
    [
      [
        ['organisation', 'Thủ tướng'],
        ['place', 'Thủ tướng'],
      ],
      ['Chỉ thị 18/CT-TTg ngày 9/7/2018 của ', 'organisation:Thủ tướng'],
    ],
  ])('%j', (marks, expected) => {
    const found = pieces(marks)
    expect(found).toEqual(expected)
    expect(found.map(piece => piece.replace(/^\w+:/u, '')).join('')).toBe(TEXT)
  })
})

test('every mention has its id once, also where another covers it', () => {
  const at = { line: 1, block: 0, start: 0, end: 7 }
  const finds = [0, 1, 2].map((mention): Find => ({ kind: 'place', record: 0, mention, at, about: 'x' }))
  const { text } = markedText(TEXT, finds, 'd3-')
  for (const { mention } of finds) expect(text.split(`id="d3-m${mention}"`)).toHaveLength(2)
})

test('text and what is told of it are escaped', () => {
  const at = { line: 1, block: 0, start: 1, end: 4 }
  const { text } = markedText('<<b>&', [{ kind: 'place', record: 0, mention: 0, at, about: '"><i>' }], '')
  expect(text).toBe(
    '&lt;<a id="m0" class="find place" href="#place-0" data-about="&quot;&gt;&lt;i&gt;">&lt;b&gt;</a>&amp;',
  )
})
