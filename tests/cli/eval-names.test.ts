import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cooptool, records, root, scratch, seeds } from './program.ts'

const folder = scratch()

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const lines = file(
  'lines.jsonl',
  [
    {
      id: 'a-1',
      text: 'Ông Nguyễn Văn Dũng, Chủ tịch UBND tỉnh Quảng Ninh, đến Hà Nội.',
      entities: [
        { start: 4, end: 19, type: 'PER' },
        { start: 30, end: 50, type: 'ORG' },
        { start: 56, end: 62, type: 'LOC' },
      ],
    },
    { id: 'a-2', text: 'Trời mưa ở nơi không tên.', entities: [{ start: 0, end: 8, type: 'LOC' }] },
  ]
    .map(line => `${JSON.stringify(line)}\n`)
    .join(''),
)

describe('eval --names', () => {
  test.each([
    ['by rules', []],
    ['with the tagger', ['--tagger']],
  ])('%s', (_, options) => {
    const { status, stdout, stderr } = cooptool(['eval', '--names', lines, '--jsonl', ...options])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const rows = records(stdout)
    const kinds = ['LOC', 'ORG', 'PER', 'all']
    expect(rows.map(row => row.kind)).toEqual(['strict', 'overlap'].flatMap(m => kinds.map(k => `names ${m} ${k}`)))
    expect(rows[0]).toMatchObject({ precision: 1, recall: 0.5, gold: 2, found: 1 })
    expect(rows[3]).toMatchObject({ precision: 1, recall: 0.75, gold: 4, found: 3 })
  })

  test('beside the scores of documents, with floors and errors of both', () => {
    const floors = file('floors.json', '{"names strict all": 0.9, "people": 0.9}')
    const gold = join(root, 'tests', 'gold')
    const words = ['eval', '--gold', gold, '--names', lines, '--baseline', floors, '--errors', '2', seeds]
    const { status, stdout, stderr } = cooptool(words)
    expect(status).toBe(1)
    expect(stdout).toContain('\npeople\t')
    expect(stdout).toContain('\nnames strict all\t')
    expect(stderr).toContain('missed a-2 LOC Trời mưa')
    expect(stderr).toContain('names strict all: 0.8571 is below its floor of 0.9')
    expect(stderr).not.toContain('people: ')
  })

  test('a broken line is named, and nothing is printed', () => {
    const { status, stdout, stderr } = cooptool(['eval', '--names', file('broken.jsonl', '{"id": 1}\n')])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('broken.jsonl:1: no annotated line')
  })
})
