import { describe, expect, it } from 'vitest'
import { STOP_RULES } from '../../../src/extract/statistics/stop-rules.ts'
import { show } from './read.ts'

/** None of these holds a statistic (guideline §2, Statistics: identifiers, ordinals, parts of dates …). */
const IDENTIFIERS = [
  'Theo Chỉ thị 18/CT-TTg.',
  'Theo văn bản 43-CT/TW.',
  'Theo Nghị định số 06/2005/NĐ-CP.',
  'Theo Nghị định 31/2026/NĐ-CP.',
  'Phòng chống COVID-19.',
  'Phòng chống Covid 19.',
  'Em học lớp 7C.',
  'Em học lớp 12.',
  'Em học lớp 12A5.',
  'Học sinh lớp 8 ở trường làng.',
  'Lính của Vùng 5 Hải quân.',
  'Nhà ở Quận 1.',
  'Nhà ở phường 15, quận 4.',
  'Các quận 4, 7 và 8.',
  'Đội U23 Việt Nam.',
  'Máy bay A320.',
  'Máy bay Boeing 737 MAX.',
  'Chiếc iPhone 14 mới.',
  'Chiếc iPhone 14 Pro.',
  'Bản ChatGPT-4.',
  'Tên lửa S-400.',
  'Tiêm kích Su -35 của Nga.',
  'Tàu MiG-29.',
  'Theo Điều 8 của luật.',
  'Theo khoản 1, 2 Điều 8.',
  'Theo các khoản 1, 2 và 3.',
  'Mạng 5G phủ sóng.',
  'Màn hình 4K.',
  'Phim 3D.',
  'Quốc lộ 1A kẹt xe.',
  'Đi theo quốc lộ 46.',
  'Tại km 108+600.',
  'Xe biển số 51A-123.45.',
  'Xe biển số 29C - 12345 gặp nạn.',
  'Chuyến bay VN1714.',
  'Xăng RON 92.',
  'Cách mạng công nghiệp 4.0.',
  'Phiên bản 2.1.5 ra mắt.',
  'Quân khu 7.',
  'Sư đoàn 9.',
  'Trung đoàn 101.',
  'Thuộc nhóm 2.',
  'Ngồi ở tầng 3.',
  'Ở thôn 14.',
  'Số nhà 344 phố Hoa.',
  'Nhà 12/3 đường Hoa Lan.',
  'Kênh VTV 3.',
  'Bản đồ tỷ lệ 1/500.',
  'Mã số 20003347.',
  'Vòng loại World Cup 2022 bắt đầu.',
  'Giải thưởng Nhân tài 2019 khép lại.',
  'Tập đoàn Hoa Sen 36.',
  'Số chứng minh là 20003347.',
  'Cấp độ 4.',
]

const ORDINALS = [
  'Họp lần thứ hai.',
  'Họp lần thứ 34.',
  'Họp lần 2.',
  'Đứng thứ 8/10.',
  'Đứng thứ 3 ở châu Á.',
  'Ngày thứ 6.',
  'Phiên họp thứ 8 của hội đồng.',
  'Bão số 6.',
  'Lọt top 10.',
  'Lọt vào Top 6.',
  'Xếp hạng 45.',
  'Thế kỷ 19.',
  'Học kỳ 2.',
  'Khóa 14.',
  'Tập 10 lên sóng.',
  'Chương 3.',
  'Thứ ba.',
  'Thế hệ thứ tư.',
]

const DATES_AND_CLOCKS = [
  'Sáng mùng 7 Tết.',
  'Tháng 12 năm nay.',
  'Quý 3 vừa rồi.',
  'Lúc 7h30.',
  'Lúc 9 giờ 15 phút.',
  'Lúc 9 giờ.',
  'Vào 20h.',
  'Khoảng 3h sáng.',
  'Khoảng 22 giờ, xe dừng.',
  'Từ 19h đến 2h sáng hôm sau.',
  'Từ 18-20h có mưa.',
  'Lúc 12:20.',
  'Khoảng 6h45.',
  'Năm 2012, làng đổi tên.',
  'Mùa giải 2019 khép lại.',
  'Giai đoạn 2021 đến 2025.',
  'Trực 24/7.',
  'Ngày 9.7.2018.',
  'Tháng ba.',
  'Rằm tháng bảy.',
]

const SCORES = [
  'Thắng 2-1.',
  'Thua 0-1 ngay sân nhà.',
  'Hòa 2-2.',
  'Tỷ số 2/1.',
  'Tỉ số 3-0.',
  'Dẫn 1-0 từ sớm.',
  'Thắng 1-3 trước Hoa Lư.',
  'Kết quả 6-4, 7-5.',
]

const CONTACTS = [
  'Gọi 0912345678.',
  'Gọi 0903.123.456.',
  'Gọi 1900 1234.',
  'Hotline: 024.3822.1234.',
  'Điện thoại 38221234.',
  'Máy chủ 192.168.1.1.',
]

const NUMBERING = [
  '1. Bộ Ngoại giao gửi hồ sơ.',
  '2) Mở ứng dụng.',
  'Bước 3: Nhấn nút.',
  'Như đã nêu (1).',
  'Quang cảnh buổi lễ. Ảnh: Minh Hòa 1',
  'Câu 5: Chọn đáp án.',
  'Phần 2 của phim.',
  'Bài 3.',
  'Hình 4.',
  'Trang 15.',
  'Mục 2.',
]

const SPOKEN_OF = [
  'Quan hệ hai bên.',
  'Hợp tác giữa 2 tỉnh.',
  'Nhân dân hai nước.',
  'Ba dân tộc anh em.',
  'Giữa 2 Hội.',
  'Cả 2 bên đều vui.',
  'Ba địa phương bàn bạc.',
  'Hợp tác giữa 3 nước.',
  'Hai Đảng thân thiết.',
  'Giữa hai quốc gia.',
]

const WORDS = [
  'Nhà xây theo tiêu chuẩn "3 cứng".',
  'Lấy 82 chia 87 thành tỷ lệ.',
  'Có một tiếng nói chung.',
  'Đó là một ngày đẹp trời.',
  'Phạt vài ba triệu.',
  'Có hai phiên họp.',
  'Ba người bạn.',
  'Một số nơi.',
  'Một trong những nơi đẹp.',
  'Đây là 1 trong những nơi đẹp.',
  'Giá gấp đôi.',
  'Một ngày nọ, anh đến.',
  'Một năm mới an lành.',
  'Bà Năm bán cá.',
  'Ông Ba về quê.',
  'Chú Bảy đi chợ.',
  'Anh Mười ở lại.',
  'Những năm tháng ấy.',
  'Hằng năm làng mở hội.',
  'Hàng năm làng mở hội.',
  'Mỗi năm một lần.',
  'Mọi người đều một lòng.',
  'Vài năm qua.',
  'Nửa đêm hôm đó.',
  'Nửa đầu năm.',
  'Ngàn năm văn hiến.',
  'Ba mẹ em.',
  'Không ai biết.',
  'Ngân hàng nghìn tỷ.',
  'Tỷ lệ cao.',
  'Tứ phía vắng lặng.',
  'Cả hai đều đúng.',
  'Ba cây chụm lại.',
  'Sinh ngày một tháng ba.',
]

const COORDINATES = ['Tâm bão ở 15,5 độ vĩ Bắc.', 'Ở 110 độ Kinh Đông.']

describe.each([
  ['identifiers', IDENTIFIERS],
  ['ordinals', ORDINALS],
  ['dates and times of day', DATES_AND_CLOCKS],
  ['scores of a match', SCORES],
  ['phone numbers and addresses', CONTACTS],
  ['numbering', NUMBERING],
  ['parties merely spoken of', SPOKEN_OF],
  ['words', WORDS],
  ['coordinates', COORDINATES],
])('no statistic: %s', (_, texts) => {
  it.each(texts)('%s', text => {
    expect(show(text)).toEqual([])
  })
})

describe('stop rules keep out what they say and no more', () => {
  it.each(STOP_RULES.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(show(rule.example)).toEqual([])
    expect(show(rule.counterExample)).toHaveLength(1)
  })
})
