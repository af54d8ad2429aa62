import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { goldSpans } from '../../../../tools/train-names/evaluate.ts'
import { readGold } from '../../../../tools/train-names/read-data.ts'

const folder = mkdtempSync(join(tmpdir(), 'cooptool-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(name: string, content: string) {
  const path = join(folder, name)
  writeFileSync(path, content)
  return readGold(path)
}

const named = (documents: ReturnType<typeof readGold>) =>
  documents.map(({ lines }) =>
    lines.map(line => goldSpans(line).map(({ start, end, type }) => `${type} ${line.tokens.text.slice(start, end)}`)),
  )

describe('readGold', () => {
  test('names JSONL: lines of one article are one document', () => {
    const content = [
      {
        id: 'a-1',
        text: 'Bà Lê Thị Mai ở Huế.',
        entities: [
          { start: 3, end: 13, type: 'PER' },
          { start: 16, end: 19, type: 'LOC' },
        ],
      },
      { id: 'a-2', text: 'Bà Mai vui.', entities: [{ start: 3, end: 6, type: 'PER' }] },
      { id: 'b-1', text: 'Trời mưa.', entities: [] },
    ]
    const documents = read('gold.jsonl', content.map(line => `${JSON.stringify(line)}\n`).join(''))
    expect(named(documents)).toEqual([[['PER Lê Thị Mai', 'LOC Huế'], ['PER Mai']], [[]]])
  })

  test('CoNLL columns: compound words, adjacent names, several articles', () => {
    const content = [
      '-DOCSTART- O',
      '',
      'Bà Nc O',
      'Lê_Thị_Mai Np B-PER',
      'ở E O',
      'Thừa_Thiên Np B-LOC',
      'Huế Np I-LOC',
      'Hà_Nội Np B-LOC',
      '',
      '-DOCSTART- O',
      '',
      'mưa V O',
    ].join('\n')
    expect(named(read('gold.conll', content))).toEqual([[['PER Lê Thị Mai', 'LOC Thừa Thiên Huế', 'LOC Hà Nội']], [[]]])
  })
})
