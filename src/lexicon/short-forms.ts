/**
 * Short forms of words in names of bodies, written out: `short | in full`. A body is the same one in either form.
 */
export const SHORT_FORMS = `
BCH | Ban Chấp hành
BCĐ | Ban Chỉ đạo
BHXH | Bảo hiểm xã hội
BQL | Ban Quản lý
BV | Bệnh viện
BVĐK | Bệnh viện Đa khoa
BĐBP | Bộ đội Biên phòng
CA | Công an
CCB | Cựu chiến binh
CDC | Trung tâm Kiểm soát bệnh tật
CHQS | Chỉ huy Quân sự
CLB | Câu lạc bộ
CP | Cổ phần
CSGT | Cảnh sát giao thông
CSHS | Cảnh sát hình sự
CSKT | Cảnh sát kinh tế
CSĐT | Cảnh sát điều tra
CTCP | Công ty Cổ phần
CTĐ | Chữ thập đỏ
Cty | Công ty
CĐ | Cao đẳng
GD | Giáo dục
GD&ĐT | Giáo dục và Đào tạo
GD-ĐT | Giáo dục và Đào tạo
GDĐT | Giáo dục và Đào tạo
GHPG | Giáo hội Phật giáo
GTVT | Giao thông vận tải
HCM | Hồ Chí Minh
HTX | Hợp tác xã
HĐND | Hội đồng nhân dân
HĐQT | Hội đồng quản trị
HĐTV | Hội đồng thành viên
KH&CN | Khoa học và Công nghệ
KH&ĐT | Kế hoạch và Đầu tư
KH-CN | Khoa học và Công nghệ
KH-ĐT | Kế hoạch và Đầu tư
KHCN | Khoa học và Công nghệ
KHĐT | Kế hoạch và Đầu tư
KSND | Kiểm sát nhân dân
LHPN | Liên hiệp Phụ nữ
LHQ | Liên Hợp Quốc
LĐ-TB&XH | Lao động - Thương binh và Xã hội
LĐ-TBXH | Lao động - Thương binh và Xã hội
LĐLĐ | Liên đoàn Lao động
LĐTB&XH | Lao động - Thương binh và Xã hội
LĐTBXH | Lao động - Thương binh và Xã hội
MTTQ | Mặt trận Tổ quốc
MTV | Một thành viên
NHCSXH | Ngân hàng Chính sách xã hội
NHNN | Ngân hàng Nhà nước
NHTMCP | Ngân hàng Thương mại Cổ phần
NN | Nông nghiệp
NN&PTNT | Nông nghiệp và Phát triển nông thôn
NN-PTNT | Nông nghiệp và Phát triển nông thôn
NXB | Nhà xuất bản
PCCC | Phòng cháy chữa cháy
PTNT | Phát triển nông thôn
QK | Quân khu
QLTT | Quản lý thị trường
QĐND | Quân đội nhân dân
SGDCK | Sở Giao dịch Chứng khoán
T.Ư | Trung ương
TAND | Tòa án nhân dân
TCT | Tổng công ty
TLĐ | Tổng Liên đoàn
TMCP | Thương mại Cổ phần
TN&MT | Tài nguyên và Môi trường
TN-MT | Tài nguyên và Môi trường
TNCS | Thanh niên Cộng sản
TNHH | Trách nhiệm hữu hạn
TNMT | Tài nguyên và Môi trường
TP | thành phố
TPHCM | thành phố Hồ Chí Minh
TT&TT | Thông tin và Truyền thông
TT-TT | Thông tin và Truyền thông
TTTT | Thông tin và Truyền thông
TW | Trung ương
TƯ | Trung ương
UBKT | Ủy ban Kiểm tra
UBMTTQ | Ủy ban Mặt trận Tổ quốc
UBND | Ủy ban nhân dân
UBTVQH | Ủy ban Thường vụ Quốc hội
VH | Văn hóa
VH-TT&DL | Văn hóa Thể thao và Du lịch
VHTT&DL | Văn hóa Thể thao và Du lịch
VHTTDL | Văn hóa Thể thao và Du lịch
VKS | Viện kiểm sát
VKSND | Viện kiểm sát nhân dân
VN | Việt Nam
VPCP | Văn phòng Chính phủ
ĐH | Đại học
ĐHQG | Đại học Quốc gia
ĐSQ | Đại sứ quán
`
