import { describe, expect, test } from 'vitest'
import { csvRow } from '../../src/output/csv.ts'
import { cutToWidth, displayWidth, wrapToWidth } from '../../src/output/display-width.ts'
import { safeName } from '../../src/output/folder.ts'
import { printable, printableJson } from '../../src/output/printable.ts'
import type { Cell } from '../../src/output/rows.ts'
import { fitWidths, tableDrawer } from '../../src/output/table.ts'
import { tsvRow } from '../../src/output/tsv.ts'

const ESC = String.fromCharCode(27)

describe('nothing steers a terminal', () => {
  test.each([
    [`a${ESC}[31mb`, 'a[31mb'],
    ['a\u009b31mb', 'a31mb'],
    ['a\tb\nc\r\nd', 'a b c  d'],
    ['a\u202eb\u2066c', 'abc'],
    ['\u0007', ''],
    ['Hội nghị – “hữu nghị”', 'Hội nghị – “hữu nghị”'],
  ])('%j → %j', (text, expected) => expect(printable(text)).toBe(expected))

  test('JSON keeps its meaning', () => {
    const json = JSON.stringify({ a: 'x\u009b\u007fy' })
    expect(printableJson(json)).toBe('{"a":"x\\u009b\\u007fy"}')
    expect(JSON.parse(printableJson(json))).toEqual(JSON.parse(json))
  })
})

describe('columns of a terminal', () => {
  test.each([
    ['Hội nghị', 8],
    ['Hội nghị'.normalize('NFD'), 8],
    ['中国', 4],
    ['a\u200bb', 2],
    ['👍', 2],
    ['', 0],
  ])('%j takes %i', (text, width) => expect(displayWidth(text)).toBe(width))

  test.each([
    ['Hội nghị', 8, 'Hội nghị'],
    ['Hội nghị', 7, 'Hội ng…'],
    ['Hội nghị', 5, 'Hội…'],
    ['中国人', 4, '中…'],
    ['Hội nghị'.normalize('NFD'), 7, `${'Hội ng'.normalize('NFD')}…`],
    ['ab', 1, '…'],
  ])('%j in %i: %j', (text, columns, expected) => {
    const cut = cutToWidth(text, columns)
    expect(cut).toBe(expected)
    expect(displayWidth(cut)).toBeLessThanOrEqual(columns)
  })

  test('lines break at spaces', () => {
    expect(wrapToWidth('Hội Chữ thập đỏ Việt Nam', 10)).toEqual(['Hội Chữ', 'thập đỏ', 'Việt Nam'])
    expect(wrapToWidth('dàiquámộtdòng', 4)).toEqual(['dàiquámộtdòng'])
  })

  test('the widest columns give way first', () => {
    expect(fitWidths(['a', 'b'], [['x', 'y'.repeat(50)]], 20)).toEqual([1, 17])
    expect(fitWidths(['a', 'b'], [['x'.repeat(50), 'y'.repeat(50)]], 22)).toEqual([10, 10])
    expect(fitWidths(['a'], [['x']], 80)).toEqual([1])
  })
})

describe('rows', () => {
  test.each<[Cell[], boolean, string]>([
    [['a', 1, null], false, 'a,1,\n'],
    [['a,b', 'c"d', ' e'], false, '"a,b","c""d"," e"\n'],
    [['a\nb'], false, 'a b\n'],
    [['=1+1', '@x', '-0,76%', '+84'], true, `'=1+1,'@x,"'-0,76%",'+84\n`],
    [['=1+1', -0.76], false, '=1+1,-0.76\n'],
    [[-0.76], true, '-0.76\n'],
  ])('%j as CSV, safe %s', (row, safe, expected) => expect(csvRow(row, safe)).toBe(expected))

  test.each<[Cell[], boolean, string]>([
    [['a\tb', null, 2], false, 'a b\t\t2\n'],
    [['=x'], true, "'=x\n"],
  ])('%j as TSV, safe %s', (row, safe, expected) => expect(tsvRow(row, safe)).toBe(expected))

  test('a table has no colour and no line longer than the terminal', async () => {
    const draw = await tableDrawer({ width: 30, color: 0 })
    const text = draw(['name', 'roles'], [['Trần Văn Nam', 'Chủ tịch, Hội Chữ thập đỏ Việt Nam']])
    expect(text).not.toContain(ESC)
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(30)
    expect(text.split('\n')[1]).toMatch(/^Trần Văn Nam {2}Chủ tịch.*…$/u)
  })

  test('a long table has one head', async () => {
    const draw = await tableDrawer({ width: 30, color: 0 })
    const lines = draw(
      ['n'],
      Array.from({ length: 2500 }, (_, i) => [String(i)]),
    )
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(2501)
    expect(lines.filter(line => line === 'n')).toHaveLength(1)
  })
})

describe('names of results stay in their folder', () => {
  test.each([
    ['../../etc/passwd', '_._.._etc_passwd'],
    ['..', '__'],
    ['', '_'],
    ['a\0b\nc', 'a_b_c'],
    ['Hội nghị', 'Hội nghị'],
  ])('%j → %j', (id, expected) => expect(safeName(id)).toBe(expected))
})
