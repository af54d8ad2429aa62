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
bãi cạn | island
bãi rác | building
bãi tắm | sea
bãi đá | island
bùng binh | street
bưu cục | building
bản | village | l
bến | building | -
bến cảng | building
bến phà | building
bến thuyền | building
bến tàu | building
bến xe | building
bến xe khách | building
bến xe liên tỉnh | building
bến đò | building
cao nguyên | region
cao tốc | street
cao ốc | building | c
chung cư | building
châu | prefecture | c
châu thổ | region
châu tự trị | prefecture
chùa | building
chợ | building
chợ đầu mối | building
cung | building | l
cung điện | building
công trình thủy lợi | building
công trình thủy điện | building
công viên | building
cù lao | island
căn cứ | building | c
căn cứ hải quân | building
căn cứ không quân | building
căn cứ quân sự | building
cảng | building
cảng biển | building
cảng hàng không | building
cảng hàng không quốc tế | building
cảng quốc tế | building
cầu | building
cầu vượt | building
cồn | island | c
cụm công nghiệp | building
cửa | sea | c
cửa biển | sea
cửa khẩu | border gate
cửa khẩu chính | border gate
cửa khẩu kinh tế quốc tế | border gate
cửa khẩu phụ | border gate
cửa khẩu quốc gia | border gate
cửa khẩu quốc tế | border gate
cửa khẩu song phương | border gate
cửa khẩu tiểu ngạch | border gate
cửa khẩu đường bộ | border gate
cửa khẩu đường bộ quốc tế | border gate
cửa khẩu đường sắt | border gate
cửa sông | river
di tích | building | l
dinh | building | l
dinh thự | building | c
dãy | mountain | -
dãy núi | mountain
dải | region
eo biển | sea
ga | building
ga metro | building
ga tàu | building
ghềnh | mountain | c
giao lộ | street
giáo họ | other
giáo xứ | other
gành | mountain | c
hang | mountain | l
hang động | mountain
hoàng thành | other
huyện | district
huyện tự trị | district
huyện đảo | district
hòn | island | c
hạt | district | c
hầm | building | l
hẻm | street | n
hẻm núi | mountain
hồ | other | l
hồ chứa | other
hồ chứa nước | other
hồ nước | other
hồ thủy lợi | other
hồ thủy điện | building
khu | other | c
khu ATK | building
khu biệt thự | building
khu bảo tồn | building
khu bảo tồn biển | building
khu bảo tồn thiên nhiên | building
khu chung cư | building
khu chế xuất | building
khu công nghiệp | building
khu công nghệ cao | building
khu căn hộ | building
khu danh thắng | building
khu di tích | building
khu di tích lịch sử | building
khu di tích lịch sử quốc gia đặc biệt | building
khu di tích quốc gia | building
khu di tích quốc gia đặc biệt | building
khu du lịch | building
khu du lịch quốc gia | building
khu du lịch sinh thái | building
khu dân cư | building
khu dự trữ sinh quyển | building
khu kinh tế | building
khu kinh tế cửa khẩu | building
khu kinh tế mở | building
khu ký túc xá | building
khu liên hợp | building
khu liên hợp thể dục thể thao | building
khu liên hợp thể dục thể thao quốc gia | building
khu liên hợp thể thao | building
khu liên hợp thể thao quốc gia | building
khu liên hợp xử lý chất thải | building
khu lưu niệm | building
khu nghỉ dưỡng | building
khu nhà ở | building
khu phi quân sự | building
khu phố | village | n
khu phức hợp | building
khu sinh thái | building
khu thương mại | building
khu tái định cư | building
khu tưởng niệm | building
khu tập thể | building
khu tự trị | province
khu tự trị dân tộc | province
khu vui chơi giải trí | building
khu xử lý chất thải | building
khu xử lý rác | building
khu đô thị | building
khu đô thị mới | building
khu đền tháp | building
khách sạn | building
khóm | village | n
khối phố | village | n
kinh thành | other
kênh | river
kênh dẫn | river
kênh thoát nước | river
kênh thủy nông | river
kênh tưới | river
kênh xáng | river
kênh đào | river
làng | village
làng chài | village
làng cổ | village
làng du lịch | village
lâm trường | building
lâu đài | building
lò giết mổ | building
lò mổ | building
lăng | building | l
lối mở | border gate
metro | street
miếu | building | l
miền | region | l
mũi | mountain | c
mốc | other | -
nghĩa trang | building
ngách | street | n
ngã ba | street | l
ngã năm | street
ngã tư | street
ngõ | street | n
nhà ga | building
nhà hàng | building | l
nhà lưu niệm | building
nhà thi đấu | building
nhà thờ | building
nhà thờ chính tòa | building
nhà thờ giáo xứ | building
nhà thờ đá | building
nhà triển lãm | building
nhà tù | building
nhà tưởng niệm | building
nhà văn hóa | building
nông trang | building
nông trường | building
núi | mountain
núi lửa | mountain
nút giao | street
phum | village
phà | building
pháo đài | building
phường | commune | n
phố | street | s
phố cổ | street
phố đi bộ | street
phủ | building | -
quảng trường | building
quần đảo | island
quận | district | n
quốc lộ | street | n
resort | building
rạch | river
rạp chiếu phim | building
rừng | other | l
sa mạc | region
sao | other | -
suối | river
sân | building | c
sân bay | building
sân bay quốc tế | building
sân golf | building
sân vận động | building
sóc | village
sông | river
thung lũng | mountain
thành cổ | other
thành phố | district
thành phố cảng | other
thác | other
tháp | building | l
thôn | village | n
thị trấn | commune
thị tứ | village
thị xã | district
thủ phủ | other
thủ đô | other
thủy điện | building
tiểu bang | province
trung tâm hội chợ triển lãm | building
trung tâm hội nghị | building
trung tâm hội nghị quốc gia | building
trung tâm mua sắm | building
trung tâm thương mại | building
trung tâm triển lãm | building
trường bắn | building
trường gà | building
trường đua | building
trại cải tạo | building
trại giam | building
trại tạm giam | building
trại tập trung | building
trại tị nạn | building
trạm | building
trạm BOT | building
trạm dừng nghỉ | building
trạm kiểm dịch | building
trạm kiểm soát | building
trạm thu phí | building
trạm vũ trụ | building
tuyến metro | street | n
tuyến đường sắt | street
tòa nhà | building
tòa tháp | building
tượng đài | building
tỉnh | province
tỉnh bang | province
tỉnh lộ | street | n
tổ dân phố | village | n
tổ hợp khách sạn | building
vành đai | street | n
vòng xoay | street
vùng | region | -
vùng lãnh thổ | region
vùng tự trị | province
vùng vịnh | region | -
vườn quốc gia | other
vịnh | sea
xa lộ | street
xã | commune
xã đảo | commune
xóm | village | n
xứ | region
điện | building | -
đài tưởng niệm | building | n
đèo | mountain
đình | building | l
đô thị | district | -
đường | street | s
đường cao tốc | street
đường hầm | building
đường mòn | street
đường vành đai | street | n
đại lộ | street
đảo | island
đảo nhân tạo | island
đảo đá | island
đầm | other | l
đầm phá | other
đập | building | l
đập thủy điện | building
đặc khu | commune
đặc khu hành chính | province
đặc khu kinh tế | building
đền | building
đền thờ | building
đỉnh | mountain | -
địa đạo | building
đồi | mountain | l
đồn điền | building
đồng bằng | region
động | mountain | -
ấp | village | n
`
