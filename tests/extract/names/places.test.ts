import { expect, test } from 'vitest'
import { spans } from './spans.ts'

const rows: [string, string[]][] = [
  ['xã Tân Lập, huyện Cao Lộc, tỉnh Lạng Sơn', ['l:xã Tân Lập', 'l:huyện Cao Lộc', 'l:tỉnh Lạng Sơn']],
  ['ở TP. HCM và quận 1', ['l:TP. HCM', 'l:quận 1']],
  ['biên giới Việt - Trung', ['l:Việt', 'l:Trung']],
  ['xung đột Nga – Ukraine', ['l:Nga', 'l:Ukraine']],
  ['các huyện Mai Lĩnh, Thà Tèng và Kà Lừm', ['l:Mai Lĩnh', 'l:Thà Tèng', 'l:Kà Lừm']],
  ['tại Cửa khẩu Quốc tế Hữu Nghị', ['l:Cửa khẩu Quốc tế Hữu Nghị']],
  ['khu vực châu Á - Thái Bình Dương', ['l:châu Á - Thái Bình Dương']],
  ['cao tốc Hà Nội - Hải Phòng', ['l:cao tốc Hà Nội - Hải Phòng']],
  ['địa bàn Bà Rịa - Vũng Tàu', ['l:Bà Rịa - Vũng Tàu']],
  ['Với Việt Nam, thị trường lớn', ['l:Việt Nam']],
  ['bờ sông Trung Quốc', ['l:Trung Quốc']],
  ['nhà ga T3 khánh thành', ['l:nhà ga T3']],
  // communes that begin with a known name, numbers and letters in names
  ['tại xã Việt Lâm', ['l:xã Việt Lâm']],
  ['ở xã Thạnh Phú Đông, huyện Giồng Trôm', ['l:xã Thạnh Phú Đông', 'l:huyện Giồng Trôm']],
  ['Chủ tịch UBND xã Tân Phú Nguyễn Văn Bình', ['o:UBND xã Tân Phú', 'p:Nguyễn Văn Bình']],
  ['thị trấn Kinh Môn và huyện Chương Mỹ', ['l:thị trấn Kinh Môn', 'l:huyện Chương Mỹ']],
  ['qua cầu Bến Thủy 2 đã giảm', ['l:cầu Bến Thủy 2']],
  ['cách cầu Bến Thủy 2 km', ['l:cầu Bến Thủy']],
  ['qua cầu Bắc Luân I. Sự kiện này', ['l:cầu Bắc Luân I']],
  ['dưới kênh N9', ['l:kênh N9']],
  ['ở P.9, Q. 3 và Q1', ['l:P.9', 'l:Q. 3', 'l:Q1']],
  ['điện thoại P30 Pro', []],
  // lists
  ['7 xã vùng cao (gồm Sơn Diện, Na Mèo)', ['l:Sơn Diện', 'l:Na Mèo']],
  ['xã Việt Hải và Gia Luận ngập', ['l:xã Việt Hải', 'l:Gia Luận']],
  ['xã Việt Hải và Nguyễn Văn Bình', ['l:xã Việt Hải', 'p:Nguyễn Văn Bình']],
  ['các tuyến đường: Lê Lai, Nguyễn Văn Cừ', ['l:Lê Lai', 'l:Nguyễn Văn Cừ']],
  ['các huyện gồm Nguyễn Văn Cừ', ['p:Nguyễn Văn Cừ']],
  // addresses
  ['nhà 12 Nguyễn Văn Huệ, quận 3', ['l:Nguyễn Văn Huệ', 'l:quận 3']],
  ['số 15 đường Thi Sách', ['l:đường Thi Sách']],
  ['có 12 Nguyễn Văn Huệ nói', ['p:Nguyễn Văn Huệ']],
  // no place
  ['tiếng Việt và tiếng Anh', []],
  ['Anh nói vậy rồi đi', []],
  ['tỉnh và huyện', []],
  ['hòa bình, hữu nghị', []],
  ['yêu cầu Bộ Y tế', ['o:Bộ Y tế']],
  ['gia đình Nguyễn Văn Nam', ['p:Nguyễn Văn Nam']],
  ['mọi hoạt động Hội Nông dân Việt Nam', ['o:Hội Nông dân Việt Nam']],
  ['Kế hoạch của tỉnh. Đồng thời', []],
]

test.each(rows)('places in «%s»', (text, expected) => {
  expect(spans(text)).toEqual(expected)
})
