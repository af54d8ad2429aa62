/** Invented pages; each line stands behind the label it should get. */
export interface Page {
  readonly name: string
  readonly text: string
  /** Label per non-blank line, in order. */
  readonly labels: readonly string[]
}

export function page(name: string, source: string): Page {
  const lines: string[] = []
  const labels: string[] = []
  for (const row of source.trim().split('\n')) {
    const bar = row.indexOf('|')
    const label = row.slice(0, bar).trim()
    if (label !== '') labels.push(label)
    lines.push(label === '' ? '' : row.slice(bar + 1).trim())
  }
  return { name, text: lines.join('\n'), labels }
}

export const PAGES: readonly Page[] = [
  page(
    'bare article',
    `
title | Xã vùng cao khánh thành cây cầu mơ ước sau mười năm chờ đợi
meta | 09:20 12/05/2022
body | Sáng 12/5, người dân xã Nậm Khao dự lễ khánh thành cây cầu bê tông bắc qua suối lớn, thay cho chiếc cầu tre đã bị lũ cuốn nhiều lần.
body | Cây cầu dài 48 m, rộng 4 m, do nhóm thiện nguyện và chính quyền xã cùng góp vốn. Công trình hoàn thành sớm hơn kế hoạch hai tháng.
caption | Bà con xã Nậm Khao đi trên cây cầu mới. Ảnh: Hoàng Lam
body | Ông Vàng A Páo, trưởng bản, cho biết từ nay học sinh không còn phải nghỉ học vào mùa mưa, nông sản cũng được chở thẳng ra chợ huyện.
byline | Hoàng Lam
related-heading | Tin liên quan
related | Huyện biên giới xóa xong nhà tạm trước mùa mưa
related | Thêm ba điểm trường được dựng mới từ quỹ của cựu học sinh`,
  ),
  page(
    'menu, breadcrumb, promoted links, tags, footer',
    `
chrome | Trang chủ
chrome | Thời sự
chrome | Thế giới
chrome | Kinh tế
chrome | Giáo dục
chrome | Sức khỏe
chrome | Thể thao
chrome | Giải trí
chrome | Đăng nhập
 |
meta | Kinh tế
meta | Thứ hai, 6/3/2023, 07:15 (GMT+7)
title | Giá cà phê vượt mốc lịch sử, nông dân vẫn chưa vội bán
body | Giá cà phê nhân tại các tỉnh Tây Nguyên sáng nay lên mức cao nhất trong mười lăm năm, song nhiều hộ vẫn giữ hàng chờ giá tốt hơn.
body | Theo các đại lý thu mua, mỗi kg cà phê nhân xô được trả 52.000 đồng, tăng 1.500 đồng so với cuối tuần trước. Nguồn cung trong dân còn khoảng một phần ba sản lượng.
related | >> Xuất khẩu hồ tiêu tăng trở lại sau hai năm giảm
body | Bà Nguyễn Thị Hạnh, chủ vườn ở Đắk Mil, nói gia đình chỉ bán dần để trang trải phân bón, phần lớn vẫn để trong kho vì tin giá sẽ còn lên.
body | Các chuyên gia khuyến cáo người trồng không nên mở rộng diện tích ồ ạt, bởi chu kỳ giá cao thường chỉ kéo dài hai đến ba vụ.
byline | Thanh Tâm (tổng hợp)
chrome | Chia sẻ
chrome | Từ khóa:
chrome | giá cà phê
chrome | Tây Nguyên
related-heading | Cùng chuyên mục
related | Gạo Việt được giá ở thị trường châu Âu
related | 2 giờ trước
related | Doanh nghiệp gỗ thiếu đơn hàng quý hai
related | 3 giờ trước
chrome | Tổng biên tập: Trần Văn Bình
chrome | Giấy phép số 12/GP-BTTTT cấp ngày 3/2/2020
chrome | © Bản quyền thuộc về Báo Cao Nguyên`,
  ),
  page(
    'teasers under related titles, sub-headings, a repeated headline',
    `
title | Trường làng mở lớp học bơi miễn phí cho năm trăm học sinh
body | Từ đầu hè, hồ bơi di động của trường tiểu học Phú Lộc luôn kín chỗ. Năm trăm em được dạy bơi và kỹ năng cứu đuối mà không phải đóng một đồng nào.
body | Hồ bơi từ tiền tiết kiệm
body | Chiếc hồ bằng khung thép được mua bằng tiền tiết kiệm điện, nước trong ba năm của nhà trường, cộng với đóng góp của các cựu học sinh đang làm việc xa quê.
title | Trường làng mở lớp học bơi miễn phí cho năm trăm học sinh
caption | Thầy giáo hướng dẫn các em khởi động trước giờ bơi. Ảnh: Ngọc Khuê
body | Mỗi lớp có hai giáo viên và một nhân viên y tế túc trực. Sau mười buổi, em nào bơi được hai mươi lăm mét sẽ được cấp giấy chứng nhận.
byline | Ngọc Khuê
related-heading | Có thể bạn quan tâm
related | Bé trai thoát nạn nhờ bạn học biết sơ cứu
related | Bé trai thoát nạn nhờ bạn học biết sơ cứu
related | 21:05 03/06/2021
related | Đang chơi gần bờ ao, em nhỏ bảy tuổi trượt chân ngã xuống nước và được bạn kéo lên kịp thời.
related | Phụ huynh góp cây xanh phủ mát sân trường
related | Phụ huynh góp cây xanh phủ mát sân trường
related | 10:30 01/06/2021
related | Sau một năm, hơn hai trăm cây bóng mát đã được trồng quanh các lớp học ở vùng nắng nóng.
chrome | Gửi bình luận`,
  ),
  page(
    'only menus',
    `
chrome | Trang chủ
chrome | Thời sự
chrome | Kinh tế
chrome | Văn hóa
chrome | Thể thao
chrome | Liên hệ
chrome | Đăng nhập
chrome | © Bản quyền thuộc về Trang tin Sông Nước`,
  ),
]
