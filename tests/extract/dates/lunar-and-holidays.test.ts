import { expect, test } from 'vitest'
import { found } from './read.ts'

test.each([
  ['⟦mùng 3 Tết⟧ làng mở hội', '2025-01-31'],
  ['⟦Mồng ba Tết⟧ làng mở hội', '2025-01-31'],
  ['⟦rằm tháng Giêng⟧ làng mở hội', '2025-02-12'],
  ['⟦23 tháng Chạp⟧ tiễn ông Táo', '2025-01-22'],
  ['⟦ngày 23 tháng Chạp⟧ tiễn ông Táo', '2025-01-22'],
  ['⟦Tết Nguyên đán Ất Tỵ⟧ vừa hết', '2025-01-29'],
  ['⟦Tết Ất Tỵ⟧ vừa hết', '2025-01-29'],
  ['⟦Tết Nguyên đán Ất Tỵ 2025⟧ vừa hết', '2025-01-29'],
  ['⟦Tết Nguyên đán⟧ vừa hết', '2025-01-29'],
  ['⟦Tết Nguyên đán 2026⟧ còn xa', '2026-02-17'],
  ['⟦Tết Nguyên đán năm 2024⟧ đã xa', '2024-02-10'],
  ['⟦28 Tết⟧ chợ đông', '2025-01-27'],
  ['⟦đêm 30 Tết⟧ làng thức', '2025-01-28'],
  ['⟦đêm giao thừa⟧ làng thức', '2025-01-28'],
  ['⟦giao thừa Ất Tỵ 2025⟧', '2025-01-28'],
  ['⟦mùng 10 tháng 3 âm lịch⟧ về đền', '2025-04-07'],
  ['⟦10/3 âm lịch⟧ về đền', '2025-04-07'],
  ['⟦giỗ Tổ Hùng Vương⟧ về đền', '2025-04-07'],
  ['⟦rằm tháng Tám⟧ trẻ rước đèn', '2024-09-17'],
  ['⟦Tết Trung thu 2025⟧ trẻ rước đèn', '2025-10-06'],
  ['⟦rằm tháng 7 năm 2025⟧', '2025-09-06'],
  ['⟦ngày 16 tháng 2 năm Canh Tý⟧ dựng đình', '2020-03-09'],
  ['⟦năm Ất Tỵ⟧ bắt đầu', '2025'],
  ['⟦tháng Giêng⟧ là tháng hội', '2025-01-29/2025-02-27'],
  ['trước ⟦Tết⟧, chợ đông', '2025-01-29'],
  // fixed feasts: the nearest one
  ['⟦Quốc khánh⟧ được nghỉ', '2024-09-02'],
  ['⟦Quốc khánh 2/9⟧ được nghỉ', '2024-09-02'],
  ['⟦Quốc khánh năm 2023⟧ được nghỉ', '2023-09-02'],
  ['dịp ⟦Giáng sinh⟧ phố đông', '2024-12-25'],
  ['⟦Quốc tế Lao động⟧ được nghỉ', '2025-05-01'],
  ['⟦ngày Nhà giáo Việt Nam⟧ có hoa', '2024-11-20'],
  ['⟦Ngày Quốc tế Phụ nữ 8/3⟧ có hoa', '2025-03-08'],
  ['⟦Tết Dương lịch⟧ được nghỉ', '2025-01-01'],
] as const)('published 2025-02-10: %s', (marked, ...values) => {
  expect(found(marked, '2025-02-10')).toEqual([marked, ...values])
})

test.each([
  'Quốc khánh Lào được mừng ở Viêng Chăn',
  'Lễ Quốc khánh nước Pháp rất đông',
  'các ngày lễ, tết',
  'những ngày Tết',
  'mua quà Tết',
  'ông Đặng Quốc Khánh nói',
  'ông già Noel phát kẹo',
  'dựng cây thông Giáng sinh',
  'Bộ Lao động - Thương binh và Xã hội',
  'Hội Phụ nữ Việt Nam',
  'cúng rằm',
  'ăn chay ngày rằm',
  'Cách mạng Tháng Tám',
  'khu tổ 28',
  'chị Giêng',
  'đêm trăng rằm',
  'xem âm lịch',
])('no date: %s', text => {
  expect(found(text, '2025-02-10')).toEqual([text])
})
