/**
 * Titles of offices and callings: `title | kind`. An `office` is held in a body; a `state` title stands by itself and takes no
 * body of the next title (`Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao`); a `call` announces a person but is no role that is
 * reported. Prefixes (`nguyên`, `cựu`, `quyền`, `cố`) are in the grammar. From the guideline and the training data.
 */
export const ROLE_TITLES = `
Adjunct professor | office
Anh hùng | call
Anh trai | call
Biên tập viên | state
Biên đạo | state
Blogger | state
Bác sĩ | call
Bác sỹ | call
Bí thư Thường trực | office
Bí thư thứ nhất | office
Bí thư | office
Bệnh nhân | call
Bị can | call
Bị cáo | call
Bị đơn | call
Bố | call
Bộ trưởng An ninh Nội địa | state
Bộ trưởng An ninh | state
Bộ trưởng Công Thương | state
Bộ trưởng Công an | state
Bộ trưởng Công thương | state
Bộ trưởng Du lịch | state
Bộ trưởng Dầu mỏ | state
Bộ trưởng Giao thông vận tải | state
Bộ trưởng Giao thông | state
Bộ trưởng Giáo dục và Đào tạo | state
Bộ trưởng Giáo dục | state
Bộ trưởng Khoa học và Công nghệ | state
Bộ trưởng Khoa học | state
Bộ trưởng Kinh tế | state
Bộ trưởng Kế hoạch và Đầu tư | state
Bộ trưởng Kế hoạch | state
Bộ trưởng Lao động | state
Bộ trưởng Môi trường | state
Bộ trưởng Ngoại giao | state
Bộ trưởng Ngân khố | state
Bộ trưởng Nông nghiệp | state
Bộ trưởng Năng lượng | state
Bộ trưởng Nội các | state
Bộ trưởng Nội vụ | state
Bộ trưởng Quốc phòng | state
Bộ trưởng Thông tin và Truyền thông | state
Bộ trưởng Thông tin | state
Bộ trưởng Thương mại | state
Bộ trưởng Thể thao | state
Bộ trưởng Tài chính | state
Bộ trưởng Tài nguyên và Môi trường | state
Bộ trưởng Tư pháp | state
Bộ trưởng Văn hóa | state
Bộ trưởng Xây dựng | state
Bộ trưởng Y tế | state
Bộ trưởng | state
CEO | office
CFO | office
COO | office
CTO | office
Ca sĩ | state
Ca sỹ | state
Cha xứ | state
Cha | call
Chi cục trưởng | office
Chiến lược gia trưởng | office
Chuyên gia kinh tế | office
Chuyên gia phân tích | office
Chuyên gia | office
Chuyên viên | office
Chánh thanh tra | office
Chánh văn phòng | office
Chánh | office
Chánh án | office
Chính quyền | call
Chính trị gia | state
Chính trị viên | office
Chính ủy | office
Chỉ huy phó | office
Chỉ huy trưởng | office
Chỉ huy | office
Chị gái | call
Chồng | call
Chủ nhiệm khoa | office
Chủ nhiệm | office
Chủ sở hữu | office
Chủ tịch Thường trực | office
Chủ tịch danh dự | office
Chủ tịch nước | state
Chủ tịch | office
Chủ đầu tư | office
Co-founder | office
Con gái | call
Con trai | call
Cán bộ | call
Cô giáo | call
Công chúa | state
Công nhân | call
Công sứ | office
Công tố viên trưởng | state
Công tố viên | state
Cơ trưởng | state
Cầu thủ | state
Cố vấn An ninh Quốc gia | state
Cố vấn An ninh quốc gia | state
Cố vấn | office
Cục trưởng | office
Cựu chiến binh | state
DJ | state
Danh ca | state
Danh hài | state
Diễn giả | state
Diễn viên | state
Doanh nhân | state
Dân biểu | state
Dược sĩ | state
Em gái | call
Em trai | call
Founder | office
Giám khảo | state
Giám mục | office
Giám đốc khu vực | office
Giám đốc kinh doanh | office
Giám đốc kỹ thuật | office
Giám đốc marketing | office
Giám đốc nhân sự | office
Giám đốc quốc gia | office
Giám đốc sáng tạo | office
Giám đốc sản xuất | office
Giám đốc truyền thông | office
Giám đốc tài chính | office
Giám đốc | office
Giám đốc điều hành | office
Giáo chủ | state
Giáo hoàng | state
Giáo viên | state
Giảng viên | office
HLV trưởng | state
HLV | state
Hiệu phó | office
Hiệu trưởng | office
Hoa hậu | state
Hot girl | call
Hoàng hậu | state
Hoàng tử | state
Huấn luyện viên trưởng | office
Huấn luyện viên | state
Hòa thượng | state
Hạ nghị sĩ | state
Hạt phó | office
Hạt trưởng | office
Hậu vệ | state
Họa sĩ | state
Họa sỹ | state
Học sinh | call
Hồng y | office
Hội viên | call
Kinh tế trưởng | office
Kiến trúc sư | state
Kiểm sát viên | office
Kình ngư | state
Kế toán trưởng | office
Kỳ thủ | state
Kỹ sư | state
Linh mục | state
Liệt sĩ | call
Luật sư | state
Lái xe | call
Lãnh tụ tối cao | state
Lãnh tụ | state
Lãnh đạo | call
MC | state
Mẹ | call
Mục sư | state
NTK | state
Nam ca sĩ | state
Nam diễn viên | state
Nam sinh | call
Nam vương | state
Nghi can | call
Nghi phạm | call
Nghiên cứu viên | office
Nghệ nhân | state
Nghệ sĩ | state
Nghệ sỹ | state
Nghị sĩ | state
Nghị sỹ | state
Ngoại trưởng | state
Nguyên Bộ trưởng | state
Nguyên đơn | call
Ngư dân | call
Người dân | call
Người mẫu | state
Người phát ngôn | office
Người sáng lập | office
Nhiếp ảnh gia | state
Nhà báo | state
Nhà giáo | state
Nhà hoạt động | state
Nhà khoa học | state
Nhà kinh tế trưởng | office
Nhà lãnh đạo | state
Nhà nghiên cứu | office
Nhà ngoại giao | state
Nhà phân tích | office
Nhà sáng lập | office
Nhà sản xuất | state
Nhà sử học | state
Nhà thiết kế | state
Nhà thơ | state
Nhà toán học | state
Nhà vua | state
Nhà văn | state
Nhà vật lý | state
Nhà đầu tư | state
Nhà đồng sáng lập | office
Nhân viên | call
Nhạc sĩ | state
Nhạc sỹ | state
Ni sư | state
Nông dân | call
Nạn nhân | call
Nữ ca sĩ | state
Nữ diễn viên | state
Nữ hoàng | state
Nữ nghị sĩ | state
Nữ phát ngôn viên | office
Nữ sinh | call
Nữ tướng | state
Phi công | state
Phi hành gia | state
Phát ngôn viên | office
Phó Ban | office
Phó Bí thư Thường trực | office
Phó Bí thư | office
Phó Chủ tịch Thường trực | office
Phó Chủ tịch nước | state
Phó Chủ tịch thứ nhất | office
Phó Chủ tịch | office
Phó Công an | office
Phó Giám đốc Thường trực | office
Phó Thủ tướng | state
Phó Trưởng Ban | office
Phó Tổng Thư ký | office
Phó Tổng thống | state
Phó bộ trưởng An ninh Nội địa | state
Phó bộ trưởng An ninh | state
Phó bộ trưởng Công Thương | state
Phó bộ trưởng Công an | state
Phó bộ trưởng Công thương | state
Phó bộ trưởng Du lịch | state
Phó bộ trưởng Dầu mỏ | state
Phó bộ trưởng Giao thông vận tải | state
Phó bộ trưởng Giao thông | state
Phó bộ trưởng Giáo dục và Đào tạo | state
Phó bộ trưởng Giáo dục | state
Phó bộ trưởng Khoa học và Công nghệ | state
Phó bộ trưởng Khoa học | state
Phó bộ trưởng Kinh tế | state
Phó bộ trưởng Kế hoạch và Đầu tư | state
Phó bộ trưởng Kế hoạch | state
Phó bộ trưởng Lao động | state
Phó bộ trưởng Môi trường | state
Phó bộ trưởng Ngoại giao | state
Phó bộ trưởng Ngân khố | state
Phó bộ trưởng Nông nghiệp | state
Phó bộ trưởng Năng lượng | state
Phó bộ trưởng Nội các | state
Phó bộ trưởng Nội vụ | state
Phó bộ trưởng Quốc phòng | state
Phó bộ trưởng Thông tin và Truyền thông | state
Phó bộ trưởng Thông tin | state
Phó bộ trưởng Thương mại | state
Phó bộ trưởng Thể thao | state
Phó bộ trưởng Tài chính | state
Phó bộ trưởng Tài nguyên và Môi trường | state
Phó bộ trưởng Tư pháp | state
Phó bộ trưởng Văn hóa | state
Phó bộ trưởng Xây dựng | state
Phó bộ trưởng Y tế | state
Phó bộ trưởng | state
Phó chi cục trưởng | office
Phó chánh thanh tra | office
Phó chánh văn phòng | office
Phó chánh | office
Phó chánh án | office
Phó chính ủy | office
Phó chỉ huy trưởng | office
Phó chủ nhiệm | office
Phó chủ tịch nước | state
Phó cục trưởng | office
Phó giám đốc phụ trách | office
Phó giám đốc | office
Phó hiệu trưởng | office
Phó khoa | office
Phó phát ngôn | office
Phó phòng | office
Phó tham mưu trưởng | office
Phó thị trưởng | state
Phó thống đốc | office
Phó thủ tướng thường trực | office
Phó trưởng Công an | office
Phó trưởng khoa | office
Phó trưởng phòng | office
Phó trưởng | office
Phó trưởng đoàn | office
Phó trưởng đại diện | office
Phó tư lệnh | office
Phó tổ trưởng | office
Phó tổng biên tập | office
Phó tổng cục trưởng | office
Phó tổng giám đốc | office
Phó tổng lãnh sự | office
Phó tổng tham mưu trưởng | office
Phó tổng thanh tra | office
Phó tổng | office
Phó viện trưởng | office
Phó vụ trưởng | office
Phó đoàn | office
Phó đại sứ | office
Phó đồn trưởng | office
Phó đội trưởng | office
Phóng viên | state
Phạm nhân | call
Quyền giám đốc | office
Quán quân | state
Quốc trưởng | state
Quốc vương | state
Rapper | state
Sinh viên | call
Siêu mẫu | state
Streamer | state
Stylist | state
Sáng lập viên | office
Tay vợt | state
Tham mưu trưởng | office
Tham tán | office
Thanh tra viên | office
Thi sĩ | state
Thiên tài | call
Thiền sư | state
Thuyền trưởng | state
Thành viên | call
Thái tử | state
Thí sinh | call
Thư ký trưởng | office
Thư ký tòa soạn | office
Thư ký | office
Thượng nghị sĩ | state
Thượng nghị sỹ | state
Thượng tọa | state
Thầy giáo | call
Thẩm phán | state
Thị trưởng | state
Thống đốc | office
Thủ hiến | state
Thủ lĩnh | state
Thủ môn | state
Thủ tướng | state
Thứ trưởng An ninh Nội địa | state
Thứ trưởng An ninh | state
Thứ trưởng Công Thương | state
Thứ trưởng Công an | state
Thứ trưởng Công thương | state
Thứ trưởng Du lịch | state
Thứ trưởng Dầu mỏ | state
Thứ trưởng Giao thông vận tải | state
Thứ trưởng Giao thông | state
Thứ trưởng Giáo dục và Đào tạo | state
Thứ trưởng Giáo dục | state
Thứ trưởng Khoa học và Công nghệ | state
Thứ trưởng Khoa học | state
Thứ trưởng Kinh tế | state
Thứ trưởng Kế hoạch và Đầu tư | state
Thứ trưởng Kế hoạch | state
Thứ trưởng Lao động | state
Thứ trưởng Môi trường | state
Thứ trưởng Ngoại giao | state
Thứ trưởng Ngân khố | state
Thứ trưởng Nông nghiệp | state
Thứ trưởng Năng lượng | state
Thứ trưởng Nội các | state
Thứ trưởng Nội vụ | state
Thứ trưởng Quốc phòng | state
Thứ trưởng Thông tin và Truyền thông | state
Thứ trưởng Thông tin | state
Thứ trưởng Thương mại | state
Thứ trưởng Thể thao | state
Thứ trưởng Tài chính | state
Thứ trưởng Tài nguyên và Môi trường | state
Thứ trưởng Tư pháp | state
Thứ trưởng Văn hóa | state
Thứ trưởng Xây dựng | state
Thứ trưởng Y tế | state
Thứ trưởng thường trực | state
Thứ trưởng | state
Tiền vệ | state
Tiền đạo | state
Triết gia | state
Triệu phú | state
Trung vệ | state
Trưởng Ban | office
Trưởng Công an | office
Trưởng ban biên tập | office
Trưởng ban quản lý | office
Trưởng bản | office
Trưởng bộ môn | office
Trưởng bộ phận | office
Trưởng khoa | office
Trưởng nhóm | office
Trưởng phòng | office
Trưởng thôn | office
Trưởng | office
Trưởng đoàn | office
Trưởng đại diện | office
Trưởng ấp | office
Trạm trưởng | office
Trọng tài chính | state
Trọng tài | state
Trợ lý huấn luyện viên | state
Trợ lý | office
Tài xế | call
Tác giả | call
Tùy viên | office
Tư lệnh | office
Tỉnh trưởng | state
Tổ phó | office
Tổ trưởng | office
Tổng Bí thư | office
Tổng Thư ký | office
Tổng biên tập | office
Tổng chưởng lý | state
Tổng chỉ huy | office
Tổng cục trưởng | office
Tổng giám mục | office
Tổng giám đốc | office
Tổng kiểm toán Nhà nước | office
Tổng kiểm toán | office
Tổng lãnh sự | office
Tổng tham mưu trưởng | office
Tổng thanh tra | office
Tổng thống | state
Tổng thống đắc cử | state
Tổng tư lệnh | office
Tổng đốc | state
Tỷ phú | state
Viện sĩ | office
Viện trưởng | office
Vua | call
Võ sĩ | state
VĐV | state
Vận động viên | state
Vợ | call
Vụ trưởng | office
Y sĩ | state
YouTuber | state
Á hậu | state
Á quân | state
Điều dưỡng | state
Điều phối viên | office
Điều tra viên | office
Đô trưởng | state
Đại biểu | office
Đại biện | office
Đại diện | call
Đại gia | call
Đại giáo chủ | state
Đại sứ | office
Đại tướng | call
Đại đức | state
Đạo diễn | state
Đặc phái viên | office
Đặc sứ | office
Đối tượng | call
Đồn trưởng | office
Đồng sáng lập | office
Đội phó | office
Đội trưởng | state
Đức Giáo hoàng | state
Ủy viên Thường trực | office
Ủy viên dự khuyết | office
Ủy viên thường vụ | office
Ủy viên | office
Ứng cử viên | state
Ứng viên tổng thống | state
Ứng viên | state
`
