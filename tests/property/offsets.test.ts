import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { DocumentOutput } from '../../src/output/document-output.ts'

// Hundreds of documents in one test, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

// Lines that look like those of dumps, in any order and with any noise between their characters.
const pieces = [
  'Ngày 22/10, đoàn công tác của Trung ương Hội Chữ thập đỏ Việt Nam do ông Nguyễn Hải Anh làm Trưởng đoàn đến Lào Cai.',
  'Tin liên quan',
  '09:00 | 30/07/2024 Sức khỏe',
  'Hội Hữu nghị Việt – Lào tỉnh Quảng Nam trao hơn 2.500 suất quà trị giá gần 7,3 tỉ đồng',
  'Ảnh: Duy Chiến',
  'Trang chủ | Thời sự | Thế giới',
  'Theo bà Bun-hiên Bun-chít, Chủ tịch Hội, từ năm 2017 đến tháng 6/2023 có 20–50mm mưa.',
  'Chỉ thị 18/CT-TTg ngày 9/7/2018 của Thủ tướng Chính phủ',
  'mùng 3 Tết Ất Tỵ, hôm qua, quý II/2024, những năm 1990',
  'UBND tỉnh, HĐND tỉnh Quảng Ninh (Việt Nam)',
  '© 2024. Giấy phép số 12/GP-BTTTT. ĐT: 024 3736 6491',
  '(',
  '1.000.000.000.000,5 %',
]
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...pieces.flatMap(piece => piece.split(' '))), { maxLength: 25 })
      .map(words => words.join(' ')),
  },
)
const dump = fc.array(line, { maxLength: 25 }).map(lines => lines.join('\n'))

function checkOffsets(output: DocumentOutput): void {
  const blocks = output.blocks!
  const names = [...output.people!, ...output.organisations!, ...output.places!].flatMap(record => record.mentions)
  for (const { text, at } of [...output.dates!, ...output.statistics!, ...output.legal!, ...names]) {
    const block = blocks[at.block]!
    expect(block.text.slice(at.start, at.end)).toBe(text)
    expect(text).not.toBe('')
    expect(at.line).toBeGreaterThanOrEqual(block.lines[0])
    expect(at.line).toBeLessThanOrEqual(block.lines[1])
    expect(['title', 'body', 'caption', 'byline']).toContain(block.label)
  }
}

function checkLines(text: string, output: DocumentOutput): void {
  let behind = 0
  for (const { lines } of output.blocks!) {
    expect(lines[0]).toBeGreaterThan(behind)
    expect(lines[1]).toBeGreaterThanOrEqual(lines[0])
    behind = lines[1]
  }
  expect(behind).toBeLessThanOrEqual(text.split(/\r\n?|\n/u).length)
}

describe('whatever the dump', () => {
  test('every mention stands where it says it does, and blocks keep the order of the lines', () => {
    fc.assert(
      fc.property(dump, fc.option(fc.constantFrom('2023-10-31', '2025-01-29T08:00')), (text, published) => {
        const output = extract(text, { published, withText: true })
        checkOffsets(output)
        checkLines(text, output)
      }),
      { numRuns: 400, seed: 20241122 },
    )
  })

  test('the same input gives the same output', () => {
    fc.assert(
      fc.property(dump, text => {
        expect(extract(text, { withText: true })).toEqual(extract(text, { withText: true }))
      }),
      { numRuns: 50, seed: 7 },
    )
  })
})

const seeds = new URL('../../seeds/', import.meta.url)
test.each(readdirSync(seeds))('offsets hold in seed %s', name => {
  checkOffsets(extract(readFileSync(new URL(name, seeds), 'utf8'), { withText: true }))
})
