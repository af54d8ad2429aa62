import { describe, expect, it } from 'vitest'
import { show } from './read.ts'

type Row = readonly [text: string, ...finds: string[]]

const MONEY: readonly Row[] = [
  ['Vé giá $5.', '$5: 5 USD'],
  ['Phí là US$12,5.', 'US$12,5: 12.5 USD'],
  ['Phí €20 mỗi người.', '€20: 20 EUR'],
  ['Phí 20 € mỗi người.', '20 €: 20 EUR'],
  ['Phí 5 USD.', '5 USD: 5 USD'],
  ['Thưởng 100 đô la.', '100 đô la: 100 USD'],
  ['Thưởng 100 đô la Mỹ.', '100 đô la Mỹ: 100 USD'],
  ['Thu 30 triệu euro.', '30 triệu euro: 30000000 EUR'],
  ['Mất 2.000 nhân dân tệ.', '2.000 nhân dân tệ: 2000 CNY'],
  ['Vay 800 triệu NDT.', '800 triệu NDT: 800000000 CNY'],
  ['Bán 3.000 yên.', '3.000 yên: 3000 JPY'],
  ['Bán 70 nghìn won.', '70 nghìn won: 70000 KRW'],
  ['Bán 350 baht.', '350 baht: 350 THB'],
  ['Bán 20.000 kíp.', '20.000 kíp: 20000 LAK'],
  ['Bán 500 rúp.', '500 rúp: 500 RUB'],
  ['Bán 15 bảng Anh.', '15 bảng Anh: 15 GBP'],
  ['Câu lạc bộ trả 80 triệu bảng.', '80 triệu bảng: 80000000 GBP'],
  ['Phí 50.000đ.', '50.000đ: 50000 VND'],
  ['Phí 50.000 VNĐ.', '50.000 VNĐ: 50000 VND'],
  ['Phí 50.000 VND.', '50.000 VND: 50000 VND'],
  ['Đợt này thu giữ 400 triệu đồng tiền mặt.', '400 triệu đồng: 400000000 VND'],
  ['Rổ có 6 đồng tiền.', '6 đồng tiền: 6 đồng tiền'],
  ['Xăng còn 20.500 đồng/lít.', '20.500 đồng/lít: 20500 VND/lít'],
  ['Dầu giá 85 USD/thùng.', '85 USD/thùng: 85 USD/thùng'],
  ['Dầu giá 85 USD một thùng.', '85 USD: 85 USD'],
  ['Lương 12 triệu đồng/người/tháng.', '12 triệu đồng/người/tháng: 12000000 VND/người/tháng'],
  ['Giá điện 9 cent/kWh.', '9 cent/kWh: 9 cent/kWh'],
]

const MEASURES: readonly Row[] = [
  ['Đường dài 231 km.', '231 km: 231 km'],
  ['Nhà rộng 100m2.', '100m2: 100 m2'],
  ['Nhà rộng 23.000 m².', '23.000 m²: 23000 m²'],
  ['Đất rộng 12 km2.', '12 km2: 12 km2'],
  ['Nước xả 35,5 m3/giây.', '35,5 m3/giây: 35.5 m3/giây'],
  ['Gió 60 km/h.', '60 km/h: 60 km/h'],
  ['Máy phát 300 MW, bán 1,7 tỉ kWh.', '300 MW: 300 MW', '1,7 tỉ kWh: 1700000000 kWh'],
  ['Trời 36°C.', '36°C: 36 °C'],
  ['Trời 36 độ.', '36 độ: 36 độ'],
  ['Bia uống 41 lít/người.', '41 lít/người: 41 lít/người'],
  ['App có 10 triệu người dùng/ngày.', '10 triệu người dùng/ngày: 10000000 người dùng/ngày'],
  ['Ruộng 5 sào cho 2 tạ thóc.', '5 sào: 5 sào', '2 tạ: 2 tạ'],
  ['Tàu cách bờ 12 hải lý.', '12 hải lý: 12 hải lý'],
  ['Lãi tăng 0,25 điểm phần trăm.', '0,25 điểm phần trăm: 0.25 điểm phần trăm'],
  ['Chỉ số mất 12,3 điểm.', '12,3 điểm: 12.3 điểm'],
  ['Giá đổi -0,76%.', '-0,76%: -0.76 %'],
  ['Giá đổi (+1,2%).', '+1,2%: 1.2 %'],
  ['Chụp 45% tổng số.', '45%: 45 %'],
  ['Nằm trong top 85% thị trường.', '85%: 85 %'],
]

const TIMES: readonly Row[] = [
  ['Luật có hiệu lực sau 15 ngày.', '15 ngày: 15 ngày'],
  ['Chị 46 tuổi.', '46 tuổi: 46 tuổi'],
  ['Bé 3 tháng tuổi.', '3 tháng tuổi: 3 tháng tuổi'],
  ['Ca mổ kéo dài 9 giờ.', '9 giờ: 9 giờ'],
  ['Bay mất 2 giờ 30 phút.', '2 giờ: 2 giờ', '30 phút: 30 phút'],
  ['Trong 24h qua có mưa.', '24h: 24 h'],
  ['Ông chịu 2 năm 6 tháng tù.', '2 năm: 2 năm', '6 tháng: 6 tháng'],
  ['Tour 3 ngày 2 đêm.', '3 ngày: 3 ngày', '2 đêm: 2 đêm'],
  ['Lễ mừng 50 năm ngày ký hiệp ước.', '50 năm: 50 năm'],
  ['Thành cổ 2000 năm tuổi.', '2000 năm tuổi: 2000 năm tuổi'],
]

const COUNTS: readonly Row[] = [
  ['Tiếp 10 đoàn khách.', '10 đoàn: 10 đoàn'],
  ['Bay 13 chuyến công tác.', '13 chuyến: 13 chuyến'],
  ['Mở 385 đợt ra quân.', '385 đợt: 385 đợt'],
  ['Có 7 tỉnh biên giới.', '7 tỉnh: 7 tỉnh'],
  ['Lập 6 Chi hội ở xã.', '6 Chi hội: 6 chi hội'],
  ['Giúp 95.000 người tham gia.', '95.000 người: 95000 người'],
  ['Giúp 900 người dân vùng lũ.', '900 người dân: 900 người dân'],
  ['Hút 10 triệu người dùng mới.', '10 triệu người dùng: 10000000 người dùng'],
  ['Đón 1.000 lượt đại biểu dự.', '1.000 lượt đại biểu: 1000 lượt đại biểu'],
  ['Phục vụ 300 lượt người.', '300 lượt người: 300 lượt người'],
  ['Tặng 2.500 suất quà cho xóm.', '2.500 suất quà: 2500 suất quà'],
  ['Nhận 640 đơn vị máu.', '640 đơn vị máu: 640 đơn vị máu'],
  ['Có 8 đơn vị tham gia.', '8 đơn vị: 8 đơn vị'],
  ['Gồm 5 loại thủ tục mới.', '5 loại thủ tục: 5 loại thủ tục'],
  ['Bỏ 5 thủ tục cũ.', '5 thủ tục: 5 thủ tục'],
  ['Nêu 3 hình thức phạt.', '3 hình thức: 3 hình thức'],
  ['Chọn 30 cổ phiếu tốt.', '30 cổ phiếu: 30 cổ phiếu'],
  ['Tăng 5 phiên liên tiếp.', '5 phiên: 5 phiên'],
  ['Cắt 1,5 triệu thùng dầu.', '1,5 triệu thùng: 1500000 thùng'],
  ['Làm theo 2 bước.', '2 bước: 2 bước'],
  ['Đội có 12 vận động viên.', '12 vận động viên: 12 vận động viên'],
  ['Trường mời 40 nhà khoa học trẻ.', '40 nhà khoa học: 40 nhà khoa học'],
  ['Huyện xóa 15 căn nhà tạm.', '15 căn nhà: 15 căn nhà'],
  ['Xe chở 3 con bò.', '3 con bò: 3 con bò'],
  ['Tặng 5 chiếc bị hỏng nhẹ.', '5 chiếc: 5 chiếc'],
  ['Thu 2 khẩu súng.', '2 khẩu súng: 2 khẩu súng'],
  ['Đăng 40 bài báo.', '40 bài báo: 40 bài báo'],
  ['Ghi nhận 120 ca mắc mới.', '120 ca mắc mới: 120 ca mắc mới'],
  ['Có 15 quân nhân bị thương.', '15 quân nhân: 15 quân nhân'],
  ['Giữ 6 đồng phạm.', '6 đồng phạm: 6 đồng phạm'],
  ['Danh sách có 5 tỷ phú.', '5 tỷ phú: 5 tỷ phú'],
  ['Giá gấp 10 lần năm ngoái.', '10 lần: 10 lần'],
  ['Lúa mới có 4 kẹ.', '4 kẹ: 4 kẹ'],
  ['Tổng số 12 học sinh.', '12 học sinh: 12 học sinh'],
  ['Mỗi ngày 3 lần.', '3 lần: 3 lần'],
  ['Ở Quảng Nam 7 huyện có mưa.', '7 huyện: 7 huyện'],
]

describe.each([
  ['money', MONEY],
  ['measures', MEASURES],
  ['times', TIMES],
  ['counts', COUNTS],
])('%s', (_, rows) => {
  it.each(rows.map(([text, ...finds]) => [text, finds] as const))('%s', (text, finds) => {
    expect(show(text)).toEqual(finds)
  })
})
