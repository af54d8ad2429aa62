/**
 * Short forms of words in names of bodies, written out: `short | in full`. A body is the same one in either form.
 */
export const SHORT_FORMS = `
BHXH | Bảo hiểm xã hội
BV | Bệnh viện
BĐBP | Bộ đội Biên phòng
CA | Công an
CHQS | Chỉ huy Quân sự
CLB | Câu lạc bộ
CP | Cổ phần
CSGT | Cảnh sát giao thông
CSĐT | Cảnh sát điều tra
CTCP | Công ty Cổ phần
CTĐ | Chữ thập đỏ
Cty | Công ty
CĐ | Cao đẳng
GD | Giáo dục
GD-ĐT | Giáo dục và Đào tạo
GD&ĐT | Giáo dục và Đào tạo
GTVT | Giao thông vận tải
HCM | Hồ Chí Minh
HTX | Hợp tác xã
HĐND | Hội đồng nhân dân
KH&CN | Khoa học và Công nghệ
KH&ĐT | Kế hoạch và Đầu tư
KSND | Kiểm sát nhân dân
LHPN | Liên hiệp Phụ nữ
LHQ | Liên Hợp Quốc
LĐLĐ | Liên đoàn Lao động
MTTQ | Mặt trận Tổ quốc
NN&PTNT | Nông nghiệp và Phát triển nông thôn
NXB | Nhà xuất bản
TAND | Tòa án nhân dân
TN&MT | Tài nguyên và Môi trường
TNCS | Thanh niên Cộng sản
TP | thành phố
TPHCM | thành phố Hồ Chí Minh
TT&TT | Thông tin và Truyền thông
TƯ | Trung ương
UBND | Ủy ban nhân dân
UBMTTQ | Ủy ban Mặt trận Tổ quốc
UBTVQH | Ủy ban Thường vụ Quốc hội
VH | Văn hóa
VKS | Viện kiểm sát
VKSND | Viện kiểm sát nhân dân
VN | Việt Nam
ĐH | Đại học
`
