/**
 * Words of two or more syllables that are counted as one (`người dùng`, `vận động viên`), one a line, sorted by code
 * point; longer than the counting word they begin with, they win over it (`cơ quan` over `cơ`). Collected by
 * hand, beside those learnt from raw news in counted-nouns.ts.
 */
export const COUNTING_COMPOUNDS = `
album
anh em
ban ngành
biên bản ghi nhớ
biên tập viên
biệt thự
buổi lễ
bài báo
bài hát
bài thi
bài viết
bàn thắng
bánh heroin
bình luận
bí thư
bò sữa
bưu kiện
bạn trẻ
bạn đọc
bản ghi nhớ
bản hợp đồng
bản làng
bản tin
bản án
bảo vật
bất động sản
bằng cấp
bằng khen
bằng lái
bằng sáng chế
bệnh binh
bệnh viện
bị cáo
bị hại
bộ luật
bộ phim
bộ trưởng
ca bệnh
ca cấp cứu
ca dương tính
ca ghép
ca khúc
ca mắc
ca mắc mới
ca mổ
ca nhiễm
ca nhiễm mới
ca nặng
ca phẫu thuật
ca sinh
ca sĩ
ca tử vong
ca đoàn
camera
camera giám sát
cha con
chi cục
chi nhánh
chuyên viên
chuyên án
chuyên đề
chánh văn phòng
chánh án
chương trình
chế phẩm
chỉ số
chỉ thị
chỉ tiêu
chị em
chỗ ngồi
chỗ ở
chủ tịch
chủ đề
chứng từ
con giống
container
cuộc gặp
cuộc gọi
cuộc họp
cá thể
cán bộ chiến sĩ
câu chuyện
câu hỏi
câu lạc bộ
cây cầu
cây giống
cây xanh
cây ăn quả
công an
công an viên
công chức
công dân
công nhân
công nhân viên
công trình
công ty
công ty chứng khoán
công ty con
công việc
công văn
công đoàn
cú sút
căn hộ
cơ sở
cơ sở y tế
cơn bão
cảnh sát viên
cấp độ
cầu thủ
cầu vượt
cổ vật
cổ động viên
cộng tác viên
cục diện
cục trưởng
cụm công nghiệp
cử nhân
cử tri
cửa hàng
cựu chiến binh
danh hiệu
di tích
di tích lịch sử
diễn viên
doanh nhân
du học sinh
dàn nhạc
dân quân
dân số
dân tộc thiểu số
dược sĩ
dịch vụ công
dự luật
dự thảo
em bé
em nhỏ
ghế đại biểu
gia cầm
gia súc
gian hàng
gian trưng bày
giám sát viên
giám đốc
giáo sư
giường bệnh
giải ba
giải khuyến khích
giải nhì
giải nhất
giải pháp
giải thưởng
giải vàng
giấy chứng nhận
giấy khen
giấy mời
giấy phép
gói cứu trợ
gói hỗ trợ
gói thầu
hiện vật
hiệp định
hiệp ước
hiệu phó
hiệu trưởng
hoá đơn
huy chương
huy chương bạc
huy chương vàng
huy chương đồng
huy hiệu
huân chương
huấn luyện viên
hài cốt
hành khách
hóa đơn
hướng dẫn viên
hạng mục
hầm chui
học giả
học kỳ
học viên
hồ chứa
hồ sơ
hồ thủy lợi
hộ chiếu
hộ dân
hộ gia đình
hộ kinh doanh
hộ lý
hộ nghèo
hội nghị
hội thảo
hội viên
hợp tác xã
hợp đồng
hợp đồng lao động
khoa học
khu chung cư
khu cách ly
khu công nghiệp
khu dân cư
khu kinh tế
khu nghỉ dưỡng
khu phố
khu trọ
khu tái định cư
khu vực
khu vực bỏ phiếu
khu đô thị
khách du lịch
khách hàng
khách mời
khách quốc tế
khách sạn
khán giả
khóa học
khẩu phần
kiểm lâm viên
kiểm sát viên
kiện hàng
kíp mổ
kế toán
kỳ họp
kỳ thi
lao động
lao động nữ
linh kiện
liên doanh
liều vaccine
liều vắc xin
liều vắc-xin
liệt sĩ
loài chim
làn xe
làn đường
lái xe
lãnh sự quán
lính cứu hỏa
lò phản ứng
lô hàng
lô đất
lượng bạc
lượng vàng
lượt thích
lượt truy cập
lượt tải
lượt tải xuống
lượt xem
lần chạm
lần tiêm
lễ hội
lệnh trừng phạt
lữ khách
máy bay không người lái
máy chủ
máy móc
máy thở
máy tính
máy tính bảng
máy xúc
máy ảnh
mã chứng khoán
mã cổ phiếu
mã độc
môn học
môn thi
mùa giải
mùa mưa
mùa vụ
mũi tiêm
mũi vaccine
mũi vắc xin
mảnh đất
mặt hàng
mẹ con
mẹ việt nam anh hùng
mục tiêu
mục đích
nam giới
nam sinh
nghi can
nghiên cứu sinh
nghị quyết
nghị định
ngoại ngữ
nguyên liệu
nguyên thủ
nguyên tắc
nguyên đơn
nguyện vọng
nguồn hàng
nguồn lực
nguồn thu
nguồn tin
nguồn vốn
ngành hàng
ngành học
ngành nghề
ngân hàng
ngôi làng
ngư dân
người bệnh
người bị hại
người cao tuổi
người con
người dân
người dùng
người hâm mộ
người khuyết tật
người lao động
người lớn
người mẫu
người nghèo
người nhà
người phụ nữ
người theo dõi
người thân
người tiêu dùng
người xem
người đàn ông
nhiệm vụ
nhà báo
nhà cung cấp
nhà dân
nhà ga
nhà hàng
nhà khoa học
nhà lãnh đạo
nhà máy
nhà máy thủy điện
nhà mạng
nhà nghiên cứu
nhà sản xuất
nhà thuốc
nhà thơ
nhà thầu
nhà trường
nhà trẻ
nhà tình nghĩa
nhà tình thương
nhà văn
nhà văn hóa
nhà vệ sinh
nhà xưởng
nhà đại đoàn kết
nhà đầu tư
nhân công
nhân khẩu
nhân lực
nhân sự
nhân viên y tế
nhóm nhạc
nhóm trẻ
nhóm đối tượng
nhạc công
nông dân
nút giao
năm học
nước thành viên
nạn nhân
nội dung
nữ giới
nữ sinh
phi công
phi hành gia
phiên bản
phiên họp
phiên tòa
phái viên
phát súng
phát thanh viên
phát đạn
phân hiệu
phân khu
phân viện
phân xưởng
phân đoạn
phòng ban
phòng bệnh
phòng giao dịch
phòng học
phòng khám
phòng ngủ
phòng thí nghiệm
phòng vé
phó bí thư
phó chủ tịch
phó giám đốc
phó giáo sư
phó hiệu trưởng
phó phòng
phó thủ tướng
phó tổng giám đốc
phóng viên ảnh
phương pháp
phương thức
phạm nhân
phần cơm
phần mềm
phần quà
phần thưởng
phụ kiện
phụ lái
phụ tùng
phụ xe
quan sát viên
quan điểm
quy hoạch
quy trình
quân nhân
quý khách
quả phạt
quả tên lửa
quốc tịch
single
sinh mạng
sinh vật
siêu thị
startup
suất chiếu
suất cơm
suất diễn
suất học bổng
suất ăn
sáng kiến
sân bay
sân khấu
sân vận động
sư đoàn
sản phẩm
số phiếu
số điện thoại
sở giao dịch
sở ngành
thanh thiếu niên
thanh tra
thanh tra viên
thiết bị
thiếu tướng
thoả thuận
thuyền viên
thuê bao
thành phần
thông tư
thông điệp
thư mời
thương binh
thương nhân
thương vong
thượng nghị sĩ
thượng úy
thạc sĩ
thầy trò
thẻ vàng
thẻ đỏ
thị thực
thị trưởng
thị xã
thỏa thuận
thợ lặn
thủ kho
thủ quỹ
thủ tướng
thủ tục hành chính
thủy điện
thứ tiếng
thứ trưởng
thửa đất
thực vật
tiêu đề
tiến sĩ
tiếng chuông
tiếng kêu
tiếng nói
tiếng nổ
tiếng súng
tiếng trống
tiếng động
tiếp viên
tiết học
tiết mục
tiền sự
tiền án
tiền đạo
tiểu thương
tiểu đoàn
tiểu đội
toa tàu
trang bị
trang thiết bị
trang trại
triển lãm
triệu phú
trung tâm
trung tâm thương mại
trung tướng
trung đoàn
trâu bò
trường học
trường hợp
trường mầm non
trường tiểu học
trường đại học
trưởng phòng
trạm biến áp
trạm dừng nghỉ
trạm phát sóng
trạm sạc
trạm thu phí
trạm y tế
trận bão
trận lũ
trận mưa
trận đấu
trận động đất
trẻ em
trẻ mồ côi
trọng tài
trụ cột
trụ sở
trực thăng
tuyên truyền viên
tuyến cao tốc
tuyến cáp
tuyến metro
tuyến đường
tài khoản
tài xế
tàu chiến
tàu cá
tàu hỏa
tàu ngầm
tàu sân bay
tàu thuyền
tác giả
tác phẩm
tên lửa
tình nguyện viên
tín chỉ
tập phim
tập thể
tập tin
tập đoàn
tỉ phú
tổ bầu cử
tổ chức
tổ công tác
tổ dân phố
tổ hợp
tổ hợp tác
tổ máy
tổ tự quản
tổng công ty
tổng giám đốc
tổng thống
tội danh
tội phạm
tờ báo
tủ điện
tỷ phú
vai diễn
video
viên chức
việc làm
vòng tay
vòng đấu
vùng miền
văn kiện
vũ công
vận động viên
vệ tinh
vợ chồng
vụ việc
vụ án
xe buýt
xe bọc thép
xe bồn
xe chữa cháy
xe container
xe cứu hỏa
xe cứu thương
xe hơi
xe khách
xe máy
xe mô tô
xe taxi
xe tăng
xe tải
xe ô tô
xe ôtô
xe đạp
xà lan
xã hội
xã phường
xã viên
y bác sĩ
y sĩ
á hậu
án tử hình
áp thấp nhiệt đới
ô đất
điều dưỡng
điều khoản
điều kiện
điều luật
điều tra viên
điểm bán
điểm bỏ phiếu
điểm cầu
điểm du lịch
điểm dừng
điểm giao dịch
điểm mới
điểm nghẽn
điểm nhấn
điểm nóng
điểm sạt lở
điểm thi
điểm trường
điểm tựa
điểm đến
điện thoại
điện thoại di động
đoàn viên
đoàn viên thanh niên
đoạn clip
đoạn video
đăng kiểm viên
đơn hàng
đơn thư
đơn vị hành chính
đơn vị máu
đơn đặt hàng
đường bay
đường băng
đường cao tốc
đường dây
đường hầm
đại biểu quốc hội
đại dự án
đại gia
đại lý
đại sứ
đại sứ quán
đại tá
đại tướng
đại úy
đạo luật
đảng viên
đầu báo
đầu máy
đầu mối
đầu sách
đầu việc
đầu xe
đầu đạn
đầu đạn hạt nhân
đập thủy điện
đề cử
đề thi
đề tài
đề án
đối thủ
đối tượng
đồ án
đồng bào
đồng chí
đồng hương
đồng hồ
đồng minh
đồng nghiệp
đồng phạm
đồng tiền
đồng xu
đồng đội
đội bóng
đội tuyển
đội viên
động cơ
động vật
ổ dịch
ứng cử viên
ứng dụng
ứng viên
`
