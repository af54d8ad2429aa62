import { expect, test } from 'vitest'
import { spans } from './spans.ts'

const rows: [string, string[]][] = [
  ['Hội Chữ thập đỏ khu tự trị dân tộc Choang Quảng Tây', ['o:Hội Chữ thập đỏ khu tự trị dân tộc Choang Quảng Tây']],
  ['cùng Hội Hữu nghị Việt - Trung tỉnh Cao Bằng tổ chức', ['o:Hội Hữu nghị Việt - Trung tỉnh Cao Bằng']],
  ['Văn phòng UBND tỉnh Lào Cai', ['o:Văn phòng UBND tỉnh Lào Cai']],
  ['Bộ Văn hóa, Thể thao và Du lịch khẳng định', ['o:Bộ Văn hóa, Thể thao và Du lịch']],
  ['Bộ Lao động - Thương binh và Xã hội vừa ban hành', ['o:Bộ Lao động - Thương binh và Xã hội']],
  ['Ban Chấp hành Trung ương Hội Nông dân Việt Nam', ['o:Ban Chấp hành Trung ương Hội Nông dân Việt Nam']],
  ['khám tại bệnh viện Bạch Mai', ['o:bệnh viện Bạch Mai']],
  ['công ty hóa dầu PCX thông báo', ['o:công ty hóa dầu PCX']],
  ['hãng tin Kyodo đưa tin', ['o:Kyodo']],
  ['quân đội Syria tiến vào', ['o:quân đội Syria']],
  ['Chính phủ Thái Lan dự kiến', ['o:Chính phủ Thái Lan']],
  ['Chính phủ ban hành nghị định', ['o:Chính phủ']],
  ['Trưởng ban Tổ chức Trung ương', ['o:ban Tổ chức Trung ương']],
  ['Tòa án nhân dân (TAND) tỉnh Sơn La', ['o:Tòa án nhân dân (TAND) tỉnh Sơn La']],
  ['Đại sứ quán Việt Nam tại Ai Cập', ['o:Đại sứ quán Việt Nam tại Ai Cập']],
  ['Quân khu 7 diễn tập', ['o:Quân khu 7']],
  ['Chứng khoán KB (KBS) nhận định', ['o:Chứng khoán KB', 'o:KBS']],
  ['(Dân trí) - Giá xăng tăng', ['o:Dân trí']],
  ['TPO - Sáng nay', ['o:TPO']],
  ['đại diện Honda Việt Nam', ['o:Honda Việt Nam']],
  // topics, regions, numbers, objects of what a body does
  ['Ban Chỉ đạo Trung ương về phòng, chống thiên tai họp', ['o:Ban Chỉ đạo Trung ương về phòng, chống thiên tai']],
  ['kết luận của Bộ Y tế về an toàn thực phẩm', ['o:Bộ Y tế']],
  ['Chi cục Thú y vùng 3 kết luận', ['o:Chi cục Thú y vùng 3']],
  ['Đài khí tượng thủy văn khu vực Nam Bộ cho biết', ['o:Đài khí tượng thủy văn khu vực Nam Bộ']],
  ['Bệnh viện Nhi đồng 2 tiếp nhận', ['o:Bệnh viện Nhi đồng 2']],
  ['Công ty CP Xây dựng Bắc Nam 79, trụ sở', ['o:Công ty CP Xây dựng Bắc Nam 79']],
  ['Công ty Đông Bắc 3 lần bị phạt', ['o:Công ty Đông Bắc']],
  ['Quỹ Hỗ trợ tài năng trẻ Việt Nam trao giải', ['o:Quỹ Hỗ trợ tài năng trẻ Việt Nam']],
  ['Trung tâm Bảo tồn chim muông Việt Nam', ['o:Trung tâm Bảo tồn chim muông Việt Nam']],
  ['Bộ Xây dựng thẩm định, báo cáo', ['o:Bộ Xây dựng']],
  ['Bộ Chính trị quản lý cán bộ', ['o:Bộ Chính trị']],
  ['Thành ủy chỉ đạo Công an Hà Nội', ['o:Thành ủy', 'o:Công an Hà Nội']],
  // names that sound like a person's or another body's
  ['CTCP Nông nghiệp Quốc tế Hoàng Anh Gia Lai báo lỗ', ['o:CTCP Nông nghiệp Quốc tế Hoàng Anh Gia Lai']],
  ['Giám đốc Bệnh viện Bạch Mai Nguyễn Quang Tuấn', ['o:Bệnh viện Bạch Mai', 'p:Nguyễn Quang Tuấn']],
  ['Công ty TNHH sản xuất và thương mại Trường Huy', ['o:Công ty TNHH sản xuất và thương mại Trường Huy']],
  ['Chủ tịch HĐQT công ty Him Lam từ chức', ['o:HĐQT công ty Him Lam']],
  ['Chủ tịch HĐQT Trần Văn Bình từ chức', ['p:Trần Văn Bình']],
  ['lãnh đạo NCB và học sinh Vinschool', []],
  // no body
  ['các sở, ngành liên quan', []],
  ['hội viên của hội', []],
  ['chính phủ cho phép', []],
  ['công ty Mỹ', ['l:Mỹ']],
  ['báo Hàn Quốc', ['l:Hàn Quốc']],
  ['thị trường Mỹ', ['l:Mỹ']],
  ['Đảng, Nhà nước của hai nước', []],
  ['Các Chi hội hữu nghị Việt - Lào tại các trường', []],
  ['tài khoản Google của bạn', []],
  ['Quỹ từ thiện phải công khai', []],
  ['Bộ Y tế kiểm tra các trạm', ['o:Bộ Y tế']],
  ['tại https://suckhoe.example.vn/ có ghi', []],
]

test.each(rows)('bodies in «%s»', (text, expected) => {
  expect(spans(text)).toEqual(expected)
})
