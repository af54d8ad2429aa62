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
Ban Chấp hành Trung ương | party | w
Ban Chấp hành | party | w
Ban Chỉ huy | army | o
Ban Chỉ đạo | state | o
Ban Dân vận Trung ương | party | w
Ban Dân vận | party | w
Ban Kinh tế Trung ương | party | w
Ban Kinh tế | party | w
Ban Nội chính Trung ương | party | w
Ban Nội chính | party | w
Ban Quản lý | state | o
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
Ban cán sự đảng | party | w
Ban | state | o
Ban Đối ngoại Trung ương | party | w
Binh chủng | army | o
Binh đoàn | army | on
Báo | media | lo
Báo điện tử | media | lo
BĐBP | army | wu
Bảo hiểm xã hội | state | wu
Bảo tàng | other | lo
Bệnh viện | hospital | lon
Bộ CHQS | army | wu
Bộ Chính trị | party | w
Bộ Chỉ huy Bộ đội Biên phòng | army | wu
Bộ Chỉ huy Quân sự | army | wu
Bộ Chỉ huy | army | o
Bộ Tư lệnh | army | o
Bộ | state | o
Bộ đội Biên phòng tỉnh | army | w
Bộ đội Biên phòng | army | wu
CLB | sport | lo
CTCP | company | lo
Cao đẳng | school | o
Chi bộ | party | o
Chi cục | state | o
Chi hội | association | o
Chính phủ | state | xc
Chương trình | other | -
Chứng khoán | company | o
Cty | company | lo
Câu lạc bộ | sport | lo
Công an tỉnh | police | w
Công an | police | u
Công ty CP | company | lo
Công ty TNHH MTV | company | lo
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
Cảnh sát giao thông | police | -
Cảnh sát | police | o
Cục Dự trữ Liên bang | state | oc
Cục Hải quan | state | wu
Cục Thuế | state | wu
Cục | state | o
DNTN | company | lo
Doanh nghiệp tư nhân | company | lo
Dân quân | army | -
Giáo hội | religious | o
Giáo phận | religious | o
HTX | company | lo
Hiệp hội | association | lo
Huyện đoàn | association | w
Huyện ủy | party | wl
Hãng luật | company | lo
Hãng phim | company | lo
HĐND | state | wu
HĐQT | company | oi
HĐTV | company | oi
Hạ viện | state | wc
Hạm đội | army | on
Hạt kiểm lâm | state | ou
Hải quân | army | c
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
Hội đồng Bảo an LHQ | international | w
Hội đồng Bảo an | international | w
Hội đồng Bầu cử quốc gia | state | w
Hội đồng Bầu cử | state | o
Hội đồng bảo an Liên Hợp Quốc | international | w
Hội đồng châu Âu | international | w
Hội đồng nhân dân | state | wu
Hội đồng quản trị | company | oi
Hội đồng thành viên | company | oi
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
Lữ đoàn | army | on
Lực lượng bảo vệ bờ biển | army | c
Lực lượng vũ trang | army | c
MTTQ | association | wu
Mặt trận Tổ quốc | association | wu
Mặt trận Việt Minh | association | w
Mặt trận | association | o
NXB | media | o
Nghị viện châu Âu | international | w
Nghị viện | state | oc
Ngân hàng Nhà nước | state | w
Ngân hàng Phát triển châu Á | international | w
Ngân hàng TMCP | company | lo
Ngân hàng Thế giới | international | w
Ngân hàng Trung ương | state | oc
Ngân hàng số | company | -
Ngân hàng | company | lo
Nhà Trắng | state | w
Nhà hát | other | lo
Nhà máy | company | lon
Nhà nước | state | zc
Nhà thờ | other | -
Nhà xuất bản | media | lo
Nhân Đại | state | -
Phái đoàn | state | -
Phân hiệu | school | lo
Phòng Cảnh sát | police | o
Phòng khám | hospital | lo
Phòng | state | o
Quân chủng | army | o
Quân khu | army | on
Quân đoàn | army | on
Quân đội | army | c
Quân ủy Trung ương | party | w
Quận đoàn | association | w
Quận ủy | party | wl
Quốc hội | state | xc
Quốc vụ viện | state | oc
Quỹ | international | o
Sư đoàn | army | on
Sở Giao dịch Chứng khoán | company | lo
Sở giao dịch | company | o
Sở | state | o
TAND | court | wu
Thanh tra Chính phủ | state | w
Thanh tra | state | ou
Thành hội | association | o
Thành đoàn | association | w
Thành ủy | party | wl
Thông tấn xã | media | lo
Thư viện | other | lo
Thường trực | state | op
Thường vụ | party | o
Thượng viện | state | wc
Thị ủy | party | wl
Tiểu ban | state | o
Tiểu đoàn | army | on
Trung tâm Dự báo khí tượng thủy văn | state | wo
Trung tâm y tế | hospital | lo
Trung tâm | state | o
Trung đoàn | army | on
Trung đội | army | n
Trung ương | party | o
Trung ương Đoàn | association | w
Trung ương Đảng | party | lw
Trường Cao đẳng | school | lo
Trường CĐ | school | lo
Trường Mầm non | school | lon
Trường TH | school | on
Trường THCS | school | lon
Trường THPT | school | lon
Trường Tiểu học | school | lon
Trường Trung học cơ sở | school | lon
Trường Trung học phổ thông | school | lon
Trường mẫu giáo | school | lon
Trường | school | lo
Trường ĐH | school | lo
Trường Đại học | school | lo
Trại giam | police | -
Trạm y tế | hospital | lo
Trạm | state | -
Trụ sở | other | -
Tòa | court | o
Tòa án nhân dân | court | wu
Tòa án | court | o
Tạp chí | media | lo
Tập đoàn | company | lo
Tỉnh hội | association | o
Tỉnh đoàn | association | w
Tỉnh ủy | party | wl
Tổ chức | international | o
Tổng Liên đoàn Lao động | association | w
Tổng LĐLĐ | association | w
Tổng công ty | company | lo
Tổng cục | state | lo
Tổng cục Đường bộ | state | w
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
Viện KSND | court | wu
Viện kiểm sát nhân dân | court | wu
Viện kiểm sát | court | ou
Viện | school | o
Việt Cộng | association | w
Việt Minh | association | w
Vùng | army | n
Văn phòng Chính phủ | state | w
Văn phòng Chủ tịch nước | state | w
Văn phòng Luật sư | company | lo
Văn phòng Quốc hội | state | w
Văn phòng Tỉnh ủy | party | wl
Văn phòng | state | lo
Vườn quốc gia | other | -
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
hãng hàng không | company | d
hãng thông tấn | media | d
hãng tin | media | d
hãng | company | d
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
thủy quân lục chiến | army | c
trang tin | media | d
trang | media | d
trung tâm | state | lo
tổ chức | international | -
tờ | media | d
viện | school | lo
ĐH Quốc gia | school | wo
ĐH | school | o
ĐT | sport | -
Điện Kremlin | state | w
Đoàn Luật sư | association | wu
Đoàn TNCS | association | o
Đoàn Thanh niên Cộng sản Hồ Chí Minh | association | w
Đoàn Thanh niên | association | w
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
Đảng Cộng sản Việt Nam | party | w
Đảng Cộng sản | party | w
Đảng bộ | party | o
Đảng | party | xo
Đảng đoàn | party | o
Đảng ủy | party | w
Đồn Biên phòng | army | lo
Đội CSGT | police | wn
Đội Quản lý thị trường | state | lwu
Đội bóng | sport | lo
Đội cảnh sát giao thông | police | wn
Đội tuyển | sport | lo
Đội | state | n
đảng | party | lo
đảng đoàn | party | o
đội bóng | sport | lo
đội tuyển | sport | lo
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
