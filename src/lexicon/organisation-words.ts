/**
 * Words of which names of bodies are made, however they are written (`Bệnh viện Y học cổ truyền`, `Hội Chữ thập đỏ`).
 * A small word goes on a name only when it is one of these;
 * those marked `v` are also what a body does, and small ones do not go on (`Bộ Y tế | kiểm tra`). Collected from names in the training data and the guideline.
 */
export const ORGANISATION_WORDS = `
an ninh
an ninh mạng
an ninh điều tra
an toàn
an toàn thông tin
an toàn thực phẩm
bao bì
bia
biên dịch
biên giới
biên phòng
biên tập
biến đổi khí hậu
biển
bách khoa
bán dẫn
bánh kẹo
báo chí
báo cáo viên
bình đẳng giới
bóng chuyền
bóng đá
bóng đèn
bưu chính
bưu điện
bảo an
bảo hiểm
bảo hiểm xã hội
bảo thủ
bảo trì | v
bảo trợ xã hội
bảo trợ | v
bảo tàng
bảo tồn thiên nhiên
bảo tồn | v
bảo vệ người tiêu dùng
bảo vệ thực vật
bảo vệ | v
bất động sản
bầu cử quốc gia
bầu cử | v
bệnh nhiệt đới
bỏng
bồi thường | v
bộ đội
bờ biển
cao nguyên
cao su
cao tuổi
cao tốc
cao đẳng
chiến lược
chiến lược và chính sách
chuyên
chuyên khoa
chuyên môn
chuyển giao | v
châu
chè
chính phủ
chính sách
chính trị
chăm sóc sức khỏe
chăn nuôi
chạy thận
chấn thương
chấn thương chỉnh hình
chấp hành
chất lượng
chất thải
chất độc da cam
chế biến thủy sản
chế biến | v
chỉ huy quân sự
chỉ huy | v
chỉ đạo | v
chỉnh hình
chống ngập
chức danh giáo sư
chứng khoán
chữ thập
chữ thập đỏ
chữa cháy
cà phê
cá tra
các công trình
các dân tộc
các hội
các hội khoa học và kỹ thuật
các khu chế xuất
các khu công nghiệp
các nước
các quốc gia
các quốc gia đông nam á
các tổ chức
các tổ chức hữu nghị
cách mạng
cán bộ
cây xanh
công an
công chức
công giáo
công lý
công lập
công nghiệp
công nghiệp và thương mại
công nghệ
công nghệ cao
công nghệ thông tin
công thương
công trình
công tác xã hội
công viên
công đoàn
công đảng
cơ khí
cơ quan
cạnh tranh
cải cách tư pháp
cải cách | v
cảng
cảng hàng không
cảng vụ
cảnh sát
cảnh sát cơ động
cảnh sát giao thông
cảnh sát hình sự
cảnh sát kinh tế
cảnh sát môi trường
cảnh sát điều tra
cấp cao
cấp cứu 115
cấp cứu | v
cấp nước
cấp thoát nước
cầu đường
cổ phần
cổ truyền
cộng hòa
cộng sản
cộng đồng
cờ vua
cứu hỏa | v
cứu hộ cứu nạn
cứu hộ | v
cứu nạn cứu hộ
cứu nạn | v
cứu quốc
cửa khẩu
cựu chiến binh
cựu giáo chức
da giày
da liễu
di sản
di trú
di tích
dioxin
diễn đàn
doanh nghiệp
doanh nghiệp nhỏ và vừa
doanh nhân
du lịch
du lịch - dịch vụ
dân chủ
dân nguyện
dân số
dân số - kế hoạch hóa gia đình
dân sự
dân tộc
dân tộc nội trú
dân vận
dược
dược liệu
dược phẩm
dạy nghề
dầu khí
dầu mỏ
dệt
dệt may
dịch tễ
dịch vụ
dịch vụ việc làm
dữ liệu
dự báo khí tượng thủy văn
dự báo | v
dự phòng
dự trữ | v
dự án
gang thép
gia đình
giao thông
giao thông vận tải
giày da
giá
giám sát | v
giám định | v
giáo dục
giáo dục và đào tạo
giáo sư
giải phóng
giải phóng mặt bằng
giải trí
giảm nghèo
giấy
giống cây trồng
giới thiệu việc làm
gỗ
hai thành viên
hiệp hội
hoàng gia
huyết học
huyết học - truyền máu
huyết học và truyền máu
huấn luyện thể thao
huấn luyện | v
hàn lâm
hàn lâm khoa học
hàng hóa
hàng hải
hàng không
hành chính
hình sự
hòa bình
hòa giải | v
hóa chất
hóa dầu
hóa học
hướng dẫn | v
hạ tầng
hạ tầng kỹ thuật
hạt giống
hạt nhân
hải dương
hải quan
hải quân
hải sản
hải đảo
hậu cần
hậu cần nghề cá
học sinh
hồ tiêu
hồi giáo
hỗ trợ | v
hội chợ
hội chợ triển lãm
hợp tác quốc tế
hợp tác xã
hợp tác | v
hữu nghị
in | v
khai thác | v
khen thưởng | v
kho bạc
khoa học
khoa học kỹ thuật
khoa học tự nhiên
khoa học và công nghệ
khoa học và kỹ thuật
khoa học xã hội
khoáng sản
khu chế xuất
khu công nghiệp
khu kinh tế
khu tự trị dân tộc
khuyến học
khuyết tật
khí hậu
khí tượng
khí tượng thủy văn
khí | v
khí đốt
không quân
khảo cổ
khảo sát | v
khẩn cấp | v
khởi nghiệp
kinh doanh nhà
kinh doanh | v
kinh tế
kinh tế - xã hội
kinh tế trung ương
kinh tế tập thể
kiến trúc
kiến trúc sư
kiểm dịch
kiểm dịch động vật
kiểm lâm
kiểm nghiệm | v
kiểm soát bệnh tật
kiểm soát | v
kiểm sát | v
kiểm toán
kiểm tra | v
kiểm định | v
kế hoạch
kế hoạch hóa gia đình
kế hoạch và đầu tư
kỷ luật | v
kỹ thuật
kỹ thuật số
lao và bệnh phổi
lao động
lao động liên đoàn
lao động thương binh
lao động thương binh và xã hội
liên bang
liên hiệp
liên hiệp các hội
liên minh hợp tác xã
liên ngành
liên quân
liên đoàn
logistics
luật
luật gia
luật sư
lâm nghiệp
lãnh sự
lãnh thổ
lão khoa
lúa
lúa gạo
lý luận
lý luận trung ương
lưu trữ
lương nông
lương thực
lịch sử
lọc dầu
lọc hóa dầu
lục chiến
ma túy
may mặc
may | v
miền núi
máy bay
máy tính
mía đường
môi trường
môi trường đô thị
múa
mầm non
mẫu giáo
mật vụ
mắt
mặt trận
một thành viên
mỹ thuật
nghiên cứu và phát triển
nghiên cứu | v
nghiệp vụ
nghề
nghề cá
nghề nghiệp
nghệ thuật
nghị sĩ
ngoài công lập
ngoại giao
ngoại ngữ
ngoại thương
ngoại vụ
nguyên tử
nguyên tử năng lượng
nguồn nước
ngân hàng
ngân sách
ngôn ngữ
ngôn ngữ học
người cao tuổi
người khuyết tật
người mù
người nghèo
người tiêu dùng
nhi
nhi khoa
nhi đồng
nhiên liệu
nhiếp ảnh
nhiệt đới
nhà
nhà báo
nhà nước
nhà văn
nhà ở
nhân dân
nhân dân cách mạng
nhân dân cách mạng lào
nhân quyền
nhân sự
nhân văn
nhân đạo
nhập cư
nhập khẩu | v
nhựa
nuôi trồng
nông dân
nông nghiệp
nông nghiệp và phát triển nông thôn
nông sản
nông thôn
năng khiếu
năng lượng
năng lượng nguyên tử
năng lực
nước giải khát
nước ngoài
nước sạch
nạn nhân
nội chính
nội tiết
nội trú
nội vụ
phim truyện
pháp chế
pháp luật
pháp y
phát thanh
phát thanh - truyền hình
phát thanh và truyền hình
phát triển cộng đồng
phát triển hạ tầng
phát triển nhà
phát triển nông thôn
phát triển quỹ đất
phát triển | v
phân bón
phích nước
phòng cháy
phòng cháy chữa cháy
phòng cháy chữa cháy và cứu nạn cứu hộ
phòng cháy, chữa cháy
phòng chống ma túy
phòng chống thiên tai
phòng chống tội phạm
phòng chống | v
phòng không
phòng không - không quân
phòng thương mại
phòng vệ thương mại
phản gián
phần mềm
phật giáo
phổ thông
phổi
phụ nữ
phụ sản
phục hồi chức năng
pin
quan hệ quốc tế
quan trắc
quy hoạch | v
quân sự
quân sự trung ương
quân sự tỉnh
quân y
quân đội
quản lý bay
quản lý dược
quản lý dự án
quản lý giá
quản lý khám chữa bệnh
quản lý thị trường
quản lý | v
quản lý đô thị
quản lý đường bộ
quản lý đất đai
quản lý đầu tư
quản trị
quản trị kinh doanh
quảng cáo | v
quần vợt
quốc dân đảng
quốc gia
quốc hội
quốc phòng
quốc tế
quỹ đất
rà soát | v
rác thải
răng hàm mặt
rượu
sinh học
sinh viên
sáng tạo
sân bay
sân khấu
sư phạm
sản nhi
sản xuất | v
số | v
sở hữu
sở hữu trí tuệ
sức khỏe
sức khỏe sinh sản
sử học
sữa
sự cố
tai mũi họng
tai nạn
taxi
tham mưu
tham mưu trưởng
tham nhũng
than
than - khoáng sản
thanh niên
thanh toán | v
thanh tra | v
thi hành án
thi hành án dân sự
thi tuyển
thi đua - khen thưởng
thi đua khen thưởng
thi đua | v
thiên chúa giáo
thiên tai
thiết bị
thiết bị y tế
thiết kế | v
thiếu niên
thiện nguyện
thoát nước
thuế
thuốc
thuốc lá
thành viên
thép
thông tin và truyền thông
thông tin | v
thú y
thư viện
thương binh
thương binh - xã hội
thương binh và xã hội
thương binh xã hội
thương hiệu
thương mại
thương mại dịch vụ
thương mại và dịch vụ
thương vụ
thầy thuốc
thầy thuốc trẻ
thẩm định | v
thế giới
thể dục
thể dục thể thao
thể thao
thể thao và du lịch
thị trường
thống kê | v
thống nhất | v
thủ đô
thủy hải sản
thủy lợi
thủy sản
thủy văn
thủy điện
thực phẩm
tim
tim mạch
tin học
tin lành
tiêu chuẩn
tiêu chuẩn đo lường chất lượng
tiêu dùng
tiến bộ
tiếng nói
tiền tệ
tiểu học
toàn cầu
toàn quốc
toán học
trang trại
tri thức
triết học
triển lãm
trung cấp
trung học
trung học cơ sở
trung học phổ thông
trung tâm
trung ương
truyền hình
truyền máu
truyền thông | v
trách nhiệm hữu hạn
trái cây
trí thức
trí tuệ nhân tạo
trò chơi
trăng lưỡi liềm đỏ
trật tự
trẻ em
trẻ mồ côi
trọng tài
trọng tài quốc tế
trồng trọt
tuyên giáo
tuyên truyền | v
tuyển chọn | v
tuần tra | v
tuổi trẻ
tài chính
tài nguyên
tài nguyên nước
tài nguyên và môi trường
tài sản
tàu thủy
tâm lý
tâm thần
tên lửa
tìm kiếm cứu nạn
tìm kiếm | v
tình báo
tình nguyện | v
tín dụng
tòa án
tôn giáo
tư lệnh
tư nhân
tư pháp
tư thục
tư tưởng
tư vấn | v
tối cao
tổ chức cán bộ
tổ chức | v
tổ quốc
tổng hội
tổng hợp
tổng tham mưu
tội phạm
từ thiện
tự do | v
tự nhiên
tự trị
ung bướu
ung thư
viên chức
viễn thông
việc làm
và cứu nạn cứu hộ
vàng bạc
vàng bạc đá quý
vì người nghèo
vì sự tiến bộ
vì | v
võ thuật
văn hóa
văn hóa và thể thao
văn hóa, thể thao và du lịch
văn học
văn học - nghệ thuật
văn học nghệ thuật
văn phòng
văn thư
vũ trụ
vận chuyển | v
vận tải
vận tải biển
vận động | v
vật liệu
vật liệu xây dựng
vật lý
vật tư
vệ binh
vệ sinh
vệ sinh dịch tễ
xe máy
xi măng
xuất bản | v
xuất khẩu | v
xuất nhập khẩu
xây dựng | v
xây lắp
xã hội
xã hội chủ nghĩa
xã hội và nhân văn
xúc tiến thương mại
xúc tiến | v
xúc tiến đầu tư
xăng dầu
xử lý nước
xử lý | v
y dược
y dược học cổ truyền
y học
y học cổ truyền
y khoa
y tế
y tế dự phòng
âm nhạc
ô tô
đa khoa
đa phương tiện
điền kinh
điều hành | v
điều tiết | v
điều tra | v
điều | v
điện
điện hạt nhân
điện lực
điện thoại
điện toán
điện tử
điện ảnh
đo lường | v
đoàn
đoàn kết | v
đào tạo | v
đá quý
đóng tàu
đô thị
đông nam á
đăng kiểm
đăng ký | v
đăng ký đất đai
đường
đường bộ
đường cao tốc
đường sắt
đường thủy
đại biểu
đại biểu quốc hội
đại học
đảng
đất nước
đất đai
đấu giá | v
đấu thầu | v
đầu tư và xây dựng
đầu tư xây dựng
đầu tư | v
đặc biệt | v
địa chất
địa ốc
đỏ
đối ngoại
đồng bào
đổi mới sáng tạo
ứng dụng | v
ứng phó sự cố
ứng phó | v
`
