/**
 * Common words whose last syllable, or first, would otherwise be read as the head of a body or the type of a place
 * (`thị trường Mỹ` is no school). Collected while reading news.
 */
export const COMMON_WORDS = `
anh chị
anh em
anh hùng
ban bố
ban giám khảo
ban hành
ban lãnh đạo
ban ngành
ban ngày
ban nhạc
ban đêm
ban đầu
bang giao
biên phòng
biến động
biển báo
biển hiệu
biển số
buôn bán
buôn lậu
bà chủ
bà con
bà mẹ
bác bỏ
báo chí
báo cáo
báo giá
báo giới
báo động
bản chất
bản hợp đồng
bản quyền
bản sắc
bản tin
bản án
bản đồ
bến bờ
bố cáo
bố mẹ
bố trí
bồi đền
bộ ba
bộ luật
bộ lạc
bộ máy
bộ phim
bộ phận
bộ sưu tập
bộ trưởng hai nước
bộ tộc
bộ tứ
bộ đôi
bộ đồ
bộ đội
bộ ảnh
bờ biển
cha mẹ
chiến trường
cháy rừng
chú rể
chú trọng
chú ý
chị em
chủ động
con đường
cung cấp
cung ứng
cán bộ
cáo báo
cô dâu
cô giáo
cô gái
công an viên
công an, viện kiểm sát
công bố
công cụ
công trường
cơ bản
cơ hồ
cơ hội
cơ sở
cảnh báo
cảnh sát giao thông
cảnh sát hình sự
cấp nhà nước
cầu cứu
cầu hôn
cầu nối
cầu thang
cầu thủ
cụ thể
cục bộ
cục diện
cử động
cửa hiệu
cửa hàng
cửa sổ
dân quân tự vệ
dụng cụ
dự báo
dự hội
gia đình
giao ban
giao bang
giám sát
giữa đường
hiện trường
hoạt động
huyện xã
hành động
hòn đá
hương thôn
hải đảo
hầm chui
hồ hởi
hồ sơ
hồi hộp
hội báo
hội chợ
hội chứng
hội họp
hội kiến
hội nghị
hội ngộ
hội nhập
hội thi
hội thảo
hội trường
hội tụ
hội viên
hội đàm
hợp tác xã
khai báo
khai thác
khang trang
khu vực
khẩn cầu
khởi động
khủng bố
kênh truyền
kết cục
kịch bản
lao động
liên bang
liên tỉnh
làm sao
lâu đài
lên đường
lòng đường
lăng kính
lập trường
lễ hội
lục bộ
lừa đảo
lực lượng chức năng
miền núi
môi trường
mũi nhọn
mũi tên
mẹ con
nghị trường
nguyên bản
ngân hàng số
ngôi sao
người cha
người dân
người mẹ
nhu cầu
nhà hàng xóm
nhà trường
nông thôn
nội bộ
phiên bản
phân bố
phòng chat
phòng chống
phòng hộ
phòng khách
phòng không
phòng ngủ
phòng ngừa
phòng thí nghiệm
phòng thủ
phòng trọ
phòng vệ
phòng, chống
phó thác
phường hội
phản bác
quả cầu
quận huyện
rốt cục
rừng phòng hộ
sao cho
sao chép
sau khi
sân chơi
sân khách
sân khấu
sân nhà
sân vườn
sơ bộ
sở dĩ
sở hữu
sở trường
thanh tra giao thông
thanh tra viên
thuyền trưởng
thành hội
thành viên
tháp tùng
thông báo
thầy thuốc
thầy trò
thỉnh cầu
thị trường
thời trang
tiến bộ
toàn bộ
toàn cầu
trang bị
trang cá nhân
trang phục
trang thiết bị
trang trí
triều đình
truyền hình trực tiếp
trình báo
trưng bộ
trường học
trường hợp
trường lớp
trưởng thành
trụ sở
tuyên bố
tuyến trường
tàu sân bay
tàu đổ bộ
tác động
tình nguyện viên
tướng lĩnh
tướng quân
tại sao
tỉnh thành
tố báo
tổ công tác
tổ tiên
tự động
ven biển
viện cớ
viện dẫn
viện lý
viện phí
viện trợ
vì sao
vùng biển
văn bản
vũ trang
vận động
vỉa hè
vợ chồng
xuất bản
xã hội
xứ sở
yêu cầu
ông bà
ông chủ
ông lớn
đi bộ
điện lực
điện thoại
điện tử
điện ảnh
đài phun nước
đài quan sát
đài vinh danh
đàn bà
đàn ông
đình chỉ
đình công
đường biên
đường biên giới
đường dây
đường hầm
đường lối
đường phố
đường đi
đường đua
đường ống
đại hội
đảo chính
đảo ngược
đền bù
đền ơn
địa cầu
đồng bộ
đồng hồ
đổ bộ
ủy thác
`
