/**
 * Titles of offices and callings: `title | kind`. An `office` is held in a body; a `state` title stands by itself and takes no
 * body of the next title (`Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao`); a `call` announces a person but is no role that is
 * reported; a `member` is one only with the body (`sinh viên Trường Đại học Vinh`). Prefixes (`nguyên`, `cựu`, `quyền`, `cố`) are in the grammar. From the guideline and the training data.
 */
export const ROLE_TITLES = `
Adjunct professor | office
Anh hùng | call
Anh rể | call
Anh trai | call
Beauty blogger | state
Biên kịch | state
Biên tập viên | state
Biên đạo | state
Biên đạo múa | state
Blogger | state
Bà ngoại | call
Bà nội | call
Bá tước | state
Bác sĩ | member
Bác sỹ | member
Bí thư | office
Bí thư Thường trực | office
Bí thư thường trực | office
Bí thư thứ nhất | office
Bạn thân | call
Bạn trai | call
Bếp trưởng | state
Bệnh nhân | call
Bị can | call
Bị cáo | call
Bị hại | call
Bị đơn | call
Bố | call
Bố chồng | call
Bố vợ | call
Bộ trưởng | state
Bộ trưởng An ninh | state
Bộ trưởng An ninh Nội địa | state
Bộ trưởng Công Thương | state
Bộ trưởng Công an | state
Bộ trưởng Công thương | state
Bộ trưởng Du lịch | state
Bộ trưởng Dầu mỏ | state
Bộ trưởng Giao thông | state
Bộ trưởng Giao thông vận tải | state
Bộ trưởng Giáo dục | state
Bộ trưởng Giáo dục và Đào tạo | state
Bộ trưởng Khoa học | state
Bộ trưởng Khoa học và Công nghệ | state
Bộ trưởng Kinh tế | state
Bộ trưởng Kế hoạch | state
Bộ trưởng Kế hoạch và Đầu tư | state
Bộ trưởng Lao động | state
Bộ trưởng Môi trường | state
Bộ trưởng Ngoại giao | state
Bộ trưởng Ngân khố | state
Bộ trưởng Nông nghiệp | state
Bộ trưởng Năng lượng | state
Bộ trưởng Nội các | state
Bộ trưởng Nội vụ | state
Bộ trưởng Quốc phòng | state
Bộ trưởng Thông tin | state
Bộ trưởng Thông tin và Truyền thông | state
Bộ trưởng Thương mại | state
Bộ trưởng Thể thao | state
Bộ trưởng Tài chính | state
Bộ trưởng Tài nguyên và Môi trường | state
Bộ trưởng Tư pháp | state
Bộ trưởng Văn hóa | state
Bộ trưởng Xây dựng | state
Bộ trưởng Y tế | state
CEO | office
CFO | office
COO | office
CTO | office
Ca nương | state
Ca sĩ | state
Ca sỹ | state
Cha | call
Cha xứ | state
Chi cục trưởng | office
Chi hội phó | office
Chi hội trưởng | office
Chiến lược gia trưởng | office
Chiến sĩ | member
Chiến sỹ | member
Chuyên gia | office
Chuyên gia cao cấp | office
Chuyên gia dinh dưỡng | office
Chuyên gia giao thông | office
Chuyên gia hàng không | office
Chuyên gia kinh tế | office
Chuyên gia phân tích | office
Chuyên gia quân sự | office
Chuyên gia trang điểm | state
Chuyên gia tâm lý | office
Chuyên gia tư vấn | office
Chuyên viên | office
Chánh | office
Chánh thanh tra | office
Chánh thư ký | office
Chánh văn phòng | office
Chánh án | office
Cháu gái | call
Cháu trai | call
Chính khách | state
Chính quyền | call
Chính trị gia | state
Chính trị viên | office
Chính trị viên phó | office
Chính ủy | office
Chấp hành viên | office
Chỉ huy | office
Chỉ huy phó | office
Chỉ huy trưởng | office
Chị dâu | call
Chị gái | call
Chồng | call
Chồng cũ | call
Chủ doanh nghiệp | office
Chủ nhiệm | office
Chủ nhiệm bộ môn | office
Chủ nhiệm khoa | office
Chủ nhà hàng | office
Chủ sở hữu | office
Chủ tịch | office
Chủ tịch Thường trực | office
Chủ tịch danh dự | office
Chủ tịch nước | state
Chủ tịch sáng lập | office
Chủ tịch điều hành | office
Chủ tọa | office
Chủ tọa phiên tòa | office
Chủ đầu tư | office
Co-founder | office
Con dâu | call
Con gái | call
Con rể | call
Con trai | call
Cua rơ | state
Cán bộ | member
Cô giáo | call
Công chúa | state
Công chức | member
Công chứng viên | office
Công nhân | member
Công sứ | office
Công tước | state
Công tố viên | state
Công tố viên liên bang | state
Công tố viên trưởng | state
Cơ phó | state
Cơ thủ | state
Cơ trưởng | state
Cảnh sát trưởng | office
Cảnh sát viên | member
Cầu thủ | state
Cố vấn | office
Cố vấn An ninh Quốc gia | state
Cố vấn An ninh quốc gia | state
Cố vấn cấp cao | office
Cố vấn kinh tế | office
Cố vấn pháp lý | office
Cố vấn đặc biệt | office
Cục phó | office
Cục trưởng | office
Cựu chiến binh | state
DJ | state
Danh ca | state
Danh hài | state
Danh thủ | state
Diễn giả | state
Diễn viên | state
Diễn viên hài | state
Diễn viên múa | state
Diễn viên nhí | state
Doanh nhân | state
Dân biểu | state
Dược sĩ | state
Dược sỹ | state
Dịch giả | state
Em gái | call
Em rể | call
Em trai | call
Food blogger | state
Founder | office
Già làng | call
Giám khảo | state
Giám mục | office
Giám thị | office
Giám đốc | office
Giám đốc chi nhánh | office
Giám đốc chiến lược | office
Giám đốc chuyên môn | office
Giám đốc chương trình | office
Giám đốc công nghệ | office
Giám đốc dự án | office
Giám đốc khu vực | office
Giám đốc kinh doanh | office
Giám đốc kỹ thuật | office
Giám đốc marketing | office
Giám đốc nghiên cứu | office
Giám đốc nhân sự | office
Giám đốc phát triển | office
Giám đốc phân tích | office
Giám đốc phụ trách | office
Giám đốc quốc gia | office
Giám đốc sáng tạo | office
Giám đốc sản xuất | office
Giám đốc thương mại | office
Giám đốc thể thao | office
Giám đốc truyền thông | office
Giám đốc tài chính | office
Giám đốc vận hành | office
Giám đốc điều hành | office
Giám đốc đầu tư | office
Giám đốc đối ngoại | office
Giáo chủ | state
Giáo hoàng | state
Giáo viên | state
Giảng viên | office
Giảng viên cao cấp | office
HLV | state
HLV trưởng | state
Hiệu phó | office
Hiệu trưởng | office
Hiệu trưởng danh dự | office
Hoa hậu | state
Hot girl | call
Hoàng hậu | state
Hoàng thái hậu | state
Hoàng thái tử | state
Hoàng tử | state
Hung thủ | call
Huấn luyện viên | state
Huấn luyện viên trưởng | office
Hòa thượng | state
Hôn phu | call
Hôn thê | call
Hướng dẫn viên | call
Hạ nghị sĩ | state
Hạ nghị sỹ | state
Hạt phó | office
Hạt trưởng | office
Hải đội trưởng | office
Hầu tước | state
Hậu vệ | state
Hậu vệ phải | state
Hậu vệ trái | state
Họa sĩ | state
Họa sỹ | state
Học giả | state
Học sinh | member
Học viên | member
Hồng y | office
Hộ sinh | state
Hội thẩm nhân dân | state
Hội viên | member
Kinh tế trưởng | office
Kiến trúc sư | state
Kiểm lâm viên | office
Kiểm ngư viên | office
Kiểm soát viên không lưu | state
Kiểm sát viên | office
Kiểm toán viên | office
Kình ngư | state
Kí giả | state
Kế toán trưởng | office
Kỳ thủ | state
Kỹ sư | state
Linh mục | state
Liệt sĩ | call
Liệt sỹ | call
Luật gia | state
Luật sư | state
Lái xe | call
Lãnh tụ | state
Lãnh tụ tối cao | state
Lãnh đạo | member
Lữ đoàn trưởng | office
Lực sĩ | state
MC | state
Máy trưởng | state
Mẹ | call
Mẹ chồng | call
Mẹ vợ | call
Mục sư | state
NTK | state
Nam MC | state
Nam ca sĩ | state
Nam diễn viên | state
Nam nghệ sĩ | state
Nam nhân viên | member
Nam sinh | member
Nam sinh viên | member
Nam vương | state
Nghi can | call
Nghi phạm | call
Nghiên cứu sinh | member
Nghiên cứu viên | office
Nghệ nhân | state
Nghệ sĩ | state
Nghệ sĩ hài | state
Nghệ sĩ ưu tú | state
Nghệ sỹ | state
Nghị sĩ | state
Nghị sỹ | state
Ngoại trưởng | state
Nguyên Bộ trưởng | state
Nguyên đơn | call
Ngư dân | call
Người dân | call
Người dẫn chương trình | state
Người mẫu | state
Người phát ngôn | office
Người sáng lập | office
Người đứng đầu | office
Nhiếp ảnh gia | state
Nhà biên kịch | state
Nhà báo | state
Nhà bảo tồn | state
Nhà du hành | state
Nhà dân tộc học | state
Nhà giáo | state
Nhà hoạt động | state
Nhà hóa học | state
Nhà khoa học | state
Nhà khảo cổ | state
Nhà kinh tế | state
Nhà kinh tế học | state
Nhà kinh tế trưởng | office
Nhà leo núi | state
Nhà lãnh đạo | state
Nhà nghiên cứu | office
Nhà nghiên cứu văn hóa | state
Nhà ngoại giao | state
Nhà phân tích | office
Nhà phân tích cấp cao | office
Nhà phê bình | state
Nhà phê bình văn học | state
Nhà quay phim | state
Nhà sinh vật học | state
Nhà soạn kịch | state
Nhà soạn nhạc | state
Nhà sáng lập | office
Nhà sáng tạo | state
Nhà sản xuất | state
Nhà sử học | state
Nhà thiết kế | state
Nhà thơ | state
Nhà toán học | state
Nhà tâm lý học | state
Nhà tạo mẫu tóc | state
Nhà từ thiện | state
Nhà vua | state
Nhà vô địch | state
Nhà văn | state
Nhà vật lý | state
Nhà điêu khắc | state
Nhà đàm phán | state
Nhà đầu tư | state
Nhà đồng sáng lập | office
Nhân chứng | call
Nhân viên | member
Nhân viên bảo vệ | member
Nhạc công | state
Nhạc sĩ | state
Nhạc sỹ | state
Nhạc trưởng | state
Ni sư | state
Nông dân | call
Nạn nhân | call
Nữ MC | state
Nữ bộ trưởng | state
Nữ ca sĩ | state
Nữ công nhân | member
Nữ công tước | state
Nữ danh hài | state
Nữ diễn viên | state
Nữ doanh nhân | state
Nữ hoàng | state
Nữ hạ nghị sĩ | state
Nữ hộ sinh | state
Nữ luật sư | state
Nữ nghệ sĩ | state
Nữ nghị sĩ | state
Nữ người mẫu | state
Nữ nhà báo | state
Nữ nhà văn | state
Nữ nhân viên | member
Nữ phi công | state
Nữ phi hành gia | state
Nữ phát ngôn viên | office
Nữ phóng viên | state
Nữ sinh | member
Nữ sinh viên | member
Nữ siêu mẫu | state
Nữ thượng nghị sĩ | state
Nữ thủ tướng | state
Nữ tướng | state
Nữ tổng thống | state
Nữ tỷ phú | state
Nữ vương | state
Nữ vận động viên | state
Nữ y tá | state
Nữ đạo diễn | state
Phi công | state
Phi hành gia | state
Phát ngôn viên | office
Phó Ban | office
Phó Bí thư | office
Phó Bí thư Thường trực | office
Phó Chủ tịch | office
Phó Chủ tịch Thường trực | office
Phó Chủ tịch nước | state
Phó Chủ tịch thứ nhất | office
Phó Công an | office
Phó Giám đốc Thường trực | office
Phó Thủ tướng | state
Phó Trưởng Ban | office
Phó Tổng Thư kí | office
Phó Tổng Thư ký | office
Phó Tổng thống | state
Phó ban | office
Phó bí thư chuyên trách | office
Phó bí thư phụ trách | office
Phó bộ trưởng | state
Phó bộ trưởng An ninh | state
Phó bộ trưởng An ninh Nội địa | state
Phó bộ trưởng Công Thương | state
Phó bộ trưởng Công an | state
Phó bộ trưởng Công thương | state
Phó bộ trưởng Du lịch | state
Phó bộ trưởng Dầu mỏ | state
Phó bộ trưởng Giao thông | state
Phó bộ trưởng Giao thông vận tải | state
Phó bộ trưởng Giáo dục | state
Phó bộ trưởng Giáo dục và Đào tạo | state
Phó bộ trưởng Khoa học | state
Phó bộ trưởng Khoa học và Công nghệ | state
Phó bộ trưởng Kinh tế | state
Phó bộ trưởng Kế hoạch | state
Phó bộ trưởng Kế hoạch và Đầu tư | state
Phó bộ trưởng Lao động | state
Phó bộ trưởng Môi trường | state
Phó bộ trưởng Ngoại giao | state
Phó bộ trưởng Ngân khố | state
Phó bộ trưởng Nông nghiệp | state
Phó bộ trưởng Năng lượng | state
Phó bộ trưởng Nội các | state
Phó bộ trưởng Nội vụ | state
Phó bộ trưởng Quốc phòng | state
Phó bộ trưởng Thông tin | state
Phó bộ trưởng Thông tin và Truyền thông | state
Phó bộ trưởng Thương mại | state
Phó bộ trưởng Thể thao | state
Phó bộ trưởng Tài chính | state
Phó bộ trưởng Tài nguyên và Môi trường | state
Phó bộ trưởng Tư pháp | state
Phó bộ trưởng Văn hóa | state
Phó bộ trưởng Xây dựng | state
Phó bộ trưởng Y tế | state
Phó chi cục trưởng | office
Phó chánh | office
Phó chánh thanh tra | office
Phó chánh văn phòng | office
Phó chánh văn phòng thường trực | office
Phó chánh án | office
Phó chính trị viên | office
Phó chính ủy | office
Phó chỉ huy trưởng | office
Phó chủ nhiệm | office
Phó chủ nhiệm phụ trách | office
Phó chủ nhiệm thường trực | office
Phó chủ tịch chuyên trách | office
Phó chủ tịch cấp cao | office
Phó chủ tịch danh dự | office
Phó chủ tịch nước | state
Phó chủ tịch phụ trách | office
Phó chủ tịch điều hành | office
Phó cục trưởng | office
Phó cục trưởng phụ trách | office
Phó giám thị | office
Phó giám đốc | office
Phó giám đốc chuyên môn | office
Phó giám đốc kinh doanh | office
Phó giám đốc kỹ thuật | office
Phó giám đốc phụ trách | office
Phó giám đốc thường trực | office
Phó giám đốc điều hành | office
Phó hiệu trưởng | office
Phó hiệu trưởng phụ trách | office
Phó khoa | office
Phó phát ngôn | office
Phó phòng | office
Phó tham mưu trưởng | office
Phó thị trưởng | state
Phó thống đốc | office
Phó thủ tướng thường trực | office
Phó trưởng | office
Phó trưởng Ban Thường trực | office
Phó trưởng Công an | office
Phó trưởng ban thường trực | office
Phó trưởng khoa | office
Phó trưởng phái đoàn | office
Phó trưởng phòng | office
Phó trưởng thường trực | office
Phó trưởng đoàn | office
Phó trưởng đoàn chuyên trách | office
Phó trưởng đại diện | office
Phó trạm | office
Phó tư lệnh | office
Phó tư lệnh thường trực | office
Phó tổ trưởng | office
Phó tổng | office
Phó tổng biên tập | office
Phó tổng cục trưởng | office
Phó tổng giám đốc | office
Phó tổng giám đốc phụ trách | office
Phó tổng giám đốc thường trực | office
Phó tổng giám đốc điều hành | office
Phó tổng lãnh sự | office
Phó tổng tham mưu trưởng | office
Phó tổng thanh tra | office
Phó tổng thư ký thường trực | office
Phó viện trưởng | office
Phó viện trưởng phụ trách | office
Phó viện trưởng thường trực | office
Phó vụ | office
Phó vụ trưởng | office
Phó đoàn | office
Phó đại diện | office
Phó đại sứ | office
Phó đồn trưởng | office
Phó đội trưởng | office
Phóng viên | state
Phạm nhân | call
Quan chức | member
Quay phim | state
Quyền giám đốc | office
Quán quân | state
Quản đốc | office
Quốc trưởng | state
Quốc vương | state
Rapper | state
Sinh viên | member
Siêu mẫu | state
Soạn giả | state
Streamer | state
Stylist | state
Sáng lập viên | office
Sư cô | state
Sư thầy | state
Sư đoàn trưởng | office
Sử gia | state
Tay vợt | state
Tay đua | state
Tham mưu trưởng | office
Tham tán | office
Thanh tra viên | office
Thi sĩ | state
Thiên tài | call
Thiếu niên | call
Thiền sư | state
Thuyền phó | state
Thuyền trưởng | state
Thành viên | member
Thái hậu | state
Thái thú | state
Thái tử | state
Thân vương | state
Thí sinh | call
Thư kí | office
Thư ký | office
Thư ký phiên tòa | state
Thư ký trưởng | office
Thư ký tòa soạn | office
Thương gia | state
Thượng nghị sĩ | state
Thượng nghị sỹ | state
Thượng tướng quân | state
Thượng tọa | state
Thầy giáo | call
Thẩm phán | state
Thẩm phán chủ tọa | state
Thị trưởng | state
Thống chế | state
Thống đốc | office
Thợ lặn | state
Thủ hiến | state
Thủ kho | office
Thủ khoa | state
Thủ lĩnh | state
Thủ môn | state
Thủ phạm | call
Thủ quỹ | office
Thủ tướng | state
Thủ tướng lâm thời | state
Thứ trưởng | state
Thứ trưởng An ninh | state
Thứ trưởng An ninh Nội địa | state
Thứ trưởng Công Thương | state
Thứ trưởng Công an | state
Thứ trưởng Công thương | state
Thứ trưởng Du lịch | state
Thứ trưởng Dầu mỏ | state
Thứ trưởng Giao thông | state
Thứ trưởng Giao thông vận tải | state
Thứ trưởng Giáo dục | state
Thứ trưởng Giáo dục và Đào tạo | state
Thứ trưởng Khoa học | state
Thứ trưởng Khoa học và Công nghệ | state
Thứ trưởng Kinh tế | state
Thứ trưởng Kế hoạch | state
Thứ trưởng Kế hoạch và Đầu tư | state
Thứ trưởng Lao động | state
Thứ trưởng Môi trường | state
Thứ trưởng Ngoại giao | state
Thứ trưởng Ngân khố | state
Thứ trưởng Nông nghiệp | state
Thứ trưởng Năng lượng | state
Thứ trưởng Nội các | state
Thứ trưởng Nội vụ | state
Thứ trưởng Quốc phòng | state
Thứ trưởng Thông tin | state
Thứ trưởng Thông tin và Truyền thông | state
Thứ trưởng Thương mại | state
Thứ trưởng Thể thao | state
Thứ trưởng Tài chính | state
Thứ trưởng Tài nguyên và Môi trường | state
Thứ trưởng Tư pháp | state
Thứ trưởng Văn hóa | state
Thứ trưởng Xây dựng | state
Thứ trưởng Y tế | state
Thứ trưởng thường trực | state
Tiếp viên trưởng | state
Tiền bối | state
Tiền vệ | state
Tiền vệ trung tâm | state
Tiền đạo | state
Tiểu đoàn phó | office
Tiểu đoàn trưởng | office
Travel blogger | state
Triết gia | state
Triệu phú | state
Trung phong | state
Trung vệ | state
Trung đoàn phó | office
Trung đoàn trưởng | office
Trung đội trưởng | office
Trưởng | office
Trưởng Ban | office
Trưởng Công an | office
Trưởng ban biên tập | office
Trưởng ban quản lý | office
Trưởng buôn | office
Trưởng bản | office
Trưởng bộ môn | office
Trưởng bộ phận | office
Trưởng khoa | office
Trưởng khu phố | office
Trưởng khóm | office
Trưởng kíp | office
Trưởng nhóm | office
Trưởng phái đoàn | office
Trưởng phòng | office
Trưởng thôn | office
Trưởng xóm | office
Trưởng đoàn | office
Trưởng đại diện | office
Trưởng ấp | office
Trạm trưởng | office
Trọng tài | state
Trọng tài chính | state
Trợ lý | office
Trợ lý HLV | state
Trợ lý giám đốc | office
Trợ lý huấn luyện viên | state
Trợ lý tổng giám đốc | office
Trợ lý đặc biệt | office
Tài xế | call
Tác giả | call
Tình nguyện viên | state
Tù nhân | call
Tùy viên | office
Tư lệnh | office
Tư lệnh trưởng | office
Tỉ phú | state
Tỉnh trưởng | state
Tổ phó | office
Tổ phó tổ dân phố | office
Tổ trưởng | office
Tổ trưởng tổ dân phố | office
Tổng Bí thư | office
Tổng Thư kí | office
Tổng Thư ký | office
Tổng biên tập | office
Tổng chưởng lý | state
Tổng chỉ huy | office
Tổng cục trưởng | office
Tổng giám mục | office
Tổng giám đốc | office
Tổng giám đốc điều hành | office
Tổng kiểm toán | office
Tổng kiểm toán Nhà nước | office
Tổng kế toán trưởng | office
Tổng lãnh sự | office
Tổng quản lý | office
Tổng tham mưu trưởng | office
Tổng thanh tra | office
Tổng thống | state
Tổng thống lâm thời | state
Tổng thống đắc cử | state
Tổng trấn | state
Tổng tư lệnh | office
Tổng đạo diễn | office
Tổng đốc | state
Tử tù | call
Tỷ phú | state
Viên chức | member
Viện phó | office
Viện sĩ | office
Viện trưởng | office
Vlogger | state
Vua | call
Võ sĩ | state
VĐV | state
Vũ công | state
Vận động viên | state
Vị hôn phu | call
Vợ | call
Vợ cũ | call
Vụ phó | office
Vụ trưởng | office
Xạ thủ | state
Y sĩ | state
Y sỹ | state
Y tá | state
YouTuber | state
Á hậu | state
Á quân | state
Á vương | state
Ông ngoại | call
Ông nội | call
Điều dưỡng | state
Điều dưỡng trưởng | state
Điều phối viên | office
Điều phối viên quốc gia | office
Điều phối viên trưởng | office
Điều tra viên | office
Điệp viên | state
Đô trưởng | state
Đô vật | state
Đại biểu | office
Đại biện | office
Đại diện | member
Đại gia | call
Đại giáo chủ | state
Đại sứ | office
Đại sứ thiện chí | office
Đại sứ đặc mệnh toàn quyền | office
Đại tướng | call
Đại đội trưởng | office
Đại đức | state
Đạo diễn | state
Đầu bếp | state
Đặc phái viên | office
Đặc sứ | office
Đệ nhất phu nhân | state
Đối tượng | call
Đồn trưởng | office
Đồng chủ biên | office
Đồng chủ tịch | office
Đồng giám đốc | office
Đồng sáng lập | office
Đội phó | office
Đội trưởng | state
Đức Giáo hoàng | state
Ảo thuật gia | state
Ủy viên | office
Ủy viên Thường trực | office
Ủy viên chuyên trách | office
Ủy viên dự khuyết | office
Ủy viên thường vụ | office
Ứng cử viên | state
Ứng cử viên tổng thống | state
Ứng viên | state
Ứng viên tổng thống | state
`
