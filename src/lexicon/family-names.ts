/**
 * Vietnamese family names, those of the minorities and of Chinese and Korean names in Vietnamese among them. `weak` ones are
 * mostly other words or places and need more of a name around them. Source: names of the training data and general knowledge.
 */
export const FAMILY_NAMES = `
A | weak
Alăng
Arất
Ayun
Bhnước
Biện
Bloong
Bríu
Byă
Bàn | weak
Bàng | weak
Bành
Bá | weak
Bùi
Bạc | weak
Bạch
Bế
Bồ | weak
Cam | weak
Cao
Chang | weak
Chu
Châu | weak
Chảo
Chẩu
Chế | weak
Chử
Coor
Cung | weak
Cà | weak
Cái | weak
Cát | weak
Cù
Cấn | weak
Cầm
Cứ | weak
Danh | weak
Diệp
Doãn
Dư | weak
Dương
Giang | weak
Giàng
Giáp | weak
Giản
H | weak
Hoàng
Huỳnh
Hvul
Hà
Hàn | weak
Hàng | weak
Hán | weak
Hạ | weak
Hạng
Hầu
Hồ
Hờ
Hứa
Hữu | weak
K | weak
Kha
Khuất
Khúc
Khương
Khổng
Kim | weak
Kiều
Kpă
Ksor
Kông | weak
La | weak
Lai | weak
Liễu | weak
Long | weak
Ly | weak
Lâm
Lã
Lê
Lò
Lô | weak
Lù
Lý
Lăng
Lưu
Lương
Lường
Lạc | weak
Lại
Lầu
Lỗ
Lộ | weak
Lục | weak
Lữ
Ma | weak
Mai
Mã | weak
Mông
Mùa | weak
Mạc
Mạch | weak
Mẫn
Mẫu | weak
Mộc | weak
Nay | weak
Nghiêm
Nguyễn
Ngân | weak
Ngô
Ngũ
Ngạc | weak
Ngọ | weak
Ngụy
Nhan | weak
Nhiêu | weak
Nhâm
Nhữ
Ninh | weak
Niê
Nông
Phan
Phàn
Phí | weak
Phó | weak
Phù | weak
Phùng
Phương | weak
Phạm
Pơloong
Quan | weak
Quàng | weak
Quách
Quản | weak
Quảng | weak
Rah
Rcom
Rơ | weak
Siu
Sái
Sìn
Sùng
Sơn | weak
Sầm
Sử | weak
Thi | weak
Thiều
Thào
Thái | weak
Thân | weak
Thích | weak
Thò
Thôi
Thạch
Thẩm
Tiêu
Tiết | weak
Tiền | weak
Trang | weak
Triệu
Trà | weak
Tráng
Trình | weak
Trương
Trầm | weak
Trần
Trịnh
Tào
Tân | weak
Tòng
Tô | weak
Tôn
Tôn Thất
Tăng
Tưởng
Tạ
Tất | weak
Tẩn
Tập | weak
Tề
Tống
Từ | weak
Ung | weak
Uông
Vi
Viên | weak
Vy
Và | weak
Vàng | weak
Võ
Văn | weak
Vũ
Vưu
Vương
Vừ
Xa | weak
Y | weak
Yên | weak
Zơrâm
Âu
Ôn
Ông | weak
Đan | weak
Đinh
Điêu
Đoàn
Đàm
Đàng | weak
Đào
Đái | weak
Đèo
Đôn | weak
Đăng | weak
Đường | weak
Đầu | weak
Đậu
Đặng
Đồng | weak
Đổng
Đỗ
Đới | weak
Ứng | weak
`
