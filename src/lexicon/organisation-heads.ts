/**
 * Words that begin the name of a body: `head | kind | flags`. Flags:
 * `w` is a name by itself; `x` likewise, but only with a capital and only alone or before a country (`Đảng`, `Chính phủ`); `z` is
 * one only with a country; `o` needs a name after it; `c` with a country is a name (`quân đội Syria`); `l` may be written
 * small; `u` may end in its level (`UBND tỉnh`); `n` takes a number (`Quân khu 7`); `t` takes `tại` and a country;
 * `d` only announces a name and stays outside (`hãng tin Reuters`); `i` names no one alone; `-` begins no name
 * and only keeps the words from being read otherwise; `p` is also part of titles (`Phó Chủ tịch Thường trực`). Source: guideline, §2 Organisations, and the training data.
 */
export const ORGANISATION_HEADS = `
BCH | party | o
BHXH | state | wu
BQL | state | o
BV | hospital | on
BVĐK | hospital | o
Ban Bí thư | party | w
Ban CHQS | army | wu
Ban Chấp hành Trung ương | party | wl
Ban Chấp hành | party | wl
Ban Chỉ đạo | state | lo
Ban Dân vận Trung ương | party | w
Ban Dân vận | party | w
Ban Giám hiệu | school | o
Ban Giám đốc | state | o
Ban Kinh tế Trung ương | party | w
Ban Kinh tế | party | w
Ban Nội chính Trung ương | party | w
Ban Nội chính | party | w
Ban Quản lý | state | lo
Ban Thường trực | association | ou
Ban Thường vụ Huyện ủy | party | wl
Ban Thường vụ Thành ủy | party | wl
Ban Thường vụ Tỉnh ủy | party | wl
Ban Thường vụ | party | w
Ban Trị sự | religious | o
Ban Tuyên giáo Trung ương | party | w
Ban Tuyên giáo | party | w
Ban Tổ chức Trung ương | party | w
Ban Tổ chức | party | o
Ban chỉ huy quân sự | army | wu
Ban chỉ huy | army | lo
Ban cán sự đảng | party | w
Ban | state | o
Ban Đối ngoại Trung ương | party | w
Binh chủng | army | o
Binh đoàn | army | on
Báo | media | lo
Báo điện tử | media | lo
BĐBP | army | wu
Bưu điện | company | u
Bảo hiểm xã hội | state | wu
Bảo tàng | other | lo
Bệnh viện | hospital | lon
Bệnh xá | hospital | lo
Bộ CHQS | army | wu
Bộ Chính trị | party | w
Bộ Chỉ huy Bộ đội Biên phòng | army | wu
Bộ Chỉ huy Quân sự | army | wu
Bộ Chỉ huy | army | o
Bộ Tham mưu | army | o
Bộ Tư lệnh | army | o
Bộ Tổng Tham mưu | army | wc
Bộ | state | o
Bộ đội Biên phòng tỉnh | army | w
Bộ đội Biên phòng | army | wu
CDC | hospital | u
CLB | sport | lo
CTCP | company | lo
Cao đẳng | school | o
Chi bộ | party | o
Chi cục | state | lo
Chi hội | association | o
Chi nhánh | company | o
Chính phủ | state | xc
Chương trình | other | -
Chứng khoán | company | o
Cty | company | lo
Câu lạc bộ | sport | lo
Công an tỉnh | police | w
Công an | police | u
Công ty CP | company | lo
Công ty TNHH 1 thành viên | company | lo
Công ty TNHH MTV | company | lo
Công ty TNHH hai thành viên | company | lo
Công ty TNHH một thành viên | company | lo
Công ty TNHH | company | lo
Công ty cổ phần | company | lo
Công ty trách nhiệm hữu hạn | company | lo
Công ty | company | lo
Công đoàn | association | o
CĐ | school | o
Cơ quan An ninh điều tra | police | wu
Cơ quan CSĐT | police | lwu
Cơ quan Cảnh sát điều tra | police | lwu
Cơ quan | state | o
Cơ sở | company | lo
Cảng vụ | state | o
Cảnh sát biển | police | oc
Cảnh sát giao thông | police | u
Cảnh sát | police | o
Cộng đồng | international | -
Cục Chính trị | army | o
Cục Dự trữ Liên bang | state | oc
Cục Hải quan | state | wu
Cục Thuế | state | wu
Cục | state | o
DNTN | company | lo
Diễn đàn Kinh tế Thế giới | international | w
Doanh nghiệp tư nhân | company | lo
Duma Quốc gia | state | wc
Duma | state | wc
Dàn nhạc | other | lo
Dân quân | army | -
Giáo hội | religious | o
Giáo phận | religious | o
HTX | company | lo
Hiệp hội | association | lo
Huyện đoàn | association | w
Huyện ủy | party | wl
Hãng hàng không | company | d
Hãng luật | company | lo
Hãng phim | company | lo
Hãng taxi | company | lo
Hãng xe | company | d
HĐND | state | wu
HĐQT | company | oi
HĐTV | company | oi
Hạ viện | state | wc
Hạm đội | army | on
Hạt Kiểm lâm | state | lou
Hải quân | army | c
Hải đoàn | army | on
Hải đội | army | on
Học viện | school | o
Hội CTĐ | association | wu
Hội Chữ thập đỏ | association | wu
Hội Cựu chiến binh | association | wu
Hội Hữu nghị | association | o
Hội Khuyến học | association | wu
Hội LHPN | association | wu
Hội Liên hiệp Phụ nữ | association | wu
Hội Luật gia | association | wu
Hội Người cao tuổi | association | wu
Hội Nhà báo | association | wu
Hội Nông dân | association | wu
Hội Phụ nữ | association | wu
Hội Sinh viên | association | wu
Hội Thánh | religious | o
Hội Văn học Nghệ thuật | association | wu
Hội | association | o
Hội đồng Bảo an LHQ | international | wl
Hội đồng Bảo an | international | wl
Hội đồng Bầu cử quốc gia | state | wl
Hội đồng Bầu cử | state | o
Hội đồng bảo an Liên Hợp Quốc | international | w
Hội đồng châu Âu | international | w
Hội đồng nhân dân | state | wu
Hội đồng quản trị | company | oil
Hội đồng thành viên | company | oil
Hội đồng | state | o
Hợp tác xã | company | lo
Kho bạc Nhà nước | state | wu
Khoa | school | o
Khu Quản lý | state | lon
Khách sạn | company | -
Không quân | army | c
Kiểm toán Nhà nước | state | w
Liên Hiệp Quốc | international | w
Liên Hợp Quốc | international | w
Liên bộ | state | o
Liên doanh | company | lo
Liên hiệp quốc | international | w
Liên hiệp | association | o
Liên hợp quốc | international | w
Liên minh châu Âu | international | w
Liên minh | association | o
Liên đoàn Bóng đá | sport | wu
Liên đoàn | association | o
Lãnh sự quán | state | lot
LĐLĐ | association | wu
Lầu Năm Góc | state | w
Lục quân | army | c
Lữ đoàn | army | lon
Lực lượng bảo vệ bờ biển | army | c
Lực lượng vũ trang | army | c
Lực lượng | army | o
MTTQ | association | wu
Mặt trận Tổ quốc | association | wu
Mặt trận Việt Minh | association | w
Mặt trận | association | o
NH TMCP | company | lo
NHTM | company | o
NHTMCP | company | lo
NXB | media | o
Nghị viện châu Âu | international | w
Nghị viện | state | oc
Ngân hàng Nhà nước | state | w
Ngân hàng Phát triển châu Á | international | w
Ngân hàng TMCP | company | lo
Ngân hàng Thế giới | international | w
Ngân hàng Trung ương | state | oc
Ngân hàng số | company | -
Ngân hàng thương mại cổ phần | company | lo
Ngân hàng | company | lo
Nha khoa | hospital | -
Nhà Trắng | state | w
Nhà hát | other | lo
Nhà máy | company | lon
Nhà nước | state | zc
Nhà tang lễ | hospital | -
Nhà thờ | other | -
Nhà xuất bản | media | lo
Nhân Đại | state | -
Nội các | state | c
Phong trào | association | o
Phái đoàn | state | -
Phân hiệu | school | lo
Phòng CSGT | police | lo
Phòng CSHS | police | lo
Phòng CSKT | police | lo
Phòng CSĐT | police | lo
Phòng Cảnh sát | police | lo
Phòng PC | police | o
Phòng giao dịch | company | lo
Phòng khám | hospital | lo
Phòng khám đa khoa | hospital | lo
Phòng | state | o
Quân chủng | army | o
Quân giải phóng | army | o
Quân khu | army | on
Quân đoàn | army | on
Quân đội nhân dân | army | wl
Quân đội | army | c
Quân ủy Trung ương | party | w
Quận đoàn | association | w
Quận ủy | party | wl
Quốc hội | state | xc
Quốc vụ viện | state | oc
Quỹ Tiền tệ Quốc tế | international | wl
Quỹ | international | o
Siêu thị | company | -
Sàn giao dịch | company | lo
Sân khấu kịch | other | lo
Sư đoàn | army | lon
Sở Giao dịch Chứng khoán | company | lo
Sở Giao dịch | company | lo
Sở | state | o
Sứ quán | state | lot
TAND | court | wu
TCT | company | lo
Thanh tra Chính phủ | state | w
Thanh tra | state | ou
Thi hành án dân sự | state | u
Thi hành án | state | u
Thành hội | association | o
Thành đoàn | association | w
Thành ủy | party | wl
Thông tấn xã | media | lo
Thư viện | other | lo
Thường trực | state | op
Thường vụ | party | o
Thượng viện | state | wc
Thẩm mỹ viện | hospital | lo
Thị ủy | party | wl
Tiểu ban | state | o
Tiểu đoàn | army | lon
Trung tâm Dự báo khí tượng thủy văn | state | wo
Trung tâm Kiểm soát bệnh tật | hospital | lou
Trung tâm Kiểm soát và phòng ngừa dịch bệnh | hospital | lou
Trung tâm Y tế | hospital | lou
Trung tâm y tế dự phòng | hospital | lou
Trung tâm | state | o
Trung đoàn | army | lon
Trung đội | army | n
Trung ương | party | o
Trung ương Đoàn | association | w
Trung ương Đảng | party | lw
Trường Cao đẳng | school | lo
Trường Chính trị | school | lou
Trường CĐ | school | lo
Trường Mầm non | school | lon
Trường PTDT | school | lo
Trường PTDTBT | school | lo
Trường PTDTNT | school | lo
Trường PTTH | school | lo
Trường Sĩ quan | school | lo
Trường TC | school | o
Trường TH | school | on
Trường THCS | school | lon
Trường THCS-THPT | school | lo
Trường THPT | school | lon
Trường Tiểu học | school | lon
Trường Trung cấp | school | lo
Trường Trung học cơ sở | school | lon
Trường Trung học phổ thông | school | lon
Trường dạy nghề | school | lo
Trường mẫu giáo | school | lon
Trường phổ thông | school | lo
Trường quay | other | -
Trường quốc tế | school | lo
Trường | school | lo
Trường ĐH | school | lo
Trường Đại học | school | lo
Trại giam | police | -
Trại tạm giam | police | -
Trạm Bảo vệ thực vật | state | lou
Trạm CSGT | police | lou
Trạm Chăn nuôi | state | lou
Trạm Cảnh sát giao thông | police | lou
Trạm Khuyến nông | state | lou
Trạm Khí tượng | state | lou
Trạm Kiểm lâm | state | lou
Trạm Thú y | state | lou
Trạm biên phòng | army | lou
Trạm kiểm soát biên phòng | army | lou
Trạm y tế | hospital | lo
Trạm | state | -
Trụ sở | other | -
Trực ban | police | o
Tòa Trọng tài Thường trực | court | w
Tòa | court | o
Tòa án Công lý Quốc tế | court | w
Tòa án Hiến pháp | court | wc
Tòa án Hình sự | court | lo
Tòa án Trọng tài Thường trực | court | w
Tòa án Tối cao | court | wc
Tòa án nhân dân | court | wu
Tòa án | court | o
Tòa đại sứ | state | lot
Tạp chí | media | lo
Tập đoàn | company | lo
Tỉnh hội | association | o
Tỉnh đoàn | association | w
Tỉnh ủy | party | wl
Tổ chức | international | o
Tổng Công ty cổ phần | company | lo
Tổng Liên đoàn Lao động | association | w
Tổng LĐLĐ | association | w
Tổng công ty | company | lo
Tổng cục Chính trị | army | w
Tổng cục | state | lo
Tổng cục Đường bộ | state | wl
Tổng liên đoàn | association | o
Tổng lãnh sự quán | state | lot
Tổng lãnh sự | state | -
U16 | sport | lo
U17 | sport | lo
U18 | sport | lo
U19 | sport | lo
U20 | sport | lo
U21 | sport | lo
U22 | sport | lo
U23 | sport | lo
UBKT | party | o
UBMTTQ | association | wu
UBND | state | wu
UBTVQH | state | w
VKS | court | ou
VKSND | court | wu
Viễn thông | company | u
Viện Hàn lâm | school | lo
Viện KSND | court | wu
Viện dưỡng lão | hospital | lo
Viện kiểm sát nhân dân | court | wu
Viện kiểm sát | court | ou
Viện nghiên cứu | school | lo
Viện | school | o
Việt Cộng | association | w
Việt Minh | association | w
Vùng | army | n
Văn phòng Chính phủ | state | w
Văn phòng Chủ tịch nước | state | w
Văn phòng Luật sư | company | lo
Văn phòng Nội các | state | wc
Văn phòng Quốc hội | state | w
Văn phòng Thủ tướng | state | wc
Văn phòng Tỉnh ủy | party | wl
Văn phòng Tổng thống | state | wc
Văn phòng | state | lo
Vườn quốc gia | other | -
Vệ binh | army | o
Vụ | state | o
Xã đoàn | association | w
Xí nghiệp | company | lo
ban | state | lo
báo điện tử | media | lo
bộ | state | lo
chính phủ | state | c
công an | police | ul
cảnh sát | police | -
cục | state | lo
hãng công nghệ | company | d
hãng dược phẩm | company | d
hãng dược | company | d
hãng hàng không | company | d
hãng luật | company | lo
hãng phim | company | lo
hãng taxi | company | lo
hãng thông tấn | media | d
hãng thời trang | company | d
hãng tin | media | d
hãng xe | company | d
hãng | company | d
hãng điện thoại | company | d
hãng đĩa | company | d
hải quân | army | c
học viện | school | lo
hội | association | lo
không quân | army | c
kênh | media | d
lục quân | army | c
lực lượng bảo vệ bờ biển | army | c
lực lượng vũ trang | army | c
nhật báo | media | d
phòng | state | lo
quân đội Chính phủ | army | c
quân đội | army | c
quốc hội | state | c
quỹ | international | -
sở | state | lo
thanh tra | state | lou
thi hành án dân sự | state | -
thi hành án | state | -
thủy quân lục chiến | army | c
trang tin | media | d
trang | media | d
trung tâm | state | lo
tổ chức | international | -
tờ | media | d
viện | school | lo
văn phòng nội các | state | c
văn phòng thủ tướng | state | c
văn phòng tổng thống | state | c
ĐH Quốc gia | school | wo
ĐH | school | o
ĐT | sport | -
Điện Kremlin | state | w
Điện lực | company | u
Đoàn Luật sư | association | wu
Đoàn TNCS | association | o
Đoàn Thanh niên Cộng sản Hồ Chí Minh | association | w
Đoàn Thanh niên | association | w
Đoàn cải lương | other | lo
Đoàn kịch | other | lo
Đoàn nghệ thuật | other | lo
Đoàn xiếc | other | lo
Đoàn | association | -
Đài PT-TH | media | lo
Đài Phát thanh - Truyền hình | media | lo
Đài Phát thanh | media | lo
Đài Tiếng nói | media | lo
Đài Truyền hình | media | lo
Đài | media | lo
Đại học Quốc gia | school | wo
Đại học | school | lo
Đại hội đồng | international | oi
Đại sứ quán | state | lot
Đại đội | army | n
Đảng Cộng sản Việt Nam | party | wl
Đảng Cộng sản | party | wl
Đảng bộ | party | o
Đảng | party | xo
Đảng đoàn | party | o
Đảng ủy | party | w
Đồn Biên phòng | army | lo
Đồn công an | police | lou
Đội CSGT | police | wn
Đội CSHS | police | o
Đội CSĐT | police | o
Đội Cảnh sát | police | lo
Đội Quản lý thị trường | state | lwu
Đội bóng | sport | lo
Đội cảnh sát giao thông | police | wn
Đội tuyển | sport | loc
Đội | state | n
đảng | party | lo
đảng đoàn | party | o
đội bóng | sport | lo
đội tuyển | sport | loc
Ủy ban Kiểm tra Trung ương | party | w
Ủy ban Kiểm tra tỉnh ủy | party | w
Ủy ban Kiểm tra | party | wu
Ủy ban MTTQ | association | wu
Ủy ban Mặt trận Tổ quốc | association | wu
Ủy ban Mặt trận | association | ou
Ủy ban Thường vụ Quốc hội | state | w
Ủy ban Trung ương | association | o
Ủy ban châu Âu | international | w
Ủy ban nhân dân | state | wu
Ủy ban | state | o
ủy ban | state | lo
`
