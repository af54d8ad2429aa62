/**
 * Words of which names of bodies are made, however they are written (`Bệnh viện Y học cổ truyền`, `Hội Chữ thập đỏ`).
 * A small word goes on a name only when it is one of these;
 * those marked `v` are also what a body does, and small ones do not go on (`Bộ Y tế | kiểm tra`). Collected from names in the training data and the guideline.
 */
export const ORGANISATION_WORDS = `
GTVT
NN & PTNT
NN và PTNT
VH, TT & DL
VH, TT và DL
VH, TT&DL
VHTT & DL
VHTT và DL
an ninh
an ninh chính trị nội bộ
an ninh công cộng
an ninh công nghệ cao
an ninh hàng không
an ninh kinh tế
an ninh mạng
an ninh nội địa
an ninh quốc gia
an ninh điều tra
an toàn
an toàn bức xạ
an toàn giao thông
an toàn hàng không
an toàn lao động
an toàn thông tin
an toàn thông tin mạng
an toàn thực phẩm
an toàn vệ sinh thực phẩm
an toàn, vệ sinh lao động
apatit
bao bì
bao bì nhựa
bauxite
bia
bia - rượu - nước giải khát
bia rượu
bia, rượu, nước giải khát
biên dịch
biên giới
biên giới quốc gia
biên phòng
biên tập
biến đổi khí hậu
biển
biển và hải đảo
biển đảo
biểu diễn nghệ thuật
biểu diễn | v
buôn lậu
bà mẹ trẻ em
bà mẹ và trẻ em
bách khoa
bán dẫn
bán lẻ
bánh kẹo
báo chí
báo cáo viên
báo tin động đất và cảnh báo sóng thần
bão lụt
bão quốc gia
bê tông
bình đẳng giới
bóng bàn
bóng chuyền
bóng chuyền nữ
bóng ném
bóng rổ
bóng đá
bóng đá chuyên nghiệp
bóng đá nữ
bóng đèn
băng đĩa
bơi lội
bưu chính
bưu điện
bản quyền
bản quyền tác giả
bảo an
bảo hiểm
bảo hiểm nhân thọ
bảo hiểm tiền gửi
bảo hiểm xã hội
bảo thủ
bảo trì | v
bảo trợ xã hội
bảo trợ xã hội tổng hợp
bảo trợ | v
bảo tàng
bảo tồn thiên nhiên
bảo tồn voi
bảo tồn | v
bảo vệ chính trị nội bộ
bảo vệ người tiêu dùng
bảo vệ sức khỏe
bảo vệ thực vật
bảo vệ | v
bất động sản
bất động sản và xây dựng
bầu cử quốc gia
bầu cử quốc hội
bầu cử | v
bắn súng
bến xe
bền vững
bệnh nhiệt đới
bệnh nhân nghèo
bệnh truyền nhiễm
bệnh tật
bỏng
bồi thường giải phóng mặt bằng
bồi thường | v
bồi thường, giải phóng mặt bằng
bổ trợ tư pháp
bộ binh
bộ đội
bờ biển
ca cao
ca kịch
ca múa nhạc
cai nghiện
cai nghiện ma túy
cao nguyên
cao su
cao su thống nhất
cao tuổi
cao tốc
cao đẳng
chim cảnh
chiến lược
chiến lược và chính sách
chiếu sáng
chiếu sáng công cộng
cho thuê tài chính
chuyên
chuyên khoa
chuyên môn
chuyển giao | v
chuyển đổi số
châu
chè
chèo
chính phủ
chính sách
chính sách xã hội
chính trị
chính trị - hành chính
chính trị nội bộ
chính trị quốc gia
chăm sóc sức khỏe
chăm sóc sức khỏe sinh sản
chăn nuôi
chăn nuôi và thú y
chạy thận
chấn thương
chấn thương chỉnh hình
chấp hành
chất lượng
chất lượng giáo dục
chất thải
chất thải rắn
chất độc da cam
chất độc da cam/dioxin
chẩn đoán
chế biến thủy sản
chế biến thực phẩm
chế biến | v
chỉ huy quân sự
chỉ huy | v
chỉ đạo | v
chỉnh hình
chống buôn lậu
chống khủng bố
chống ngập
chống tham nhũng
chống độc
chủ quyền biển đảo
chức danh giáo sư
chứng khoán
chứng thực
chữ thập
chữ thập đỏ
chữa cháy
con nuôi
cà phê
cà phê - ca cao
cá tra
các công trình
các dân tộc
các hội
các hội khoa học và kỹ thuật
các khu chế xuất
các khu công nghiệp
các nhà khoa học
các nhà sản xuất
các nhà thầu
các nước
các quốc gia
các quốc gia đông nam á
các tổ chức
các tổ chức hữu nghị
các tổ chức phi chính phủ
các vấn đề quốc tế
các vấn đề xã hội
cách mạng
cán bộ
cán bộ quản lý
cán bộ quản lý giáo dục
cây cảnh
cây trồng
cây xanh
cây xanh đô thị
côn trùng
côn trùng học
công an
công binh
công chức
công chứng
công cộng
công giáo
công lý
công lý quốc tế
công lập
công nghiệp
công nghiệp - viễn thông quân đội
công nghiệp bán dẫn
công nghiệp hóa chất
công nghiệp hỗ trợ
công nghiệp quốc phòng
công nghiệp thực phẩm
công nghiệp tàu thủy
công nghiệp và năng lượng
công nghiệp và thương mại
công nghiệp ô tô
công nghệ
công nghệ cao
công nghệ sinh học
công nghệ số
công nghệ thông tin
công nghệ vũ trụ
công nông
công thương
công trình
công trình thủy lợi
công tác thanh niên
công tác xã hội
công tác xã hội trẻ em
công tác đại biểu
công tố
công viên
công viên cây xanh
công đoàn
công đảng
cơ giới
cơ khí
cơ quan
cơ xương khớp
cơ yếu
cơ điện
cơ điện lạnh
cạnh tranh
cải cách tư pháp
cải cách | v
cải lương
cảng
cảng hàng không
cảng vụ
cảnh báo sóng thần
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
cầu lông
cầu phà
cầu đường
cổ phần
cổ truyền
cộng hòa
cộng sản
cộng đồng
cờ tướng
cờ vua
cụm phà
cứu hỏa | v
cứu hộ cứu nạn
cứu hộ hàng hải
cứu hộ | v
cứu hộ động vật
cứu nạn cứu hộ
cứu nạn | v
cứu quốc
cứu trợ thiên tai
cứu trợ | v
cử tạ
cửa khẩu
cựu chiến binh
cựu chiến binh cách mạng
cựu giáo chức
cựu học sinh
cựu sinh viên
cựu thanh niên xung phong
da giày
da liễu
da liễu trung ương
dance sport
danh lam thắng cảnh
danh thắng
di sản
di sản văn hóa
di trú
di tích
di tích cố đô
di tích lịch sử
dinh dưỡng
dioxin
diễn đàn
doanh nghiệp
doanh nghiệp nhỏ và vừa
doanh nghiệp trẻ
doanh nghiệp vừa và nhỏ
doanh nhân
du lịch
du lịch - dịch vụ
dân chủ
dân chủ tự do
dân chủ xã hội
dân cử
dân dụng
dân nguyện
dân số
dân số - kế hoạch hóa gia đình
dân sự
dân tộc
dân tộc chủ nghĩa
dân tộc học
dân tộc nội trú
dân tộc thiểu số
dân tộc và miền núi
dân vận
dòng họ
dược
dược liệu
dược phẩm
dạy nghề
dầu khí
dầu mỏ
dệt
dệt kim
dệt may
dịch bệnh
dịch thuật
dịch tễ
dịch vụ
dịch vụ việc làm
dữ liệu
dữ liệu quốc gia
dự báo khí tượng thủy văn
dự báo thời tiết
dự báo | v
dự phòng
dự trữ | v
dự án
futsal
gang
gang thép
ghép bộ phận cơ thể người
ghép tạng
gia đình
gia đình và giới
gia đình và trẻ em
gian lận thương mại
giao hưởng
giao nhận
giao nhận quốc tế
giao nhận vận tải
giao thông
giao thông công cộng
giao thông vận tải
giao thông đô thị
giày da
giá
giá đất
giám sát | v
giám định | v
giáo dục
giáo dục - đào tạo
giáo dục mầm non
giáo dục nghề nghiệp
giáo dục quốc phòng
giáo dục quốc phòng và an ninh
giáo dục thường xuyên
giáo dục tiểu học
giáo dục trung học
giáo dục trẻ em
giáo dục và đào tạo
giáo dục đào tạo
giáo dục đại học
giáo dục đặc biệt
giáo dục, đào tạo
giáo sư
giải phóng
giải phóng mặt bằng
giải trí
giải trí quốc tế
giải trí số
giảm nghèo
giảm nhẹ thiên tai
giấy
giống cây trồng
giống thủy sản
giống vật nuôi
giới thiệu việc làm
golf
gạch ngói
gạo
gốm
gốm sứ
gỗ
hai thành viên
hiếm muộn
hiến máu
hiến máu nhân đạo
hiến máu tình nguyện
hiến pháp
hiến tạng
hiệp hội
hoa tiêu
hoa tiêu hàng hải
hoàng gia
huy động | v
huyết học
huyết học - truyền máu
huyết học và truyền máu
huyết thanh
huấn luyện thể thao
huấn luyện thể thao quốc gia
huấn luyện và thi đấu | v
huấn luyện | v
hàn lâm
hàn lâm khoa học
hàng giả
hàng hóa
hàng hải
hàng không
hàng không dân dụng
hành chính
hành chính quốc gia
hành khách công cộng
hành pháp
hán nôm
hình sự
hòa bình
hòa bình và phát triển
hòa bình, hữu nghị
hòa giải | v
hóa chất
hóa dầu
hóa học
hô hấp
hướng dẫn viên du lịch
hướng dẫn | v
hạ tầng
hạ tầng giao thông
hạ tầng kỹ thuật
hạ tầng kỹ thuật đô thị
hạt giống
hạt nhân
hạt điều
hải dương
hải dương học
hải quan
hải quân
hải sản
hải đăng
hải đảo
hầm đường bộ
hậu cần
hậu cần nghề cá
học sinh
học sinh nghèo
hồ tiêu
hồi giáo
hồi sức
hồi sức cấp cứu
hồi sức tích cực
hỗ trợ | v
hộ tịch
hội chợ
hội chợ triển lãm
hội nghị quốc gia
hợp tác quốc tế
hợp tác xã
hợp tác | v
hợp xướng
hữu nghị
hữu nghị - hợp tác
hữu nghị và hợp tác
hữu nghị và hợp tác với các nước
hữu nghị và đoàn kết
in | v
judo
karate
khai thác công trình thủy lợi
khai thác | v
khen thưởng | v
khiêu vũ
khiếm thính
kho bạc
kho vận
khoa học
khoa học - công nghệ
khoa học công nghệ
khoa học kỹ thuật
khoa học tự nhiên
khoa học và công nghệ
khoa học và kỹ thuật
khoa học xã hội
khoa học, công nghệ
khoa học, công nghệ và môi trường
khoáng sản
khoáng sản luyện kim
khu chế xuất
khu công nghiệp
khu kinh tế
khu tự trị dân tộc
khuyến công
khuyến học
khuyến học - khuyến tài
khuyến ngư
khuyến nông
khuyến nông - khuyến ngư
khuyến tài
khuyết tật
khí hậu
khí tượng
khí tượng thủy văn
khí | v
khí đốt
không gian mạng
không quân
khảo cổ
khảo sát | v
khảo thí
khảo thí và kiểm định chất lượng
khẩn cấp máy tính
khẩn cấp | v
khởi nghiệp
kim loại
kim loại màu
kinh doanh bất động sản
kinh doanh nhà
kinh doanh | v
kinh tế
kinh tế - ngân sách
kinh tế - xã hội
kinh tế học
kinh tế ngân sách
kinh tế số
kinh tế trung ương
kinh tế tập thể
kinh tế và chức vụ
kinh tế và ngân sách
kiến trúc
kiến trúc sư
kiến trúc xây dựng
kiểm dịch
kiểm dịch động vật
kiểm lâm
kiểm nghiệm | v
kiểm phiếu
kiểm soát bệnh tật
kiểm soát và phòng ngừa dịch bệnh
kiểm soát | v
kiểm sát | v
kiểm toán
kiểm tra | v
kiểm định chất lượng giáo dục
kiểm định | v
ký sinh trùng
kế hoạch
kế hoạch - tài chính
kế hoạch - đầu tư
kế hoạch hóa gia đình
kế hoạch tài chính
kế hoạch và đầu tư
kế hoạch đầu tư
kế hoạch, đầu tư
kịch
kịch nói
kỷ luật | v
kỹ nghệ
kỹ nghệ súc sản
kỹ thuật
kỹ thuật máy bay
kỹ thuật số
lao và bệnh phổi
lao động
lao động - tb & xh
lao động - thương binh - xã hội
lao động - thương binh và xã hội
lao động liên đoàn
lao động ngoài nước
lao động nước ngoài
lao động thương binh
lao động thương binh và xã hội
lao động thương binh xã hội
lao động, thương binh & xã hội
lao động, thương binh và xã hội
leo núi
linh trưởng
liên bang
liên hiệp
liên hiệp các hội
liên minh hợp tác xã
liên ngành
liên quân
liên đoàn
logistics
luyện kim
luật
luật gia
luật hình sự
luật kinh tế
luật pháp
luật pháp quốc tế
luật quốc tế
luật sư
làng nghề
lâm nghiệp
lây nhiễm
lãnh sự
lãnh thổ
lão khoa
lúa
lúa gạo
lúa gạo quốc tế
lý luận
lý luận trung ương
lý lịch tư pháp
lưu trữ
lưu trữ quốc gia
lương nông
lương thực
lập pháp
lắp máy
lắp máy điện nước
lịch sử
lọc dầu
lọc hóa dầu
lục chiến
lục quân
lụt bão
lụt, bão
lữ hành
ma túy
may mặc
may mặc thời trang
may | v
mekong
metro
miền núi
mua bán nợ
mua bán | v
máy bay
máy tính
mía
mía đường
mô tô
môi giới
môi giới bất động sản
môi trường
môi trường đô thị
múa
múa rối
mầm non
mẫu giáo
mật mã
mật vụ
mậu dịch
mắm
mắt
mặt trận
mỏ - địa chất
mỏ và luyện kim
mồ côi
một thành viên
mỹ nghệ
mỹ thuật
nam học
nghiên cứu biển
nghiên cứu biển đảo
nghiên cứu và phát triển
nghiên cứu | v
nghiệp vụ
nghêu
nghề
nghề cá
nghề nghiệp
nghệ nhân
nghệ thuật
nghệ thuật biểu diễn
nghệ thuật sân khấu
nghệ thuật đương đại
nghị sĩ
ngoài công lập
ngoại giao
ngoại ngữ
ngoại thương
ngoại thương và phát triển đầu tư
ngoại tổng hợp
ngoại vụ
nguyên tử
nguyên tử năng lượng
nguồn nhân lực
nguồn nước
ngân hàng
ngân sách
ngôn ngữ
ngôn ngữ học
người cao tuổi
người có công
người cô đơn
người khiếm thị
người khuyết tật
người lao động
người mù
người nghèo
người tiêu dùng
người việt
người việt nam ở nước ngoài
người điếc
nhi
nhi khoa
nhi trung ương
nhi đồng
nhiên liệu
nhiếp ảnh
nhiệt điện
nhiệt đới
nhà
nhà báo
nhà giáo
nhà nước
nhà nước và pháp luật
nhà thầu
nhà thầu xây dựng
nhà và đô thị
nhà văn
nhà đất
nhà đầu tư tài chính
nhà ở
nhân dân
nhân dân cách mạng
nhân dân cách mạng lào
nhân dân cấp cao
nhân dân thế giới
nhân dân tối cao
nhân học
nhân lực
nhân quyền
nhân sự
nhân thọ
nhân văn
nhân đạo
nhôm
nhạc kịch
nhảy dù
nhập cư
nhập khẩu | v
nhựa
nuôi nghêu
nuôi trồng
nông dân
nông nghiệp
nông nghiệp & phát triển nông thôn
nông nghiệp - phát triển nông thôn
nông nghiệp phát triển nông thôn
nông nghiệp và môi trường
nông nghiệp và phát triển nông thôn
nông nghiệp và ptnt
nông sản
nông thôn
năng khiếu
năng lượng
năng lượng nguyên tử
năng lượng tái tạo
năng lượng và mỏ
năng lực
nước giải khát
nước khoáng
nước mắm
nước ngoài
nước sinh hoạt
nước sạch
nước sạch nông thôn
nước sạch và vệ sinh môi trường nông thôn
nước uống
nạn nhân
nạn nhân chất độc da cam
nạn nhân chất độc da cam/dioxin
nội chính
nội dung số
nội thất
nội tiết
nội trú
nội tổng hợp
nội vụ
nội địa
nữ doanh nhân
online
phi chính phủ
phi chính phủ nước ngoài
phi nhân thọ
phim
phim hoạt hình
phim truyền hình
phim truyện
phim tài liệu
phong thủy
pháo binh
pháo binh - tên lửa
pháp chế
pháp luật
pháp luật quốc tế
pháp luật và tư pháp
pháp lý
pháp y
phát hành phim
phát hành sách
phát thanh
phát thanh - truyền hình
phát thanh và truyền hình
phát thanh, truyền hình
phát triển bền vững
phát triển cộng đồng
phát triển hạ tầng
phát triển kinh tế
phát triển nhà
phát triển nông thôn
phát triển quỹ đất
phát triển thương mại
phát triển | v
phát triển đô thị
phân bón
phích nước
phòng cháy
phòng cháy chữa cháy
phòng cháy chữa cháy và cứu nạn cứu hộ
phòng cháy, chữa cháy
phòng chống dịch
phòng chống dịch bệnh
phòng chống lụt bão
phòng chống ma túy
phòng chống tham nhũng
phòng chống thiên tai
phòng chống tội phạm
phòng chống tội phạm công nghệ cao
phòng chống tội phạm về môi trường
phòng chống | v
phòng hộ
phòng không
phòng không - không quân
phòng ngừa dịch bệnh
phòng thương mại
phòng vệ
phòng vệ dân sự
phòng vệ thương mại
phòng, chống dịch
phòng, chống lụt bão
phòng, chống ma túy
phòng, chống tham nhũng
phòng, chống thiên tai
phòng, chống tội phạm
phòng, chống tội phạm sử dụng công nghệ cao
phòng, chống tội phạm về môi trường
phản gián
phần mềm
phẫu thuật | v
phật giáo
phối hợp tìm kiếm cứu nạn hàng hải
phổ thông
phổi
phụ nữ
phụ nữ và gia đình
phụ sản
phục hồi chức năng
pin
quan hệ quốc tế
quan trắc
quy hoạch - kiến trúc
quy hoạch kiến trúc
quy hoạch phát triển đô thị
quy hoạch và kiến trúc
quy hoạch | v
quy hoạch đô thị
quyền con người
quyền trẻ em
quyền tác giả
quyền tác giả âm nhạc
quân chính
quân huấn
quân khí
quân nhu
quân nhân
quân pháp
quân sự
quân sự trung ương
quân sự tỉnh
quân y
quân đội
quản lý bay
quản lý cạnh tranh
quản lý dược
quản lý dự án
quản lý giá
quản lý hành chính
quản lý khám chữa bệnh
quản lý khẩn cấp
quản lý quỹ
quản lý thị trường
quản lý trật tự
quản lý tài sản
quản lý xuất nhập cảnh
quản lý | v
quản lý đô thị
quản lý đường bộ
quản lý đường sắt
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
quốc phòng - an ninh
quốc phòng an ninh
quốc phòng và an ninh
quốc tế
quốc tịch
quỹ đất
rau quả
rà soát | v
rác thải
răng hàm mặt
rượu
rượu bia
rừng
rừng phòng hộ
rừng đặc dụng
sinh học
sinh phẩm
sinh viên
sinh viên nghèo
sinh viên thế giới
sinh vật cảnh
suất ăn hàng không
sành sứ
sách và thiết bị trường học
sáng kiến
sáng tạo
sân bay
sân golf
sân khấu
sân khấu và điện ảnh
sân khấu điện ảnh
sóng thần
sông mekong
súc sản
sĩ quan
sư phạm
sản nhi
sản xuất | v
số | v
sốt rét
sốt rét - ký sinh trùng - côn trùng
sở hữu
sở hữu trí tuệ
sức khỏe
sức khỏe cộng đồng
sức khỏe nghề nghiệp
sức khỏe sinh sản
sức khỏe tâm thần
sử dụng công nghệ cao
sử học
sữa
sữa bột
sự cố
sỹ quan
taekwondo
tai mũi họng
tai nạn
taxi
tham mưu
tham mưu trưởng
tham nhũng
tham nhũng, kinh tế
tham nhũng, kinh tế, buôn lậu
than
than - khoáng sản
thanh niên
thanh niên thế giới
thanh niên xung phong
thanh niên, thiếu niên và nhi đồng
thanh thiếu niên
thanh toán | v
thanh tra | v
thi hành án
thi hành án dân sự
thi tuyển
thi đua - khen thưởng
thi đua - khen thưởng trung ương
thi đua khen thưởng
thi đua | v
thi đấu | v
thiên chúa giáo
thiên nhiên hoang dã
thiên tai
thiết bị
thiết bị giáo dục
thiết bị trường học
thiết bị y tế
thiết kế | v
thiếu nhi
thiếu niên
thiện nguyện
thoát nước
thuế
thuốc
thuốc lá
thành viên
thép
thông tin - truyền thông
thông tin liên lạc
thông tin quốc gia
thông tin truyền thông
thông tin và truyền thông
thông tin | v
thông tin điện tử
thông tin, truyền thông
thông tấn
thú y
thư viện
thương binh
thương binh - xã hội
thương binh và xã hội
thương binh xã hội
thương bệnh binh
thương hiệu
thương mại
thương mại dịch vụ
thương mại và công nghiệp
thương mại và dịch vụ
thương mại điện tử
thương mại, công nghiệp và nông nghiệp
thương nhân
thương vụ
thảm họa
thần kinh
thầy thuốc
thầy thuốc trẻ
thẩm mỹ
thẩm định | v
thắng cảnh
thế giới
thế giới các dân tộc
thể dục
thể dục dụng cụ
thể dục thể thao
thể hình
thể thao
thể thao bãi biển
thể thao quốc gia
thể thao và du lịch
thể thao điện tử
thị trường
thống kê | v
thống nhất | v
thời tiết
thời trang
thủ công mỹ nghệ
thủ đô
thủy hải sản
thủy hải sản xuất khẩu
thủy lợi
thủy nông
thủy sinh
thủy sản
thủy tinh
thủy văn
thủy điện
thực phẩm
thực phẩm xuất khẩu
tim
tim mạch
tin học
tin lành
tiêu chuẩn
tiêu chuẩn đo lường chất lượng
tiêu dùng
tiêu hóa
tiêu thụ
tiến bộ
tiếng nói
tiết niệu
tiền gửi
tiền tệ
tiểu học
toa xe
toàn cầu
toàn quốc
toán học
trang trí nội thất
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
truyền nhiễm
truyền thông trực tuyến
truyền thông và giải trí
truyền thông | v
truyện
trách nhiệm hữu hạn
trái cây
trí thức
trí tuệ nhân tạo
trò chơi
trò chơi có thưởng
trăng lưỡi liềm đỏ
trật tự
trật tự an toàn xã hội
trật tự giao thông
trật tự quản lý kinh tế
trật tự xây dựng
trật tự xã hội
trật tự đô thị
trẻ em
trẻ mồ côi
trọng tài
trọng tài quốc tế
trồng trọt
trồng trọt và bảo vệ thực vật
trợ giúp pháp lý
trực tuyến
tuyên giáo
tuyên truyền | v
tuyển chọn | v
tuần tra | v
tuồng
tuổi trẻ
tài chính
tài chính - kế hoạch
tài chính - ngân sách
tài chính kế hoạch
tài chính tiêu dùng
tài chính vi mô
tài chính, ngân sách
tài nguyên
tài nguyên - môi trường
tài nguyên môi trường
tài nguyên nước
tài nguyên và môi trường
tài nguyên, môi trường
tài năng trẻ
tài sản
tàu bay
tàu biển
tàu ngầm
tàu thủy
tác chiến
tác chiến điện tử
tái bảo hiểm
tái định cư
tâm lý
tâm lý giáo dục
tâm lý học
tâm thần
tên lửa
tìm kiếm cứu nạn
tìm kiếm cứu nạn hàng hải
tìm kiếm | v
tình báo
tình huống khẩn cấp
tình nguyện | v
tín dụng
tòa án
tôn giáo
tăng thiết giáp
tăng trưởng xanh
tư lệnh
tư nhân
tư pháp
tư pháp quốc tế
tư thục
tư tưởng
tư vấn | v
tạo hình
tối cao
tổ chức - cán bộ
tổ chức cán bộ
tổ chức nhà nước
tổ chức | v
tổ quốc
tổng hội
tổng hợp
tổng tham mưu
tội phạm
tội phạm công nghệ cao
tội phạm hình sự
tội phạm kinh tế
tội phạm ma túy
tội phạm sử dụng công nghệ cao
tội phạm về kinh tế
tội phạm về kinh tế và chức vụ
tội phạm về ma túy
tội phạm về môi trường
tội phạm về tham nhũng
tội phạm về tham nhũng, kinh tế và buôn lậu
tội phạm về tham nhũng, kinh tế, buôn lậu
tội phạm về trật tự quản lý kinh tế và chức vụ
tội phạm về trật tự xã hội
từ thiện
tự do dân chủ
tự do | v
tự nhiên
tự trị
ung bướu
ung thư
viên chức
viễn thông
viễn thông quân đội
viễn thông và giải trí số
việc làm
việc làm ngoài nước
vovinam
vui chơi giải trí
và cứu nạn cứu hộ
vàng bạc
vàng bạc đá quý
vì người nghèo
vì sự tiến bộ
vì | v
vô sinh
võ cổ truyền
võ thuật
văn hóa
văn hóa - thể thao
văn hóa - thể thao - du lịch
văn hóa - thể thao và du lịch
văn hóa - xã hội
văn hóa học
văn hóa phẩm
văn hóa thể thao
văn hóa thể thao du lịch
văn hóa thể thao và du lịch
văn hóa và thể thao
văn hóa xã hội
văn hóa, giáo dục, thanh niên, thiếu niên và nhi đồng
văn hóa, thể thao
văn hóa, thể thao & du lịch
văn hóa, thể thao và du lịch
văn học
văn học - nghệ thuật
văn học nghệ thuật
văn nghệ
văn phòng
văn phòng phẩm
văn thư
văn thư và lưu trữ
vũ trụ
vũ trụ quốc gia
vận chuyển | v
vận tải
vận tải biển
vận tải hành khách
vận tải hành khách công cộng
vận tải ô tô
vận động | v
vật liệu
vật liệu xây dựng
vật liệu xây dựng và trang trí nội thất
vật lý
vật lý địa chất
vật lý địa cầu
vật tư
vắc xin
vắc xin và sinh phẩm y tế
vệ binh
vệ sinh
vệ sinh an toàn thực phẩm
vệ sinh dịch tễ
vệ sinh môi trường
vệ tinh
wushu
xe buýt
xe cơ giới
xe khách
xe máy
xe đạp
xe đạp - mô tô thể thao
xi măng
xiếc
xuất bản | v
xuất khẩu lao động
xuất khẩu | v
xuất nhập cảnh
xuất nhập khẩu
xây dựng | v
xây lắp
xã hội
xã hội chủ nghĩa
xã hội học
xã hội và nhân văn
xét nghiệm | v
xúc tiến thương mại
xúc tiến thương mại - đầu tư
xúc tiến thương mại và du lịch
xúc tiến | v
xúc tiến đầu tư
xúc tiến đầu tư và thương mại
xăng dầu
xăng dầu quân đội
xổ số
xổ số kiến thiết
xổ số điện toán
xử lý nước
xử lý | v
y dược
y dược học cổ truyền
y học
y học cổ truyền
y khoa
y tế
y tế dự phòng
yoga
âm nhạc
ô tô
ô tô vận tải
đa khoa
đa khoa khu vực
đa phương tiện
điền kinh
điều hành | v
điều tiết | v
điều tra | v
điều | v
điện
điện gió
điện hạt nhân
điện lực
điện lực dầu khí
điện mặt trời
điện thoại
điện toán
điện tử
điện ảnh
đo lường | v
đoàn
đoàn kết và hợp tác
đoàn kết và hữu nghị
đoàn kết | v
đoàn kết á phi mỹ la tinh
đua thuyền
đào tạo nhân lực
đào tạo | v
đá quý
đê điều
đê điều và phòng chống lụt bão
đóng tàu
đô thị
đông nam á
đăng kiểm
đăng kiểm xe cơ giới
đăng ký | v
đăng ký đất đai
đương đại
đường
đường bộ
đường cao tốc
đường hầm
đường hầm sông
đường sắt
đường sắt đô thị
đường thủy
đường thủy nội địa
đại biểu
đại biểu quốc hội
đại học
đảng
đất nước
đất đai
đấu giá | v
đấu kiếm
đấu thầu | v
đầu máy
đầu tư và xây dựng
đầu tư xây dựng
đầu tư | v
đặc biệt | v
đặc công
địa chất
địa chất và khoáng sản
địa cầu
địa lý
địa vật lý
địa ốc
địa ốc và xây dựng
định giá đất
đỏ
đối ngoại
đồ hộp
đồ uống
đồng bào
đồng hương
đổ bộ
đổ bộ đường không
đổi mới
đổi mới sáng tạo
động vật hoang dã
động đất
ẩm thực
ủy hội
ứng cứu khẩn cấp máy tính
ứng dụng | v
ứng phó biến đổi khí hậu
ứng phó sự cố
ứng phó thiên tai
ứng phó | v
`
