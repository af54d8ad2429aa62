import { describe, expect, test } from 'vitest'
import { foldKey, keyOf, unmarked } from '../../src/text/fold.ts'

describe('folding keys', () => {
  test.each([
    ['hòa', 'hoà'],
    ['Hòa', 'HOÀ'],
    ['thúy', 'thuý'],
    ['Ðảng', 'đảng'],
    ['ỦY', 'uỷ'],
  ])('%s and %s are one', (a, b) => {
    expect(keyOf(a)).toBe(keyOf(b))
    expect(foldKey(a)).toBe(foldKey(b))
  })

  test.each([
    ['hoa', 'hòa'],
    ['hòa', 'hóa'],
    ['an', 'ân'],
    ['du', 'dư'],
    ['dong', 'đong'],
    ['', 'a'],
  ])('%s and %s are two', (a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b))
    expect(foldKey(a)).not.toBe(foldKey(b))
  })

  test.each([
    ['  Hội   Chữ thập đỏ ', 'hôi5 chư3 thâp5 đo4'],
    ['Việt – Lào', 'viêt5 - lao1'],
    ['Hòa-Bình', 'hoa1-binh1'],
    ['', ''],
  ])('%j folds to %j', (text, key) => {
    expect(foldKey(text)).toBe(key)
  })

  test('marks can be dropped', () => {
    expect(unmarked('Đắk Lắk')).toBe('dak lak')
  })
})
