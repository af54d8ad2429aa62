/**
 * Type words before the name of a place: `type | kind | flags`. Flags: `n` takes a number (`quận 1`, `quốc lộ 5`); `l` is also a
 * common word and needs two or more capitalised syllables or a capital of its own; `s` must not be read in `con đường` and the
 * like; `c` counts only with a capital or before a known name; `-` opens no place and only keeps the word from being misread.
 */
export const PLACE_TYPES = `
KCN | building
KDC | building
KĐT | building
KĐTM | building
P | commune | n
P. | commune | n
Q | district | n
Q. | district | n
QL | street | n
SVĐ | building
TL | street | n
TP | district
TP. | district
TT | commune | -
TX | district
TX. | district
Tp | district
Tp. | district
bang | province
biển | sea | l
bon | village
buôn | village
bán đảo | region
bãi biển | sea
bãi cạn | sea
bãi rác | building
bản | village | l
bến cảng | building
bến xe | building
bến | building | -
cao nguyên | region
cao tốc | street
cao ốc | building | l
chung cư | building
châu tự trị | prefecture
châu | prefecture | c
chùa | building
chợ | building
chợ đầu mối | building
cung | building | l
công viên | building
cù lao | island
căn cứ không quân | building
căn cứ | building | l
cảng biển | building
cảng hàng không quốc tế | building
cảng hàng không | building
cảng quốc tế | building
cảng | building
cầu vượt | building
cầu | building
cụm công nghiệp | building
cửa khẩu chính | border gate
cửa khẩu phụ | border gate
cửa khẩu quốc tế | border gate
cửa khẩu | border gate
di tích | building | l
dinh | building | l
dãy núi | mountain
dãy | mountain | -
dải | region
eo biển | sea
ga | building
hang | mountain | l
huyện | district
huyện đảo | district
hạt | district | l
hầm | building | l
hẻm | street | n
hồ thủy điện | building
hồ | other | l
khu bảo tồn | building
khu chế xuất | building
khu công nghiệp | building
khu di tích | building
khu du lịch | building
khu dân cư | building
khu kinh tế | building
khu phố | village | n
khu tự trị dân tộc | province
khu tự trị | province
khu đô thị mới | building
khu đô thị | building
khách sạn | building
khóm | village | n
khối phố | village | n
kênh xáng | river
kênh | river
kênh đào | river
làng | village
lâm trường | building
lăng | building | l
miếu | building | l
miền | region | l
mốc | other | -
nghĩa trang | building
ngách | street | n
ngã ba | street | l
ngã năm | street
ngã tư | street
ngõ | street | n
nhà ga | building
nhà hàng | building | l
nhà thi đấu | building
nhà thờ | building
nhà tù | building
nông trường | building
núi | mountain
nút giao | street
phường | commune | n
phố cổ | street
phố | street | s
phố đi bộ | street
phủ | building | -
quảng trường | building
quần đảo | island
quận | district | n
quốc lộ | street | n
rạch | river
rừng | other | l
sa mạc | region
sao | other | -
suối | river
sân bay quốc tế | building
sân bay | building
sân vận động | building
sóc | village
sông | river
thành phố cảng | other
thành phố | district
thác | other
tháp | building | l
thôn | village | n
thị trấn | commune
thị xã | district
thủ phủ | other
thủ đô | other
thủy điện | building
tiểu bang | province
trung tâm thương mại | building
trại giam | building
trạm BOT | building
trạm thu phí | building
tòa nhà | building
tượng đài | building
tỉnh bang | province
tỉnh lộ | street | n
tỉnh | province
tổ dân phố | village | n
vành đai | street | n
vùng vịnh | region | -
vùng | region | -
vườn quốc gia | other
vịnh | sea
xã | commune
xã đảo | commune
xóm | village | n
điện | building | -
đèo | mountain
đình | building | l
đô thị | district | -
đường cao tốc | street
đường vành đai | street | n
đường | street | s
đại lộ | street
đảo | island
đầm | other | l
đập thủy điện | building
đập | building | l
đặc khu | commune
đền | building
đỉnh | mountain | -
địa đạo | building
đồi | mountain | l
đồng bằng | region | -
động | mountain | -
ấp | village | n
`
