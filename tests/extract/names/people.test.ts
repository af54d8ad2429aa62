import { expect, test } from 'vitest'
import { spans } from './spans.ts'

const rows: [string, string[]][] = [
  ['Tổng thống Bashar al-Assad gặp đoàn', ['p:Bashar al-Assad']],
  ['Sáng nay ông Dũng có mặt.', ['p:Dũng']],
  ['Bà Nguyễn Thị Hoa nói vậy.', ['p:Nguyễn Thị Hoa']],
  ['PGS.TS Trần Quang Huy trả lời.', ['p:Trần Quang Huy']],
  ['Nạn nhân là anh Lê Quý D. Ông kể lại.', ['p:Lê Quý D.']],
  ['bà Bun-mi Keo-la tới dự', ['p:Bun-mi Keo-la']],
  ['Tổng thống Mỹ Joe Harper phát biểu', ['l:Mỹ', 'p:Joe Harper']],
  ['Giám đốc Sở Y tế Phạm Thu Vân cho hay', ['o:Sở Y tế', 'p:Phạm Thu Vân']],
  ['Phó Chủ tịch UBND tỉnh Trần Văn Bình', ['o:UBND tỉnh', 'p:Trần Văn Bình']],
  ['Bị cáo Vinh khai nhận', ['p:Vinh']],
  ['Chính quyền Harper phản đối', ['p:Harper']],
  ['Đỗ Hùng Cường, 46 tuổi, bị thương', ['p:Đỗ Hùng Cường']],
  ['Ông Phan Minh Tuấn tới nơi. Sau đó Tuấn về nhà.', ['p:Phan Minh Tuấn', 'p:Tuấn']],
  // two given names, a title behind, one name that everyone knows, Koreans with a careless dash
  ['nghi vấn Ngọc Trinh đã ly hôn', ['p:Ngọc Trinh']],
  ['Anil Jasing, tổng giám đốc bệnh viện', ['p:Anil Jasing']],
  ['cuộc gặp Trump - Kim lần hai', ['p:Trump', 'p:Kim']],
  ['với ông Moon Jae - in tại đó', ['p:Moon Jae - in']],
  ['Ông Robert Harper Jr. Anh ta về', ['p:Robert Harper Jr.']],
  ['Đại sứ Hà Lan tại Việt Nam Joost van Aalst nói', ['l:Hà Lan', 'l:Việt Nam', 'p:Joost van Aalst']],
  // no person
  ['Hoa hậu Hòa bình Thế giới', []],
  ['Ông Lê Văn Đồng tới. Đồng thời ông nói', ['p:Lê Văn Đồng']],
  ['ở chợ Ngọc Hải sáng nay', ['l:chợ Ngọc Hải']],
  ['giải Minh Hằng năm nay', []],
  ['người đàn ông Trung Quốc', ['l:Trung Quốc']],
  ['lãnh đạo PVC bị bắt', []],
  ['tàu sân bay USS Gerald Ford', []],
  ['nữ đại úy Israel kể lại', ['l:Israel']],
  ['bà Nga kể lại', ['p:Nga']],
  ['Đoàn Việt Nam dự họp', ['l:Việt Nam']],
  ['công nhân KaiYang Việt Nam', ['l:Việt Nam']],
  ['ứng viên đảng Dân chủ Clinton', ['o:đảng Dân chủ', 'p:Clinton']],
  ['Phó giám đốc Học viện Hàng không Mỹ David Harris', ['o:Học viện Hàng không Mỹ', 'p:David Harris']],
  ['Phó Chánh thanh tra Đặng Thị Thu Huyền', ['p:Đặng Thị Thu Huyền']],
  ['Anh em trong nhà đều biết', []],
  ['Bà con nông dân phấn khởi', []],
  ['Đồng chí nhấn mạnh điều đó', []],
  ['Chủ tịch nói thêm', []],
  ['Trên đường Lê Lợi', ['l:đường Lê Lợi']],
  ['ở số 51 Nguyễn Thái Bình', ['l:Nguyễn Thái Bình']],
  ['Trường THPT Phan Bội Châu', ['o:Trường THPT Phan Bội Châu']],
  ['Giáo sư Y khoa của trường', []],
  ['Họ tuyên bố Hà Nội sẵn sàng', ['l:Hà Nội']],
  ['người thầy tuyên bố mở cửa', []],
]

test.each(rows)('people in «%s»', (text, expected) => {
  expect(spans(text)).toEqual(expected)
})

test.each([
  ['Lan Anh', ['p:Lan Anh']],
  ['Quỳnh Mai (t/h)', ['p:Quỳnh Mai']],
  ['Theo Minh Hà/baohaiphong.com.vn', ['p:Minh Hà', 'o:baohaiphong.com.vn']],
  ['Nguồn:', []],
  ['Theo Reuters', ['o:Reuters']],
  ['Hà Giang', ['p:Hà Giang']],
  ['Bài và ảnh', []],
] as [string, string[]][])('the byline «%s»', (text, expected) => {
  expect(spans(text, 'byline')).toEqual(expected)
})

test.each([
  ['Toàn cảnh buổi lễ. Ảnh: Duy Khánh', ['p:Duy Khánh']],
  ['Tàu vào cảng. (Ảnh: Phạm Long/TTXVN)', ['p:Phạm Long', 'o:TTXVN']],
  ['Phố cổ ban đêm. Ảnh: Haiphong.gov', ['o:Haiphong.gov']],
  ['Hiện trường vụ cháy. (Ảnh: Công an tỉnh Hải Ninh)', ['o:Công an tỉnh Hải Ninh']],
  ['Trao quà. Ảnh: Hội Chữ thập đỏ tỉnh Lạng Sơn', ['o:Hội Chữ thập đỏ tỉnh Lạng Sơn']],
  ['Trao quà. Ảnh: Công Đạt', ['p:Công Đạt']],
  ['Ảnh minh họa', []],
  ['Ảnh: Internet', []],
] as [string, string[]][])('the credit «%s»', (text, expected) => {
  expect(spans(text, 'caption')).toEqual(expected)
})

test.each([
  ['Buổi lễ sáng nay - Ảnh: N.C. T.', ['p:N.C. T.']],
  ['Buổi lễ sáng nay - Ảnh: K.HƯNG', ['p:K.HƯNG']],
  ['Buổi lễ sáng nay - Ảnh: T.L.', []],
  ['Video: Xác lợn trôi trên kênh', []],
  ['Ảnh: Thông tin phòng chống thiên tai', []],
] as [string, string[]][])('the credit «%s»', (text, expected) => {
  expect(spans(text, 'caption')).toEqual(expected)
})
