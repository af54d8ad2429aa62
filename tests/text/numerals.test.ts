import { describe, expect, it } from 'vitest'
import { numberStyle, readDigits, readNumeral, VIETNAMESE_STYLE } from '../../src/text/numerals.ts'
import { tokenise } from '../../src/text/tokens.ts'

const ENGLISH = { commaGroups: true, dotDecimals: true }

function read(text: string): [number, number] | null {
  const tokens = tokenise(text)
  const numeral = readNumeral(tokens, 0, VIETNAMESE_STYLE)
  return numeral === null ? null : [numeral.value, numeral.end]
}

describe('digits', () => {
  it.each([
    ['7', 7],
    ['02', 2],
    ['1000', 1000],
    ['1.000', 1000],
    ['1.000.000', 1e6],
    ['8,2', 8.2],
    ['3,788', 3.788],
    ['1.234,5', 1234.5],
    ['0,500', 0.5],
    ['0.125', 0.125],
    ['4.83', 4.83],
    ['1,000', 1000],
    ['1,000,000', 1e6],
    ['1,000.5', 1000.5],
    ['1234,567', 1234.567],
  ])('%s', (text, value) => {
    expect(readDigits(tokenise(text), 0, VIETNAMESE_STYLE)?.value).toBe(value)
  })

  it.each([
    ['1,250', 1250],
    ['5.172', 5.172],
    ['5.000', 5000],
    ['12.5', 12.5],
  ])('%s, the English way', (text, value) => {
    expect(readDigits(tokenise(text), 0, ENGLISH)?.value).toBe(value)
  })

  it.each([
    '1.5.2',
    '09.07.2018',
    '0912345678',
    '024.3822.1234',
    '192.168.1.1',
    '007',
    '1.00.000',
    '12345678901234567',
  ])('no number: %s', text => {
    expect(readDigits(tokenise(text), 0, VIETNAMESE_STYLE)).toBeNull()
  })
})

describe('style of a document', () => {
  it.each([
    ['tăng 8,2% và 1.000.000 người', false, false],
    ['1,000.5 USD', true, true],
    ['tăng 4.83%', true, false],
    ['tăng 4.83% và 5,1% và 6,2%', false, false],
    ['không có số', false, false],
    ['1,000,000 USD và 2.000.000 đồng', false, false],
  ])('%s', (text, commaGroups, dotDecimals) => {
    expect(numberStyle([tokenise(text)])).toEqual({ commaGroups, dotDecimals })
  })
})

describe('numerals', () => {
  it.each([
    ['8,2 tỷ', [8.2e9, 2]],
    ['1 tỷ 200 triệu', [1.2e9, 4]],
    ['1 tỷ 200 triệu 50 nghìn', [1200050000, 6]],
    ['2 tỷ rưỡi', [2.5e9, 3]],
    ['12 nghìn tỷ', [1.2e13, 3]],
    ['3 tỷ phú', [3, 1]],
    ['5 chục', [50, 2]],
    ['một', [1, 1]],
    ['mười', [10, 1]],
    ['mười lăm', [15, 2]],
    ['mười năm', [10, 1]],
    ['hai mươi mốt', [21, 3]],
    ['hai mươi tư', [24, 3]],
    ['hai mươi năm', [20, 2]],
    ['hai trăm năm', [200, 2]],
    ['hai trăm năm mươi', [250, 4]],
    ['một trăm linh năm', [105, 4]],
    ['một trăm lẻ tám', [108, 4]],
    ['chín trăm chín mươi chín', [999, 5]],
    ['hai nghìn không', [2000, 2]],
    ['hai nghìn năm trăm', [2500, 4]],
    ['hai nghìn năm', [2000, 2]],
    ['hai nghìn ba trăm tỷ', [2.3e12, 5]],
    ['mười lăm triệu', [15e6, 3]],
    ['ba trăm triệu', [3e8, 3]],
    ['bảy', [7, 1]],
    ['bẩy', [7, 1]],
    ['Mười hai', [12, 2]],
    ['NĂM MƯƠI', [50, 2]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each(['triệu', 'mươi', 'lăm', 'mốt', 'linh năm', 'người', '', 'rưỡi'])('no numeral: %s', text => {
    const tokens = tokenise(text)
    expect(tokens.count === 0 ? null : readNumeral(tokens, 0, VIETNAMESE_STYLE)).toBeNull()
  })
})
