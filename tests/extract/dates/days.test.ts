import { expect, test } from 'vitest'
import { datesOf, found } from './read.ts'

// published 2023-10-31, a Tuesday
test.each([
  // every separator
  ['Đoàn đến thăm ⟦ngày 9/7/2018⟧.', '2018-07-09'],
  ['Ký ⟦09/07/2018⟧ tại Hà Nội', '2018-07-09'],
  ['Văn bản ⟦ngày 9-7-2018⟧ nêu rõ', '2018-07-09'],
  ['Họp ⟦ngày 9.7.2018⟧ tại xã.', '2018-07-09'],
  ['Lễ mở màn ⟦ngày 9 tháng 7 năm 2018⟧.', '2018-07-09'],
  ['Cầu khánh thành ⟦ngày 09 tháng 7, 2018⟧.', '2018-07-09'],
  ['Mốc ⟦2018-07-09⟧ được ghi lại', '2018-07-09'],
  ['Mốc ⟦2018/07/09⟧ được ghi lại', '2018-07-09'],
  ['Cập nhật ⟦9 / 7 / 2018⟧', '2018-07-09'],
  ['Trường mở lớp ⟦ngày 9/7 năm 2018⟧.', '2018-07-09'],
  ['Trận lũ ⟦ngày 19 tháng Tám năm 1945⟧ còn được nhắc', '1945-08-19'],
  ['Hội khai mạc ⟦ngày 5 tháng năm⟧.', '2023-05-05'],
  ['Làng có điện ⟦ngày 09/07/18⟧.', '2018-07-09'],
  ['Tổ họp ⟦ngày 29/2/2024⟧ cho kịp', '2024-02-29'],
  ['NGÀY HỘI MỞ ⟦NGÀY 5/11/2023⟧', '2023-11-05'],
  ['Theo lịch, ⟦ngày 31-12-2022⟧ là hạn cuối', '2022-12-31'],
  // without a year: the nearest day, the past winning ties
  ['⟦Ngày 22/10⟧, đoàn lên đường.', '2023-10-22'],
  ['⟦Sáng 1/7⟧, bà con đi bầu.', '2023-07-01'],
  ['⟦Chiều 11/6⟧ có mưa', '2023-06-11'],
  ['⟦Sáng ngày 19/9⟧, lớp khai giảng', '2023-09-19'],
  ['Lớp khai giảng ⟦ngày 5/1⟧ tới.', '2024-01-05'],
  ['Lớp khai giảng ⟦ngày 5/9⟧ vừa qua.', '2023-09-05'],
  ['⟦Hôm 27/10⟧ trời nắng', '2023-10-27'],
  ['⟦Rạng sáng 30/10⟧, tàu rời bến', '2023-10-30'],
  ['⟦Đêm 29-10⟧ nước lên nhanh', '2023-10-29'],
  ['⟦Tối 28.10⟧ đội văn nghệ diễn.', '2023-10-28'],
  ['Kho mở ⟦ngày 26.6⟧ và đóng sau đó.', '2023-06-26'],
  ['Giá chốt phiên ⟦30/10⟧, không đổi', '2023-10-30'],
  ['⟦Từ 8/3⟧, phí mới được thu', '2024-03-08'],
  ['Mẫu mới được dùng ⟦từ 15/11⟧.', '2023-11-15'],
  ['Nộp hồ sơ trước ⟦15/11⟧.', '2023-11-15'],
  ['Nhận đơn ⟦đến 30/11⟧.', '2023-11-30'],
  ['Tính ⟦đến ngày 15/10⟧ đã có ba đoàn', '2023-10-15'],
  ['Đội nghỉ dịp ⟦30/5⟧ và dịp sau', '2023-05-30'],
  ['Dịp lễ ⟦2/9⟧ chợ đông.', '2023-09-02'],
  ['Cây trồng ⟦ngày 27/7⟧ hằng năm.', '2023-07-27'],
  ['Quỹ công khai trước ⟦ngày 31/3⟧ hằng năm.', '2023-03-31'],
  ['Đội ra quân ⟦ngày 28/10⟧ và ⟦29/10⟧.', '2023-10-28', '2023-10-29'],
  ['⟦30/10⟧, chợ mở lại.', '2023-10-30'],
  ['⟦Sáng ngày 28⟧, tàu đến.', '2023-10-28'],
  ['Chợ họp ⟦ngày 20 tháng sau⟧.', '2023-11-20'],
  ['Chợ họp ⟦ngày 2 tháng này⟧.', '2023-10-02'],
  ['Ảnh chụp ⟦mùng 2/9⟧ trên đồi', '2023-09-02'],
  // the year of another word
  ['Chợ cháy ⟦ngày 5/3 năm ngoái⟧.', '2022-03-05'],
  ['Chợ mở ⟦ngày 5/3 năm nay⟧.', '2023-03-05'],
  ['Hạn nộp của ⟦năm 2020⟧ là ⟦ngày 31-1 của năm tiếp theo⟧.', '2020', '2021-01-31'],
  ['Báo cáo nộp trước ⟦ngày 31-1 của năm tiếp theo⟧.', '2024-01-31'],
  ['⟦Năm 1972⟧, làng bị bom hai lần, lần sau là ⟦ngày 18/12⟧.', '1972', '1972-12-18'],
  ['Chiến dịch mở ⟦ngày 13/3/1954⟧ và kết thúc ⟦ngày 7/5⟧.', '1954-03-13', '1954-05-07'],
  ['Chiến dịch mở ⟦ngày 13/3/1954⟧. ⟦Ngày 7/5⟧, trận đánh kết thúc.', '1954-03-13', '1954-05-07'],
  ['Hai lớp mở ⟦ngày 5/3⟧ và ⟦7/4/2021⟧.', '2021-03-05', '2021-04-07'],
  // beside letters and marks
  ['(⟦25/10/2023⟧) Bản tin', '2023-10-25'],
  ['“⟦Ngày 2/9/1945⟧” là tên bài hát', '1945-09-02'],
  ['Chị nói:⟦ngày 1/10/2023⟧.', '2023-10-01'],
  ['Xem bảng ⟦12/10/2023⟧; hết.', '2023-10-12'],
] as const)('%s', (marked, ...values) => {
  expect(found(marked)).toEqual([marked, ...values])
})

test.each([
  ['Kho mở ⟦ngày 9/7/2018⟧', '2018-07-09'],
  ['Chợ họp ⟦ngày 22/10⟧', null],
  ['Kho mở ⟦ngày 3/9/2021⟧, đóng ⟦ngày 20/9⟧.', '2021-09-03', '2021-09-20'],
] as const)('without a publication date: %s', (marked, ...values) => {
  expect(found(marked, null)).toEqual([marked, ...values])
})

test.each([
  ['Chợ họp ⟦ngày 4/5⟧', '2024-11-02', '2024-05-04'],
  ['Chợ họp ⟦ngày 25/12⟧', '2024-01-05', '2023-12-25'],
  ['Chợ họp ⟦ngày 5/1⟧', '2023-12-28', '2024-01-05'],
  ['Chợ họp ⟦ngày 29/2⟧', '2024-03-01', '2024-02-29'],
] as const)('%s published %s', (marked, published, value) => {
  expect(found(marked, published)).toEqual([marked, value])
})

test('what was guessed is told', () => {
  expect(datesOf('ngày 22/10')[0]).toMatchObject({ kind: 'day', guessed: ['year'], rule: 'day.named' })
  expect(datesOf('ngày 22/10/2023')[0]).toMatchObject({ kind: 'day', guessed: [] })
  expect(datesOf('hôm qua')[0]).toMatchObject({ kind: 'day', guessed: ['year', 'month', 'day'] })
})

// Without a publication date the latest date that is told in full stands for it.
test.each<[string, ...(string | null)[]]>([
  ['⟦Từ ngày 1/6/2018⟧ quán mở cửa, ⟦đến ngày 20/6⟧ thì đông.', '2018-06-01', '2018-06-20'],
  ['⟦Sáng 11-7⟧, làng mở hội. Riêng ⟦tháng 6/2018⟧ làng đón 900 khách.', '2018-07-11', '2018-06'],
  ['Tòa hoãn xử ⟦cuối tháng 9/2018⟧. ⟦Ngày 11/3⟧ tòa mở lại.', '2018-09', '2019-03-11'],
  ['Hạn là ⟦đến ngày 31/8/2030⟧. ⟦Hôm 26/8⟧ báo đăng bài.', '2030-08-31', null],
  ['Trận đánh ⟦ngày 12-7-1984⟧ rất ác liệt. Đoàn viếng mộ ⟦chiều 12-7⟧.', '1984-07-12', '1984-07-12'],
  ['⟦Sáng 6-9⟧ đoàn đến. ⟦Năm 2016⟧ xã được công nhận, ⟦từ tháng 11/2013⟧ đã xây.', null, '2016', '2013-11'],
])('the time of writing: %s', (marked, ...values) => {
  expect(found(marked, null)).toEqual([marked, ...values])
})
