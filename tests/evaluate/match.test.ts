import { expect, test } from 'vitest'
import { overlaps, sameFigure, sameKey } from '../../src/evaluate/match.ts'

test.each<[string, string, boolean]>([
  ['Ngày 22/10', 'ngày 22/10', true],
  ['22/10', 'Ngày 22/10', true],
  ['từ năm 2012', 'năm 2012', true],
  ['tháng 3 - 6/2027', 'khoảng tháng 3', true],
  ['10 năm', '10 đoàn', true],
  ['gần 20 triệu', 'hơn 30 triệu', false],
  ['hôm qua', 'hôm nay', false],
])('%s and %s overlap: %s', (a, b, expected) => {
  expect(overlaps(a, b)).toBe(expected)
})

test.each<[object, object, boolean]>([
  [{ value: 8.2e9, qualifier: '>', unit: 'VND' }, { value: 8200000000, qualifier: '>', unit: 'VND' }, true],
  [{ value: 1, unit: 'Chi hội' }, { value: 1, qualifier: null, unit: 'chi hội' }, true],
  [{ value: 0.3333, unit: '' }, { value: 0.3333, unit: '' }, true],
  [{ min: 20, max: 50, unit: 'mm' }, { min: 20, max: 50, unit: 'mm' }, true],
  [{ min: 1000, unit: 'người' }, { min: 1000, max: null, unit: 'người' }, true],
  [{ value: 1, unit: 'm' }, { value: 2, unit: 'm' }, false],
  [{ value: 1, unit: 'm' }, { value: 1, unit: 'km' }, false],
  [{ value: 1, qualifier: '~', unit: 'm' }, { value: 1, unit: 'm' }, false],
  [{ min: 20, unit: 'mm' }, { min: 20, max: 50, unit: 'mm' }, false],
])('%j against %j: %s', (found, gold, expected) => {
  expect(sameFigure(found, gold)).toBe(expected)
})

test('keys see through case, dashes and white space', () => {
  expect(sameKey(' Việt –  Lào ')).toBe('việt - lào')
  expect(sameKey(null)).toBe('')
})
