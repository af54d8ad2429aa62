import { expect, it } from 'vitest'
import { show } from './read.ts'

const ROWS: ReadonlyArray<readonly [string, string]> = [
  ['Giúp trên 11.000 lượt người.', 'trên 11.000 lượt người: >11000 lượt người'],
  ['Chi hơn 2 tỷ đồng.', 'hơn 2 tỷ đồng: >2000000000 VND'],
  ['Có gần 5.300 mô hình.', 'gần 5.300 mô hình: <~5300 mô hình'],
  ['Tăng khoảng 4 lít.', 'khoảng 4 lít: ~4 lít'],
  ['Mất chừng 3 giờ.', 'chừng 3 giờ: ~3 giờ'],
  ['Đạt ước 20 triệu USD.', 'ước 20 triệu USD: ~20000000 USD'],
  ['Xuất khẩu ước đạt 19 tỷ USD.', 'ước đạt 19 tỷ USD: ~19000000000 USD'],
  ['Cần ít nhất 5 năm.', 'ít nhất 5 năm: >=5 năm'],
  ['Phạt tối thiểu 2 triệu đồng.', 'tối thiểu 2 triệu đồng: >=2000000 VND'],
  ['Phạt tối đa 2 triệu đồng.', 'tối đa 2 triệu đồng: <=2000000 VND'],
  ['Nộp không quá 15 ngày.', 'không quá 15 ngày: <=15 ngày'],
  ['Nộp không vượt quá 15 ngày.', 'không vượt quá 15 ngày: <=15 ngày'],
  ['Nợ vượt quá 60%.', 'vượt quá 60%: >60 %'],
  ['Nghỉ quá 30 ngày.', 'quá 30 ngày: >30 ngày'],
  ['Trẻ dưới 14 tuổi.', 'dưới 14 tuổi: <14 tuổi'],
  ['Vốn lớn hơn 165 triệu USD.', 'lớn hơn 165 triệu USD: >165000000 USD'],
  ['Tỷ lệ nhỏ hơn 10%.', 'nhỏ hơn 10%: <10 %'],
  ['Người từ 18 tuổi trở lên.', 'từ 18 tuổi trở lên: >=18 tuổi'],
  ['Xe 9 chỗ trở xuống.', '9 chỗ trở xuống: <=9 chỗ'],
  ['Lãi ước tính hơn 400 triệu USD.', 'ước tính hơn 400 triệu USD: >400000000 USD'],
  ['Lãi ước tính khoảng 400 triệu USD.', 'ước tính khoảng 400 triệu USD: ~400000000 USD'],
  ['Không dưới 100 người.', 'Không dưới 100 người: >=100 người'],
  ['Chưa đầy 20 phút sau.', 'Chưa đầy 20 phút: <20 phút'],
  ['Xấp xỉ 90% số phiếu.', 'Xấp xỉ 90%: ~90 %'],
  ['Khoảng từ 5 đến 7 ngày.', 'Khoảng từ 5 đến 7 ngày: ~5..7 ngày'],
  ['Cá nặng hơn 2 tấn.', 'hơn 2 tấn: >2 tấn'],
  // No qualifiers (DECISIONS, Statistics).
  ['Phạt đến 30 triệu đồng.', '30 triệu đồng: 30000000 VND'],
  ['Số tiền lên tới 30 triệu đồng.', '30 triệu đồng: 30000000 VND'],
  ['Giá vượt 85 USD.', '85 USD: 85 USD'],
  ['Giá quanh 85 USD.', '85 USD: 85 USD'],
  ['Giá cao hơn 5%.', '5%: 5 %'],
  ['Giá thấp hơn 20 triệu đồng.', '20 triệu đồng: 20000000 VND'],
  ['Làm việc trên 3 tuyến đường.', '3 tuyến đường: 3 tuyến đường'],
  ['Tỷ lệ tính trên 100.000 dân.', '100.000 dân: 100000 dân'],
  ['Với trị giá 70,2 tỷ đồng.', '70,2 tỷ đồng: 70200000000 VND'],
]

it.each(ROWS)('%s', (text, find) => {
  expect(show(text)).toEqual([find])
})
