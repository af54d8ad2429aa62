/**
 * Words of which names of bodies are made, however they are written (`Bệnh viện Y học cổ truyền`, `Hội Chữ thập đỏ`).
 * A small word goes on a name only when it is one of these. Collected from names in the training data and the guideline.
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
biển
bách khoa
bán dẫn
bánh kẹo
báo chí
báo cáo viên
bình đẳng giới
bóng chuyền
bóng đá
bưu chính
bưu điện
bảo hiểm
bảo hiểm xã hội
bảo thủ
bảo trợ
bảo trợ xã hội
bảo tàng
bảo tồn
bảo vệ
bảo vệ người tiêu dùng
bảo vệ thực vật
bất động sản
bầu cử
bầu cử quốc gia
bệnh nhiệt đới
bỏng
bộ đội
cao nguyên
cao su
cao tuổi
cao tốc
cao đẳng
chiến lược
chiến lược và chính sách
chuyên
chuyên khoa
chuyển giao
châu
chè
chính phủ
chính sách
chính trị
chăm sóc sức khỏe
chăn nuôi
chấn thương chỉnh hình
chấp hành
chất lượng
chất độc da cam
chế biến
chế biến thủy sản
chỉ huy
chỉ huy quân sự
chỉ đạo
chỉnh hình
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
công giáo
công lý
công lập
công nghiệp
công nghiệp và thương mại
công nghệ
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
cảng
cảng vụ
cảnh sát
cảnh sát cơ động
cảnh sát giao thông
cảnh sát hình sự
cảnh sát kinh tế
cảnh sát môi trường
cảnh sát điều tra
cấp cao
cấp cứu
cấp cứu 115
cấp nước
cấp thoát nước
cầu đường
cổ phần
cổ truyền
cộng hòa
cộng sản
cộng đồng
cờ vua
cứu hộ
cứu hộ cứu nạn
cứu nạn
cứu nạn cứu hộ
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
dệt
dệt may
dịch tễ
dịch vụ
dịch vụ việc làm
dữ liệu
dự báo
dự báo khí tượng thủy văn
dự phòng
dự trữ
dự án
gang thép
gia đình
giao thông
giao thông vận tải
giày da
giá
giám định
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
huấn luyện
huấn luyện thể thao
hàn lâm
hàn lâm khoa học
hàng hải
hàng không
hành chính
hình sự
hòa bình
hòa giải
hóa chất
hóa dầu
hóa học
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
hỗ trợ
hội chợ
hội chợ triển lãm
hợp tác
hợp tác quốc tế
hợp tác xã
hữu nghị
in
khen thưởng
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
khí
khí tượng
khí tượng thủy văn
khí đốt
không quân
khảo cổ
khảo sát
khởi nghiệp
kinh doanh
kinh doanh nhà
kinh tế
kinh tế - xã hội
kinh tế trung ương
kiến trúc
kiến trúc sư
kiểm dịch
kiểm dịch động vật
kiểm lâm
kiểm nghiệm
kiểm soát
kiểm soát bệnh tật
kiểm sát
kiểm toán
kiểm tra
kiểm định
kế hoạch
kế hoạch hóa gia đình
kế hoạch và đầu tư
kỹ thuật
kỹ thuật số
lao và bệnh phổi
lao động
lao động liên đoàn
lao động thương binh và xã hội
liên bang
liên hiệp
liên hiệp các hội
liên minh hợp tác xã
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
ma túy
may
may mặc
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
nghiên cứu
nghiên cứu và phát triển
nghề
nghề cá
nghệ thuật
ngoài công lập
ngoại giao
ngoại ngữ
ngoại thương
ngoại vụ
nguyên tử
nguyên tử năng lượng
ngân hàng
ngôn ngữ
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
nhập khẩu
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
nước giải khát
nước sạch
nạn nhân
nội chính
nội tiết
nội trú
nội vụ
pháp chế
pháp luật
pháp y
phát thanh
phát thanh - truyền hình
phát thanh và truyền hình
phát triển
phát triển cộng đồng
phát triển nhà
phát triển nông thôn
phát triển quỹ đất
phân bón
phòng cháy
phòng cháy chữa cháy
phòng cháy chữa cháy và cứu nạn cứu hộ
phòng cháy, chữa cháy
phòng chống
phòng chống ma túy
phòng chống thiên tai
phòng chống tội phạm
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
quy hoạch
quân sự
quân sự trung ương
quân sự tỉnh
quân y
quân đội
quản lý
quản lý bay
quản lý dược
quản lý dự án
quản lý giá
quản lý khám chữa bệnh
quản lý thị trường
quản lý đô thị
quản lý đường bộ
quản lý đất đai
quản lý đầu tư
quản trị
quản trị kinh doanh
quảng cáo
quần vợt
quốc dân đảng
quốc gia
quốc hội
quốc phòng
quốc tế
quỹ đất
răng hàm mặt
rượu
sinh học
sinh viên
sáng tạo
sân bay
sân khấu
sư phạm
sản nhi
sản xuất
số
sở hữu trí tuệ
sức khỏe
sức khỏe sinh sản
sử học
sữa
sự cố
tai mũi họng
taxi
tham mưu
tham nhũng
than
than - khoáng sản
thanh niên
thanh tra
thi hành án
thi hành án dân sự
thi đua
thi đua - khen thưởng
thi đua khen thưởng
thiên chúa giáo
thiên tai
thiết bị
thiết bị y tế
thiết kế
thiếu niên
thoát nước
thuế
thuốc
thuốc lá
thành viên
thép
thông tin
thông tin và truyền thông
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
thế giới
thể dục
thể dục thể thao
thể thao
thể thao và du lịch
thị trường
thống kê
thủ đô
thủy hải sản
thủy lợi
thủy sản
thủy văn
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
toàn quốc
toán học
tri thức
triết học
triển lãm
trung cấp
trung học
trung học cơ sở
trung học phổ thông
trung ương
truyền hình
truyền máu
truyền thông
trách nhiệm hữu hạn
trái cây
trí thức
trí tuệ nhân tạo
trò chơi
trăng lưỡi liềm đỏ
trẻ em
trẻ mồ côi
trọng tài
trọng tài quốc tế
trồng trọt
tuyên giáo
tuyên truyền
tài chính
tài nguyên
tài nguyên và môi trường
tàu thủy
tâm lý
tâm thần
tìm kiếm
tìm kiếm cứu nạn
tình báo
tín dụng
tòa án
tôn giáo
tư lệnh
tư nhân
tư pháp
tư tưởng
tư vấn
tối cao
tổ chức
tổ chức cán bộ
tổ quốc
tổng hội
tổng hợp
tổng tham mưu
tội phạm
từ thiện
tự nhiên
tự trị
ung bướu
ung thư
viễn thông
việc làm
và cứu nạn cứu hộ
vàng bạc
vàng bạc đá quý
vì
vì người nghèo
vì sự tiến bộ
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
vận tải
vận tải biển
vật liệu
vật liệu xây dựng
vật lý
vật tư
vệ sinh
vệ sinh dịch tễ
xe máy
xi măng
xuất bản
xuất khẩu
xuất nhập khẩu
xây dựng
xã hội
xã hội chủ nghĩa
xã hội và nhân văn
xúc tiến
xúc tiến thương mại
xúc tiến đầu tư
xăng dầu
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
điều
điều hành
điều tra
điện
điện hạt nhân
điện lực
điện thoại
điện toán
điện tử
điện ảnh
đo lường
đoàn
đoàn kết
đào tạo
đá quý
đóng tàu
đô thị
đông nam á
đăng kiểm
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
đầu tư
đầu tư và xây dựng
đầu tư xây dựng
địa chất
địa ốc
đỏ
đối ngoại
đồng bào
đổi mới sáng tạo
ứng dụng
ứng phó
ứng phó sự cố
`
