/**
 * Common words whose first syllable is also a given name: `Hòa bình`, `Đồng thời` name no one. First syllable and the
 * second ones, a line each. Counted in Vietnamese news.
 */
export const NAME_COMPOUNDS = `
an | ninh toàn táng
anh | chàng chị em hùng rể ta trai ấy
ba | mẹ tuần
biên | bản chế giới soạn tập
bình | chọn chữa gas luận mỗi phong quân thường tĩnh yên đẳng ổn
bạn | đọc
bảo | an dưỡng hiểm hộ kê mẫu mật quản trì tàng tồn vệ đảm
bằng | biện chứng cách gỗ khen lái sông tiếng tốt
ca | hát khúc ngợi nhạc phẫu sĩ
chi | cục ngân nhánh phí phối tiêu tiết trả
chinh | phục
chiến | binh dịch hạm lược sĩ thuật thắng tranh đấu
chung | cư kết sống tay thân
chính | phủ quyền sách thức trị xác
chương | trình vàng
công | an bố chúa cộng cụ khai nghiệp nghệ suất trình ty tác
cơ | quan
cương | quyết vị
cường | hợp khả kiểm kích năng độ
cảnh | báo cáo căng giác khó quay sát
cấp | cao
cẩn | thận trọng
danh | ca dự hiệu hoạ hài mục nghĩa sách tiếng tính
diện | mạo rộng tích
dung | dịch tích
duy | trì
duyên | dáng
dũng | cảm
dương | tính
giang | hồ
giáp | biên ranh
gương | mặt
hai | cha chiều miền quần tuần vợ đứa
hiếu | kỳ
hiền | lành
hiển | thị
hiệp | hội định ước
hoa | hướng hậu hồng màu tươi văn xuân
hoan | nghênh phim
hoà | bình giải nhập
hoài | nghi
hoàn | chỉnh cảnh hảo lưu thiện thành toàn trả tất vốn
hoàng | gia tử
hoá | chất học thạch đơn
huy | chương hiệu quân trưởng động
huyền | thoại
hành | khách
hào | hứng quang
hè | xanh
hương | vị
hưởng | bởi lớn lợi trực tới xấu ứng
hạnh | phúc
hải | lý ngoại quan quân sâm sản
hậu | cần quả thuẫn thư
hằng | ngày
hồng | ngoại
hợp | chặt khẩn lệ pháp tác đồng
hữu | nghị súng trí ích
khiêm | tốn
khoa | học
khánh | thành
kiên | cố nhẫn quyết trì định
kiệt | sức
kỳ | ai bầu cựu diệu hạn họp lạ nghỉ thi vọng
lan | can rộng sang toả truyền
linh | cữu hoạt kiện
liên | bang hoan hệ kết lạc lục minh ngành quan tiếp tục
long | móng
luân | chuyển phiên
luận | thanh tội xôn
ly | dị hôn khai
lâm | nghiệp thời vào
lý | do dược kịp kỷ rác thuyết tưởng
lĩnh | tối vực
lưu | bão giữ lượng niệm thông trú trữ ý
lương | hưu thực tối
lượng | cứu hải lớn mưa phiến sạch tái
lợi | dụng nhuận ích
lực | lượng
mai | táng
minh | bạch châu chứng hoạ
mùa | hè
mạnh | dạn mẽ tầm
mỹ | nhân phẩm quan
nam | ca diễn giới nữ sinh thanh
nghĩa | khủng trang vụ
nghị | quyết sĩ truy
nguyên | giám liệu môi nhân phó tắc vẹn
ngân | hàng sách
ngọc | trai
nhi | ung
nhân | chứng dân dịp sự viên vật ái
nhật | báo
ninh | mạng
năm | xưa
oanh | tạc
phi | công cơ hành hạt lợi pháp quân tang đội
phong | bì cách phú thuỷ toả trào tục
phát | biểu hiện huy ngôn nổ sóng triển tán xít
phúc | khảo lợi thẩm
phương | pháp thức tiện án
phố | đi
phụ | trách
quyên | góp
quyết | khiếu liệt toán định
quyền | hạn lợi lực
quân | hàm khỏi lục sự đội
quý | giá hiếm vị
quốc | gia khánh lộ tế tịch
sang | trọng
sinh | giỏi hoạt khối nghèo nhật sống thái tiểu viên
sáng | kiến lập mai sớm tác tạo tỏ
thanh | niên thiếu toán tra xuân
thi | công cử hành môn sắc thể trắc tuyển đua đấu
thiên | nhiên tai đường
thiện | chí môi nguyện
thu | dọn giữ gom hoạch hút hẹp hồi ngân nhập phí thuế thập
thuận | giữa hạt lợi ngừng nào thương tiện
thuỷ | lợi nội quân sản thủ tinh văn điện đánh
thành | khẩn lập phố trì tích tựu viên
thái | độ
thông | báo minh thoáng tin tấn điệp
thư | giãn gửi ký thường viện
thương | binh hiệu lái mại nhẹ sọ tích
thảo | luận luật nghị
thắng | lợi
thịnh | vượng
thống | camera kê lâm radar thoát đắc
tiên | kể phong tiến
tiến | bộ hành trình tới độ
toàn | bộ cầu diện vẹn
trang | bị cá mạng phục sức thiết thông trí trại trải web
trinh | sát
trung | bình tá ương
trí | thức tuệ
trước | đó
trường | hợp mầm tiểu
trận | chiến
trọng | tải điểm
tuyên | bố dương phạt thệ truyền
tuyến | buýt cao metro phố tránh đường
tuệ | nhân
tuổi | trẻ
tài | chính khoá khoản liệu nguyên phiệt sản trợ xế
tâm | bão chấn huyết hồn linh lý nghiên thương thần trạng y áp
tân | tiến
tình | báo cảm cờ dục huống hình nguyện tiết trạng tứ yêu ái
tín | dụng hiệu nhiệm đồ
tính | chất mạng năng riêng thuế toán
tông | mạnh trúng vào xe
tường | biên rào thuật trình
tấn | công rác
vinh | danh dự
văn | bản gửi hoá minh nghệ
vĩnh | viễn
vũ | khí lực trang trụ
vương | miện vãi
yên | bình
ánh | hào mắt
ân | xá
điệp | viên
đoàn | kiểm kết thanh tàu tụ viễn đại
đào | tạo tẩu
đông | bắc lạnh nam đúc đảo
đăng | bài cai kiểm ký lên quang trên tải ảnh
đạt | chuẩn mục mức tiêu tốc
định | cư hướng
đồng | bào bọn chí hồ loạt minh nghĩa thuận thời ý
`
