import { expect, test } from 'vitest'
import type { LegalFind } from '../../../src/document.ts'
import { findDates } from '../../../src/extract/dates/find-dates.ts'
import { findLegal } from '../../../src/extract/legal/find-legal.ts'
import { bodyBlocks, contextOf } from '../dates/read.ts'

function legalOf(text: string): LegalFind[] {
  const blocks = bodyBlocks([text])
  const context = contextOf('2023-10-31')
  return findLegal(blocks, context, findDates(blocks, context))
}

type Row = readonly [marked: string, kind: string, number: string | null, issued: string | null, issuer: string | null]

test.each<Row>([
  [
    'thực hiện ⟦Chỉ thị 18/CT-TTg ngày 9/7/2018⟧ của Thủ tướng Chính phủ',
    'Chỉ thị',
    '18/CT-TTg',
    '2018-07-09',
    'Thủ tướng Chính phủ',
  ],
  [
    'theo ⟦Chỉ thị 43-CT/TW ngày 8/6/2010⟧ của Ban Chấp hành Trung ương Đảng về',
    'Chỉ thị',
    '43-CT/TW',
    '2010-06-08',
    'Ban Chấp hành Trung ương Đảng',
  ],
  ['căn cứ ⟦quyết định 5028/QĐ-UBND⟧ hôm ấy', 'Quyết định', '5028/QĐ-UBND', null, null],
  [
    'Chính phủ ban hành ⟦Nghị định số 357/2025/NĐ-CP ngày 31/12/2025⟧ quy định',
    'Nghị định',
    '357/2025/NĐ-CP',
    '2025-12-31',
    'Chính phủ',
  ],
  ['⟦Nghị định số 58/2026/NĐ-CP⟧ có hiệu lực từ ngày 15/3/2026', 'Nghị định', '58/2026/NĐ-CP', null, null],
  ['⟦Nghị định 03/2026/NĐ-CP⟧ của Chính phủ quy định', 'Nghị định', '03/2026/NĐ-CP', null, 'Chính phủ'],
  ['⟦Thông tư số 12/2020/TT-BYT⟧ của Bộ Y tế', 'Thông tư', '12/2020/TT-BYT', null, 'Bộ Y tế'],
  ['⟦Thông tư 05/2019/TT-BNV⟧ của Bộ trưởng Bộ Nội vụ', 'Thông tư', '05/2019/TT-BNV', null, 'Bộ trưởng Bộ Nội vụ'],
  ['⟦Nghị quyết số 57-NQ/TW ngày 22/12/2024⟧ của Bộ Chính trị', 'Nghị quyết', '57-NQ/TW', '2024-12-22', 'Bộ Chính trị'],
  [
    '⟦Nghị quyết số 57-NQ/TW của Bộ Chính trị ngày 22/12/2024⟧ nêu',
    'Nghị quyết',
    '57-NQ/TW',
    '2024-12-22',
    'Bộ Chính trị',
  ],
  ['theo ⟦Nghị quyết 57⟧ của Bộ Chính trị', 'Nghị quyết', '57', null, 'Bộ Chính trị'],
  ['học ⟦chỉ thị số 36 - CT/TW⟧ của Bộ Chính trị', 'Chỉ thị', '36 - CT/TW', null, 'Bộ Chính trị'],
  ['sửa ⟦Nghị định 46⟧, rồi', 'Nghị định', '46', null, null],
  ['⟦Công văn số 1234/SYT-NVY⟧ của Sở Y tế tỉnh', 'Công văn', '1234/SYT-NVY', null, 'Sở Y tế tỉnh'],
  ['⟦Kế hoạch số 45/KH-UBND⟧ của UBND tỉnh Lào Cai về', 'Kế hoạch', '45/KH-UBND', null, 'UBND tỉnh Lào Cai'],
  ['⟦Kết luận số 58-KL/TW⟧ nêu', 'Kết luận', '58-KL/TW', null, null],
  ['⟦Luật số 12/2017/QH14⟧ có', 'Luật', '12/2017/QH14', null, null],
  ['⟦Công điện 21/CĐ-TTg⟧ yêu cầu', 'Công điện', '21/CĐ-TTg', null, null],
  ['Về thực hiện ⟦Luật Hoạt động Chữ thập đỏ⟧, tỉnh đã', 'Luật', null, null, null],
  ['theo ⟦Luật Đất đai năm 2024⟧ thì', 'Luật', null, '2024', null],
  ['theo ⟦Luật Đất đai 2013⟧ thì', 'Luật', null, '2013', null],
  ['⟦Luật Bảo vệ môi trường⟧ có hiệu lực', 'Luật', null, null, null],
  ['⟦Luật Phòng, chống ma túy⟧ được thông qua', 'Luật', null, null, null],
  ['⟦Luật Hôn nhân và gia đình⟧ và các luật khác', 'Luật', null, null, null],
  ['⟦Bộ luật Hình sự năm 2015⟧ quy định', 'Bộ luật', null, '2015', null],
  ['⟦Bộ luật Lao động⟧ quy định', 'Bộ luật', null, null, null],
  ['⟦Hiến pháp năm 2013⟧ ghi', 'Hiến pháp', null, '2013', null],
  ['⟦Pháp lệnh Ưu đãi người có công⟧ với', 'Pháp lệnh', null, null, null],
  ['⟦Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công⟧ được', 'Luật', null, null, null],
  ['ký ⟦Hiệp ước hữu nghị, hợp tác Việt Nam – Lào⟧ và', 'Hiệp ước', null, null, null],
  ['theo ⟦Công ước của Liên hợp quốc về Luật Biển năm 1982⟧.', 'Công ước', null, '1982', null],
  ['⟦Hiệp định Paris⟧ được ký', 'Hiệp định', null, null, null],
  ['rút khỏi ⟦Hiệp định Thương mại tự do Bắc Mỹ⟧ vì', 'Hiệp định', null, null, null],
  ['⟦Nghị định thư Kyoto⟧ hết hạn', 'Nghị định thư', null, null, null],
])('%s', (marked, kind, number, issued, issuer) => {
  const text = marked.replaceAll(/[⟦⟧]/gu, '')
  const finds = legalOf(text)
  expect(
    finds.map(find => `${text.slice(0, find.start)}⟦${text.slice(find.start, find.end)}⟧${text.slice(find.end)}`),
  ).toEqual([marked])
  expect(finds[0]).toMatchObject({ kind, number, issued, issuer })
})

test.each([
  'các nghị quyết của Đảng',
  'theo luật thì',
  'luật đất đai',
  'theo Luật, mọi người',
  'Luật này quy định',
  'ký bản ghi nhớ hợp tác',
  'biên bản hợp tác',
  'Dự thảo Luật Đất đai (sửa đổi)',
  'dự án Luật Nhà giáo',
  'dự thảo Nghị định số 12/2020/NĐ-CP',
  'Đề án “Làng xanh”',
  'kế hoạch năm 2024',
  'kế hoạch 5 năm',
  'quyết định thành lập đoàn',
  'quyết định 3 nội dung',
  'ra quyết định ngày 5/3',
  'hiệp định hai bên đã ký',
  'thông báo 3 phương án',
  'báo cáo 20 trang',
  'Trường Đại học Luật Hà Nội',
  'Khoa Luật Dân sự',
  'Hội đồng kỷ luật số 19',
  'luật sư Nguyễn Văn Nam',
  'Tổ chức Hiệp ước Bắc Đại Tây Dương',
  'Luật Anh rất cũ',
  'chỉ thị cho cấp dưới',
  'lệnh bắt 2 người',
  'Chương trình 30a',
  'Hướng dẫn 5 bước',
  'Văn bản 2 trang',
  'quy định 5 ngày',
  'công ước tính được',
  'Hiến pháp và pháp luật',
  'Nghị quyết Đại hội của Đảng',
])('no document: %s', text => {
  expect(legalOf(text).map(find => text.slice(find.start, find.end))).toEqual([])
})
