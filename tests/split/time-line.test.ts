import { describe, expect, test } from 'vitest'
import { measureLine } from '../../src/split/line.ts'
import { timeOf, withYear } from '../../src/split/time-line.ts'

const read = (text: string) => timeOf(measureLine(1, text, false))

describe('times of pages', () => {
  test.each<[string, string, string]>([
    ['08:15 | 03/04/2024 Đời sống', '2024-04-03T08:15', 'Đời sống'],
    ['3/4/2024, 8:15 (GMT+7)', '2024-04-03T08:15+07:00', ''],
    ['Thứ Tư, ngày 03/04/2024 - 08:15:30 GMT +7', '2024-04-03T08:15:30+07:00', ''],
    ['03-04-2024 - 00:01 AM | Thị trường', '2024-04-03T00:01', 'Thị trường'],
    ['Ngày đăng: 3.4.2024 01:20 PM', '2024-04-03T13:20', ''],
    ['Cập nhật lúc 8h15 ngày 3 tháng 4 năm 2024', '2024-04-03T08:15', ''],
    ['2024-04-03T08:15', '2024-04-03T08:15', ''],
    ['April 3, 2024', '2024-04-03', ''],
    ['3 Apr 2024', '2024-04-03', ''],
    ['08:15 - 03/04/2024', '2024-04-03T08:15', ''],
    ['3 Tháng Tư, 2024', '2024-04-03', ''],
    ['Tháng Mười Hai 3, 2024', '2024-12-03', ''],
    ['8 giờ 15 phút, 03/04/2024', '2024-04-03T08:15', ''],
    ['Hoài An - 03/04/2024', '2024-04-03', 'Hoài An'],
    ['03/04/2024 24:10 GMT+7', '2024-04-03', ''],
    ['03/04/2024 08:10 GMT+77', '2024-04-03T08:10', ''],
  ])('%s', (text, value, rest) => {
    expect(read(text)).toMatchObject({ value, rest, relative: false })
  })

  test.each(['3 giờ trước', 'Đời sống 2 ngày trước', 'khoảng 5 phút trước', '4 hours ago', 'Hôm qua'])(
    'relative: %s',
    text => {
      expect(read(text)).toMatchObject({ value: null, relative: true })
    },
  )

  test.each<[string, string]>([
    ['15/02', '02-15'],
    ['17/08 08:25', '08-17T08:25'],
  ])('without a year: %s', (text, yearless) => {
    expect(read(text)).toMatchObject({ value: null, yearless })
  })

  test.each([
    'Trang chủ',
    'Tỷ số 2/1',
    'Sáng 22/10, đoàn công tác đến thăm và làm việc tại xã Bình An, nơi có nhiều hộ nghèo.',
    '32/13/2024',
    '31/02/2024',
    '12:32 - 13/2024',
    '31 Tháng Hai, 2024',
    '12 giờ 30',
    '29/2/2023 08:00',
    'Quyết định số 12/QĐ-UBND',
    'Điện thoại: 024 3736 6491',
    'Hiệp định được ký ngày 3/4/2024 tại Hà Nội sau nhiều vòng đàm phán.',
  ])('no time: %s', text => {
    expect(read(text)?.value ?? null).toBeNull()
  })

  test.each<[string, string | null, string | null]>([
    ['02-15', '2024-03-01T10:00', '2024-02-15'],
    ['12-30', '2024-01-02', '2023-12-30'],
    ['01-02', '2023-12-30', '2024-01-02'],
    ['08-17T08:25', '2024-08-16', '2024-08-17T08:25'],
    ['02-15', null, null],
    ['02-29', '2023-03-01', '2024-02-29'],
    ['02-29', '2022-03-01', null],
    ['13-45', '2022-03-01', null],
  ])('%s beside %s', (yearless, published, expected) => {
    expect(withYear(yearless, published)).toBe(expected)
  })
})
