/**
 * Words of two or more syllables that are counted as one (`người dùng`, `vận động viên`), one a line, sorted by code
 * point; longer than the counting word they begin with, they win over it (`cơ quan` over `cơ`). Collected by
 * hand, beside those learnt from raw news in counted-nouns.ts.
 */
export const COUNTING_COMPOUNDS = `
album
anh em
ban ngành
ban nhạc
ban quản lý
biên chế
biên tập viên
biển báo
biển số
biệt thự
buổi lễ
bài báo
bài hát
bài thi
bài tập
bài viết
bàn thắng
bánh chưng
bánh heroin
bánh mì
bé gái
bé trai
bình luận
bí thư
bò sữa
bông hoa
bưu kiện
bạn trẻ
bạn đọc
bản ghi nhớ
bản hợp đồng
bản làng
bản tin
bản án
bản đồ
bảo vật
bất động sản
bằng cấp
bằng khen
bằng lái
bằng sáng chế
bể bơi
bệnh binh
bệnh viện
bị cáo
bị hại
bị đơn
bố con
bộ luật
bộ phim
bộ trưởng
ca cấp cứu
ca ghép
ca khúc
ca mổ
ca phẫu thuật
ca sinh
ca sĩ
ca trực
ca đoàn
camera
camera giám sát
cha con
chi cục
chi nhánh
chung cư
chuyên viên
chuyên án
chuyên đề
chánh văn phòng
chánh án
cháu bé
chương trình
chế phẩm
chỉ số
chỉ thị
chỉ tiêu
chị em
chỗ ngồi
chỗ ở
chủ hộ
chủ nhà
chủ thẻ
chủ tàu
chủ tịch
chủ xe
chủ đầu tư
chủ đề
chứng từ
chữ cái
chữ số
con giống
con gái
con trai
container
cuộc gặp
cuộc gọi
cuộc họp
cá heo
cá mập
cá sấu
cá thể
cá voi
cán bộ chiến sĩ
câu chuyện
câu hỏi
câu lạc bộ
cây cầu
cây giống
cây xanh
cây ăn quả
cô giáo
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
công viên
công việc
công văn
công đoàn
cú sút
căn hộ
cơ sở
cơ sở y tế
cơn bão
cảng hàng không
cảnh sát viên
cấp phó
cấp độ
cầu thủ
cầu vượt
cặp vợ chồng
cặp đôi
cổ vật
cổ động viên
cổng trường
cộng tác viên
cụ già
cục diện
cục trưởng
cụm công nghiệp
cụm dân cư
cử nhân
cử tri
cửa hàng
cửa xả
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
dân thường
dân tộc thiểu số
dược sĩ
dầm cầu
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
giám thị
giám đốc
giáo sư
giáo viên mầm non
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
giỏ quà
gái bán dâm
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
hành tinh
hình tượng
hòn đảo
hóa đơn
hướng dẫn viên
hạng mục
hầm chui
học giả
học kỳ
học viên
hồ bơi
hồ chứa
hồ sơ
hồ thủy lợi
hồng phiến
hộ chiếu
hộ dân
hộ gia đình
hộ kinh doanh
hộ lý
hộ nghèo
hộ sinh
hội nghị
hội thảo
hội viên
hộp quà
hợp tác xã
hợp đồng
hợp đồng lao động
khoa học
khoa mục
khu chung cư
khu cách ly
khu công nghiệp
khu dân cư
khu kinh tế
khu nghỉ dưỡng
khu phố
khu trọ
khu trục hạm
khu tái định cư
khu vực
khu vực bỏ phiếu
khu đô thị
khu đất
khách du lịch
khách hàng
khách mời
khách quốc tế
khách sạn
khán giả
khóa học
khẩu phần
khẩu trang
khủng bố
kim cương
kiểm lâm viên
kiểm sát viên
kiện hàng
kình ngư
kính mắt
kíp mổ
kế toán
kỳ họp
kỳ thi
kỳ thủ
lao động
lao động nữ
linh kiện
liên doanh
liệt sĩ
loài chim
luận văn
luận án
luận điểm
làn xe
làn đường
lái xe
lãnh sự quán
lính cứu hỏa
lò phản ứng
lô hàng
lô đất
lưu học sinh
lưu ý
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
ma tuý
ma túy
máy bay không người lái
máy chủ
máy giặt
máy khoan
máy lạnh
máy móc
máy phát điện
máy thở
máy tính
máy tính bảng
máy tính xách tay
máy xét nghiệm
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
mảnh đất
mặt hàng
mẹ con
mẹ việt nam anh hùng
mộ liệt sĩ
mục tiêu
mục đích
mỹ nhân
nam giới
nam sinh
nam sinh viên
nam thanh niên
nghi can
nghiên cứu sinh
nghệ nhân
nghị quyết
nghị định
ngoại ngữ
nguyên cán bộ
nguyên liệu
nguyên lãnh đạo
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
người chơi
người con
người dân
người hâm mộ
người khuyết tật
người lao động
người lớn
người mẫu
người nghèo
người nhà
người phụ nữ
người thân
người tiêu dùng
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
nhà nghỉ
nhà ngoại giao
nhà sản xuất
nhà thuốc
nhà thơ
nhà thầu
nhà trường
nhà trẻ
nhà trọ
nhà tình nghĩa
nhà tình thương
nhà văn
nhà văn hóa
nhà vệ sinh
nhà xưởng
nhà đại đoàn kết
nhà đầu tư
nhân chứng
nhân công
nhân khẩu
nhân lực
nhân sự
nhân viên y tế
nhóm nhạc
nhóm trẻ
nhóm đối tượng
nhạc công
nón lá
nông dân
nông hộ
nút giao
năm học
nước thành viên
nạn nhân
nền kinh tế
nội dung
nữ bệnh nhân
nữ cán bộ
nữ công nhân
nữ giới
nữ nhân viên
nữ sinh
nữ sinh viên
nữ tiếp viên
nữ đại biểu
phao cứu sinh
phi công
phi hành gia
phi vụ
phi đội
phiên bản
phiên chợ
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
phòng trọ
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
phụ tá
phụ tùng
phụ xe
quan khách
quan sát viên
quan tài
quan điểm
quy hoạch
quy trình
quán cà phê
quân nhân
quý khách
quả phạt
quả tên lửa
quốc tịch
single
sinh mạng
sinh vật
siêu máy tính
siêu thị
siêu xe
startup
suất chiếu
suất cơm
suất diễn
suất học bổng
suất ăn
sách giáo khoa
sáng kiến
sân bay
sân khấu
sân vận động
sư đoàn
sản phẩm
sản phụ
sọ khỉ
số phiếu
số điện thoại
sở giao dịch
sở ngành
tay vợt
tay đua
thanh giằng
thanh kiếm
thanh thiếu niên
thanh tra
thanh tra viên
thiết bị
thiếu tướng
thoả thuận
thuyền viên
thuê bao
thuốc lá
thuốc lắc
thành phần
thông tư
thông điệp
thùng mì tôm
thư mời
thương binh
thương nhân
thương vong
thượng nghị sĩ
thượng úy
thạc sĩ
thầy trò
thẻ bhyt
thẻ bảo hiểm y tế
thẻ vàng
thẻ đỏ
thế hệ
thị thực
thị trưởng
thị xã
thỏa thuận
thợ lặn
thủ kho
thủ khoa
thủ quỹ
thủ tướng
thủ tục hành chính
thủy điện
thứ tiếng
thứ trưởng
thửa đất
thực khách
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
tiểu bang
tiểu thương
tiểu đoàn
tiểu đội
toa tàu
toa xe
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
trợ lý
trụ cột
trụ sở
trứng gà
trứng vịt
trực thăng
tuyên truyền viên
tuyến cao tốc
tuyến cáp
tuyến metro
tuyến đường
tuyển thủ
tài khoản
tài xế
tàu chiến
tàu cá
tàu hỏa
tàu khu trục
tàu ngầm
tàu sân bay
tàu thuyền
tác giả
tác phẩm
tân sinh viên
tên lửa
tình nguyện viên
tín chỉ
tù binh
tù nhân
túi quà
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
tổ yến
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
vé số
vòng tay
võ sinh
vùng miền
văn kiện
vũ công
vận động viên
vệ binh
vệ tinh
vị trí
vợ chồng
vụ việc
vụ án
xe buýt
xe bán tải
xe bọc thép
xe bồn
xe bồn chở xăng
xe chữa cháy
xe container
xe cứu hỏa
xe cứu thương
xe hơi
xe khách
xe lăn
xe máy
xe mô tô
xe taxi
xe tăng
xe tải
xe ô tô
xe ôtô
xe điện
xe đạp
xe đầu kéo
xuồng máy
xà cừ
xà lan
xã hội
xã phường
xã viên
y bác sĩ
y sĩ
á hậu
án tử hình
áo phao
áp thấp nhiệt đới
ô đất
điều dưỡng
điều dưỡng viên
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
đoàn tàu
đoàn viên
đoàn viên thanh niên
đoạn clip
đoạn video
đàn em
đôi nam nữ
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
đấu thủ
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
