import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findNamesByRule } from '../../../src/extract/names/find-names.ts'
import { tokenise } from '../../../src/text/tokens.ts'
import { spans } from './spans.ts'

const WORDS = [
  'ông',
  'Bà',
  'Nguyễn',
  'Văn',
  'D.',
  'H',
  'Trump',
  '-',
  '–',
  ',',
  '.',
  '(',
  ')',
  ':',
  'Ảnh',
  'tỉnh',
  'các',
  'TP',
  'Hà',
  'Nội',
  'Sở',
  'Y',
  'tế',
  'và',
  'Bộ',
  'Chủ tịch',
  'UBND',
  'Việt',
  'Trung',
  '7',
  '&',
  'của',
  'là',
  'Hội',
  '’',
  'Google',
  'vnexpress.net',
  '"',
  'Đảng',
  'Trường',
  'bin',
  'quân đội',
  'hai',
  'nước',
  'Ủy ban',
  'đường',
  'Bà Rịa',
  'THPT',
]

test('spans are inside the text, in order and without overlap, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), words => {
      const text = words.join(' ')
      const label = words.length % 3 === 0 ? 'byline' : 'body'
      const found = findNamesByRule([{ index: 0, label, text, tokens: tokenise(text) }])
      let end = 0
      for (const find of found) {
        expect(find.start).toBeGreaterThanOrEqual(end)
        expect(find.end).toBeGreaterThan(find.start)
        expect(find.end).toBeLessThanOrEqual(text.length)
        end = find.end
      }
    }),
    { seed: 20240919, numRuns: 2000 },
  )
})

test('text in capitals or without marks does no harm', () => {
  expect(() => spans('CHỦ TỊCH UBND TỈNH LÀO CAI NGUYỄN VĂN AN PHÁT BIỂU')).not.toThrow()
  expect(() => spans('chu tich ubnd tinh lao cai nguyen van an phat bieu')).not.toThrow()
  expect(() => spans('\ud800 Nguyễn \udc00')).not.toThrow()
  expect(spans('')).toEqual([])
})
