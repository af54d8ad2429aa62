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
