import { describe, expect, test } from 'vitest'
import { rows } from '../../src/lexicon/entries.ts'
import { PROVINCES } from '../../src/lexicon/provinces.ts'
import { records } from './records.ts'

describe('one record for one place', () => {
  test.each([
    [['tỉnh Lạng Sơn', 'tại Lạng Sơn'], ['tỉnh Lạng Sơn']],
    [['Mỹ tuyên bố', 'người Hoa Kỳ'], ['Hoa Kỳ']],
    [['biên giới Việt - Trung'], ['Việt Nam', 'Trung Quốc']],
    [['các huyện Lạ Màm, Thà Tèng'], ['huyện Lạ Màm', 'huyện Thà Tèng']],
    [
      ['hai tỉnh Quảng Nam và Sê Kông', 'ở Quảng Nam'],
      ['tỉnh Quảng Nam', 'tỉnh Sê Kông'],
    ],
    [['Khu tự trị dân tộc Choang Quảng Tây', 'tỉnh Quảng Tây'], ['Khu tự trị dân tộc Choang Quảng Tây']],
    [['quận 1 và phường 1'], ['quận 1', 'phường 1']],
    // a type word that holds for more than its own name
    [['7 xã vùng cao (gồm Sơn Diện, Tam Lư) bị cô lập'], ['xã Sơn Diện', 'xã Tam Lư']],
    [['xã Việt Hải và Gia Luận'], ['xã Việt Hải', 'xã Gia Luận']],
    [['huyện Cao Lộc và Lạng Sơn'], ['huyện Cao Lộc', 'Lạng Sơn']],
    [['các tỉnh miền Trung'], ['miền Trung']],
    // apart
    [
      ['TP Hải Dương', 'tỉnh Hải Dương'],
      ['TP Hải Dương', 'tỉnh Hải Dương'],
    ],
    [
      ['đường Hà Nội', 'ở Hà Nội'],
      ['đường Hà Nội', 'Hà Nội'],
    ],
  ] as [string[], string[]][])('%j', (lines, expected) => {
    expect(records(...lines).places.map(place => place.name)).toEqual(expected)
  })
})

describe('the province', () => {
  const province = (...lines: string[]): (string | null)[] =>
    records(...lines).places.map(place => place.province && `${place.province.code} → ${place.province.since2025}`)

  test.each([
    [['tỉnh Hà Giang'], ['02 → Tuyên Quang']],
    [['huyện Cao Lộc'], ['20 → Lạng Sơn']],
    [['xã Tân Lập, huyện Cao Lộc'], ['20 → Lạng Sơn', '20 → Lạng Sơn']],
    [['huyện Châu Thành, tỉnh Tây Ninh'], ['72 → Tây Ninh', '72 → Tây Ninh']],
    // never guessed
    [['huyện Châu Thành'], [null]],
    [['xã Tân Lập'], [null]],
    [['huyện Hà Khẩu, tỉnh Vân Nam'], [null, null]],
    [['nước Pháp'], [null]],
  ] as [string[], (string | null)[]][])('%j', (lines, expected) => {
    expect(province(...lines)).toEqual(expected)
  })

  test('63 provinces became 34', () => {
    const provinces = rows(PROVINCES)
    expect(provinces).toHaveLength(63)
    expect(new Set(provinces.map(row => row[0])).size).toBe(63)
    expect(new Set(provinces.map(row => row[2])).size).toBe(34)
  })
})
