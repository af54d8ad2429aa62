/**
 * Small words that tell what a name is, or where it ends, by what stands beside it. One word a line, sorted; first
 * syllables of longer words among them. Collected while reading news, checked against the training data.
 */

/** Words behind which an unknown name is mostly a place: `ở Kaesong`. */
export const PLACE_CUES = `
gần
khỏi
ngụ
quê
sang
tại
ở
`

/** Last words of foreign names of bodies: `Interesting Engineering`. */
export const BODY_ENDINGS = `
Airlines
Airways
Association
Bancorp
Bank
Capital
City
Club
Company
Corp
Corporation
Council
Daily
Electronics
Energy
Engineering
Entertainment
FC
Foundation
Gas
Group
Herald
Holdings
Hotel
Inc
Industries
Institute
Insurance
International
Investment
Investments
Journal
Lab
Labs
Land
Logistics
Ltd
Magazine
Media
Motors
Network
News
Oil
Online
Partners
Petrochemicals
Pharma
Pictures
Post
Records
Research
Resort
Securities
Shipping
Software
Solutions
Steel
Studio
Studios
Systems
TV
Technologies
Technology
Times
Tribune
United
University
`

/** Words behind which the name of a company stands for its product: `tài khoản Google`. */
export const PRODUCT_CUES = `
bay
chiếc
duyệt
dụng
hiệu
khoản
máy
mềm
năng
thoại
web
xe
đồ
`

/** Words of things, last syllables among them, that bear names which sound like people's: `chợ Thanh Hà`. */
export const THING_CUES = `
chợ
cầu
dự
giải
hiệu
hãng
khu
lô
mã
món
nhãn
phố
quán
siêu
sông
thôn
thương
tiệm
tour
trường
tàu
vàng
vực
xe
án
đò
đường
`

/** Words that begin a list behind its type word: `7 xã vùng cao (gồm …)`, `3 tỉnh miền Trung là …`. */
export const LIST_WORDS = `
gồm
là
như
`

/** First words of what people alone do right behind their name: `Ngọc Trinh chia sẻ`. */
export const SPEECH_VERBS = `
bày
chia
cười
khai
khóc
kể
nhớ
nói
thừa
tiết
tâm
viết
`

/** First words of what bodies do right behind their name: `Bộ Y tế khẳng định`. */
export const BODY_DEEDS = `
báo
bắt
chỉ
chủ
cáo
công
cùng
giao
gồm
gửi
hiện
hôm
họp
khoá
khẳng
kêu
ký
lần
mới
ngày
nhiệm
nhấn
nhận
nói
phát
phối
quyết
ra
thông
tiếp
trực
tuyên
tại
tổ
vừa
xác
yêu
đưa
đề
`

/** Words before the colon of a credit: `Ảnh: Duy Chiến`. */
export const CREDIT_WORDS = `
clip
hình
họa
nguồn
photo
photos
theo
thơ
video
ảnh
`

/** First words of credits that name no one: `Ảnh: Internet`. */
export const NAMELESS_CREDITS = `
cc
chụp
ctv
cắt
facebook
fb
fbnv
instagram
internet
minh
mạng
nvcc
st
tiktok
tl
twitter
tư
youtube
zalo
`

/** Words of bylines that are no part of a name: `Theo Minh Hà`, `Bài và ảnh: …`. */
export const BYLINE_WORDS = `
biên
by
bài
copy
dịch
giả
hiện
hợp
link
lược
nguồn
nhóm
phóng
pv
theo
thực
tin
tác
tập
tổng
video
viên
ảnh
`

/** Words that no title goes on over: `ông A, Chủ tịch cho biết …`. */
export const ROLE_ENDS = `
bày
bị
chia
cho
chúc
chủ
có
cùng
cảm
cảnh
do
dẫn
giải
gợi
hy
khi
khẳng
kêu
ký
kể
là
lưu
mong
nhấn
nhận
nêu
nói
phát
phân
sẽ
tham
thay
theo
thông
tiết
trao
trả
tuyên
vào
vừa
xác
yêu
đang
đánh
đã
được
đề
đồng
`

/** Words between a name and `là` or `làm`: `ông hiện đang là`, `bà được bầu làm`. */
export const ROLE_ADVERBS = `
bầu
bổ
chức
cũng
cử
giữ
hiện
nay
nhiệm
sẽ
tái
từng
vốn
vụ
vừa
đang
đã
được
`

/** Words before `làm` that give somebody a post: `được bầu làm`, `được điều động làm`. */
export const APPOINTING_WORDS = `
bầu
chuyển
cử
nhiệm
phong
tục
định
đang
động
được
`

/** How what is told of somebody between the name and the role begins: `(SN 1969, trú tại …, giám đốc …)`. */
export const PERSONAL_FACTS = `
dân tộc
hktt
ngụ
người dân tộc
quê
quê quán
quốc tịch
sinh ngày
sinh năm
sinh tháng
sn
thường trú
tạm trú
trú
ở
`
